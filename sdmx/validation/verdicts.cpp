// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/verdicts.hpp"

#include <algorithm>

namespace sdmx {

namespace {

/// At most five of the codes, in their order.
std::string short_list(const std::unordered_set<std::string_view>& codes) {
  std::vector<std::string_view> sorted(codes.begin(), codes.end());
  std::ranges::sort(sorted);
  std::string list;
  for (size_t i = 0; i < sorted.size() && i < 5; ++i) {
    if (i > 0) list += ", ";
    list += sorted[i];
  }
  return sorted.size() > 5 ? list + ", …" : list;
}

std::string short_text(const TimeRange& range) {
  const auto period = [](const std::optional<TimeRange::Bound>& bound) {
    return bound ? bound->period : std::string();
  };
  if (range.start || range.end) return period(range.start) + "…" + period(range.end);
  if (range.before && range.after) return "…" + period(range.before) + ", " + period(range.after) + "…";
  return range.before ? "…" + period(range.before) : period(range.after) + "…";
}

Problem broken(const Allowance& allowance, std::string allowed) {
  return {"constraint-broken", {to_short(allowance.schema->reference()), std::move(allowed)}};
}

std::optional<Problem> judge_pattern(const Allowance& allowance, const Entry& entry) {
  if (!allowance.pattern) return std::nullopt;
  for (const Part& part : entry.parts) {
    if (allowance.pattern->matches(part.text)) continue;
    const SchemaComponent& component = *allowance.component;
    return Problem{is_numeric(component.text_type) ? "bad-number" : "bad-text",
                   {std::string(to_string(component.text_type)), "pattern " + component.facets.pattern}};
  }
  return std::nullopt;
}

std::optional<Problem> judge_constraints(const Allowance& allowance, const Entry& entry) {
  const SchemaComponent& component = *allowance.component;
  // Of an array one allowed member is enough (SDMX 3.1 Technical Notes 9).
  const auto is_allowed = [&](const Part& part) { return component.allowed->contains(part.text); };
  if (component.allowed && std::ranges::none_of(entry.parts, is_allowed)) {
    return broken(allowance, short_list(*component.allowed));
  }
  if (component.time_ranges.empty()) return std::nullopt;
  const auto period = parse_time_period(entry.parts.front().text);
  for (const TimeRange& range : component.time_ranges) {
    if (period && !is_in_range(*period, range)) return broken(allowance, short_text(range));
  }
  return std::nullopt;
}

}  // namespace

Allowance::Allowance(const Schema& of, const SchemaComponent& what) : schema(&of), component(&what) {
  if (!what.facets.pattern.empty() && what.codelist == nullptr) pattern = Pattern::parse(what.facets.pattern);
}

std::optional<Problem> judge(const std::vector<Allowance>& allowances, const Entry& entry) {
  if (auto problem = judge_entry(*allowances.front().component, entry)) return problem;
  const bool is_missing =
      is_numeric(allowances.front().component->text_type) && entry.parts.front().text == "NaN";
  if (is_missing) return std::nullopt;
  if (auto problem = judge_pattern(allowances.front(), entry)) return problem;
  // The narrower one speaks first: an agreement narrows its dataflow.
  for (auto allowance = allowances.rbegin(); allowance != allowances.rend(); ++allowance) {
    if (auto problem = judge_constraints(*allowance, entry)) return problem;
  }
  return std::nullopt;
}

}  // namespace sdmx
