// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_own_structure.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "sdmx/base/report.hpp"
#include "sdmx/format/json_data_structure.hpp"

namespace sdmx {

namespace {

using json::for_each_item;
using json::for_each_member;
using Token = JsonScanner::Token;

constexpr uint64_t kPartBytes = uint64_t{64} << 20;
constexpr std::string_view kTimePeriod = "TIME_PERIOD";
constexpr json::TextMembers kNames{"name", "names"};

size_t key_position(const JsonValue& dimension) {
  const std::string_view text = dimension.text_of("keyPosition");
  size_t position = SIZE_MAX;
  std::from_chars(text.data(), text.data() + text.size(), position);
  return position;
}

/// One structure part as artefacts of a set.
class OwnStructure {
 public:
  OwnStructure(const JsonValue& part, const Reference& reference) : part_(part), reference_(reference) {
    concepts_.id = "CS_" + reference.id;  // ids of lists that nobody names but this set
    concepts_.agency = reference.agency;
    concepts_.version = reference.version;
  }

  void add_to(Structures& set) {
    const Reference dsd = data_structure();
    read_dimensions();
    read_measures();
    read_attributes();
    dsd_.id = dsd.id;
    dsd_.agency = dsd.agency;
    dsd_.version = dsd.version;
    dsd_.names = json::read_texts(part_, kNames);
    if (reference_.artefact_class == ArtefactClass::kDataflow) set.dataflows.push_back(dataflow(dsd));
    for (Codelist& codelist : codelists_) set.codelists.push_back(std::move(codelist));
    set.concept_schemes.push_back(std::move(concepts_));
    set.data_structures.push_back(std::move(dsd_));
  }

 private:
  /// That of the links; where they name a dataflow only, one of the same id that stands for it.
  Reference data_structure() {
    if (reference_.artefact_class == ArtefactClass::kDataStructure) return reference_;
    for (const JsonValue& link : part_.children_of("links")) {
      const auto named = parse_urn(link.text_of("urn"));
      if (named && named->artefact_class == ArtefactClass::kDataStructure) return *named;
    }
    dsd_.is_external = true;
    Reference invented = reference_;
    invented.artefact_class = ArtefactClass::kDataStructure;
    return invented;
  }

  Dataflow dataflow(const Reference& dsd) const {
    Dataflow flow;
    flow.id = reference_.id;
    flow.agency = reference_.agency;
    flow.version = reference_.version;
    flow.names = json::read_texts(part_, kNames);
    flow.structure = dsd;
    return flow;
  }

  std::vector<const JsonValue*> components(std::string_view kind, std::string_view level) const {
    std::vector<const JsonValue*> found;
    const JsonValue* levels = part_.find(kind);
    if (levels == nullptr) return found;
    for (const JsonValue& component : levels->children_of(level)) found.push_back(&component);
    return found;
  }

  void read_dimensions() {
    std::vector<const JsonValue*> found;
    for (const std::string_view level : {"dataSet", "series", "observation"}) {
      for (const JsonValue* one : components("dimensions", level)) found.push_back(one);
    }
    std::ranges::stable_sort(found, {}, [](const JsonValue* one) {
      return std::pair(one->text_of("id") == kTimePeriod, key_position(*one));
    });
    for (const JsonValue* one : found) {
      Dimension& dimension = dsd_.dimensions.emplace_back();
      describe(*one, dimension);
      if (dimension.id != kTimePeriod) continue;
      dimension.kind = Dimension::Kind::kTimeDimension;
      dimension.local_representation = Representation();
      dimension.local_representation->text_type = TextType::kObservationalTimePeriod;
    }
  }

  void read_measures() {
    for (const JsonValue* one : components("measures", "observation")) {
      Measure& measure = dsd_.measures.emplace_back();
      describe(*one, measure);
      Representation& representation = *measure.local_representation;
      if (!representation.enumeration && !representation.text_type)
        representation.text_type = TextType::kDouble;
    }
    if (!dsd_.measures.empty()) return;
    Measure& only = dsd_.measures.emplace_back();  // of 1.0, which does not name it
    only.id = "OBS_VALUE";
    only.local_representation = Representation();
    only.local_representation->text_type = TextType::kDouble;
  }

  void read_attributes() {
    using Kind = AttributeRelationship::Kind;
    constexpr std::pair<std::string_view, Kind> kLevels[] = {{"dataSet", Kind::kDataset},
                                                             {"dimensionGroup", Kind::kDimensions},
                                                             {"series", Kind::kDimensions},
                                                             {"observation", Kind::kObservation}};
    for (const auto& [level, kind] : kLevels) {
      for (const JsonValue* one : components("attributes", level)) {
        const auto same = std::ranges::find(dsd_.attributes, one->text_of("id"), &DataAttribute::id);
        if (same != dsd_.attributes.end()) continue;
        DataAttribute& attribute = dsd_.attributes.emplace_back();
        describe(*one, attribute);
        attribute.relationship.kind = kind;
        if (kind == Kind::kDimensions) attribute.relationship.dimensions = dimensions_of(*one);
      }
    }
  }

  /// Those that an attribute names; else all of the series.
  std::vector<std::string> dimensions_of(const JsonValue& attribute) const {
    std::vector<std::string> dimensions;
    const JsonValue* relationship = attribute.find("relationship");
    if (relationship != nullptr) dimensions = json::read_strings(*relationship, "dimensions");
    if (!dimensions.empty()) return dimensions;
    for (const std::string_view level : {"dataSet", "series"}) {
      for (const JsonValue* one : components("dimensions", level))
        dimensions.emplace_back(one->text_of("id"));
    }
    return dimensions;
  }

  void describe(const JsonValue& read, DsdComponent& component) {
    component.id = read.text_of("id");
    Concept& named = concepts_.items.emplace_back();
    named.id = component.id;
    named.names = json::read_texts(read, kNames);
    component.concept_identity = reference_to(ArtefactClass::kConceptScheme, concepts_.id);
    component.concept_identity.item = component.id;
    Representation& representation = component.local_representation.emplace();
    const JsonValue* format = read.find("format");
    if (format != nullptr) {
      representation.text_type = parse_text_type(format->text_of("dataType"));
      const std::string_view most = format->text_of("maxOccurs");
      representation.unbounded = !most.empty() && most != "1";
      if (json::is_true(*format, "isMultiLingual")) representation.facets.is_multilingual = true;
    }
    if (component.id != kTimePeriod) list_codes(read, representation);
  }

  /// Values that have ids are codes.
  void list_codes(const JsonValue& component, Representation& representation) {
    const auto values = component.children_of("values");
    const auto has_id = [](const JsonValue& value) { return !value.text_of("id").empty(); };
    if (values.empty() || !std::ranges::all_of(values, has_id)) return;
    Codelist& codelist = codelists_.emplace_back();
    codelist.id = "CL_" + reference_.id + "_" + std::string(component.text_of("id"));
    codelist.agency = reference_.agency;
    codelist.version = reference_.version;
    for (const JsonValue& value : values) {
      CodeItem& code = codelist.items.emplace_back();
      code.id = value.text_of("id");
      code.names = json::read_texts(value, kNames);
    }
    representation.enumeration = reference_to(ArtefactClass::kCodelist, codelist.id);
  }

  Reference reference_to(ArtefactClass artefact_class, std::string_view id) const {
    return {artefact_class, reference_.agency, std::string(id), reference_.version, ""};
  }

  const JsonValue& part_;
  const Reference& reference_;
  DataStructure dsd_;
  ConceptScheme concepts_;
  std::vector<Codelist> codelists_;
};

class OwnStructures {
 public:
  OwnStructures(Input& input, UnnamedParts unnamed)
      : scanner_(input, JsonLimits(), [](Finding) {}), unnamed_(unnamed) {}

  Structures read() {
    read_members(scanner_.next());
    if (parts_ == 1 && only_ && unnamed_ == UnnamedParts::kInvented) {
      const Reference invented = invented_structure();
      OwnStructure(*only_, invented).add_to(set_);
    }
    return std::move(set_);
  }

 private:
  void read_members(Token first) {
    for_each_member(scanner_, first, [this](std::string_view name, Token value) {
      if (name == "data") {
        read_members(value);
      } else if (name == "structure") {
        read_part(value);
      } else if (name == "structures") {
        for_each_item(scanner_, value, [this](Token item) { read_part(item); });
      } else {
        scanner_.skip_value(value);
      }
    });
  }

  void read_part(Token first) {
    JsonValue part;
    if (!read_json_tree(scanner_, first, part, kPartBytes)) return;
    ++parts_;
    const Reference reference = json::reference_of_links(part);
    if (reference.empty()) only_ = std::move(part);
    const bool usable = reference.artefact_class == ArtefactClass::kDataflow ||
                        reference.artefact_class == ArtefactClass::kDataStructure;
    if (reference.empty() || !usable || set_.find(reference) != nullptr) return;
    OwnStructure(part, reference).add_to(set_);
  }

  JsonScanner scanner_;
  UnnamedParts unnamed_;
  Structures set_;
  size_t parts_ = 0;
  std::optional<JsonValue> only_;  ///< the last one that does not say which structure it is
};

}  // namespace

Reference invented_structure() { return *parse_short("UNKNOWN:UNNAMED(1.0)", ArtefactClass::kDataStructure); }

Structures structures_in_json_data(Input& input, UnnamedParts unnamed) {
  return OwnStructures(input, unnamed).read();
}

}  // namespace sdmx
