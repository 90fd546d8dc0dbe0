// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The schemes of the Validation and Transformation Language. SDMX 3.1 Information Model 14, Technical
/// Notes 12. Expressions are kept as text.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct Transformation : Nameable {
  bool is_persistent = false;
  std::string expression, result;
  bool operator==(const Transformation&) const = default;
};
struct TransformationScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kTransformationScheme;
  std::string vtl_version;
  std::vector<Transformation> items;
  std::optional<Reference> vtl_mapping_scheme, name_personalisation_scheme, custom_type_scheme;
  std::vector<Reference> ruleset_schemes, operator_schemes;
  bool operator==(const TransformationScheme&) const = default;
};

struct Ruleset : Nameable {
  std::string type, scope, definition;
  bool operator==(const Ruleset&) const = default;
};
struct RulesetScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kRulesetScheme;
  std::string vtl_version;
  std::vector<Ruleset> items;
  std::optional<Reference> vtl_mapping_scheme;
  bool operator==(const RulesetScheme&) const = default;
};

struct UserDefinedOperator : Nameable {
  std::string definition;
  bool operator==(const UserDefinedOperator&) const = default;
};
struct UserDefinedOperatorScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kUserDefinedOperatorScheme;
  std::string vtl_version;
  std::vector<UserDefinedOperator> items;
  std::optional<Reference> vtl_mapping_scheme;
  std::vector<Reference> ruleset_schemes;
  bool operator==(const UserDefinedOperatorScheme&) const = default;
};

struct CustomType : Nameable {
  std::string vtl_scalar_type, data_type, vtl_literal_format, output_format, null_value;
  bool operator==(const CustomType&) const = default;
};
struct CustomTypeScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kCustomTypeScheme;
  std::string vtl_version;
  std::vector<CustomType> items;
  bool operator==(const CustomTypeScheme&) const = default;
};

struct NamePersonalisation : Nameable {
  std::string vtl_artefact, default_name, personalised_name;
  bool operator==(const NamePersonalisation&) const = default;
};
struct NamePersonalisationScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kNamePersonalisationScheme;
  std::string vtl_version;
  std::vector<NamePersonalisation> items;
  bool operator==(const NamePersonalisationScheme&) const = default;
};

/// How a dataflow becomes a data set of VTL, or the other way round.
struct VtlConversion {
  std::string method;             ///< "Basic", "Pivot" …, or of one's own; may be empty
  std::vector<std::string> keys;  ///< components of the sub space or super space
  bool operator==(const VtlConversion&) const = default;
};
struct VtlMapping : Nameable {
  enum class Kind : uint8_t { kDataflow, kGenericDataflow, kCodelist, kConcept };
  Kind kind = Kind::kDataflow;
  std::string alias;
  Reference mapped;  ///< empty for a generic dataflow
  std::optional<VtlConversion> to_vtl, from_vtl;
  bool operator==(const VtlMapping&) const = default;
};
struct VtlMappingScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kVtlMappingScheme;
  std::vector<VtlMapping> items;
  bool operator==(const VtlMappingScheme&) const = default;
};

}  // namespace sdmx
