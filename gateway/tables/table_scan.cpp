// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_scan.hpp"

#include <algorithm>
#include <deque>

#include "gateway/tables/cell_number.hpp"
#include "gateway/tables/table_totals.hpp"

namespace gateway {

namespace {

using sdmx::Code;
using sdmx::Finding;
using sdmx::make_finding;

constexpr size_t kShownCharacters = 80;
constexpr size_t kMostObservations = 5'000'000;  // of one table

/// What the labels of a row say.
struct RowTerms {
  size_t row = 0;
  Sayings sayings;
  std::vector<std::string> marks;
  const TotalRule* total = nullptr;
  std::string label;  // of the first label column
};

class TableScan {
 public:
  TableScan(const GridReading& reading, TableTerms& terms, std::vector<TableObservation>& observations)
      : reading_(reading), terms_(terms), observations_(observations) {}

  void scan() {
    const auto header = find_table_header(reading_, terms_);
    if (!header) return;
    header_ = *header;
    collect_footnotes();
    size_t row = header_.data_row;
    for (; row < reading_.grid.rows() && !ends_at(row); ++row) {
      if (observations_.size() >= kMostObservations) {
        reading_.report.add(make_finding("limit-passed", reading_.position({row, 0}),
                                         {"observations", std::to_string(kMostObservations)}));
        break;
      }
      read_row(row);
    }
    check_last();
    report_labels();
    std::vector<TableTotal> totals;
    for (const auto& [observation, rule, label] : totals_) {
      totals.push_back({&observation, rule, header_.labels.front().component, label});
    }
    check_table_totals(totals, observations_, terms_, reading_.report);
  }

 private:
  const Layout& layout() const { return terms_.layout(); }
  std::string_view first_label(size_t row) const {
    return reading_.cell({row, header_.labels.front().column});
  }

  /// Footnotes stand below the table, so they are read before the cells that they explain.
  void collect_footnotes() {
    if (!layout().footnotes.text) return;
    for (size_t row = header_.data_row; row < reading_.grid.rows(); ++row) {
      if (auto note = layout().footnotes.text->two_groups(reading_.cell({row, 0})))
        notes_.insert(std::move(*note));
    }
  }

  bool ends_at(size_t row) const {
    if (reading_.grid.blank_row(row)) return layout().rows.blank_ends;
    const std::string_view first = reading_.cell({row, 0});
    const bool is_note = layout().footnotes.text && layout().footnotes.text->found_in(first);
    return is_note || (layout().rows.end && layout().rows.end->found_in(first));
  }

  void check_last() {
    // A file that was cut within its last cell looks whole but for this.
    if (reading_.grid.open_end && last_row_ && *last_row_ + 1 == reading_.grid.rows())
      reading_.report.add(make_finding("table-open-end", reading_.position({*last_row_, 0})));
    const auto& last = layout().rows.last;
    if (!last || (last_row_ && last->found_in(first_label(*last_row_)))) return;
    const size_t row = last_row_.value_or(header_.first_row);
    reading_.report.add(make_finding("table-cut", reading_.position({row, 0}), {last->text()}));
  }

  void read_row(size_t row) {
    if (reading_.grid.blank_row(row)) return;
    const std::string_view first = first_label(row);
    if (std::ranges::any_of(layout().rows.skip, [&](const Pattern& skip) { return skip.found_in(first); }))
      return;
    last_row_ = row;
    const auto terms = read_labels(row);
    if (!terms) return;
    const size_t width = reading_.grid.width(row);
    if (width < header_.width()) report_short(row, width);
    for (const ValueColumn& column : header_.values) {
      if (column.column < width) read_cell(*terms, column);
    }
    if (!layout().levels.empty()) return;  // there every column has its own header and was looked at
    report_beyond(row, width);
  }

  void report_short(size_t row, size_t width) {
    reading_.report.add(make_finding("table-row-short", reading_.position({row, 0}),
                                     {std::to_string(width), std::to_string(header_.width())}));
  }

  /// Cells of a long table beyond its header: a separator within a label moves all that follows.
  void report_beyond(size_t row, size_t width) {
    size_t header_width = 0;
    for (size_t above = header_.first_row; above < header_.data_row; ++above) {
      header_width = std::max(header_width, reading_.grid.width(above));
    }
    for (size_t column = header_width; column < width; ++column) {
      const std::string_view text = reading_.cell({row, column});
      if (!text.empty()) return report_cell("table-bad-cell", {row, column}, text, "");
    }
  }

  /// Nothing when a label is not understood, or says that the row is not to be read.
  std::optional<RowTerms> read_labels(size_t row) {
    RowTerms terms;
    terms.row = row;
    for (const LabelColumn& label : header_.labels) {
      const CellAddress address{row, label.column};
      MarkedText marked = take_marks(reading_.cell(address), layout().footnotes.label);
      const bool first = &label == &header_.labels.front();
      if (first) {
        terms.label = marked.text;
        terms.total = total_rule(marked.text);
        if (terms.total && terms.total->mode == TotalMode::kIgnore) return std::nullopt;
      }
      terms.marks.insert(terms.marks.end(), marked.marks.begin(), marked.marks.end());
      if (first && terms.total && terms.total->mode == TotalMode::kCheck) continue;
      if (label.rule->pattern) {
        const auto match = label.rule->pattern->match(marked.text);
        marked.text = match ? match->group : "";
      }
      const TableTerms::Answer answer =
          terms_.translate(label.component, marked.text, reading_.position(address));
      if (!answer.known) note_unknown_label(label.component, address);
      if (!answer.known || answer.ignored) return std::nullopt;
      terms.sayings.insert(terms.sayings.end(), answer.sayings.begin(), answer.sayings.end());
    }
    return terms;
  }

  const TotalRule* total_rule(const std::string& label) const {
    const auto& totals = layout().totals;
    const auto found =
        std::ranges::find_if(totals, [&](const TotalRule& rule) { return rule.label.found_in(label); });
    return found == totals.end() ? nullptr : &*found;
  }

  /// The same wrong label in many rows is one finding that counts them.
  void note_unknown_label(uint16_t component, CellAddress address) {
    const std::string text(reading_.cell(address));
    const bool is_time = component == terms_.time();
    const auto [place, added] = unknown_.try_emplace({component, text});
    Finding& finding = place->second;
    if (!added) {
      ++finding.count;
      return;
    }
    const std::string shown = sdmx::shorten(text, kShownCharacters);
    std::vector<std::string> parameters = {shown};
    if (!is_time) {
      parameters.push_back(terms_.components()[component].id);
      parameters.push_back(terms_.near_text(component, text));
    }
    finding = make_finding(is_time ? "table-no-period" : "table-label-unknown", reading_.position(address),
                           std::move(parameters));
    finding.component = terms_.components()[component].id;
    finding.value = shown;
  }

  void report_labels() {
    std::vector<Finding> findings;
    for (auto& [label, finding] : unknown_) findings.push_back(std::move(finding));
    std::ranges::sort(findings, {}, &Finding::position);
    for (Finding& finding : findings) reading_.report.add(std::move(finding));
  }

  void read_cell(const RowTerms& row, const ValueColumn& column) {
    const CellAddress address{row.row, column.column};
    TableObservation observation;
    observation.position = reading_.position(address);
    observation.is_total = row.total != nullptr;
    observation.codes = terms_.whole_table();
    put(column.sayings, observation.codes);
    put(row.sayings, observation.codes);
    if (!terms_.belongs_to_flow(observation.codes)) return;
    const CubeCodes told = observation.codes;
    put(terms_.of_period(told), observation.codes);
    put(column.sayings, observation.codes);  // what stands nearer to the cell goes before
    put(row.sayings, observation.codes);
    const MarkedText marked = take_marks(reading_.cell(address), layout().footnotes.value);
    std::vector<std::string> marks = column.marks;
    marks.insert(marks.end(), row.marks.begin(), row.marks.end());
    marks.insert(marks.end(), marked.marks.begin(), marked.marks.end());
    put(terms_.of_marks(marks, notes_), observation.codes);
    if (read_value(marked.text, address, observation)) keep(row, std::move(observation));
  }

  void keep(const RowTerms& row, TableObservation observation) {
    const bool checked =
        row.total && (row.total->mode == TotalMode::kCheck || row.total->mode == TotalMode::kCheckAndRead);
    if (checked) totals_.push_back({observation, row.total, row.label});
    if (!row.total || row.total->mode != TotalMode::kCheck) observations_.push_back(std::move(observation));
  }

  /// False where the cell gives no observation.
  bool read_value(std::string_view text, CellAddress address, TableObservation& observation) {
    if (text.empty() && layout().value.blank == BlankPolicy::kSkip) return false;
    if (const SignRule* sign = terms_.sign(text);
        sign && (!text.empty() || layout().value.blank == BlankPolicy::kSign)) {
      put(terms_.say(sign->set), observation.codes);
      set_value(sign->value, observation);
      return true;
    }
    if (text.empty()) {
      report_cell("table-blank-cell", address, text, terms_.series_key(observation.codes));
      return false;
    }
    observation.value = parse_cell_number(text, layout().value);
    if (observation.value) return true;
    report_cell("table-bad-cell", address, text, terms_.series_key(observation.codes));
    return false;
  }

  void set_value(const std::string& value, TableObservation& observation) {
    observation.value = sdmx::parse_decimal(value);
    if (observation.value || value.empty()) return;
    Code& code = observation.codes[terms_.measure()];
    code = value == "#N/A" ? sdmx::kIntentionallyMissing
                           : terms_.components()[terms_.measure()].values.code(value, observation.position);
  }

  void report_cell(std::string_view code, CellAddress address, std::string_view text, std::string key) {
    const std::string shown = sdmx::shorten(text, kShownCharacters);
    Finding finding = make_finding(code, reading_.position(address), {shown});
    finding.key = std::move(key);
    finding.component = terms_.components()[terms_.measure()].id;
    finding.value = shown;
    reading_.report.add(std::move(finding));
  }

  struct KnownTotal {
    TableObservation observation;
    const TotalRule* rule = nullptr;
    std::string label;
  };

  const GridReading& reading_;
  TableTerms& terms_;
  std::vector<TableObservation>& observations_;
  TableHeader header_;
  std::map<std::string, std::string> notes_;  // text by mark
  std::optional<size_t> last_row_;
  std::map<std::pair<uint16_t, std::string>, Finding> unknown_;
  std::deque<KnownTotal> totals_;
};

}  // namespace

void scan_table(const GridReading& reading, TableTerms& terms, std::vector<TableObservation>& observations) {
  TableScan(reading, terms, observations).scan();
}

}  // namespace gateway
