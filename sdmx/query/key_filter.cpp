// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/key_filter.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/query/condition.hpp"

namespace sdmx {

namespace {

bool admits(const IdList& position, std::string_view code) {
  return position.empty() || code.empty() || std::ranges::find(position, code) != position.end();
}

bool admits(const ComponentFilter& filter, std::string_view code) {
  if (code.empty()) return true;
  return std::ranges::any_of(filter.alternatives, [&](const std::vector<Condition>& conditions) {
    return std::ranges::all_of(conditions, [&](const Condition& one) { return code_fits(one, code); });
  });
}

bool admits(const KeyPattern& pattern, std::span<const std::string_view> key) {
  for (size_t i = 0; i < pattern.size() && i < key.size(); ++i) {
    if (!admits(pattern[i], key[i])) return false;
  }
  return true;
}

bool is_on_text(Operator op) {
  return op == Operator::kCo || op == Operator::kNc || op == Operator::kSw || op == Operator::kEw;
}

using Codes = std::set<std::string, std::less<>>;

/// The codes that an alternative of a filter lists by eq; nothing where it has none.
bool list_codes(const ComponentFilter& filter, Codes& codes) {
  for (const auto& conditions : filter.alternatives) {
    const auto listed = std::ranges::find(conditions, Operator::kEq, &Condition::op);
    if (listed == conditions.end()) return false;
    codes.insert(listed->value);
  }
  return true;
}

void narrow(std::optional<Codes>& known, Codes added) {
  if (known) std::erase_if(added, [&](const std::string& code) { return !known->contains(code); });
  known = std::move(added);
}

}  // namespace

/// Takes a query apart along a schema.
class KeyFilterBuilder {
 public:
  explicit KeyFilterBuilder(const Schema& schema) : schema_(schema) {}

  std::variant<KeyFilter, QueryProblem> build(const DataQuery& query) {
    filter_.filters_of_.resize(schema_.dimension_count() - (schema_.has_time_dimension() ? 1 : 0));
    for (const KeyPattern& key : query.keys) add_key(key);
    add_bound(filter_.start_, query.start_period, "startPeriod");
    add_bound(filter_.end_, query.end_period, "endPeriod");
    for (const ComponentFilter& filter : query.filters) add_filter(filter);
    if (problem_) return *problem_;
    return std::move(filter_);
  }

 private:
  void add_key(const KeyPattern& key) {
    if (key.size() > filter_.filters_of_.size()) {
      fail("query-key-too-long", {std::to_string(key.size()), std::to_string(filter_.filters_of_.size())});
    }
    filter_.keys_.push_back(key);
  }

  void add_bound(std::optional<TimePeriod>& bound, const std::string& text, const std::string& name) {
    if (text.empty()) return;
    if (!schema_.has_time_dimension())
      fail("query-no-time-dimension", {name, to_short(schema_.data_structure())});
    bound = period(name, text);
  }

  void add_filter(const ComponentFilter& filter) {
    const int index = schema_.index_of(filter.component);
    if (index < 0) {
      return fail("query-unknown-component",
                  {shorten(filter.component, 40), to_short(schema_.data_structure())});
    }
    const auto component = static_cast<size_t>(index);
    const Role role = schema_.components()[component].role;
    if (role == Role::kTimeDimension) {
      add_time_filter(filter);
    } else if (role == Role::kDimension) {
      filter_.filters_of_[component].push_back(filter);
    } else {
      filter_.value_filters_.push_back(filter);
    }
  }

  void add_time_filter(const ComponentFilter& filter) {
    KeyFilter::TimeAlternatives alternatives;
    for (const auto& conditions : filter.alternatives) {
      auto& alternative = alternatives.emplace_back();
      for (const Condition& condition : conditions) {
        const bool on_text = is_on_text(condition.op);
        alternative.push_back(
            {condition, on_text ? TimePeriod{} : period(filter.component, condition.value)});
      }
    }
    filter_.time_filters_.push_back(std::move(alternatives));
  }

  TimePeriod period(const std::string& name, const std::string& text) {
    if (const auto parsed = parse_time_period(text)) return *parsed;
    fail("query-bad-value", {name, shorten(text, 40), "2026, 2026-Q1, 2026-01, 2026-01-31"});
    return {};
  }

  void fail(std::string_view id, std::vector<std::string> parameters) {
    if (!problem_) problem_ = QueryProblem{400, {std::string(id), std::move(parameters)}, 0};
  }

  const Schema& schema_;
  KeyFilter filter_;
  std::optional<QueryProblem> problem_;
};

std::variant<KeyFilter, QueryProblem> KeyFilter::make(const DataQuery& query, const Schema& schema) {
  return KeyFilterBuilder(schema).build(query);
}

bool KeyFilter::admits_code(size_t dimension, std::string_view code) const {
  const auto by_filter = [&](const ComponentFilter& filter) { return admits(filter, code); };
  const auto by_key = [&](const KeyPattern& key) {
    return dimension >= key.size() || admits(key[dimension], code);
  };
  return std::ranges::all_of(filters_of_[dimension], by_filter) &&
         (keys_.empty() || std::ranges::any_of(keys_, by_key));
}

std::optional<std::set<std::string, std::less<>>> KeyFilter::listed_codes(size_t dimension) const {
  std::optional<Codes> listed;
  for (const ComponentFilter& filter : filters_of_[dimension]) {
    Codes codes;
    if (list_codes(filter, codes)) narrow(listed, std::move(codes));
  }
  const auto has_codes = [&](const KeyPattern& key) {
    return dimension < key.size() && !key[dimension].empty();
  };
  if (!keys_.empty() && std::ranges::all_of(keys_, has_codes)) {
    Codes codes;
    for (const KeyPattern& key : keys_) codes.insert(key[dimension].begin(), key[dimension].end());
    narrow(listed, std::move(codes));
  }
  if (listed) std::erase_if(*listed, [&](const std::string& code) { return !admits_code(dimension, code); });
  return listed;
}

bool KeyFilter::admits_key(std::span<const std::string_view> key) const {
  for (size_t i = 0; i < filters_of_.size() && i < key.size(); ++i) {
    for (const ComponentFilter& filter : filters_of_[i]) {
      if (!admits(filter, key[i])) return false;
    }
  }
  return keys_.empty() ||
         std::ranges::any_of(keys_, [&](const KeyPattern& pattern) { return admits(pattern, key); });
}

bool KeyFilter::fits(const TimeCondition& condition, std::string_view text,
                     const std::optional<TimePeriod>& period) {
  if (is_on_text(condition.condition.op)) return code_fits(condition.condition, text);
  return period && period_fits(condition.condition.op, condition.asked, *period);
}

bool KeyFilter::admits_period(std::string_view text) const {
  if (!restricts_periods()) return true;
  const auto period = parse_time_period(text);
  if (start_ && !(period && period_fits(Operator::kGe, *start_, *period))) return false;
  if (end_ && !(period && period_fits(Operator::kLe, *end_, *period))) return false;
  return std::ranges::all_of(time_filters_, [&](const TimeAlternatives& alternatives) {
    return std::ranges::any_of(alternatives, [&](const auto& conditions) {
      return std::ranges::all_of(conditions, [&](const auto& one) { return fits(one, text, period); });
    });
  });
}

}  // namespace sdmx
