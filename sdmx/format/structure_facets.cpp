// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/structure_facets.hpp"

#include <algorithm>

namespace sdmx::structure {

namespace {

using enum TextType;

constexpr std::array kOnlyBasic = {kXhtml};
constexpr std::array kNowhereHere = {kKeyValues, kIdentifiableReference, kDataSetReference,
                                     kAttachmentConstraintReference};
// CodeDataType: what an id can be.
constexpr std::array kNotCoded = {
    kDecimal, kFloat, kDouble, kDateTime, kTimeRange, kTime, kGeospatialInformation};

bool is_time(TextType type) { return type >= kObservationalTimePeriod && type <= kReportingDay; }

template <size_t N>
bool among(const std::array<TextType, N>& types, TextType type) {
  return std::ranges::find(types, type) != types.end();
}

}  // namespace

bool admits(FormatKind kind, TextType type) {
  if (kind == FormatKind::kTime) return is_time(type) || type == kDateTime || type == kTimeRange;
  if (kind == FormatKind::kTarget) return among(kNowhereHere, type) || admits(FormatKind::kTime, type);
  if (among(kNowhereHere, type)) return false;
  if (kind == FormatKind::kBasic) return true;
  return !among(kOnlyBasic, type) && (kind == FormatKind::kSimple || !among(kNotCoded, type));
}

bool admits_facet(FormatKind kind, std::string_view facet) {
  if (kind == FormatKind::kTime || kind == FormatKind::kTarget)
    return facet == "startTime" || facet == "endTime";
  if (facet == "isMultiLingual") return kind == FormatKind::kBasic;
  return kind != FormatKind::kCoded || facet != "decimals";
}

}  // namespace sdmx::structure
