// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/cell.hpp"

#include <algorithm>
#include <tuple>

#include "gateway/store/varint.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

bool same_value(sdmx::Decimal left, sdmx::Decimal right) {
  if (is_code(left) || is_code(right)) return left == right;
  return sdmx::compare_numbers(left, right) == std::strong_ordering::equal;
}

void sort_cells(std::vector<Cell>& cells) {
  std::ranges::sort(cells, {},
                    [](const Cell& cell) { return std::tuple(cell.time, cell.component, cell.begin); });
}

std::string encode_cells(const std::vector<Cell>& cells) {
  std::string blob;
  blob.reserve(cells.size() * 7);
  StoreCode time = 0;
  LoadNumber begin = 0;
  for (const Cell& cell : cells) {
    append_varint(blob, zigzag(int64_t{cell.time} - int64_t{time}));
    append_varint(blob, cell.component);
    append_varint(blob, zigzag(static_cast<int64_t>(cell.begin - begin)));
    append_varint(blob, cell.end == 0 ? 0 : cell.end - cell.begin + 1);
    append_varint(blob, static_cast<uint64_t>(cell.value.scale + 1));
    append_varint(blob, zigzag(cell.value.mantissa));
    time = cell.time;
    begin = cell.begin;
  }
  return blob;
}

void decode_cells(std::string_view blob, std::vector<Cell>& cells) {
  cells.clear();
  VarintReader reader(blob);
  StoreCode time = 0;
  LoadNumber begin = 0;
  while (!reader.at_end()) {
    Cell& cell = cells.emplace_back();
    cell.time = time = static_cast<StoreCode>(int64_t{time} + unzigzag(reader.next()));
    cell.component = static_cast<ComponentNumber>(reader.next());
    cell.begin = begin = begin + static_cast<uint64_t>(unzigzag(reader.next()));
    const uint64_t lasted = reader.next();
    cell.end = lasted == 0 ? 0 : cell.begin + lasted - 1;
    cell.value.scale = static_cast<int16_t>(static_cast<int64_t>(reader.next()) - 1);
    cell.value.mantissa = unzigzag(reader.next());
  }
  if (reader.failed()) throw sdmx::Error(sdmx::ErrorCode::kStore, {"store-damaged", {"region"}});
}

}  // namespace gateway
