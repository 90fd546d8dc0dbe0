// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_header.hpp"

#include <algorithm>

namespace gateway {

namespace {

using sdmx::Finding;

constexpr size_t kMostTitleRows = 1000;  // above a header

class HeaderFinder {
 public:
  HeaderFinder(const GridReading& reading, TableTerms& terms) : reading_(reading), terms_(terms) {}

  std::optional<TableHeader> find() {
    if (!find_rows() || !find_labels()) return std::nullopt;
    const ColumnRule& value = terms_.layout().value.column;
    if (value.column || !value.name.empty()) {
      const auto column = find_column(value);
      if (!column) return std::nullopt;
      header_.values.push_back({*column, {}, {}});
    } else {
      read_levels();
      report_absent_codes();
    }
    return std::move(header_);
  }

 private:
  const HeaderRule& rule() const { return terms_.layout().header; }

  bool find_rows() {
    const size_t end = std::min(reading_.grid.rows(), kMostTitleRows);
    for (size_t row = rule().anchor_row; row < end; ++row) {
      if (!rule().anchor.found_in(reading_.cell({row, rule().anchor_column}))) continue;
      header_.first_row = row - rule().anchor_row;
      header_.data_row = header_.first_row + rule().rows;
      return true;
    }
    if (reading_.grid.rows() > 0) {
      const std::string column = cell_name({0, rule().anchor_column});
      reading_.report.add(sdmx::make_finding("table-no-header", reading_.position({0, rule().anchor_column}),
                                             {rule().anchor.text(), column.substr(0, column.size() - 1)}));
    }
    return false;
  }

  /// A named column is the one whose header says that name, in any row of the header.
  std::optional<size_t> find_column(const ColumnRule& column) {
    if (column.column) return column.column;
    const std::string wanted = sdmx::normal_label(column.name);
    for (size_t row = header_.first_row; row < header_.data_row; ++row) {
      for (size_t at = 0; at < reading_.grid.width(row); ++at) {
        if (sdmx::normal_label(reading_.cell({row, at})) == wanted) return at;
      }
    }
    report_absent(column.name);
    return std::nullopt;
  }

  void report_absent(const std::string& what) {
    Finding finding =
        sdmx::make_finding("table-column-missing", reading_.position({header_.first_row, 0}), {what});
    finding.value = what;
    reading_.report.add(std::move(finding));
  }

  bool find_labels() {
    bool all = true;
    for (const LabelRule& label : terms_.layout().labels) {
      if (const auto column = find_column(label.column)) {
        header_.labels.push_back({*column, &label, terms_.index(label.feeds)});
      } else {
        all = false;
      }
    }
    return all;
  }

  void read_levels() {
    size_t width = 0;
    for (size_t row = header_.first_row; row < reading_.grid.rows(); ++row) {
      width = std::max(width, reading_.grid.width(row));
    }
    // separators at the end of lines make columns that hold nothing at all
    std::vector<bool> filled(width, false);
    for (size_t row = header_.first_row; row < reading_.grid.rows(); ++row) {
      for (size_t column = 0; column < reading_.grid.width(row); ++column) {
        if (!reading_.cell({row, column}).empty()) filled[column] = true;
      }
    }
    for (size_t column = 0; column < width; ++column) {
      if (filled[column] && !is_label(column)) read_column(column);
    }
  }

  bool is_label(size_t column) const {
    return std::ranges::find(header_.labels, column, &LabelColumn::column) != header_.labels.end();
  }

  void read_column(size_t column) {
    ValueColumn value{column, {}, {}};
    for (const LevelRule& level : terms_.layout().levels) {
      if (!read_level(level, value)) return;
    }
    header_.read_width = column + 1;
    CubeCodes codes = terms_.whole_table();
    put(value.sayings, codes);
    if (terms_.belongs_to_flow(codes)) header_.values.push_back(std::move(value));
  }

  /// The header cell that speaks for a column on a level.
  CellAddress level_cell(const LevelRule& level, size_t column) const {
    const size_t row = header_.first_row + level.row;
    CellAddress address{row, column};
    while (level.fill_right && address.column > 0 && reading_.cell(address).empty()) --address.column;
    return is_label(address.column) ? CellAddress{row, column} : address;
  }

  bool read_level(const LevelRule& level, ValueColumn& value) {
    const CellAddress address = level_cell(level, value.column);
    const MarkedText marked = take_marks(reading_.cell(address), terms_.layout().footnotes.header);
    std::string text = marked.text;
    if (level.pattern) {
      const auto match = level.pattern->match(text);
      text = match ? match->group : "";
    }
    const uint16_t component = terms_.index(level.feeds);
    const TableTerms::Answer answer = terms_.translate(component, text, reading_.position(address));
    if (!answer.known) report_header(component, address, value.column);
    if (!answer.known || answer.ignored) return false;
    value.sayings.insert(value.sayings.end(), answer.sayings.begin(), answer.sayings.end());
    value.marks.insert(value.marks.end(), marked.marks.begin(), marked.marks.end());
    return true;
  }

  void report_header(uint16_t component, CellAddress address, size_t column) {
    const std::string text(reading_.cell(address));
    const CellAddress place = text.empty() ? CellAddress{address.row, column} : address;
    Finding finding = component == terms_.time()
                          ? sdmx::make_finding("table-no-period", reading_.position(place), {text})
                          : sdmx::make_finding(
                                "table-label-unknown", reading_.position(place),
                                {text, terms_.components()[component].id, terms_.near_text(component, text)});
    finding.component = terms_.components()[component].id;
    finding.value = text;
    reading_.report.add(std::move(finding));
  }

  /// What the flow wants from a level of the header must stand over some column.
  void report_absent_codes() {
    for (const LevelRule& level : terms_.layout().levels) {
      const std::set<std::string>* wanted = terms_.wanted(level.feeds);
      if (!wanted) continue;
      const uint16_t component = terms_.index(level.feeds);
      for (const std::string& code : *wanted) {
        if (!stands_over_a_column(component, code)) report_absent(level.feeds + "=" + code);
      }
    }
  }

  bool stands_over_a_column(uint16_t component, const std::string& code) const {
    const sdmx::Code wanted = terms_.components()[component].values.find(code);
    return std::ranges::any_of(header_.values, [&](const ValueColumn& value) {
      return std::ranges::find(value.sayings, std::pair{component, wanted}) != value.sayings.end();
    });
  }

  const GridReading& reading_;
  TableTerms& terms_;
  TableHeader header_;
};

}  // namespace

size_t TableHeader::width() const {
  // A row that was cut is short for every flow: what is left of its last cell may belong to any of them.
  size_t needed = read_width;
  for (const LabelColumn& label : labels) needed = std::max(needed, label.column + 1);
  for (const ValueColumn& value : values) needed = std::max(needed, value.column + 1);
  return needed;
}

std::optional<TableHeader> find_table_header(const GridReading& reading, TableTerms& terms) {
  return HeaderFinder(reading, terms).find();
}

}  // namespace gateway
