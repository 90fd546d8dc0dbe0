// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The artefacts of the information model and a set of them. SDMX 3.1 Information Model, one struct per
/// clause. Plain values: what was read is what is there; references are resolved over a Structures set.

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/model/artefact.hpp"

namespace sdmx {

// ---- Representation (IM 4) ----

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

/// Either an enumeration (a codelist, value list, or in 2.1 a concept scheme) or a text type with facets, or
/// both absent.
struct Representation {
  std::optional<Reference> enumeration;
  std::optional<TextType> text_type;  ///< of the text format, or of the enumeration format
  Facets facets;
  std::optional<uint64_t> min_occurs;  ///< 3.x arrays
  std::optional<uint64_t> max_occurs;  ///< nothing: 1, unless unbounded
  bool unbounded = false;
  bool is_array() const { return unbounded || max_occurs.value_or(1) > 1; }
  bool operator==(const Representation&) const = default;
};

// ---- Item schemes ----

struct Contact {
  std::string id;
  InternationalString names, departments, roles;
  std::vector<std::string> telephones, faxes, x400s, uris, emails;
  bool operator==(const Contact&) const = default;
};

/// An agency, a data provider, a data consumer, a metadata provider, an organisation unit.
struct Organisation : Nameable {
  std::string parent;  ///< organisation units only
  std::vector<Contact> contacts;
  bool operator==(const Organisation&) const = default;
};
/// artefact_class says which of the organisation schemes it is.
struct OrganisationScheme : Maintainable {
  ArtefactClass artefact_class = ArtefactClass::kAgencyScheme;
  std::vector<Organisation> items;
  bool operator==(const OrganisationScheme&) const = default;
};

struct CodeSelection {  ///< of a codelist extension; SDMX 3.1 Technical Notes 5
  bool include = true;
  struct Member {
    std::string value;    ///< may hold %
    std::string cascade;  ///< "true", "false", "excluderoot" or empty
    bool operator==(const Member&) const = default;
  };
  std::vector<Member> members;
  bool operator==(const CodeSelection&) const = default;
};
struct CodelistExtension {
  Reference codelist;
  std::string prefix;
  std::optional<CodeSelection> selection;
  bool operator==(const CodelistExtension&) const = default;
};
struct CodeItem : Nameable {
  std::string parent;  ///< id of the parent code, or empty
  std::string valid_from, valid_to;
  bool operator==(const CodeItem&) const = default;
};
struct Codelist : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kCodelist;
  std::vector<CodelistExtension> extensions;
  std::vector<CodeItem> items;
  bool operator==(const Codelist&) const = default;
};

struct Concept : Nameable {
  std::string parent;
  std::optional<Representation> core_representation;
  std::optional<Reference> iso_concept;
  bool operator==(const Concept&) const = default;
};
struct ConceptScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kConceptScheme;
  std::vector<Concept> items;
  bool operator==(const ConceptScheme&) const = default;
};

struct Category : Nameable {
  std::vector<Category> children;
  bool operator==(const Category&) const = default;
};
struct CategoryScheme : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kCategoryScheme;
  std::vector<Category> items;
  bool operator==(const CategoryScheme&) const = default;
};
struct Categorisation : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kCategorisation;
  Reference source;
  Reference target;  ///< a category; item holds its dotted path
  bool operator==(const Categorisation&) const = default;
};

// ---- Data structure (IM 4) ----

enum class Usage : uint8_t { kOptional, kMandatory };

/// To what an attribute is attached. SDMX 3.1 ML AttributeRelationship; 2.1 None is kDataset, PrimaryMeasure
/// kObservation.
struct AttributeRelationship {
  enum class Kind : uint8_t { kDataset, kGroup, kDimensions, kObservation };
  Kind kind = Kind::kObservation;
  std::vector<std::string> dimensions;  ///< for kDimensions
  std::string group;                    ///< for kGroup
  std::vector<std::string> attachment_groups;
  bool operator==(const AttributeRelationship&) const = default;
};

struct DsdComponent {
  std::string id;
  std::vector<Annotation> annotations;
  Reference concept_identity;
  std::optional<Representation> local_representation;
  std::vector<Reference> concept_roles;
  bool operator==(const DsdComponent&) const = default;
};
struct Dimension : DsdComponent {
  enum class Kind : uint8_t { kDimension, kMeasureDimension /* 2.1 */, kTimeDimension };
  Kind kind = Kind::kDimension;
  bool operator==(const Dimension&) const = default;
};
struct Measure : DsdComponent {
  Usage usage = Usage::kOptional;
  bool primary = false;  ///< read as the 2.1 PrimaryMeasure
  bool operator==(const Measure&) const = default;
};
struct DataAttribute : DsdComponent {
  Usage usage = Usage::kOptional;
  AttributeRelationship relationship;
  std::vector<std::string> measures;  ///< MeasureRelationship; empty: all
  bool operator==(const DataAttribute&) const = default;
};
struct GroupDimensions {
  std::string id;
  std::vector<Annotation> annotations;
  std::vector<std::string> dimensions;
  std::optional<Reference> attachment_constraint;  ///< 2.1
  bool operator==(const GroupDimensions&) const = default;
};
struct DataStructure : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kDataStructure;
  std::vector<Dimension> dimensions;  ///< in key order, the time dimension last
  std::vector<Measure> measures;
  std::vector<DataAttribute> attributes;
  std::vector<GroupDimensions> groups;
  std::optional<Reference> metadata_structure;
  bool evolving = false;
  bool operator==(const DataStructure&) const = default;
};

struct Dataflow : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kDataflow;
  Reference structure;                            ///< empty in a stub
  std::vector<std::string> dimension_constraint;  ///< 3.1, of an evolving structure
  bool operator==(const Dataflow&) const = default;
};
struct ProvisionAgreement : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kProvisionAgreement;
  Reference dataflow;
  Reference data_provider;
  bool operator==(const ProvisionAgreement&) const = default;
};

// ---- Constraints (TN 9) ----

struct TimeRange {
  struct Bound {
    std::string period;
    bool inclusive = true;
    bool operator==(const Bound&) const = default;
  };
  std::optional<Bound> before, after, start, end;
  bool operator==(const TimeRange&) const = default;
};
struct SelectedValue {
  std::string value;    ///< may hold % (3.x)
  std::string cascade;  ///< "true", "false", "excluderoot" or empty
  std::string language, valid_from, valid_to;
  bool operator==(const SelectedValue&) const = default;
};
struct MemberSelection {
  std::string component;
  bool include = true;
  bool remove_prefix = false;
  std::vector<SelectedValue> values;
  std::optional<TimeRange> time_range;
  bool operator==(const MemberSelection&) const = default;
};
struct CubeRegion {
  bool include = true;
  std::vector<MemberSelection> keys;        ///< KeyValue: dimensions
  std::vector<MemberSelection> components;  ///< Component: attributes and measures
  bool operator==(const CubeRegion&) const = default;
};
struct DataKeySet {
  bool included = true;
  std::vector<std::vector<MemberSelection>>
      keys;  ///< per key its stated positions; missing ones are wildcards
  bool operator==(const DataKeySet&) const = default;
};
struct DataConstraint : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kDataConstraint;
  enum class Role : uint8_t { kAllowed, kActual };
  Role role = Role::kAllowed;
  std::vector<Reference> attached_to;  ///< DSDs, dataflows, agreements, or one data provider (item)
  std::vector<CubeRegion> cube_regions;
  std::vector<DataKeySet> key_sets;
  std::optional<uint64_t> series_count,
      observation_count;  ///< 3.1 AvailabilityConstraint; annotations in 2.1
  bool operator==(const DataConstraint&) const = default;
};

// ---- The set ----

/// The reference that names an artefact.
Reference reference_to(ArtefactClass artefact_class, const Maintainable& artefact);
template <class Artefact>
Reference reference_to(const Artefact& artefact) {
  return reference_to(artefact.artefact_class, artefact);
}

/// An immutable set of artefacts that resolves references. Built by a reader or by add(); once shared, only
/// read.
class Structures {
 public:
  std::deque<OrganisationScheme> organisation_schemes;
  std::deque<Codelist> codelists;
  std::deque<ConceptScheme> concept_schemes;
  std::deque<DataStructure> data_structures;
  std::deque<Dataflow> dataflows;
  std::deque<ProvisionAgreement> provision_agreements;
  std::deque<DataConstraint> data_constraints;
  std::deque<CategoryScheme> category_schemes;
  std::deque<Categorisation> categorisations;

  /// The artefact that the reference names (its item is ignored), a wildcard version resolved to the latest
  /// stable one; null when it is not here. The pointer lives as long as the set is not changed.
  const Codelist* codelist(const Reference& reference) const;
  const ConceptScheme* concept_scheme(const Reference& reference) const;
  const DataStructure* data_structure(const Reference& reference) const;
  const Dataflow* dataflow(const Reference& reference) const;
  const ProvisionAgreement* provision_agreement(const Reference& reference) const;
  const OrganisationScheme* organisation_scheme(const Reference& reference) const;
  const Maintainable* find(const Reference& reference) const;
  const Concept* find_concept(const Reference& reference) const;
  const Organisation* organisation(const Reference& reference) const;

  /// Calls visit(reference_to_it, artefact) for every artefact, class by class in the order of ArtefactClass.
  void for_each(const std::function<void(const Reference&, const Maintainable&)>& visit) const;
  size_t size() const;
  bool empty() const { return size() == 0; }

  /// Copies all artefacts of the other set; one that is already here with equal identity is kept, the other
  /// reported as "duplicate-artefact" when it differs.
  void merge(const Structures& other, Report& report);
  /// Reports every reference that names nothing in this set ("dangling-reference": what is missing, who
  /// refers to it). References to classes that a set does not hold are passed over.
  void check_references(Report& report) const;
};

/// The artefacts that an artefact refers to (children in REST's sense), without items and repetition, as
/// written.
std::vector<Reference> references_of(const Reference& self, const Structures& structures);

/// Reports a reference that names nothing ("dangling-reference": what is missing, who refers to it).
void report_dangling(const Reference& missing, const Reference& referrer, Report& report);

}  // namespace sdmx
