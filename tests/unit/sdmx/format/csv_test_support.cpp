// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/format/csv_test_support.hpp"

#include "sdmx/format/csv_data_reader.hpp"
#include "sdmx/format/csv_data_writer.hpp"
#include "sdmx/format/format.hpp"

namespace sdmx::csv_test {

namespace {

Reference reference(ArtefactClass artefact_class, std::string id) {
  Reference made;
  made.artefact_class = artefact_class;
  made.agency = "TEST";
  made.id = std::move(id);
  return made;
}

void name(Maintainable& artefact, std::string id) {
  artefact.agency = "TEST";
  artefact.id = std::move(id);
}

Dimension dimension(std::string id, Dimension::Kind kind = Dimension::Kind::kDimension) {
  Dimension made;
  made.id = std::move(id);
  made.kind = kind;
  return made;
}

Measure value() {
  Measure made;
  made.id = "OBS_VALUE";
  made.local_representation.emplace();
  made.local_representation->text_type = TextType::kDecimal;
  return made;
}

DataAttribute attribute(std::string id, AttributeRelationship relationship) {
  DataAttribute made;
  made.id = std::move(id);
  made.relationship = std::move(relationship);
  made.local_representation.emplace();
  made.local_representation->text_type = TextType::kString;
  return made;
}

using Kind = AttributeRelationship::Kind;

DataStructure time_series() {
  DataStructure dsd;
  name(dsd, "DSD");
  dsd.dimensions = {dimension("FREQ"), dimension("AREA"),
                    dimension("TIME_PERIOD", Dimension::Kind::kTimeDimension)};
  dsd.measures = {value()};
  DataAttribute status = attribute("STATUS", {Kind::kObservation, {}, {}, {}});
  status.local_representation = Representation{};
  status.local_representation->enumeration = reference(ArtefactClass::kCodelist, "CL_STATUS");
  DataAttribute note = attribute("NOTE", {Kind::kObservation, {}, {}, {}});
  note.local_representation->facets.is_multilingual = true;
  DataAttribute tags = attribute("TAGS", {Kind::kObservation, {}, {}, {}});
  tags.local_representation->unbounded = true;
  dsd.attributes = {status,
                    attribute("UNIT", {Kind::kDimensions, {"FREQ", "AREA"}, {}, {}}),
                    attribute("TITLE", {Kind::kDataset, {}, {}, {}}),
                    attribute("CONTACT", {Kind::kGroup, {}, "OFFICE", {}}),
                    note,
                    tags};
  GroupDimensions office;
  office.id = "OFFICE";
  office.dimensions = {"AREA"};
  dsd.groups = {office};
  return dsd;
}

DataStructure flat() {
  DataStructure dsd;
  name(dsd, "FLAT_DSD");
  dsd.dimensions = {dimension("X"), dimension("Y")};
  dsd.measures = {value()};
  return dsd;
}

Dataflow flow(std::string id, std::string dsd) {
  Dataflow made;
  name(made, std::move(id));
  made.structure = reference(ArtefactClass::kDataStructure, std::move(dsd));
  return made;
}

std::string stated_text(const Batch& batch, uint16_t component, Code code) {
  const std::string& id = (*batch.components)[component].id;
  if (code == kToDelete) return " " + id + " deleted";
  if (is_local(code)) return " " + id + "=" + *batch.text(Stated{component, code}) + " (local)";
  return " " + id + "=" + batch.text(Stated{component, code}).value_or("?");
}

std::string row_text(const Batch& batch, size_t row) {
  std::string text = "  row";
  for (const Column& column : batch.columns) {
    const auto code = column.code(row);
    if (!code) {
      text += " " + (*batch.components)[column.component].id + "=" + to_text(column.decimals[row]);
    } else if (*code != kNotStated) {
      text += stated_text(batch, column.component, *code);
    }
  }
  return text + "\n";
}

std::string region_text(const Batch& batch, const Region& region) {
  std::string text = "region " + std::string(to_string(region.action));
  if (!region.opens) text += " continued";
  if (!region.closes) text += " cut";
  for (const Stated& stated : batch.stated_of(region))
    text += stated_text(batch, stated.component, stated.code);
  text += "\n";
  for (size_t row = region.first_row; row < region.last_row; ++row) text += row_text(batch, row);
  return text;
}

}  // namespace

std::shared_ptr<const StructureLookup> structures() {
  auto set = std::make_shared<Structures>();
  Codelist statuses;
  name(statuses, "CL_STATUS");
  for (const char* id : {"A", "E", "M"}) {
    CodeItem item;
    item.id = id;
    statuses.items.push_back(item);
  }
  set->codelists.push_back(statuses);
  set->data_structures.push_back(time_series());
  set->data_structures.push_back(flat());
  set->dataflows.push_back(flow("FLOW", "DSD"));
  set->dataflows.push_back(flow("FLAT", "FLAT_DSD"));
  return std::make_shared<StructuresLookup>(std::shared_ptr<const Structures>(std::move(set)));
}

std::string picture(DataReader& reader) {
  std::string text;
  const Dataset* before = nullptr;
  while (const Batch* batch = reader.next()) {
    if (batch->dataset.get() != before) {
      text += "dataset " + std::to_string(batch->dataset->number) + " " +
              to_short(batch->dataset->structure) + "\n";
    }
    before = batch->dataset.get();
    for (const Region& region : batch->regions) text += region_text(*batch, region);
  }
  return text;
}

std::string findings(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings()) {
    text +=
        std::to_string(finding.place.line) + ":" + std::to_string(finding.place.column) + " " + finding.code;
    for (const std::string& parameter : finding.message.parameters) text += " [" + parameter + "]";
    text += "\n";
  }
  return text;
}

std::unique_ptr<Reading> read(std::string text, ReaderLimits limits) {
  static const auto lookup = structures();
  auto reading = std::make_unique<Reading>();
  ReaderOptions options;
  options.structures = lookup.get();
  options.report = &reading->report;
  options.limits = limits;
  reading->reader = make_csv_data_reader(open_memory(std::move(text)), options);
  return reading;
}

std::string rewrite(std::string text, std::string_view format) {
  const auto reading = read(std::move(text));
  StringOutput output;
  WriterOptions options;
  options.report = &reading->report;
  const auto writer = find_format(format, MessageKind::kData)->make_writer(output, options);
  copy(*reading->reader, *writer);
  return output.text() + findings(reading->report);
}

}  // namespace sdmx::csv_test
