// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_message_reader.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_data_reader.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/ml_tree.hpp"

namespace sdmx {

namespace ml {

namespace {

constexpr uint64_t kPartBytes = uint64_t{8} << 20;
constexpr size_t kQuotedCharacters = 80;

/// The version is in the namespace of the root: …/schemas/v3_0/message.
ActionSemantics version_of(std::string_view uri) {
  if (uri.find("/v3_1/") != std::string_view::npos) return ActionSemantics::kV31;
  if (uri.find("/v3_0/") != std::string_view::npos) return ActionSemantics::kV30;
  return ActionSemantics::kV21;
}

struct Property {
  std::string_view name;
  std::string Dataset::*member;
};
constexpr Property kProperties[] = {
    {"structureRef", &Dataset::structure_id},
    {"setID", &Dataset::set_id},
    {"dataScope", &Dataset::data_scope},
    {"validFromDate", &Dataset::valid_from},
    {"validToDate", &Dataset::valid_to},
    {"reportingBeginDate", &Dataset::reporting_begin},
    {"reportingEndDate", &Dataset::reporting_end},
    {"publicationYear", &Dataset::publication_year},
    {"publicationPeriod", &Dataset::publication_period},
};

}  // namespace

MessageReader::MessageReader(std::unique_ptr<Input> input, const ReaderOptions& options, Grammar grammar)
    : XmlInputReader(std::move(input), options, grammar) {
  if (has_text()) open();
}

void MessageReader::open() {
  start_scanner();
  read_root();
  seek_dataset();
}

void MessageReader::restart() {
  if (!scanner_) return;
  input_->rewind();
  findings_.restart();
  header_ = {};
  footer_.clear();
  missing_structures_.clear();
  batch_.clear();
  datasets_ = 0;
  dataset_ = nullptr;
  in_series_ = in_flat_region_ = passed_over_ = false;
  open();
}

void MessageReader::read_root() {
  if (!enter_message(*scanner_)) return;
  semantics_ = version_of(scanner_->namespace_of(scanner_->prefix()));
  time_series_ = scanner_->local_name().ends_with("TimeSeriesData");
  generic_ = scanner_->local_name().starts_with("Generic");
}

/// Copies the element at hand into a tree of bounded size.
bool MessageReader::read_part(pugi::xml_document& document) {
  const Position position = scanner_->position();
  const std::string name = shorten(scanner_->local_name(), kQuotedCharacters);
  if (read_tree(*scanner_, document, kPartBytes)) return true;
  report("limit-passed", position, {name, std::to_string(kPartBytes)});
  return false;
}

void MessageReader::read_header_element() {
  const Position position = scanner_->position();
  pugi::xml_document document;
  read_part(document);
  header_ = read_header(document.first_child(), [&](Finding finding) {
    finding.position = position;
    findings_.add(std::move(finding));
  });
}

/// Goes on to the next dataset, reading header and footer on the way.
void MessageReader::seek_dataset() {
  at_ = At::kDone;
  while (true) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token != Token::kStart) continue;
    const std::string_view name = scanner_->local_name();
    if (name == "DataSet") {
      at_ = At::kDataset;
      return;
    }
    if (name == "Header") {
      read_header_element();
    } else if (name == "Footer") {
      pugi::xml_document document;
      read_part(document);
      footer_ = read_footer(document.first_child());
    } else {
      pass_over_element();
    }
  }
}

const Batch* MessageReader::next() {
  if (at_ == At::kDone) return nullptr;
  builder_.next_batch();
  const bool begins = at_ == At::kDataset;
  if (begins) begin_dataset();
  values_->begin_batch();
  batch_.dataset = dataset_;
  batch_.components = &values_->components();
  if (begins && !generic_) state_dataset_attributes();
  fill();
  builder_.trim();
  return &batch_;
}

void MessageReader::begin_dataset() {
  in_series_ = in_flat_region_ = passed_over_ = false;
  dataset_depth_ = scanner_->depth();
  name_dataset();
  enter_structure(*dataset_);
  values_->begin(action_, semantics_ == ActionSemantics::kV21 ? Markers::kNone : Markers::kKnown);
  begin_fast_reading();
}

void MessageReader::begin_fast_reading() {
  fast_.begin({values_, action_, semantics_, generic_, dataset_->observation_dimension,
               std::string(default_id(Role::kDimension))});
}

/// What the dataset says of itself, and which of the header's structures it refers to.
void MessageReader::name_dataset() {
  dataset_ = std::make_shared<Dataset>();
  dataset_->number = datasets_++;
  action_ = header_.action.value_or(semantics_ == ActionSemantics::kV31 ? Action::kMerge : Action::kAppend);
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    set_property(attribute.local_name(), scanner_->value(attribute, scratch_), *dataset_);
  }
  const HeaderStructure* structure = find_structure(dataset_->structure_id);
  if (time_series_) dataset_->observation_dimension = "TIME_PERIOD";
  if (structure == nullptr) return;
  dataset_->structure = structure->structure;
  if (!structure->dimension_at_observation.empty()) {
    dataset_->observation_dimension = structure->dimension_at_observation;
  }
}

void MessageReader::set_property(std::string_view name, std::string_view value, Dataset& dataset) {
  for (const Property& property : kProperties) {
    if (name == property.name) dataset.*property.member = value;
  }
  if (name != "action") return;
  const auto action = parse_action(value);
  if (action) action_ = *action;
  const std::string quoted = shorten(value, kQuotedCharacters);
  if (!action) report("bad-syntax", scanner_->position(), {quoted}, quoted);
}

const HeaderStructure* MessageReader::find_structure(std::string_view structure_ref) {
  const auto& structures = header_.structures;
  const auto found = std::ranges::find(structures, structure_ref, &HeaderStructure::structure_id);
  if (found != structures.end()) return &*found;
  if (structures.empty()) {
    report("structure-unnamed", scanner_->position(), {"Header/Structure"});
    return nullptr;
  }
  const std::string quoted = shorten(structure_ref, kQuotedCharacters);
  const bool one = structures.size() == 1;
  if (!one || !structure_ref.empty()) {
    report("structure-reference-unresolved", scanner_->position(), {quoted}, quoted);
  }
  return one ? &structures.front() : nullptr;
}

/// Makes the dataset's structure the present one; one that is missing is reported at its first dataset.
void MessageReader::enter_structure(const Dataset& dataset) {
  const bool named = !dataset.structure.empty();
  const std::string urn = named ? to_urn(dataset.structure) : std::string();
  std::unique_ptr<Values>& values = structures_[named ? urn : "?" + dataset.structure_id];
  if (!values) {
    const bool looked_up = named && options_.structures;
    auto schema = looked_up ? options_.structures->schema(dataset.structure) : nullptr;
    values = std::make_unique<Values>(std::move(schema), options_.limits, findings_);
  }
  values_ = values.get();
  dataset_->schema = values->schema();
  const bool missing = named && options_.structures && !dataset_->schema;
  if (missing && missing_structures_.insert(urn).second) {
    report("structure-missing", scanner_->position(), {to_short(dataset.structure)}, urn);
  }
}

}  // namespace ml

std::unique_ptr<DataReader> make_ml_data_reader(std::unique_ptr<Input> input, const ReaderOptions& options) {
  return std::make_unique<ml::MessageReader>(std::move(input), options, Grammar::kIgnored);
}
std::unique_ptr<DataReader> make_checking_ml_data_reader(std::unique_ptr<Input> input,
                                                         const ReaderOptions& options) {
  return std::make_unique<ml::MessageReader>(std::move(input), options, Grammar::kHeld);
}

}  // namespace sdmx
