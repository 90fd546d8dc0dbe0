// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/model/time_period.hpp"
#include "sdmx/validation/rules.hpp"
#include "sdmx/validation/values.hpp"

namespace sdmx {

namespace {

/// A part of the cube that is matched: a region, or one row of it.
struct Subject {
  const View& view;
  size_t region;
  std::optional<uint32_t> row;
};

/// Texts of a component there; nothing when it is not stated.
std::optional<std::vector<std::string>> texts(const Subject& subject, size_t component) {
  const Batch& batch = subject.view.batch();
  const int index = batch.components->of_schema(component);
  if (index < 0) return std::nullopt;
  const auto at = static_cast<uint16_t>(index);
  const Column* column = subject.view.column(component);
  if (subject.row && column != nullptr && column->code(*subject.row) != kNotStated) {
    const auto code = column->code(*subject.row);
    if (!code) return std::vector{to_text(column->decimals[*subject.row])};
    if (!is_entry(*code)) return std::nullopt;
    std::vector<std::string> found;
    for (const Part& part : batch.entry(at, *code).parts) found.push_back(part.text);
    return found;
  }
  for (const Stated& statement : batch.stated_of(batch.regions[subject.region])) {
    if (statement.component != at || !is_entry(statement.code)) continue;
    std::vector<std::string> found;
    for (const Part& part : batch.entry(at, statement.code).parts) found.push_back(part.text);
    return found;
  }
  return std::nullopt;
}

/// The key sets of a schema, and which components they speak of.
class KeySets {
 public:
  explicit KeySets(const Schema& schema) : schema_(&schema) {
    for (const SchemaKeySet& set : schema.key_sets()) {
      for (size_t i = 0; i < set.keys.size(); ++i) {
        for (const auto& [id, values] : set.keys[i]) add_component(id);
        if (i < set.time_ranges.size() && set.time_ranges[i] && schema.has_time_dimension()) {
          components_.push_back(schema.dimension_count() - 1);
        }
      }
    }
  }

  const Schema& schema() const { return *schema_; }
  bool empty() const { return schema_->key_sets().empty(); }
  /// True when the region states everything the sets speak of, so that its rows need not be looked at.
  bool are_decided_by_region(const View& view, size_t region) const {
    return std::ranges::all_of(components_, [&](size_t i) { return view.states(region, i); });
  }

  bool allow(const Subject& subject) const {
    for (const SchemaKeySet& set : schema_->key_sets()) {
      if (matches_any(set, subject) != set.included) return false;
    }
    return true;
  }

 private:
  using Key = std::unordered_map<std::string, std::unordered_set<std::string>>;

  void add_component(const std::string& id) {
    const int index = schema_->index_of(id);
    if (index >= 0) components_.push_back(static_cast<size_t>(index));
  }

  bool matches_any(const SchemaKeySet& set, const Subject& subject) const {
    for (size_t i = 0; i < set.keys.size(); ++i) {
      const bool in_time = i >= set.time_ranges.size() || !set.time_ranges[i] ||
                           lies_in(*set.time_ranges[i], subject, set.included);
      if (in_time && matches(set.keys[i], subject, set.included)) return true;
    }
    return false;
  }

  // A component that is not stated (a region with a partial key) breaks nothing: it is not excluded, and not
  // left out.
  static bool matches(const Key& key, const Subject& subject, bool when_unknown) {
    for (const auto& position : key) {
      const int index = subject.view.schema().index_of(position.first);
      const auto found = index < 0 ? std::nullopt : texts(subject, static_cast<size_t>(index));
      const auto is_named = [&](const std::string& text) { return position.second.contains(text); };
      if (!(found ? std::ranges::any_of(*found, is_named) : when_unknown)) return false;
    }
    return true;
  }

  bool lies_in(const TimeRange& range, const Subject& subject, bool when_unknown) const {
    if (!subject.view.schema().has_time_dimension()) return when_unknown;
    const auto found = texts(subject, subject.view.dimensions() - 1);
    const auto period = found ? parse_time_period(found->front()) : std::nullopt;
    return period ? is_in_range(*period, range) : when_unknown;
  }

  const Schema* schema_;
  std::vector<size_t> components_;
};

class KeySetRule : public Rule {
 public:
  explicit KeySetRule(const RuleContext& context) : findings_(context.findings), options_(context.options) {}

  void begin_dataset(const Dataset& dataset) override {
    sets_.clear();
    sets_.emplace_back(*dataset.schema);
    if (options_.agreement != nullptr && options_.agreement != dataset.schema)
      sets_.emplace_back(*options_.agreement);
    std::erase_if(sets_, [](const KeySets& sets) { return sets.empty(); });
  }

  void check(const View& view) override {
    if (sets_.empty()) return;
    const auto& regions = view.batch().regions;
    for (size_t region = 0; region < regions.size(); ++region) {
      if (regions[region].action != Action::kDelete) check_region(view, region);
    }
  }

 private:
  void check_region(const View& view, size_t region) {
    const Region& of = view.batch().regions[region];
    for (const KeySets& sets : sets_) {
      if (of.first_row == of.last_row || sets.are_decided_by_region(view, region)) {
        if (of.opens && !sets.allow({view, region, std::nullopt})) report(view, region, std::nullopt, sets);
        continue;
      }
      for (uint32_t row = of.first_row; row < of.last_row; ++row) {
        if (!sets.allow({view, region, row})) report(view, region, row, sets);
      }
    }
  }

  void report(const View& view, size_t region, std::optional<uint32_t> row, const KeySets& sets) {
    const Position position = row ? view.batch().row_position[*row] : view.batch().regions[region].position;
    Finding finding = make_finding("key-set-broken", position, {to_short(sets.schema().reference())});
    finding.key = row ? view.key_text(region, *row) : view.key_text(region);
    findings_.add(std::move(finding));
  }

  Findings& findings_;
  const ValidationOptions& options_;
  std::vector<KeySets> sets_;
};

}  // namespace

std::unique_ptr<Rule> key_set_rule(const RuleContext& context) {
  return std::make_unique<KeySetRule>(context);
}

}  // namespace sdmx
