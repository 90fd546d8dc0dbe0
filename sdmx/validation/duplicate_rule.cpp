// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <unordered_map>

#include "sdmx/data/key_table.hpp"
#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

constexpr size_t kBucketsKept = 4096;

struct HashOfHash {
  size_t operator()(const KeyHash& key) const { return key.low; }
};

/// Keys are unique within a run of one dataset and action. Observations of a Series element are compared
/// within it, all others with each other.
class DuplicateRule : public Rule {
 public:
  explicit DuplicateRule(const RuleContext& context)
      : findings_(context.findings),
        observations_(context.options.keys_in_memory),
        series_(context.options.keys_in_memory) {}

  void begin_dataset(const Dataset&) override {
    ++run_;
    action_.reset();
  }

  void check(const View& view) override {
    const auto& regions = view.batch().regions;
    for (size_t region = 0; region < regions.size(); ++region) {
      const Region& of = regions[region];
      begin_run(of);
      // Deleting twice deletes.
      if (of.action == Action::kDelete) continue;
      if (of.kind == RegionKind::kSeries) {
        check_series(view, region);
      } else {
        for (uint32_t row = of.first_row; row < of.last_row; ++row) check_row(view, region, row);
      }
    }
  }

  void end_dataset() override {
    // What was met before and after a spill is known by its places only.
    observations_.for_each_late_repeat(
        [&](Position first, Position later) { add("duplicate-observation", later, first, {}); });
    series_.for_each_late_repeat(
        [&](Position first, Position later) { add("duplicate-series", later, first, {}); });
    observations_ = KeyTable(observations_.limit());
    series_ = KeyTable(series_.limit());
  }

 private:
  void begin_run(const Region& region) {
    const std::pair action{region.action, region.semantics};
    if (action_ && *action_ != action) ++run_;
    action_ = action;
  }

  void check_row(const View& view, size_t region, uint32_t row) {
    const std::vector<Code> key = view.row_key(region, row);
    if (!std::ranges::all_of(key, is_entry)) return;
    const Position position = view.batch().row_position[row];
    if (const auto first = observations_.insert(hash_key({run_}, key), position)) {
      add("duplicate-observation", position, *first, view.key_text(region, row));
    }
  }

  void check_series(const View& view, size_t region) {
    const Region& of = view.batch().regions[region];
    if (of.opens) {
      // Clearing costs as much as the largest series so far; a new map does not.
      if (rows_.bucket_count() > kBucketsKept) rows_ = {};
      rows_.clear();
      has_values_ = false;
    }
    for (uint32_t row = of.first_row; row < of.last_row; ++row) {
      has_values_ = has_values_ || states_measure(view, row);
      const Position position = view.batch().row_position[row];
      const std::vector<Code> key = view.row_key(region, row);
      if (!std::ranges::all_of(key, is_entry)) continue;
      const auto [found, added] = rows_.try_emplace(hash_key({}, key), position);
      if (!added) add("duplicate-observation", position, found->second, view.key_text(region, row));
    }
    if (of.closes) close_series(view, region);
  }

  /// One series with values and one that documents it may stand side by side (ML DataSetType).
  void close_series(const View& view, size_t region) {
    const auto key = view.key(region);
    if (!std::ranges::any_of(key, is_entry)) return;
    const Position position = view.batch().regions[region].position;
    if (const auto first = series_.insert(hash_key({run_, has_values_}, key), position)) {
      add("duplicate-series", position, *first, view.key_text(region));
    }
  }

  static bool states_measure(const View& view, uint32_t row) {
    const auto& components = view.schema().components();
    for (size_t i = view.dimensions(); i < components.size() && components[i].role == Role::kMeasure; ++i) {
      if (view.row_states(row, i)) return true;
    }
    return false;
  }

  void add(std::string_view code, Position position, Position first, std::string key) {
    Finding finding = make_finding(code, position, {std::string()});
    finding.key = std::move(key);
    findings_.add(std::move(finding), first);
  }

  Findings& findings_;
  KeyTable observations_, series_;
  std::unordered_map<KeyHash, Position, HashOfHash> rows_;
  bool has_values_ = false;
  uint64_t run_ = 0;
  std::optional<std::pair<Action, ActionSemantics>> action_;
};

}  // namespace

std::unique_ptr<Rule> duplicate_rule(const RuleContext& context) {
  return std::make_unique<DuplicateRule>(context);
}

}  // namespace sdmx
