// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml20_message_reader.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml20_data_reader.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/ml_tree.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx {

namespace ml20 {

namespace {

constexpr uint64_t kPartBytes = uint64_t{8} << 20;
constexpr size_t kQuotedCharacters = 80;
constexpr size_t kStructures = 10'000;

struct Property {
  std::string_view name;
  std::string Dataset::*member;
};
constexpr Property kProperties[] = {
    {"datasetID", &Dataset::set_id},
    {"validFromDate", &Dataset::valid_from},
    {"validToDate", &Dataset::valid_to},
    {"reportingBeginDate", &Dataset::reporting_begin},
    {"reportingEndDate", &Dataset::reporting_end},
    {"publicationYear", &Dataset::publication_year},
    {"publicationPeriod", &Dataset::publication_period},
};

void set_provider(std::string_view name, std::string_view text, std::optional<Reference>& provider) {
  if (!name.starts_with("dataProvider")) return;
  if (!provider) {
    provider.emplace();
    provider->artefact_class = ArtefactClass::kDataProviderScheme;
    provider->version = Version("latest");
  }
  if (name == "dataProviderSchemeAgencyId") provider->agency = text;
  if (name == "dataProviderSchemeId") provider->id = text;
  if (name == "dataProviderID") provider->item = text;
}

}  // namespace

MessageReader::MessageReader(std::unique_ptr<Input> input, const ReaderOptions& options, Grammar grammar)
    : XmlInputReader(std::move(input), options, grammar) {
  if (has_text()) open();
}

void MessageReader::open() {
  start_scanner();
  if (ml::enter_message(*scanner_)) {
    const std::string_view root = scanner_->local_name();
    group_of_messages_ = root == "MessageGroup";
    message_kind_ = Kind::kGeneric;
    if (root == "CompactData") message_kind_ = Kind::kCompact;
    if (root == "UtilityData") message_kind_ = Kind::kUtility;
    if (root == "CrossSectionalData") message_kind_ = Kind::kCross;
  }
  seek_dataset();
}

void MessageReader::restart() {
  if (!scanner_) return;
  input_->rewind();
  findings_.restart();
  header_ = {};
  missing_structures_.clear();
  batch_.clear();
  datasets_ = 0;
  dataset_ = nullptr;
  passed_over_ = false;
  open();
}

void MessageReader::report_syntax(Position position, std::string_view text) {
  const std::string quoted = shorten(text, kQuotedCharacters);
  report("bad-syntax", position, {quoted}, quoted);
}

/// Goes on to the next dataset, reading the header on the way.
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
    name == "Header" ? read_header() : pass_over_element();
  }
}

void MessageReader::read_header() {
  Position position = scanner_->position();
  const Position begin = position;
  const auto sink = [&](Finding finding) {
    finding.position = position;
    findings_.add(std::move(finding));
  };
  header_ = {};
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) break;
    if (token != Token::kStart) continue;
    position = scanner_->position();
    pugi::xml_document document;
    if (ml::read_tree(*scanner_, document, kPartBytes)) {
      header_.read(document.first_child(), sink);
    } else {
      report("limit-passed", position, {"Header", std::to_string(kPartBytes)});
    }
  }
  position = begin;
  header_.finish(sink);
  if (header_.key_family.empty() || options_.structures == nullptr) return;
  const auto schema = options_.structures->schema(header_.key_family);
  if (schema) header_.header.structures.front().structure = schema->reference();
}

const Batch* MessageReader::next() {
  if (at_ == At::kDone) return nullptr;
  builder_.next_batch();
  const bool begins = at_ == At::kDataset;
  if (begins) begin_dataset();
  structure_->values.begin_batch();
  batch_.dataset = dataset_;
  batch_.components = &structure_->values.components();
  if (begins && kind_ != Kind::kCross) state_dataset_attributes();
  fill();
  return &batch_;
}

/// Reads the start tag of a dataset, and its KeyFamilyRef; the scanner then stands at what comes behind.
void MessageReader::begin_dataset() {
  region_open_ = keyless_group_ = passed_over_ = false;
  dataset_ = std::make_shared<Dataset>();
  dataset_->number = datasets_++;
  action_ = header_.header.action.value_or(Action::kAppend);
  key_family_ = dataflow_ = address_ = {};
  namespace_ = scanner_->namespace_of(scanner_->prefix());
  const Kind before = kind_;
  kind_ = kind_of_dataset();
  check_kind(before);
  open_.assign(1, {Container::kDataset, scanner_->depth(), 0});
  kept_.clear();
  kept_bytes_ = 0;
  const Position position = scanner_->position();
  take_dataset_attributes();
  read_first_element();
  name_structure();
  dataset_->observation_dimension =
      kind_ == Kind::kCross ? std::string(kAllDimensions) : structure_->names.time();
  structure_->values.begin(action_, ml::Markers::kNone);
  const bool missing = !dataset_->structure.empty() && options_.structures && !dataset_->schema;
  const std::string urn = missing ? to_urn(dataset_->structure) : std::string();
  if (missing && missing_structures_.insert(urn).second) {
    report("structure-missing", position, {to_short(dataset_->structure)}, urn);
  }
}

/// A message of one kind holds datasets of that kind; what a group of messages holds, the namespace tells.
MessageReader::Kind MessageReader::kind_of_dataset() const {
  if (!group_of_messages_) return message_kind_;
  if (namespace_.ends_with("generic") || namespace_.ends_with("/message")) return Kind::kGeneric;
  if (namespace_.ends_with("utility")) return Kind::kUtility;
  return namespace_.ends_with("cross") ? Kind::kCross : Kind::kCompact;
}

/// GenericData holds one dataset, a group of messages datasets of one kind.
void MessageReader::check_kind(Kind before) {
  if (dataset_->number == 0) return;
  const bool one_only = !group_of_messages_ && kind_ == Kind::kGeneric;
  if (one_only || kind_ != before) report("element-unknown", scanner_->position(), {"DataSet"}, "DataSet");
}

void MessageReader::take_dataset_attributes() {
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    if (attribute.has_prefix() || attribute.name == "xmlns") continue;
    const Position position{attribute.offset};
    std::string text(scanner_->value(attribute, scratch_));
    if (set_property(attribute.name, text)) continue;
    kept_.push_back({std::string(attribute.name), std::move(text), position});
  }
}

/// False where the attribute is none of those that every dataset may have.
bool MessageReader::set_property(std::string_view name, std::string_view text) {
  for (const Property& property : kProperties) {
    if (name != property.name) continue;
    (*dataset_).*property.member = text;
    return true;
  }
  if (name == "action") {
    const auto action = parse_legacy_action(text);
    if (action) action_ = *action;
    if (!action) report_syntax(scanner_->position(), text);
    return true;
  }
  if (name == "keyFamilyURI") address_ = structure_of_address(text);
  if (name == "dataflowID") dataflow_.id = text;
  if (name == "dataflowAgencyID") dataflow_.agency = text;
  set_provider(name, text, dataset_->data_provider);
  return name == "keyFamilyURI" || name.starts_with("dataflow") || name.starts_with("dataProvider");
}

/// Generic datasets name their key family in their first element.
void MessageReader::read_first_element() {
  Token token = scanner_->next();
  while (token == Token::kText) token = scanner_->next();
  at_ = At::kTag;
  if (token == Token::kDone) at_ = At::kDone;
  if (token == Token::kEnd) at_ = At::kEnd;
  if (token != Token::kStart || scanner_->local_name() != "KeyFamilyRef") return;
  key_family_.id = read_text();
  if (kind_ != Kind::kCross) kind_ = Kind::kGeneric;
  at_ = At::kInside;
}

void MessageReader::name_structure() {
  dataset_->structure = {};
  for (const Reference& named : named_structures()) {
    if (named.empty()) continue;
    if (dataset_->structure.empty()) dataset_->structure = named;
    Structure& structure = structure_of(named);
    if (structure.values.schema() == nullptr) continue;
    dataset_->structure = named;
    break;
  }
  enter_structure();
}

/// What may be the dataset's structure, the most certain first.
std::vector<Reference> MessageReader::named_structures() const {
  const Reference of_namespace = structure_of_namespace(namespace_);
  Reference key_family = key_family_.empty() ? header_.key_family : key_family_;
  if (key_family.agency.empty() && key_family.id == header_.key_family.id) {
    key_family.agency = header_.key_family.agency;
  }
  key_family.version = Version("latest");
  const bool same = key_family.id == of_namespace.id &&
                    (key_family.agency.empty() || key_family.agency == of_namespace.agency);
  Reference dataflow = dataflow_;
  dataflow.artefact_class = ArtefactClass::kDataflow;
  dataflow.version = Version("latest");
  return {same ? of_namespace : key_family, of_namespace, dataflow, address_};
}

void MessageReader::enter_structure() {
  structure_ = &structure_of(dataset_->structure);
  dataset_->schema = structure_->values.schema();
  if (dataset_->schema) dataset_->structure = dataset_->schema->reference();
}

MessageReader::Structure& MessageReader::structure_of(const Reference& reference) {
  // A message that invents references must not fill the memory.
  const bool many = structures_.size() > kStructures && structure_ != nullptr;
  if (many && !structures_.contains(to_urn(reference))) return *structure_;
  std::unique_ptr<Structure>& structure = structures_[reference.empty() ? "?" : to_urn(reference)];
  if (structure) return *structure;
  const bool looked_up = !reference.empty() && options_.structures;
  auto schema = looked_up ? options_.structures->schema(reference) : nullptr;
  Names names(schema.get());
  structure.reset(new Structure{ml::Values(std::move(schema), options_.limits, findings_), std::move(names)});
  return *structure;
}

}  // namespace ml20

std::unique_ptr<DataReader> make_ml20_data_reader(std::unique_ptr<Input> input,
                                                  const ReaderOptions& options) {
  return std::make_unique<ml20::MessageReader>(std::move(input), options, Grammar::kIgnored);
}
std::unique_ptr<DataReader> make_checking_ml20_data_reader(std::unique_ptr<Input> input,
                                                           const ReaderOptions& options) {
  return std::make_unique<ml20::MessageReader>(std::move(input), options, Grammar::kHeld);
}

}  // namespace sdmx
