// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the values of a component are: an enumeration, or a text type with facets. SDMX 3.1 Information Model
/// 4 (Representation), Technical Notes 3 and 7.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

enum class TextType : uint8_t {
  kString,
  kAlpha,
  kAlphaNumeric,
  kNumeric,
  kBigInteger,
  kInteger,
  kLong,
  kShort,
  kDecimal,
  kFloat,
  kDouble,
  kBoolean,
  kUri,
  kCount,
  kInclusiveValueRange,
  kExclusiveValueRange,
  kIncremental,
  kObservationalTimePeriod,
  kStandardTimePeriod,
  kBasicTimePeriod,
  kGregorianTimePeriod,
  kGregorianYear,
  kGregorianYearMonth,
  kGregorianDay,
  kReportingTimePeriod,
  kReportingYear,
  kReportingSemester,
  kReportingTrimester,
  kReportingQuarter,
  kReportingMonth,
  kReportingWeek,
  kReportingDay,
  kDateTime,
  kTimeRange,
  kMonth,
  kMonthDay,
  kDay,
  kTime,
  kDuration,
  kGeospatialInformation,
  kXhtml,
  kKeyValues,
  kIdentifiableReference,
  kDataSetReference,
  kAttachmentConstraintReference,
};
std::string_view to_string(TextType type);  ///< "ObservationalTimePeriod"
std::optional<TextType> parse_text_type(std::string_view text);
/// True for types whose values are numbers: their intentionally missing value is NaN for Float and Double,
/// which this gateway also accepts for other numbers (2.1 messages know nothing else); all others use #N/A.
bool is_numeric(TextType type);

/// Facets as written; a facet that is absent is empty or nothing. SDMX 3.1 Technical Notes 3.
struct Facets {
  std::optional<uint64_t> min_length, max_length, decimals;
  std::string min_value, max_value, start_value, end_value, interval, start_time, end_time, time_interval,
      pattern;
  std::optional<bool> is_sequence, is_multilingual;
  bool operator==(const Facets&) const = default;
};

/// A value of a text format with a meaning of its own, as "not applicable" (3.x).
struct SentinelValue {
  std::string value;
  InternationalString names, descriptions;
  bool operator==(const SentinelValue&) const = default;
};

/// Either an enumeration (a codelist, value list, or in 2.1 a concept scheme) or a text type with facets, or
/// both absent.
struct Representation {
  std::optional<Reference> enumeration;
  std::optional<TextType> text_type;  ///< of the text format, or of the enumeration format
  Facets facets;
  std::vector<SentinelValue> sentinel_values;
  std::optional<uint64_t> min_occurs;  ///< 3.x arrays
  std::optional<uint64_t> max_occurs;  ///< nothing: 1, unless unbounded
  bool unbounded = false;
  bool is_array() const { return unbounded || max_occurs.value_or(1) > 1; }
  bool operator==(const Representation&) const = default;
};

}  // namespace sdmx
