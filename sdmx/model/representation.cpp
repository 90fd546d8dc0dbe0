// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/model/structures.hpp"

namespace sdmx {

namespace {

// In the order of TextType.
constexpr std::string_view kTextTypes[] = {"String",
                                           "Alpha",
                                           "AlphaNumeric",
                                           "Numeric",
                                           "BigInteger",
                                           "Integer",
                                           "Long",
                                           "Short",
                                           "Decimal",
                                           "Float",
                                           "Double",
                                           "Boolean",
                                           "URI",
                                           "Count",
                                           "InclusiveValueRange",
                                           "ExclusiveValueRange",
                                           "Incremental",
                                           "ObservationalTimePeriod",
                                           "StandardTimePeriod",
                                           "BasicTimePeriod",
                                           "GregorianTimePeriod",
                                           "GregorianYear",
                                           "GregorianYearMonth",
                                           "GregorianDay",
                                           "ReportingTimePeriod",
                                           "ReportingYear",
                                           "ReportingSemester",
                                           "ReportingTrimester",
                                           "ReportingQuarter",
                                           "ReportingMonth",
                                           "ReportingWeek",
                                           "ReportingDay",
                                           "DateTime",
                                           "TimeRange",
                                           "Month",
                                           "MonthDay",
                                           "Day",
                                           "Time",
                                           "Duration",
                                           "GeospatialInformation",
                                           "XHTML",
                                           "KeyValues",
                                           "IdentifiableReference",
                                           "DataSetReference",
                                           "AttachmentConstraintReference"};
static_assert(std::size(kTextTypes) == static_cast<size_t>(TextType::kAttachmentConstraintReference) + 1);

}  // namespace

std::string_view to_string(TextType type) { return kTextTypes[static_cast<size_t>(type)]; }

std::optional<TextType> parse_text_type(std::string_view text) {
  const auto found = std::ranges::find(kTextTypes, text);
  if (found == std::end(kTextTypes)) return std::nullopt;
  return static_cast<TextType>(found - std::begin(kTextTypes));
}

bool is_numeric(TextType type) {
  switch (type) {
    case TextType::kBigInteger:
    case TextType::kInteger:
    case TextType::kLong:
    case TextType::kShort:
    case TextType::kDecimal:
    case TextType::kFloat:
    case TextType::kDouble:
    case TextType::kCount:
    case TextType::kInclusiveValueRange:
    case TextType::kExclusiveValueRange:
    case TextType::kIncremental:
      return true;
    default:
      return false;
  }
}

}  // namespace sdmx
