// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <unordered_map>

#include "sdmx/data/key.hpp"
#include "sdmx/validation/attachment.hpp"
#include "sdmx/data/key_table.hpp"
#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

constexpr size_t kNeedsWithKey = 10 * Report::kKeptPerCode;
constexpr std::string_view kDuration = "DURATION";
constexpr std::string_view kNationalDefinition = "NTD";
constexpr std::string_view kDurationCriterion = "DUR_CRIT";

/// Something that must be stated once for each part of the cube that has data: a mandatory attribute, or the
/// criterion behind a national definition.
struct Demand {
  size_t component = 0;  ///< in the schema
  std::string id;
  std::vector<size_t> dimensions;  ///< its attachment
  std::string dimension_ids;
  bool only_national = false;  ///< DUR_CRIT under DURATION=NTD
};

/// What was demanded and not stated where it was demanded. Small, because there may be one for each series.
struct Need {
  Position position;
  uint16_t demand = 0;
  Severity severity = Severity::kError;
  std::string key;  ///< of the first of them only: a report keeps no more
};

struct HashOfHash {
  size_t operator()(const KeyHash& key) const { return key.low; }
};

class MandatoryRule : public Rule {
 public:
  explicit MandatoryRule(const RuleContext& context)
      : findings_(context.findings),
        keys_in_memory_(context.options.keys_in_memory),
        stated_(keys_in_memory_) {}

  void begin_dataset(const Dataset& dataset) override {
    collect(*dataset.schema);
    nowhere_.clear();
    needs_.clear();
    stated_ = KeyTable(keys_in_memory_);
  }

  void check(const View& view) override {
    const auto& regions = view.batch().regions;
    for (size_t region = 0; region < regions.size(); ++region) {
      if (regions[region].action == Action::kDelete) continue;
      for (const Demand& demand : demands_) check_demand(view, region, demand);
      for (const size_t component : of_rows_) check_rows(view, region, component);
    }
  }

  /// Only now it is known what was stated nowhere.
  void end_dataset() override {
    if (stated_.has_spilled()) {
      stated_.for_each([this](const KeyTable::Met& met) { needs_.erase(met.key); });
    } else {
      std::erase_if(needs_, [this](const auto& need) { return stated_.contains_in_memory(need.first); });
    }
    std::vector<const Need*> open;
    for (const auto& need : needs_) open.push_back(&need.second);
    std::ranges::sort(open, {}, [](const Need* need) { return std::pair(need->position, need->demand); });
    for (const Need* need : open) findings_.add(finding(*need));
    needs_.clear();
  }

 private:
  void collect(const Schema& schema) {
    demands_.clear();
    of_rows_.clear();
    const bool has_duration = schema.find(kDuration) != nullptr;
    const auto& components = schema.components();
    for (size_t i = schema.dimension_count(); i < components.size(); ++i) {
      const bool criterion = has_duration && components[i].id == kDurationCriterion;
      if (!components[i].mandatory && !criterion) continue;
      std::vector<size_t> needed = dimensions_of(schema, components[i]);
      if (needed.size() < schema.dimension_count()) {
        std::string ids = ids_of(schema, needed);
        demands_.push_back(
            {i, components[i].id, std::move(needed), std::move(ids), !components[i].mandatory});
      } else if (components[i].mandatory) {
        of_rows_.push_back(i);
      }
    }
  }

  // ---- attributes above the observations ----

  void check_demand(const View& view, size_t region, const Demand& demand) {
    const Region& of = view.batch().regions[region];
    const auto in_region = [&](size_t dimension) { return is_entry(view.key(region)[dimension]); };
    const bool stated = view.states(region, demand.component);
    const bool whole = std::ranges::all_of(demand.dimensions, in_region);
    if (of.first_row == of.last_row) {
      if (stated && whole) insert(view.key(region), demand, of.position);
      if (!stated && whole && of.kind == RegionKind::kSeries && of.opens)
        need(view, region, std::nullopt, demand);
      return;
    }
    if (whole) {
      check_region(view, region, demand, stated);
      return;
    }
    for (uint32_t row = of.first_row; row < of.last_row; ++row) check_row(view, region, row, demand, stated);
  }

  void check_region(const View& view, size_t region, const Demand& demand, bool stated) {
    const Region& of = view.batch().regions[region];
    for (uint32_t row = of.first_row; row < of.last_row && !stated; ++row) {
      stated = view.row_states(row, demand.component);
    }
    if (stated) {
      insert(view.key(region), demand, of.position);
    } else {
      need(view, region, of.kind == RegionKind::kSeries ? std::nullopt : std::optional(of.first_row), demand);
    }
  }

  void check_row(const View& view, size_t region, uint32_t row, const Demand& demand, bool stated) {
    const std::vector<Code> key = view.row_key(region, row);
    const auto in_row = [&](size_t dimension) { return is_entry(key[dimension]); };
    if (!std::ranges::all_of(demand.dimensions, in_row)) return;
    if (stated || view.row_states(row, demand.component)) {
      insert(key, demand, view.batch().row_position[row]);
    } else {
      need(view, region, row, demand);
    }
  }

  static std::vector<Code> part_of(std::span<const Code> key, const Demand& demand) {
    std::vector<Code> part(key.size(), kNotStated);
    for (const size_t dimension : demand.dimensions) part[dimension] = key[dimension];
    return part;
  }

  static KeyHash hash(std::span<const Code> key, const Demand& demand) {
    return hash_key({demand.component}, part_of(key, demand));
  }

  void insert(std::span<const Code> key, const Demand& demand, Position position) {
    stated_.insert(hash(key, demand), position);
  }

  void need(const View& view, size_t region, std::optional<uint32_t> row, const Demand& demand) {
    const std::vector<Code> key = row ? view.row_key(region, *row)
                                      : std::vector<Code>(view.key(region).begin(), view.key(region).end());
    if (demand.only_national && !is_national(view, key)) return;
    const KeyHash at = hash(key, demand);
    if (needs_.contains(at) || stated_.contains_in_memory(at)) return;
    const Region& of = view.batch().regions[region];
    Need made;
    made.position = row ? view.batch().row_position[*row] : of.position;
    made.demand = static_cast<uint16_t>(&demand - demands_.data());
    made.severity = severity(of);
    const bool has_key = !demand.dimensions.empty() && needs_.size() < kNeedsWithKey;
    if (has_key) made.key = key_text(view.batch(), part_of(key, demand));
    // So many are not kept waiting for a statement that comes later.
    if (needs_.size() >= keys_in_memory_) {
      findings_.add(finding(made));
    } else {
      needs_.emplace(at, std::move(made));
    }
  }

  static bool is_national(const View& view, std::span<const Code> key) {
    const auto dimension = static_cast<size_t>(view.schema().index_of(kDuration));
    if (dimension >= key.size() || !is_entry(key[dimension])) return false;
    const auto component = static_cast<uint16_t>(view.batch().components->of_schema(dimension));
    return view.batch().text({component, key[dimension]}) == kNationalDefinition;
  }

  Finding finding(const Need& need) const {
    const Demand& demand = demands_[need.demand];
    Finding made = demand.only_national
                       ? make_finding("definition-missing", need.position, {std::string(kDuration)})
                       : make_finding("mandatory-missing", need.position, {demand.dimension_ids});
    if (demand.only_national) {
      made.value = kNationalDefinition;
    } else {
      made.severity = need.severity;
    }
    made.component = demand.id;
    made.key = need.key;
    return made;
  }

  // ---- measures and attributes of observations ----

  void check_rows(const View& view, size_t region, size_t component) {
    const Region& of = view.batch().regions[region];
    if (of.first_row == of.last_row || view.states(region, component)) return;
    if (view.column(component) == nullptr) {
      check_absent(view, region, component);
      return;
    }
    for (uint32_t row = of.first_row; row < of.last_row; ++row) {
      if (!view.row_states(row, component) && is_demanded(view, region, row, component)) {
        findings_.add(missing_in_row(view, region, row, component));
      }
    }
  }

  /// Stated nowhere in a batch: one finding counts all its rows.
  void check_absent(const View& view, size_t region, size_t component) {
    const Region& of = view.batch().regions[region];
    for (uint32_t row = of.first_row; row < of.last_row; ++row) {
      if (!is_demanded(view, region, row, component)) continue;
      const std::pair key{component, severity(of)};
      const auto known = nowhere_.find(key);
      if (known != nowhere_.end()) {
        findings_.again(known->second);
      } else {
        nowhere_.emplace(key, findings_.add(missing_in_row(view, region, row, component)));
      }
    }
  }

  /// An attribute of certain measures is demanded where one of them is stated; nothing is where a dimension
  /// is switched off: that is no observation.
  static bool is_demanded(const View& view, size_t region, uint32_t row, size_t component) {
    for (size_t i = 0; i < view.dimensions(); ++i) {
      if (view.dimension_code(region, row, i) == kSwitchedOff) return false;
    }
    const auto& measures = view.schema().components()[component].measures;
    return measures.empty() || std::ranges::any_of(measures, [&](const std::string& id) {
             const int measure = view.schema().index_of(id);
             return measure >= 0 && view.row_states(row, static_cast<size_t>(measure));
           });
  }

  static Finding missing_in_row(const View& view, size_t region, uint32_t row, size_t component) {
    const Schema& schema = view.schema();
    const auto all = dimensions_of(schema, schema.components()[component]);
    Finding made = make_finding("mandatory-missing", view.batch().row_position[row], {ids_of(schema, all)});
    made.severity = severity(view.batch().regions[region]);
    made.component = schema.components()[component].id;
    made.key = view.key_text(region, row);
    return made;
  }

  // ---- findings ----

  /// A 3.1 Merge states only what changes; whether the rest is there the store knows.
  static Severity severity(const Region& region) {
    const bool partial = region.action == Action::kMerge && region.semantics == ActionSemantics::kV31;
    return partial ? Severity::kWarning : Severity::kError;
  }

  static std::string ids_of(const Schema& schema, const std::vector<size_t>& dimensions) {
    std::string ids;
    for (const size_t i : dimensions) ids += (ids.empty() ? "" : ", ") + schema.components()[i].id;
    return ids;
  }

  Findings& findings_;
  size_t keys_in_memory_;
  std::vector<Demand> demands_;
  std::vector<size_t> of_rows_;
  KeyTable stated_;
  std::unordered_map<KeyHash, Need, HashOfHash> needs_;
  std::map<std::pair<size_t, Severity>, Ticket> nowhere_;
};

}  // namespace

std::unique_ptr<Rule> mandatory_rule(const RuleContext& context) {
  return std::make_unique<MandatoryRule>(context);
}

}  // namespace sdmx
