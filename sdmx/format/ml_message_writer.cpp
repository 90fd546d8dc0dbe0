// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_message_writer.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"
#include "sdmx/format/ml_data_writer.hpp"
#include "sdmx/format/ml_header_writer.hpp"

namespace sdmx {

namespace ml {

namespace {

using structure::schema_namespace;
using structure::Writing;

constexpr std::string_view kTimePeriod = "TIME_PERIOD";

/// structureID is an xs:ID; ids of SDMX may hold what that does not allow.
std::string as_xml_id(std::string id) {
  std::ranges::replace_if(
      id, [](char c) { return c == '@' || c == '$'; }, '_');
  const bool starts_well = !id.empty() && id[0] != '-' && (id[0] < '0' || id[0] > '9');
  return starts_well ? id : "_" + id;
}

std::string_view time_dimension(const Schema& schema) {
  const auto& components = schema.components();
  const auto found = std::ranges::find(components, Role::kTimeDimension, &SchemaComponent::role);
  return found == components.end() ? kAllDimensions : std::string_view(found->id);
}

/// DataScopeType of 2.1: at which level the dataset is meant to be valid.
std::string_view data_scope(ArtefactClass artefact_class) {
  if (artefact_class == ArtefactClass::kDataflow) return "Dataflow";
  return artefact_class == ArtefactClass::kProvisionAgreement ? "ProvisionAgreement" : "DataStructure";
}

}  // namespace

MessageWriter::MessageWriter(Output& output, const WriterOptions& options, MlVersion version, MlShape shape)
    : xml_(output), options_(options), version_(version), shape_(shape) {}

void MessageWriter::write(const Batch& batch) {
  if (!head_written_) write_head(batch.dataset.get());
  if (batch.dataset.get() != dataset_) {
    close_dataset();
    held_dataset_ = batch.dataset;
    dataset_ = batch.dataset.get();
    if (!enter_dataset(*dataset_)) schema_ = nullptr;
  }
  if (schema_ == nullptr) return;
  batch_ = &batch;
  collect_columns();
  for (const Region& region : batch.regions) write_region(region);
}

void MessageWriter::finish(const Footer& footer) {
  if (!head_written_) write_head(nullptr);
  close_dataset();
  Writing writing{xml_, version_, *options_.report, {}};
  write_footer(writing, footer);
  xml_.finish();
}

void MessageWriter::write_head(const Dataset* first) {
  head_written_ = true;
  for (const HeaderStructure& stated : header_.structures) {
    const auto schema = schema_of(stated.structure, first);
    add_target(stated.structure, schema.get(), stated.dimension_at_observation);
  }
  if (first && !first->structure.empty())
    add_target(first->structure, first->schema.get(), first->observation_dimension);
  xml_.declaration();
  write_root();
  write_header();
}

std::shared_ptr<const Schema> MessageWriter::schema_of(const Reference& structure,
                                                       const Dataset* first) const {
  if (first && structure == first->structure) return first->schema;
  return options_.structures ? options_.structures->schema(structure) : nullptr;
}

void MessageWriter::add_target(const Reference& structure, const Schema* schema,
                               std::string_view stated_dimension) {
  if (structure.empty() || std::ranges::find(targets_, structure, &Target::structure) != targets_.end())
    return;
  Target target;
  target.structure = structure;
  target.id = unique_id(structure, schema);
  target.prefix = "ns" + std::to_string(targets_.size() + 1);
  target.dimension = options_.dimension_at_observation;
  if (schema) target.dimension = dimension_for(*schema);
  if (time_series()) target.dimension = kTimePeriod;
  if (target.dimension.empty()) target.dimension = stated_dimension.empty() ? kTimePeriod : stated_dimension;
  targets_.push_back(std::move(target));
}

/// The id of the data structure: there are clients that take structureRef for it.
std::string MessageWriter::unique_id(const Reference& structure, const Schema* schema) const {
  const std::string id = as_xml_id(schema ? schema->data_structure().id : structure.id);
  std::string unique = id;
  for (size_t n = 2; std::ranges::find(targets_, unique, &Target::id) != targets_.end(); ++n) {
    unique = id + "_" + std::to_string(n);
  }
  return unique;
}

std::string MessageWriter::dimension_for(const Schema& schema) const {
  std::string asked = options_.dimension_at_observation;
  if (asked.empty() && time_series()) asked = kTimePeriod;
  if (asked.empty()) return std::string(time_dimension(schema));
  const SchemaComponent* found = schema.find(asked);
  const bool dimension = found && (found->role == Role::kDimension || found->role == Role::kTimeDimension);
  const bool possible =
      time_series() ? dimension && asked == kTimePeriod : dimension || asked == kAllDimensions;
  if (possible) return asked;
  throw Error(ErrorCode::kUsage, Message{"no-such-dimension", {asked, to_short(schema.data_structure())}});
}

void MessageWriter::write_root() {
  constexpr std::string_view kRoots[] = {"mes:StructureSpecificData", "mes:StructureSpecificTimeSeriesData",
                                         "mes:GenericData", "mes:GenericTimeSeriesData"};
  xml_.start(kRoots[static_cast<size_t>(shape_)]);
  if (!generic()) xml_.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  xml_.attribute("xmlns:mes", schema_namespace(version_, "message"));
  xml_.attribute(generic() ? "xmlns:gen" : "xmlns:ss",
                 schema_namespace(version_, generic() ? "data/generic" : "data/structurespecific"));
  xml_.attribute("xmlns:com", schema_namespace(version_, "common"));
  if (generic()) return;
  for (const Target& target : targets_) {
    xml_.attribute("xmlns:" + target.prefix, to_urn(target.structure) + ":ObsLevelDim:" + target.dimension);
  }
}

void MessageWriter::write_header() {
  Writing writing{xml_, version_, *options_.report, {}};
  const auto optional = [&](std::string_view element, std::string_view text) {
    if (!text.empty()) xml_.element(element, text);
  };
  xml_.start("mes:Header");
  write_header_start(writing, header_, header_.receivers.size());
  structure::write_texts(writing, "com:Name", header_.names);
  for (const Target& target : targets_) write_structure(target);
  if (header_.data_provider) structure::write_reference(writing, "mes:DataProvider", *header_.data_provider);
  if (header_.action) xml_.element("mes:DataSetAction", action_name(version_, *header_.action));
  for (const std::string& id : header_.dataset_ids) xml_.element("mes:DataSetID", id);
  optional("mes:Extracted", header_.extracted);
  optional("mes:ReportingBegin", header_.reporting_begin);
  optional("mes:ReportingEnd", header_.reporting_end);
  optional("mes:EmbargoDate", header_.embargo_date);
  structure::write_texts(writing, "mes:Source", header_.sources);
  xml_.end();
}

void MessageWriter::write_structure(const Target& target) {
  xml_.start("mes:Structure");
  xml_.attribute("structureID", target.id);
  if (!generic()) xml_.attribute("namespace", to_urn(target.structure));
  xml_.attribute("dimensionAtObservation", target.dimension);
  Writing writing{xml_, version_, *options_.report, {}};
  std::string_view element = "com:Structure";
  if (target.structure.artefact_class == ArtefactClass::kDataflow) element = "com:StructureUsage";
  if (target.structure.artefact_class == ArtefactClass::kProvisionAgreement) {
    element = v21() ? "com:ProvisionAgrement" : "com:ProvisionAgreement";  // so spelt in the 2.1 schema
  }
  structure::write_reference(writing, element, target.structure);
  xml_.end();
}

/// False, and reported, when the dataset cannot be written.
bool MessageWriter::enter_dataset(const Dataset& dataset) {
  schema_ = dataset.schema.get();
  if (schema_ == nullptr) {
    options_.report->add(make_finding("structure-missing", Position{}, {to_short(dataset.structure)}));
    return false;
  }
  const auto found = std::ranges::find(targets_, dataset.structure, &Target::structure);
  if (found == targets_.end()) {
    cannot_say(to_short(dataset.structure), {}, Position{});
    return false;
  }
  target_ = &*found;
  observation_dimension_ = schema_->index_of(target_->dimension);
  action_ = header_.action.value_or(Action::kInformation);
  stage_ = Stage::kTagDue;
  return true;
}

/// A DataSet has one action: another one begins another DataSet.
void MessageWriter::enter_action(Action action) {
  if (action == action_) return;
  if (stage_ != Stage::kTagDue) {
    close_dataset();
    stage_ = Stage::kTagDue;
  }
  action_ = action;
}

void MessageWriter::open_dataset_tag() {
  // Generic messages have the same attributes without a namespace.
  const auto attribute = [&](const char* name, std::string_view value) {
    xml_.attribute_if(generic() ? name : std::string("ss:") + name, value);
  };
  xml_.start("mes:DataSet");
  attribute("structureRef", target_->id);
  if (!generic()) xml_.attribute("xsi:type", target_->prefix + ":DataSetType");
  if (v21() && !generic()) attribute("dataScope", data_scope(target_->structure.artefact_class));
  attribute("action", action_name(version_, action_));
  if (action_ == Action::kMerge && !has_merge()) report_weaker_action();
  attribute("setID", dataset_->set_id);
  attribute("reportingBeginDate", dataset_->reporting_begin);
  attribute("reportingEndDate", dataset_->reporting_end);
  attribute("validFromDate", dataset_->valid_from);
  attribute("validToDate", dataset_->valid_to);
  attribute("publicationYear", dataset_->publication_year);
  attribute("publicationPeriod", dataset_->publication_period);
}

/// Append "will not replace" what the receiver has already (2.1 and 3.0 SDMXCommon.xsd, ActionType).
void MessageWriter::report_weaker_action() {
  if (reported_.insert({"Merge", ""}).second)
    options_.report->add(make_finding("action-weaker", Position{}, {"Merge", "Append"}));
}

/// What stands in a DataSet before its content.
void MessageWriter::finish_dataset_tag() {
  Writing writing{xml_, version_, *options_.report, {}};
  structure::write_annotations(writing, dataset_->annotations);
  const std::string_view provider = generic() ? "gen:DataProvider" : "DataProvider";
  if (dataset_->data_provider) structure::write_reference(writing, provider, *dataset_->data_provider);
  stage_ = Stage::kGroups;
}

/// Opens the DataSet where that is due. 2.1 has groups before series: a late one begins another DataSet.
void MessageWriter::enter_stage(Stage stage) {
  if (v21() && stage_ == Stage::kSeries && stage == Stage::kGroups) {
    close_dataset();
    stage_ = Stage::kTagDue;
  }
  if (stage_ == Stage::kTagDue) {
    open_dataset_tag();
    finish_dataset_tag();
  }
  if (stage == Stage::kSeries) stage_ = stage;
}

void MessageWriter::close_dataset() {
  close_series();
  if (stage_ == Stage::kTagDue) enter_stage(Stage::kGroups);
  if (stage_ != Stage::kClosed) xml_.end();
  stage_ = Stage::kClosed;
}

}  // namespace ml

std::unique_ptr<DataWriter> make_ml21_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<ml::MessageWriter>(output, options, ml::MlVersion::k21);
}
std::unique_ptr<DataWriter> make_ml21_timeseries_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<ml::MessageWriter>(output, options, ml::MlVersion::k21, ml::MlShape::kTimeSeries);
}
std::unique_ptr<DataWriter> make_ml21_generic_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<ml::MessageWriter>(output, options, ml::MlVersion::k21, ml::MlShape::kGeneric);
}
std::unique_ptr<DataWriter> make_ml21_generic_timeseries_data_writer(Output& output,
                                                                     const WriterOptions& options) {
  const auto shape = ml::MlShape::kGenericTimeSeries;
  return std::make_unique<ml::MessageWriter>(output, options, ml::MlVersion::k21, shape);
}
std::unique_ptr<DataWriter> make_ml30_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<ml::MessageWriter>(output, options, ml::MlVersion::k30);
}
std::unique_ptr<DataWriter> make_ml31_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<ml::MessageWriter>(output, options, ml::MlVersion::k31);
}

}  // namespace sdmx
