// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/schema.hpp"

#include <algorithm>

#include "sdmx/model/codelist_resolver.hpp"
#include "sdmx/model/constraint_cascade.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kReportingYearStartDay = "REPORTING_YEAR_START_DAY";

bool is_time_type(TextType type) {
  return type >= TextType::kObservationalTimePeriod && type <= TextType::kTimeRange;
}

/// Component ids default to the ids of their concepts, and to the fixed ids of SDMX 2.1.
std::string component_id(const DsdComponent& component, std::string_view fixed) {
  if (!component.id.empty()) return component.id;
  return fixed.empty() ? component.concept_identity.item : std::string(fixed);
}

/// True when both name the same artefact of the set.
bool names_same(const Reference& reference, const Maintainable* artefact, const Structures& structures) {
  return artefact != nullptr && reference.id == artefact->id && reference.agency == artefact->agency &&
         structures.find(reference) == artefact;
}

}  // namespace

/// Puts a schema together; each step reports what it misses and returns false.
class SchemaBuilder {
 public:
  SchemaBuilder(std::shared_ptr<const Structures> structures, Report& report)
      : schema_(std::make_shared<Schema>()),
        structures_(*structures),
        report_(report),
        codelists_(*structures, schema_->resolved_codelists_, report) {
    schema_->structures_ = std::move(structures);
  }

  std::shared_ptr<const Schema> build(const Reference& reference) {
    if (!find_structure(reference)) return nullptr;
    add_components();
    apply_constraints();
    return schema_;
  }

 private:
  bool find_structure(const Reference& reference) {
    switch (reference.artefact_class) {
      case ArtefactClass::kProvisionAgreement:
        return take_agreement(reference);
      case ArtefactClass::kDataflow:
        return take_dataflow(structures_.dataflow(reference), reference, nullptr);
      default:
        return take_data_structure(structures_.data_structure(reference), reference, nullptr);
    }
  }

  bool take_agreement(const Reference& reference) {
    agreement_ = structures_.provision_agreement(reference);
    if (agreement_ == nullptr) return report_missing(reference, nullptr);
    schema_->reference_ = reference_to(*agreement_);
    return take_dataflow(structures_.dataflow(agreement_->dataflow), agreement_->dataflow,
                         &schema_->reference_);
  }

  bool take_dataflow(const Dataflow* dataflow, const Reference& wanted, const Reference* referrer) {
    dataflow_ = dataflow;
    if (dataflow_ == nullptr) return report_missing(wanted, referrer);
    schema_->dataflow_ = reference_to(*dataflow_);
    if (referrer == nullptr) schema_->reference_ = schema_->dataflow_;
    const Reference& structure = dataflow_->structure;
    return take_data_structure(structures_.data_structure(structure), structure, &schema_->dataflow_);
  }

  bool take_data_structure(const DataStructure* structure, const Reference& wanted,
                           const Reference* referrer) {
    schema_->dsd_ = structure;
    if (structure == nullptr) return report_missing(wanted, referrer);
    schema_->data_structure_ = reference_to(*structure);
    if (referrer == nullptr) schema_->reference_ = schema_->data_structure_;
    return true;
  }

  bool report_missing(const Reference& missing, const Reference* referrer) {
    if (referrer != nullptr && !missing.empty()) {
      report_.add(dangling(missing, *referrer));
      return false;
    }
    const Reference& unusable = referrer == nullptr ? missing : *referrer;  // a stub refers to nothing
    Finding finding = make_finding("structure-missing", Position{}, {to_short(unusable)});
    finding.value = to_urn(unusable);
    report_.add(std::move(finding));
    return false;
  }

  void add_components() {
    for (const Dimension& dimension : schema_->dsd_->dimensions) add_dimension(dimension);
    // Key order is the DSD's, but time comes last in it wherever a message listed it.
    auto& components = schema_->components_;
    std::stable_partition(components.begin(), components.end(),
                          [](const SchemaComponent& c) { return c.role == Role::kDimension; });
    schema_->dimension_count_ = components.size();
    for (const Measure& measure : schema_->dsd_->measures) add_measure(measure);
    for (const DataAttribute& attribute : schema_->dsd_->attributes) add_attribute(attribute);
    for (size_t i = 0; i < components.size(); ++i) {
      schema_->index_.emplace(components[i].id, static_cast<int>(i));
    }
  }

  void add_dimension(const Dimension& dimension) {
    const bool is_time = dimension.kind == Dimension::Kind::kTimeDimension;
    SchemaComponent component;
    component.id = component_id(dimension, is_time ? "TIME_PERIOD" : "");
    component.role = is_time ? Role::kTimeDimension : Role::kDimension;
    component.mandatory = true;
    if (is_time) schema_->has_time_ = true;
    add(std::move(component), dimension);
  }

  void add_measure(const Measure& measure) {
    SchemaComponent component;
    component.id = component_id(measure, measure.primary ? "OBS_VALUE" : "");
    component.role = Role::kMeasure;
    component.mandatory = measure.usage == Usage::kMandatory;
    add(std::move(component), measure);
  }

  void add_attribute(const DataAttribute& attribute) {
    SchemaComponent component;
    component.id = component_id(attribute, "");
    component.role = Role::kAttribute;
    component.mandatory = attribute.usage == Usage::kMandatory;
    component.relationship = attribute.relationship;
    component.measures = attribute.measures;
    add(std::move(component), attribute);
  }

  void add(SchemaComponent component, const DsdComponent& declared) {
    represent(component, declared);
    schema_->components_.push_back(std::move(component));
  }

  void represent(SchemaComponent& component, const DsdComponent& declared) {
    const Representation* representation = representation_of(declared, has_fixed_type(component));
    take_type(component, representation);
    if (representation != nullptr && representation->enumeration)
      take_codes(component, *representation->enumeration);
  }

  /// SDMX 3.1 ML, "Representation Determination": the local one, else the concept's, else null for a string.
  /// Structures often come without their concepts and code lists; that is reported, and their data can be
  /// read all the same.
  const Representation* representation_of(const DsdComponent& declared, bool is_fixed) {
    if (declared.local_representation) return &*declared.local_representation;
    const Concept* identity = structures_.find_concept(declared.concept_identity);
    if (identity != nullptr) return identity->core_representation ? &*identity->core_representation : nullptr;
    if (!is_fixed && !declared.concept_identity.empty()) {
      report_.add(dangling(declared.concept_identity, schema_->data_structure_));
    }
    return nullptr;
  }

  static bool has_fixed_type(const SchemaComponent& component) {
    return component.role == Role::kTimeDimension || component.id == kReportingYearStartDay;
  }

  static void take_type(SchemaComponent& component, const Representation* representation) {
    const std::optional<TextType> stated =
        representation == nullptr ? std::nullopt : representation->text_type;
    component.text_type = stated.value_or(TextType::kString);
    if (component.role == Role::kTimeDimension && !is_time_type(component.text_type)) {
      component.text_type = TextType::kObservationalTimePeriod;
    }
    if (component.id == kReportingYearStartDay) component.text_type = TextType::kMonthDay;
    if (representation == nullptr) return;
    component.facets = representation->facets;
    component.array = representation->is_array();
  }

  void take_codes(SchemaComponent& component, const Reference& enumeration) {
    component.codelist = codelists_.resolve(enumeration, schema_->data_structure_);
    if (component.codelist == nullptr) {
      schema_->missing_codelists_.push_back(enumeration);
      return;
    }
    for (const CodeItem& item : component.codelist->items) component.codes.insert(item.id);
  }

  void apply_constraints() {
    ConstraintCascade cascade({schema_->components_, schema_->key_sets_}, codelists_);
    for (const DataConstraint* constraint : attached_constraints()) cascade.apply(*constraint);
  }

  /// The allowed constraints on the DSD, the dataflow, the agreement and its provider; of each only the
  /// latest version: older ones are history (SDMX 3.1 Technical Notes 9).
  std::vector<const DataConstraint*> attached_constraints() const {
    std::map<std::pair<std::string_view, std::string_view>, const DataConstraint*> latest;
    for (const DataConstraint& constraint : structures_.data_constraints) {
      if (constraint.role != DataConstraint::Role::kAllowed || !is_attached(constraint)) continue;
      const DataConstraint*& known = latest[{constraint.agency, constraint.id}];
      if (known == nullptr || supersedes(constraint.version, known->version)) known = &constraint;
    }
    std::vector<const DataConstraint*> constraints;
    for (const auto& [identity, constraint] : latest) constraints.push_back(constraint);
    return constraints;
  }

  /// A draft never stands before a stable version.
  static bool supersedes(const Version& version, const Version& known) {
    if (version.is_draft() != known.is_draft()) return known.is_draft();
    return compare_versions(version.text(), known.text()) > 0;
  }

  bool is_attached(const DataConstraint& constraint) const {
    return std::ranges::any_of(constraint.attached_to,
                               [&](const Reference& target) { return is_here(target); });
  }

  bool is_here(const Reference& target) const {
    switch (target.artefact_class) {
      case ArtefactClass::kDataStructure:
        return names_same(target, schema_->dsd_, structures_);
      case ArtefactClass::kDataflow:
        return names_same(target, dataflow_, structures_);
      case ArtefactClass::kProvisionAgreement:
        return names_same(target, agreement_, structures_);
      case ArtefactClass::kDataProviderScheme:
        return agreement_ != nullptr && is_provider(target, agreement_->data_provider);
      default:
        return false;
    }
  }

  /// Provider schemes have no versions of their own in SDMX 3.x, so versions are not compared.
  static bool is_provider(const Reference& target, const Reference& provider) {
    return target.item == provider.item && target.id == provider.id && target.agency == provider.agency;
  }

  std::shared_ptr<Schema> schema_;
  const Structures& structures_;
  Report& report_;
  CodelistResolver codelists_;
  const Dataflow* dataflow_ = nullptr;
  const ProvisionAgreement* agreement_ = nullptr;
};

namespace {

/// The agency that all artefacts of that id have; empty where there is none, or more than one.
template <class Artefact>
std::string only_agency(const std::deque<Artefact>& artefacts, const std::string& id) {
  std::set<std::string> agencies;
  for (const Artefact& artefact : artefacts) {
    if (artefact.id == id) agencies.insert(artefact.agency);
  }
  return agencies.size() == 1 ? *agencies.begin() : std::string();
}

/// Data messages of SDMX 2.0 name a key family by its id alone (KeyFamilyRef).
Reference with_agency(Reference reference, const Structures& structures) {
  if (!reference.agency.empty() || reference.empty()) return reference;
  const bool dataflow = reference.artefact_class == ArtefactClass::kDataflow;
  reference.agency = dataflow ? only_agency(structures.dataflows, reference.id)
                              : only_agency(structures.data_structures, reference.id);
  return reference;
}

}  // namespace

std::shared_ptr<const Schema> Schema::resolve(const Reference& reference,
                                              std::shared_ptr<const Structures> structures, Report& report) {
  const Reference whole = with_agency(reference, *structures);
  return SchemaBuilder(std::move(structures), report).build(whole);
}

int Schema::index_of(std::string_view id) const {
  const auto found = index_.find(id);
  return found == index_.end() ? -1 : found->second;
}

const SchemaComponent* Schema::find(std::string_view id) const {
  const int index = index_of(id);
  return index < 0 ? nullptr : &components_[static_cast<size_t>(index)];
}

const std::vector<GroupDimensions>& Schema::groups() const { return dsd_->groups; }

const GroupDimensions* Schema::group(std::string_view id) const {
  const auto found = std::ranges::find(dsd_->groups, id, &GroupDimensions::id);
  return found == dsd_->groups.end() ? nullptr : &*found;
}

std::shared_ptr<const Schema> StructuresLookup::schema(const Reference& reference) const {
  // Failures are remembered too, but a message that invents references must not fill the memory.
  constexpr size_t kMostFailures = 10'000;
  std::string urn = to_urn(reference);
  if (const auto known = resolved_.find(urn); known != resolved_.end()) return known->second;
  Report report;  // whoever asks reports that the structure is not there
  auto schema = Schema::resolve(reference, structures_, report);
  if (schema != nullptr || resolved_.size() < kMostFailures) resolved_.emplace(std::move(urn), schema);
  return schema;
}

}  // namespace sdmx
