// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_message_reader.hpp"

#include <algorithm>

#include "sdmx/format/json_data_reader.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx {

namespace json {

namespace {

constexpr std::string_view kObservationValue = "OBS_VALUE";

ActionSemantics semantics_of(std::string_view version) {
  if (version == "2.1") return ActionSemantics::kV31;
  return version == "2.0" ? ActionSemantics::kV30 : ActionSemantics::kV21;
}

}  // namespace

MessageReader::MessageReader(std::unique_ptr<Input> input, const ReaderOptions& options)
    : InputReader(text_in_utf8(std::move(input)), options) {
  survey();
  open();
}

/// What the survey finds wrong is reported here, and only once.
void MessageReader::survey() {
  const auto input = input_->reopen();
  const FindingSink sink = [this](Finding finding) { options_.report->add(std::move(finding)); };
  survey_ = survey_data_message(*input, options_.limits, SurveyExtent::kAsNeeded, sink);
  semantics_ = semantics_of(survey_.version);
  if (!survey_.has_header) {
    sink(make_finding("member-missing", Position{0}, {"meta"}));
  }
  if (survey_.structures.empty() && survey_.has_datasets) {
    sink(make_finding("member-missing", Position{0}, {"structure"}));
  }
  name_structures();
}

void MessageReader::name_structures() {
  for (DataStructurePart& part : survey_.structures) {
    if (part.reference.empty()) name_from_lookup(part);
    HeaderStructure& structure = survey_.header.structures.emplace_back();
    structure.structure_id = part.reference.id;
    structure.structure = part.reference;
    const auto& rows = part.dimensions[static_cast<size_t>(Level::kObservation)];
    structure.dimension_at_observation = rows.size() == 1 ? rows.front().id : std::string(kAllDimensions);
  }
}

/// A lookup may know a structure for what is not named.
void MessageReader::name_from_lookup(DataStructurePart& part) {
  const auto schema = options_.structures ? options_.structures->schema(Reference()) : nullptr;
  if (!schema) return;
  part.reference = schema->reference();
  options_.report->add(make_finding("structure-invented", part.position, {to_short(part.reference)}));
}

void MessageReader::open() {
  input_->rewind();
  const auto sink = [this](Finding finding) {
    if (in_data_ || !survey_.whole || finding.code == "bad-encoding") findings_.add(std::move(finding));
  };
  const ReaderLimits& limits = options_.limits;
  in_data_ = true;  // a stop ahead of the data was seen by the survey
  scanner_ = std::make_unique<JsonScanner>(
      *input_, JsonLimits{limits.value_bytes, limits.name_bytes, limits.depth}, sink);
  in_data_ = false;
  seek_datasets();
}

void MessageReader::restart() {
  findings_.restart();
  batch_.clear();
  datasets_ = 0;
  dataset_ = nullptr;
  flat_region_open_ = false;
  open();
}

/// Goes on to the first item of dataSets. Everything before it is known already.
void MessageReader::seek_datasets() {
  at_ = At::kDone;
  Token token = scanner_->next();
  if (token != Token::kObject) return;
  while ((token = scanner_->next()) != Token::kDone) {
    if (token != Token::kName) continue;  // data was left
    const std::string name(scanner_->text());
    const Token value = scanner_->next();
    if (name == "data" && value == Token::kObject) continue;
    if (name == "dataSets" && value == Token::kArray) {
      at_ = At::kDatasets;
      in_data_ = true;
      return;
    }
    if (name == "dataSets")
      report_wrong_type(scanner_->position(), name, "array",
                        [&](Finding finding) { findings_.add(std::move(finding)); });
    scanner_->leap_over(value);
  }
}

/// What stands behind the datasets. Where the survey did not come that far it is looked at now.
void MessageReader::finish() {
  at_ = At::kDone;
  in_data_ = false;
  Token token = Token::kDone;
  bool structures_missing = survey_.structures_behind.has_value();
  while ((token = scanner_->next()) != Token::kDone) {
    if (token != Token::kName) continue;
    const bool errors = scanner_->text() == "errors";
    const Token value = scanner_->next();
    if (survey_.structures_behind == scanner_->position().value) structures_missing = false;
    if (!errors || survey_.whole) {
      scanner_->skip_value(value);
      continue;
    }
    constexpr uint64_t kErrorBytes = uint64_t{8} << 20;
    JsonValue tree;
    read_json_tree(*scanner_, value, tree, kErrorBytes);
    survey_.footer = read_errors(tree);
  }
  if (structures_missing) report("member-missing", Position{0}, {"structure"});
}

const Batch* MessageReader::next() {
  if (at_ == At::kDone) return nullptr;
  builder_.next_batch();
  if (at_ == At::kDatasets && !begin_dataset()) {
    finish();
    return nullptr;
  }
  bound_->values->begin_batch();
  batch_.dataset = dataset_;
  batch_.components = &bound_->values->components();
  while (at_ != At::kDatasets) {
    fast_.read(*scanner_, {at_, series_key_, key_position_, flat_region_open_});
    if (!step()) break;
  }
  builder_.trim();
  const bool in_series = at_ == At::kSeries || at_ == At::kObservations;
  if (in_series || (at_ == At::kFlat && flat_region_open_)) builder_.cut();
  return &batch_;
}

/// False when there is no further dataset.
bool MessageReader::begin_dataset() {
  Token token = scanner_->next();
  while (token != Token::kObject) {
    if (token == Token::kArrayEnd || token == Token::kDone) return false;
    report("member-wrong-type", scanner_->position(), {"dataSets", "object"});
    scanner_->skip_value(token);
    token = scanner_->next();
  }
  const Position position = scanner_->position();
  at_ = read_properties() ? At::kMembers : At::kDatasets;
  const bool several = survey_.structures.size() > 1;
  if (at_ == At::kMembers && (!properties_.action || (several && !properties_.structure))) look_ahead();
  key_position_ = position;
  name_dataset();
  ++datasets_;
  unknown_reported_ = flat_region_open_ = false;
  return true;
}

/// Reads members up to the first that holds data; false when there was none.
bool MessageReader::read_properties() {
  properties_ = {};
  const FindingSink sink = [this](Finding finding) { findings_.add(std::move(finding)); };
  while (scanner_->next() == Token::kName) {
    pending_name_ = scanner_->text();
    pending_value_ = scanner_->next();
    if (properties_.read(pending_name_, pending_value_, *scanner_, sink)) continue;
    if (pending_value_ == Token::kObject || pending_value_ == Token::kArray) return true;
  }
  pending_name_.clear();
  return false;
}

/// What a dataset says of itself may stand behind its data: then the survey must have seen all of it.
void MessageReader::look_ahead() {
  if (!survey_.whole && !looked_ahead_) {
    looked_ahead_ = true;
    const auto input = input_->reopen();
    DataSurvey all = survey_data_message(*input, options_.limits, SurveyExtent::kWhole, [](Finding) {});
    survey_.datasets = std::move(all.datasets);
  }
  if (datasets_ < survey_.datasets.size()) properties_ = survey_.datasets[datasets_];
}

void MessageReader::name_dataset() {
  dataset_ = std::make_shared<Dataset>();
  dataset_->number = datasets_;
  const Action by_default = semantics_ == ActionSemantics::kV31 ? Action::kMerge : Action::kInformation;
  action_ = properties_.action.value_or(by_default);
  const size_t count = survey_.structures.size();
  size_t structure = properties_.structure.value_or(0);
  if (structure >= count) {
    if (count > 0) {
      const std::string number = std::to_string(structure);
      report("structure-reference-unresolved", key_position_, {number}, number);
    }
    structure = count;
  }
  bound_ = &bind(structure);
  const bool named = structure < count;
  if (named) dataset_->structure = survey_.structures[structure].reference;
  if (dataset_->structure.empty()) dataset_->structure = properties_.reference;
  dataset_->schema = bound_->values->schema();
  dataset_->structure_id = dataset_->structure.id;
  const bool series = pending_name_ != "observations" && bound_->row_dimensions.size() == 1;
  dataset_->observation_dimension = series ? bound_->row_dimensions[0].id : std::string(kAllDimensions);
  apply_properties();
  if (named) {
    for (const size_t index : properties_.annotations) {
      const auto& annotations = survey_.structures[structure].annotations;
      if (index < annotations.size()) dataset_->annotations.push_back(annotations[index]);
    }
  }
  bound_->values->begin(action_,
                        semantics_ == ActionSemantics::kV21 ? ml::Markers::kNone : ml::Markers::kKnown);
  fast_.begin(*bound_, action_, semantics_);
}

void MessageReader::apply_properties() {
  dataset_->set_id = properties_.set_id;
  dataset_->valid_from = properties_.valid_from;
  dataset_->valid_to = properties_.valid_to;
  dataset_->reporting_begin = properties_.reporting_begin;
  dataset_->reporting_end = properties_.reporting_end;
  dataset_->publication_year = properties_.publication_year;
  dataset_->publication_period = properties_.publication_period;
}

/// The structure part of that number with its dictionaries; made when a dataset first refers to it.
Bound& MessageReader::bind(size_t structure) {
  Bound& bound = structures_[structure];
  if (bound.values) return bound;
  DataStructurePart none;
  const bool named = structure < survey_.structures.size();
  DataStructurePart& part = named ? survey_.structures[structure] : none;
  const Reference& reference = part.reference.empty() ? properties_.reference : part.reference;
  std::shared_ptr<const Schema> schema;
  if (options_.structures && reference.empty()) {
    report("structure-unnamed", named ? part.position : key_position_, {"links"});
  } else if (options_.structures) {
    schema = options_.structures->schema(reference);
    if (!schema) report("structure-missing", part.position, {to_short(reference)}, to_urn(reference));
  }
  bound.values = std::make_unique<ml::Values>(std::move(schema), options_.limits, findings_);
  bound.values->begin(Action::kMerge,
                      semantics_ == ActionSemantics::kV21 ? ml::Markers::kNone : ml::Markers::kKnown);
  if (named) bind_components(part, bound);
  return bound;
}

void MessageReader::bind_components(DataStructurePart& part, Bound& bound) {
  const auto bind_all = [&](std::vector<DataComponent>& components, Uses& uses) {
    for (DataComponent& component : components) uses.push_back(bind_component(*bound.values, component));
  };
  const auto level = [](Level at) { return static_cast<size_t>(at); };
  bind_all(part.dimensions[level(Level::kDataSet)], bound.set_dimensions);
  bind_all(part.dimensions[level(Level::kSeries)], bound.series_dimensions);
  bind_all(part.dimensions[level(Level::kObservation)], bound.row_dimensions);
  if (!part.states_measures) {
    DataComponent& measure = part.measures.emplace_back();
    measure.id = only_measure(bound.values->schema().get());
    measure.role = Role::kMeasure;
    measure.position = part.position;
  }
  bind_all(part.measures, bound.row_values);
  bind_all(part.attributes[level(Level::kDataSet)], bound.set_attributes);
  bind_all(part.attributes[level(Level::kDimensionGroup)], bound.group_attributes);
  bind_all(part.attributes[level(Level::kSeries)], bound.series_attributes);
  bind_all(part.attributes[level(Level::kObservation)], bound.row_values);
  bound.flat_dimensions = bound.series_dimensions;
  std::ranges::copy(bound.row_dimensions, std::back_inserter(bound.flat_dimensions));
  bound.group_dimensions = bound.set_dimensions;
  std::ranges::copy(bound.flat_dimensions, std::back_inserter(bound.group_dimensions));
}

/// Where a message states no measures there is one, with the value that stands first.
std::string MessageReader::only_measure(const Schema* schema) {
  std::string id(kObservationValue);
  if (schema == nullptr || schema->find(id)) return id;
  const auto& components = schema->components();
  const auto found = std::ranges::find(components, Role::kMeasure, &SchemaComponent::role);
  return found == components.end() ? id : found->id;
}

Use MessageReader::bind_component(ml::Values& values, DataComponent& component) {
  Use use;
  use.id = component.id;
  use.lists_values = component.lists_values;
  use.relationship = std::move(component.relationship);
  const auto index = values.component(component.id, component.position);
  if (!index) return use;
  use.known = true;
  use.component = *index;
  Component& bound = values.components()[*index];
  // Attributes may be stated at several levels.
  const bool twice = bound.stated_role != Role::kUnknown && component.role != Role::kAttribute;
  if (twice) report("duplicate-component", component.position, {component.id});
  const bool number = component.role == Role::kMeasure && !component.lists_values && !component.array;
  values.declare(*index, component.role, number);
  bound.array = bound.array || component.array;
  use.codes.reserve(component.values.size());
  for (const Entry& entry : component.values) use.codes.push_back(values.listed_code(*index, entry));
  component.values = {};
  return use;
}

}  // namespace json

std::unique_ptr<DataReader> make_json_data_reader(std::unique_ptr<Input> input,
                                                  const ReaderOptions& options) {
  return std::make_unique<json::MessageReader>(std::move(input), options);
}

}  // namespace sdmx
