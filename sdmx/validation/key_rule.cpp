// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

/// Full keys, declared groups, and whether an action can be done with what is stated.
class KeyRule : public Rule {
 public:
  explicit KeyRule(const RuleContext& context) : findings_(context.findings) {}

  void begin_dataset(const Dataset& dataset) override {
    const std::string& id = dataset.observation_dimension;
    if (id.empty() || id == kAllDimensions) return;
    const int index = dataset.schema->index_of(id);
    if (index >= 0 && static_cast<size_t>(index) < dataset.schema->dimension_count()) return;
    Finding finding =
        make_finding("unknown-component", Position{}, {to_short(dataset.schema->data_structure())});
    finding.component = id;
    findings_.add(std::move(finding));
  }

  void check(const View& view) override {
    const auto& regions = view.batch().regions;
    for (size_t region = 0; region < regions.size(); ++region) {
      const Region& of = regions[region];
      if (of.kind == RegionKind::kGroup && of.opens) check_group(view, region);
      if (of.action == Action::kDelete) continue;
      if (of.first_row != of.last_row) {
        check_rows(view, region);
      } else if (of.kind == RegionKind::kSeries && of.opens) {
        check_series(view, region);
      }
    }
  }

 private:
  using Dimensions = std::vector<size_t>;

  // ---- regions ----

  void check_series(const View& view, size_t region) {
    if (view.batch().dataset->observation_dimension.empty()) return;
    Dimensions missing;
    for (size_t i = 0; i < view.dimensions(); ++i) {
      const bool in_rows =
          view.observation_dimension() < 0 || view.observation_dimension() == static_cast<int>(i);
      if (!in_rows && !is_entry(view.key(region)[i])) missing.push_back(i);
    }
    report_missing(view, region, std::nullopt, missing);
  }

  void check_group(const View& view, size_t region) {
    const Region& of = view.batch().regions[region];
    const GroupDimensions* group = find_group(view, region);
    if (group == nullptr) {
      Finding finding =
          make_finding("unknown-group", of.position, {to_short(view.schema().data_structure())});
      finding.key = view.key_text(region);
      finding.value = of.group;
      findings_.add(std::move(finding));
      return;
    }
    Dimensions missing;
    for (size_t i = 0; i < view.dimensions(); ++i) {
      const bool in_group =
          std::ranges::find(group->dimensions, view.schema().components()[i].id) != group->dimensions.end();
      const Code code = view.key(region)[i];
      if (in_group && !is_entry(code)) missing.push_back(i);
      if (!in_group && is_entry(code)) report_foreign(view, region, i);
    }
    if (of.action != Action::kDelete) report_missing(view, region, std::nullopt, missing);
  }

  /// The group by its name, or where none is stated by its dimensions.
  static const GroupDimensions* find_group(const View& view, size_t region) {
    const Region& of = view.batch().regions[region];
    if (!of.group.empty()) return view.schema().group(of.group);
    const auto fits = [&](const GroupDimensions& group) {
      for (size_t i = 0; i < view.dimensions(); ++i) {
        const std::string& id = view.schema().components()[i].id;
        const bool in_group = std::ranges::find(group.dimensions, id) != group.dimensions.end();
        if (in_group != is_entry(view.key(region)[i])) return false;
      }
      return true;
    };
    const auto& groups = view.schema().groups();
    const auto found = std::ranges::find_if(groups, fits);
    return found == groups.end() ? nullptr : &*found;
  }

  void report_foreign(const View& view, size_t region, size_t dimension) {
    Finding finding = make_finding("unknown-component", view.batch().regions[region].position,
                                   {to_short(view.schema().data_structure())});
    finding.key = view.key_text(region);
    finding.component = view.schema().components()[dimension].id;
    findings_.add(std::move(finding));
  }

  // ---- rows ----

  void check_rows(const View& view, size_t region) {
    const Region& of = view.batch().regions[region];
    Dimensions absent;
    Dimensions in_rows;
    for (size_t i = 0; i < view.dimensions(); ++i) {
      if (is_entry(view.key(region)[i])) continue;
      const bool nowhere = view.column(i) == nullptr && view.key(region)[i] != kSwitchedOff;
      (nowhere ? absent : in_rows).push_back(i);
    }
    // Stated nowhere in the batch: said once for the region, not for each row.
    if (of.opens)
      report_missing(view, region,
                     of.kind == RegionKind::kSeries ? std::nullopt : std::optional(of.first_row), absent);
    for (uint32_t row = of.first_row; row < of.last_row; ++row) {
      if (!in_rows.empty()) check_row(view, region, row, in_rows);
      if (of.action == Action::kMerge && of.semantics == ActionSemantics::kV31)
        check_merge(view, region, row);
    }
  }

  void check_row(const View& view, size_t region, uint32_t row, const Dimensions& dimensions) {
    Dimensions missing;
    for (const size_t i : dimensions) {
      const Code code = view.dimension_code(region, row, i);
      if (is_entry(code) || (code == kSwitchedOff && !states_measure(view, row))) continue;
      missing.push_back(i);
    }
    report_missing(view, region, row, missing);
  }

  static bool states_measure(const View& view, uint32_t row) { return states(view, row, Role::kMeasure); }

  static bool states(const View& view, uint32_t row, Role role) {
    const auto& components = view.schema().components();
    for (size_t i = view.dimensions(); i < components.size(); ++i) {
      if (components[i].role == role && view.row_states(row, i)) return true;
    }
    return false;
  }

  /// 3.1 ML Data Actions: Merge needs at least one value that is no dimension.
  void check_merge(const View& view, size_t region, uint32_t row) {
    if (states_measure(view, row) || states(view, row, Role::kAttribute)) return;
    const std::string action{to_string(Action::kMerge)};
    Finding finding = make_finding("action-not-possible", view.batch().row_position[row], {action});
    finding.key = view.key_text(region, row);
    finding.value = action;
    findings_.add(std::move(finding));
  }

  void report_missing(const View& view, size_t region, std::optional<uint32_t> row,
                      const Dimensions& missing) {
    if (missing.empty()) return;
    std::string ids;
    for (const size_t i : missing) ids += (ids.empty() ? "" : ", ") + view.schema().components()[i].id;
    const Batch& batch = view.batch();
    const Position position = row ? batch.row_position[*row] : batch.regions[region].position;
    Finding finding = make_finding("incomplete-key", position, {ids});
    finding.key = row ? view.key_text(region, *row) : view.key_text(region);
    finding.component = view.schema().components()[missing.front()].id;
    findings_.add(std::move(finding));
  }

  Findings& findings_;
};

}  // namespace

std::unique_ptr<Rule> key_rule(const RuleContext& context) { return std::make_unique<KeyRule>(context); }

}  // namespace sdmx
