// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/data/arranged.hpp"

namespace sdmx {

namespace {

/// Quoted, so that no value can be taken for another.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out + '"';
}

bool is_simple(std::string_view text) {
  const auto plain = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > ' ' && c != '"' && c != '\\' && c != '<' && c != '[' && c != '=';
  };
  return !text.empty() && std::ranges::all_of(text, plain);
}

std::string shown(const Entry& entry) {
  if (entry.is_plain() && entry.parts[0].item == 0) {
    return is_simple(entry.parts[0].text) ? entry.parts[0].text : quoted(entry.parts[0].text);
  }
  std::string out = "[";
  for (const Part& part : entry.parts) {
    if (out.size() > 1) out += ' ';
    out += std::to_string(part.item) + ':' + part.language + ':' + quoted(part.text);
  }
  return out + ']';
}

std::string shown(const Batch& batch, uint16_t component, Code code) {
  switch (code) {
    case kEmptyCell:
      return "<empty>";
    case kSwitchedOff:
      return "<off>";
    case kIntentionallyMissing:
      return "<missing>";
    case kToDelete:
      return "<delete>";
    default:
      return shown(batch.entry(component, code));
  }
}

/// Components in the order of the schema, others behind them by id; readers know them in the order of the
/// message.
class Line {
 public:
  explicit Line(const Batch& batch) : batch_(batch) {}

  void add(uint16_t component, std::string value) {
    const Component& known = (*batch_.components)[component];
    cells_.push_back({known.schema_index < 0 ? 0xFFFF : known.schema_index, &known.id, std::move(value)});
  }

  std::string text() {
    std::ranges::sort(cells_, [](const Cell& left, const Cell& right) {
      return left.order != right.order ? left.order < right.order : *left.id < *right.id;
    });
    std::string out;
    for (const Cell& cell : cells_) out += ' ' + *cell.id + '=' + cell.value;
    return out + '\n';
  }

 private:
  struct Cell {
    int order;
    const std::string* id;
    std::string value;
  };
  const Batch& batch_;
  std::vector<Cell> cells_;
};

std::string region_line(const Batch& batch, const Region& region) {
  std::string out{to_string(region.action)};
  constexpr std::string_view kKinds[] = {" part", " series", " group"};
  out += kKinds[static_cast<size_t>(region.kind)];
  if (!region.group.empty()) out += ':' + region.group;
  Line line(batch);
  for (const Stated& statement : batch.stated_of(region)) {
    if (statement.code == kNotStated) continue;
    line.add(statement.component, shown(batch, statement.component, statement.code));
  }
  return out + line.text();
}

std::string row_line(const Batch& batch, const Region& region, uint32_t row) {
  Line line(batch);
  for (const Column& column : batch.columns) {
    const auto code = column.code(row);
    if (code == kNotStated) continue;
    line.add(column.component, code ? shown(batch, column.component, *code) : to_text(column.decimals[row]));
  }
  return std::string(to_string(region.action)) + " obs" + line.text();
}

}  // namespace

std::string listing(DataReader& reader) {
  std::string out;
  std::shared_ptr<const Dataset> dataset;
  while (const Batch* batch = reader.next()) {
    if (batch->dataset != dataset) {
      dataset = batch->dataset;
      out += "dataset" + (dataset->structure.empty() ? std::string() : ' ' + to_short(dataset->structure)) +
             '\n';
    }
    for (const Region& region : batch->regions) {
      if (region.opens) out += region_line(*batch, region);
      for (uint32_t row = region.first_row; row < region.last_row; ++row)
        out += row_line(*batch, region, row);
    }
  }
  return out;
}

}  // namespace sdmx
