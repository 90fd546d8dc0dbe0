// SPDX-License-Identifier: Apache-2.0
#pragma once
/// How facets are called in messages: one table that readers and writers share. SDMX 3.1 Information Model 4
/// (Facet).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// What a facet's value is in SDMX-JSON; in SDMX-ML all are attributes.
enum class FacetForm : uint8_t { kText, kNumber, kTime };

struct TextFacet {
  const char* name;
  std::string Facets::*member;
  FacetForm form;
};
inline constexpr std::array<TextFacet, 9> kTextFacets = {{
    {"interval", &Facets::interval, FacetForm::kNumber},
    {"startValue", &Facets::start_value, FacetForm::kNumber},
    {"endValue", &Facets::end_value, FacetForm::kNumber},
    {"timeInterval", &Facets::time_interval, FacetForm::kText},
    {"startTime", &Facets::start_time, FacetForm::kTime},
    {"endTime", &Facets::end_time, FacetForm::kTime},
    {"minValue", &Facets::min_value, FacetForm::kNumber},
    {"maxValue", &Facets::max_value, FacetForm::kNumber},
    {"pattern", &Facets::pattern, FacetForm::kText},
}};

struct CountFacet {
  const char* name;
  std::optional<uint64_t> Facets::*member;
};
inline constexpr std::array<CountFacet, 3> kCountFacets = {{
    {"minLength", &Facets::min_length},
    {"maxLength", &Facets::max_length},
    {"decimals", &Facets::decimals},
}};

struct FlagFacet {
  const char* name;
  std::optional<bool> Facets::*member;
};
inline constexpr std::array<FlagFacet, 2> kFlagFacets = {{
    {"isSequence", &Facets::is_sequence},
    {"isMultiLingual", &Facets::is_multilingual},
}};

/// The kinds of text formats that the schemas tell apart.
enum class FormatKind : uint8_t {
  kCoded,   ///< of an enumeration
  kTime,    ///< of a time dimension
  kSimple,  ///< of dimensions; in 2.1 of all components
  kTarget,  ///< of parts of metadata targets: types of references, or of a time
  kBasic,   ///< of concepts, in 3.0 of attributes and measures too
};
bool admits(FormatKind kind, TextType type);
bool admits_facet(FormatKind kind, std::string_view facet);

}  // namespace sdmx::structure
