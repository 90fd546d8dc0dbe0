// SPDX-License-Identifier: Apache-2.0
/// Series, observations and groups of GenericData and GenericTimeSeriesData. SDMX 2.1 Section 3A, generic
/// data: a component is a Value with its id, and the element around it says what it is.

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml_message_reader.hpp"

namespace sdmx::ml {

namespace {

constexpr std::string_view kTimePeriod = "TIME_PERIOD";  // the id of the time dimension of 2.1
constexpr std::string_view kObservationValue = "OBS_VALUE";

/// Long texts in one batch: a batch ends long before; what is more stands in one observation.
constexpr uint64_t kLocalBytes = uint64_t{32} << 20;

struct ValuesElement {
  std::string_view name;
  Role role;
};
constexpr ValuesElement kValuesElements[] = {
    {"SeriesKey", Role::kDimension},
    {"GroupKey", Role::kDimension},
    {"ObsKey", Role::kDimension},
    {"Attributes", Role::kAttribute},
};

/// What the Values in an element are; unknown where it holds none.
Role values_role(std::string_view name) {
  for (const ValuesElement& element : kValuesElements) {
    if (element.name == name) return element.role;
  }
  return Role::kUnknown;
}

}  // namespace

/// Reads the element at whose start tag the scanner stands.
void MessageReader::start_generic_element(std::string_view name) {
  const Role role = values_role(name);
  if (name == "Obs") {
    read_generic_observation();
  } else if (in_series_) {
    if (role != Role::kUnknown) return read_values(role, Level::kRegion);
    name == "Annotations" ? scanner_->skip_element() : pass_over_element();
  } else if (name == "Series") {
    in_flat_region_ = false;
    builder_.open_region(RegionKind::kSeries, action_, semantics_, scanner_->position());
    in_series_ = true;
  } else if (name == "Group") {
    read_generic_group();
  } else if (name == "Attributes") {
    in_flat_region_ = false;
    builder_.open_region(RegionKind::kPart, action_, semantics_, scanner_->position());
    read_values(role, Level::kRegion);
  } else {
    read_dataset_part(name);
  }
}

void MessageReader::read_generic_group() {
  in_flat_region_ = false;
  builder_.open_region(RegionKind::kGroup, action_, semantics_, scanner_->position());
  type_.clear();
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    read_special_attribute(attribute, Level::kRegion);
  }
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) break;
    if (token != Token::kStart) continue;
    const std::string_view name = scanner_->local_name();
    const Role role = values_role(name);
    if (role != Role::kUnknown) {
      read_values(role, Level::kRegion);
    } else {
      name == "Annotations" ? scanner_->skip_element() : pass_over_element();
    }
  }
  name_group(batch_.regions.back());
}

void MessageReader::read_generic_observation() {
  const Position position = scanner_->position();
  if (!in_series_ && !in_flat_region_) {
    builder_.open_region(RegionKind::kPart, action_, semantics_, position);
    in_flat_region_ = true;
  }
  builder_.begin_row(position);
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token != Token::kStart) continue;
    const std::string_view name = scanner_->local_name();
    const Role role = values_role(name);
    if (role != Role::kUnknown) {
      read_values(role, Level::kRow);
    } else if (name == "ObsDimension" || name == "ObsValue") {
      read_value(name == "ObsValue" ? Role::kMeasure : Role::kDimension, Level::kRow);
    } else {
      name == "Annotations" ? scanner_->skip_element() : pass_over_element();
    }
  }
}

/// The Values in the element at hand.
void MessageReader::read_values(Role role, Level level) {
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token != Token::kStart) continue;
    scanner_->local_name() == "Value" ? read_value(role, level) : pass_over_element();
  }
}

/// An element with id and value. Only ObsDimension and ObsValue may leave out their id.
void MessageReader::read_value(Role role, Level level) {
  const XmlAttribute* id = nullptr;
  const XmlAttribute* value = nullptr;
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    if (attribute.name == "id") id = &attribute;
    if (attribute.name == "value") value = &attribute;
  }
  const bool names_itself = scanner_->local_name() != "Value";
  if (value == nullptr || (id == nullptr && !names_itself)) {
    return report("bad-syntax", scanner_->position(), {shorten(scanner_->local_name(), 80)});
  }
  std::string_view name = id ? scanner_->value(*id, id_scratch_) : default_id(role);
  if (id && scanner_->local_name() == "ObsDimension" && names_nothing(name)) {
    report_misnamed(*id, name);
    name = default_id(role);
  }
  const Position position{value->offset};
  const auto component = values_->component(name, position);
  if (!component) return;
  if (values_->local_bytes() > kLocalBytes) {
    if (!passed_over_) report("limit-passed", position, {"Obs", std::to_string(kLocalBytes)});
    passed_over_ = true;
    return;
  }
  Role& stated_role = values_->components()[*component].stated_role;
  if (stated_role == Role::kUnknown) stated_role = role_of(role, name);
  const std::string_view text = scanner_->value(*value, scratch_);
  if (level == Level::kRow) {
    values_->set(*component, text, position, builder_);
  } else if (batch_.stated_of(batch_.regions.back()).size() < options_.limits.components) {
    values_->state(*component, text, position, builder_);
  }
}

Role MessageReader::role_of(Role stated, std::string_view id) const {
  return stated == Role::kDimension && id == kTimePeriod ? Role::kTimeDimension : stated;
}

/// Whether the id of an ObsDimension names no component, where the dataset says which one it is.
bool MessageReader::names_nothing(std::string_view id) const {
  const Schema* schema = dataset_->schema.get();
  return schema && !schema->find(id) && schema->find(dataset_->observation_dimension);
}

void MessageReader::report_misnamed(const XmlAttribute& id, std::string_view name) {
  Finding finding =
      make_finding("unexpected-value", Position{id.offset}, {std::string(name), "ObsDimension/@id"});
  finding.severity = Severity::kWarning;
  findings_.add(std::move(finding));
}

/// What an ObsDimension or ObsValue without id is.
std::string_view MessageReader::default_id(Role role) const {
  if (role == Role::kMeasure) return kObservationValue;
  const std::string& dimension = dataset_->observation_dimension;
  return dimension.empty() || dimension == kAllDimensions ? kTimePeriod : std::string_view(dimension);
}

}  // namespace sdmx::ml
