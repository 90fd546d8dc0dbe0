// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/grid.hpp"

#include <algorithm>
#include <filesystem>

#include "sdmx/base/text.hpp"
#include "sdmx/io/csv.hpp"
#include "sdmx/io/encoding.hpp"

namespace gateway {

namespace {

using sdmx::Position;

// A position holds the grid in 12 bits, the row in 32 and the column in 20.
constexpr uint64_t kColumnBits = 20, kRowBits = 32;
constexpr uint64_t kMostBytes = uint64_t{64} << 20;  // of a table; a cell counts its text in 32 bits

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view kNoBreak = "\u00A0", kNarrow = "\u202F";
  while (true) {
    const size_t before = text.size();
    text = sdmx::trim(text);
    for (const std::string_view blank : {kNoBreak, kNarrow}) {
      if (text.starts_with(blank)) text.remove_prefix(blank.size());
      if (text.ends_with(blank)) text.remove_suffix(blank.size());
    }
    if (text.size() == before) return text;
  }
}

bool has_letters_beyond_ascii(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// The first cell in which a wrong encoding shows.
CellAddress first_telling_cell(const Grid& grid) {
  for (size_t row = 0; row < grid.rows(); ++row) {
    for (size_t column = 0; column < grid.width(row); ++column) {
      if (has_letters_beyond_ascii(grid.cell({row, column}))) return {row, column};
    }
  }
  return {};
}

std::optional<CellAddress> first_undecoded_cell(const Grid& grid) {
  for (size_t row = 0; row < grid.rows(); ++row) {
    for (size_t column = 0; column < grid.width(row); ++column) {
      if (grid.cell({row, column}).find("\uFFFD") != std::string_view::npos) return CellAddress{row, column};
    }
  }
  return std::nullopt;
}

void report_encoding(const std::string& declared, const std::string& found, Position position,
                     sdmx::Report& report) {
  sdmx::Finding finding = sdmx::make_finding("bad-encoding", position, {declared, found});
  finding.value = declared;
  report.add(std::move(finding));
}

void report_problem(const sdmx::CsvScanner& scanner, Position position, sdmx::Report& report) {
  using sdmx::CsvProblem;
  if (scanner.problem() == CsvProblem::kNone) return;
  const std::string record = sdmx::shorten(scanner.record(), 80);
  if (scanner.problem() == CsvProblem::kQuoteOpen) {
    report.add(sdmx::make_finding("truncated", position, {"\""}));
  } else if (scanner.problem() == CsvProblem::kTextAfterQuote) {
    report.add(sdmx::make_finding("bad-syntax", position, {record}));
  } else {
    report.add(
        sdmx::make_finding("limit-passed", position, {"record", std::to_string(scanner.record().size())}));
  }
}

}  // namespace

std::string cell_name(CellAddress address) {
  std::string letters;
  for (size_t column = address.column + 1; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters + std::to_string(address.row + 1);
}

std::optional<size_t> parse_column_letters(std::string_view letters) {
  if (letters.empty() || letters.size() > 3) return std::nullopt;
  size_t column = 0;
  for (const char c : letters) {
    if (c < 'A' || c > 'Z') return std::nullopt;
    column = column * 26 + static_cast<size_t>(c - 'A') + 1;
  }
  return column - 1;
}

Position cell_position(size_t grid, CellAddress address) {
  return Position{(uint64_t{grid} << (kRowBits + kColumnBits)) | (uint64_t{address.row} << kColumnBits) |
                  uint64_t{address.column}};
}

GridAddress grid_address(Position position) {
  const uint64_t column = position.value & ((uint64_t{1} << kColumnBits) - 1);
  const uint64_t row = (position.value >> kColumnBits) & ((uint64_t{1} << kRowBits) - 1);
  return {position.value >> (kRowBits + kColumnBits), {row, column}};
}

void Grid::begin_row() { first_cell_.push_back(cells_.size()); }

void Grid::add_cell(std::string_view text) {
  const std::string_view bare = without_blanks(text);
  cells_.push_back({static_cast<uint32_t>(text_.size()), static_cast<uint32_t>(bare.size())});
  text_ += bare;
}

size_t Grid::width(size_t row) const {
  if (row >= first_cell_.size()) return 0;
  const size_t end = row + 1 < first_cell_.size() ? first_cell_[row + 1] : cells_.size();
  return end - first_cell_[row];
}

std::string_view Grid::cell(CellAddress address) const {
  if (address.column >= width(address.row)) return {};
  const Cell& cell = cells_[first_cell_[address.row] + address.column];
  return std::string_view(text_).substr(cell.begin, cell.size);
}

bool Grid::blank_row(size_t row) const {
  for (size_t column = 0; column < width(row); ++column) {
    if (!cell({row, column}).empty()) return false;
  }
  return true;
}

Grid read_separated_grid(const std::string& path, const GridFormat& format, size_t number,
                         sdmx::Report& report) {
  const std::string bytes = sdmx::read_all(*sdmx::open_file(path), kMostBytes);
  const bool trusted = format.encoding != "detect" && sdmx::plausible_encoding(bytes, format.encoding);
  const std::string encoding = trusted ? format.encoding : sdmx::detect_encoding(bytes);
  sdmx::DecodedText decoded = sdmx::decode_text(bytes, encoding);
  Grid grid;
  grid.file = std::filesystem::path(path).filename().string();
  if (sdmx::trim(decoded.text).empty()) {
    report.add(sdmx::make_finding("empty-input", cell_position(number, {})));
    return grid;
  }
  grid.open_end = !decoded.text.ends_with('\n') && !decoded.text.ends_with('\r');
  const bool has_bad_letters = decoded.bad_at.has_value();
  const auto text = sdmx::open_memory(std::move(decoded.text), path);
  sdmx::CsvScanner scanner(*text, {format.separator, format.quote});
  while (scanner.next()) {
    report_problem(scanner, cell_position(number, {grid.rows(), 0}), report);
    grid.begin_row();
    for (const sdmx::CsvField& field : scanner.fields()) grid.add_cell(field.text);
  }
  if (format.encoding != "detect" && !trusted) {
    report_encoding(format.encoding, encoding, cell_position(number, first_telling_cell(grid)), report);
  } else if (const auto bad = has_bad_letters ? first_undecoded_cell(grid) : std::nullopt) {
    report_encoding(encoding, encoding, cell_position(number, *bad), report);
  }
  return grid;
}

}  // namespace gateway
