// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_metrics.hpp"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace sdmx::structure {

namespace {

constexpr std::string_view kType = "sdmx_metrics";

struct Metric {
  std::string_view id;
  std::optional<uint64_t> DataConstraint::*member;
};
constexpr Metric kMetrics[] = {
    {"series_count", &DataConstraint::series_count},
    {"obs_count", &DataConstraint::observation_count},
};

std::optional<uint64_t> number(std::string_view text) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool take(const Annotation& annotation, DataConstraint& constraint) {
  if (annotation.type != kType) return false;
  for (const Metric& metric : kMetrics) {
    if (annotation.id != metric.id) continue;
    const auto value = number(annotation.title);
    if (value) constraint.*metric.member = value;
    return value.has_value();
  }
  return false;
}

}  // namespace

void take_metrics(DataConstraint& constraint) {
  if (constraint.role != DataConstraint::Role::kActual) return;
  std::erase_if(constraint.annotations, [&](const Annotation& one) { return take(one, constraint); });
}

std::vector<Annotation> annotations_with_metrics(const DataConstraint& constraint) {
  std::vector<Annotation> annotations = constraint.annotations;
  for (const Metric& metric : kMetrics) {
    if (!(constraint.*metric.member)) continue;
    Annotation& annotation = annotations.emplace_back();
    annotation.id = metric.id;
    annotation.type = kType;
    annotation.title = std::to_string(*(constraint.*metric.member));
  }
  return annotations;
}

std::string availability_id(const Reference& of) { return of.id + "_AVAILABILITY"; }

}  // namespace sdmx::structure
