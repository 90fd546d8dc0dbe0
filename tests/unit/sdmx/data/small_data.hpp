// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A small data structure and data against it, written by hand, for tests of everything that takes data.

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/data/reader.hpp"
#include "unit/sdmx/model/builders.hpp"

namespace sdmx::test {

inline DataAttribute attribute(std::string id, Representation representation,
                               AttributeRelationship relationship) {
  DataAttribute made;
  made.id = std::move(id);
  made.local_representation = std::move(representation);
  made.relationship = std::move(relationship);
  return made;
}

inline Representation with_facets(TextType type, Facets facets) {
  Representation made = uncoded(type);
  made.facets = std::move(facets);
  return made;
}

/// FREQ, REF_AREA, SEX, TIME_PERIOD; OBS_VALUE; OBS_STATUS (observation, mandatory), DECIMALS (series,
/// mandatory), CONTACT (series, array), NOTE (by REF_AREA and SEX), TITLE (group AREA), SOURCE (dataset).
inline DataStructure small_dsd() {
  using Kind = AttributeRelationship::Kind;
  DataStructure dsd = artefact<DataStructure>("DSD");
  dsd.dimensions = {dimension("FREQ", coded("CL_FREQ")), dimension("REF_AREA", coded("CL_AREA")),
                    dimension("SEX", coded("CL_SEX")), time_dimension()};
  Measure value;
  value.id = "OBS_VALUE";
  value.usage = Usage::kMandatory;
  value.local_representation = uncoded(TextType::kDouble);
  dsd.measures = {value};
  GroupDimensions group;
  group.id = "AREA";
  group.dimensions = {"REF_AREA"};
  dsd.groups = {group};
  const AttributeRelationship series{Kind::kDimensions, {"FREQ", "REF_AREA", "SEX"}, "", {}};
  Facets short_text;
  short_text.max_length = 20;
  Representation several = uncoded(TextType::kString);
  several.max_occurs = 3;
  dsd.attributes = {
      attribute("OBS_STATUS", coded("CL_STATUS"), {Kind::kObservation, {}, "", {}}),
      attribute("DECIMALS", uncoded(TextType::kInteger), series),
      attribute("CONTACT", several, series),
      attribute("NOTE", uncoded(TextType::kString), {Kind::kDimensions, {"REF_AREA", "SEX"}, "", {}}),
      attribute("TITLE", with_facets(TextType::kString, short_text), {Kind::kGroup, {}, "AREA", {}}),
      attribute("SOURCE", uncoded(TextType::kString), {Kind::kDataset, {}, "", {}})};
  dsd.attributes[0].usage = Usage::kMandatory;
  dsd.attributes[1].usage = Usage::kMandatory;
  return dsd;
}

inline Structures small_structures(DataStructure dsd = small_dsd()) {
  Structures set;
  set.codelists = {codelist("CL_FREQ", {{"A"}, {"Q"}}), codelist("CL_AREA", {{"BY"}, {"KG"}, {"UZ"}}),
                   codelist("CL_SEX", {{"F"}, {"M"}, {"_T"}}), codelist("CL_STATUS", {{"A"}, {"P"}})};
  set.data_structures = {std::move(dsd)};
  Dataflow flow = artefact<Dataflow>("DF");
  flow.structure = ref(ArtefactClass::kDataStructure, "DSD");
  set.dataflows = {flow};
  return set;
}

inline std::shared_ptr<const Schema> schema_of(Structures set, Reference reference) {
  Report report;
  return Schema::resolve(reference, std::make_shared<const Structures>(std::move(set)), report);
}

inline std::shared_ptr<const Schema> small_schema(DataStructure dsd = small_dsd()) {
  return schema_of(small_structures(std::move(dsd)), ref(ArtefactClass::kDataflow, "DF"));
}

/// Component ids and their texts; "?delete", "?empty", "?off" and "?missing" are the states, values with ", "
/// are arrays.
using Cells = std::initializer_list<std::pair<const char*, const char*>>;

/// Builds batches; the first region or row stands at line 1, the next at line 2 …
class SmallData {
 public:
  explicit SmallData(std::shared_ptr<const Schema> schema = small_schema())
      : components(std::make_shared<Components>(schema)), dataset_(std::make_shared<Dataset>()) {
    dataset_->schema = schema;
    dataset_->observation_dimension = "TIME_PERIOD";
    if (schema) dataset_->structure = schema->reference();
    new_batch();
  }

  Dataset& dataset() { return *dataset_; }

  SmallData& action(Action action, ActionSemantics semantics) {
    action_ = action;
    semantics_ = semantics;
    return *this;
  }

  SmallData& region(RegionKind kind, Cells cells, std::string group = "") {
    BatchBuilder builder(batches_.back());
    builder.open_region(kind, action_, semantics_, here()).group = std::move(group);
    for (const auto& [id, text] : cells) {
      const uint16_t component = components->add(id);
      builder.state(component, code(component, text));
    }
    return *this;
  }
  SmallData& part(Cells cells) { return region(RegionKind::kPart, cells); }
  SmallData& series(Cells cells) { return region(RegionKind::kSeries, cells); }
  SmallData& group(Cells cells, std::string id = "AREA") {
    return region(RegionKind::kGroup, cells, std::move(id));
  }

  /// A row of the open region; OBS_VALUE is a decimal where it can be one.
  SmallData& row(Cells cells) {
    BatchBuilder builder(batches_.back());
    builder.begin_row(here());
    for (const auto& [id, text] : cells) {
      const uint16_t component = components->add(id);
      const auto decimal = std::string_view(id) == "OBS_VALUE" ? parse_decimal(text) : std::nullopt;
      if (decimal) {
        builder.set(component, *decimal);
      } else {
        builder.set(component, code(component, text));
      }
    }
    return *this;
  }

  /// The batch is full in the midst of its last region.
  SmallData& cut() {
    Batch next = batches_.back();
    BatchBuilder(batches_.back()).cut();
    next.regions.back().closes = false;
    BatchBuilder(next).next_batch();
    batches_.push_back(std::move(next));
    return *this;
  }
  SmallData& next_batch() {
    new_batch();
    return *this;
  }
  SmallData& next_dataset() {
    dataset_ = std::make_shared<Dataset>(*dataset_);
    ++dataset_->number;
    new_batch();
    return *this;
  }

  Batch& batch() { return batches_.back(); }
  MemoryReader reader(Header header = {}) const {
    return MemoryReader(std::move(header), components, batches_);
  }

  std::shared_ptr<Components> components;

 private:
  void new_batch() {
    Batch& batch = batches_.emplace_back();
    batch.dataset = dataset_;
    batch.components = components.get();
  }

  Position here() { return Position{++line_}; }

  Code code(uint16_t component, std::string_view text) {
    if (text == "?delete") return kToDelete;
    if (text == "?empty") return kEmptyCell;
    if (text == "?off") return kSwitchedOff;
    if (text == "?missing") return kIntentionallyMissing;
    Entry entry;
    entry.first_seen = Position{line_};
    for (size_t at = 0; at != std::string_view::npos;) {
      const size_t end = text.find(", ", at);
      entry.parts.push_back(
          {static_cast<uint16_t>(entry.parts.size()), "", std::string(text.substr(at, end - at))});
      at = end == std::string_view::npos ? end : end + 2;
    }
    return (*components)[component].values.code(entry);
  }

  std::shared_ptr<Dataset> dataset_;
  std::vector<Batch> batches_;
  Action action_ = Action::kReplace;
  ActionSemantics semantics_ = ActionSemantics::kV21;
  uint64_t line_ = 0;
};

}  // namespace sdmx::test
