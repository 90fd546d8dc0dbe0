// SPDX-License-Identifier: Apache-2.0
/// Series, groups and sections of SDMX-ML 2.0, and their observations.

#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/ml20_message_reader.hpp"

namespace sdmx::ml20 {

namespace {

/// Long texts that live in one batch; beyond it the batch ends early.
constexpr uint64_t kLocalBytes = uint64_t{8} << 20;

}  // namespace

/// Fills the batch up to its limits or to the end of the dataset.
void MessageReader::fill() {
  if (at_ == At::kDone) return;
  if (at_ == At::kEnd) return seek_dataset();
  if (at_ == At::kTag) start_element();
  while (true) {
    const Token token = scanner_->next();
    while (!open_.empty() && open_.back().depth > scanner_->depth()) end_element();
    if (token == Token::kDone) {
      at_ = At::kDone;
      return;
    }
    if (open_.empty()) return seek_dataset();
    if (token != Token::kStart) continue;
    if (full()) {
      at_ = At::kTag;
      if (goes_on(scanner_->local_name())) builder_.cut();
      return;
    }
    start_element();
  }
}

bool MessageReader::full() const {
  if (keyless_group_) return false;  // its key comes with what is read next
  const uint32_t limit = options_.limits.batch_rows;
  const bool many_regions = !region_open_ && batch_.regions.size() >= limit;
  return batch_.rows >= limit || many_regions || structure_->values.local_bytes() > kLocalBytes;
}

/// Whether an element belongs to the region that is open.
bool MessageReader::goes_on(std::string_view name) const {
  if (!region_open_) return false;
  if (kind_ == Kind::kCross) return name != "Group" && name != "Section" && name != "Annotations";
  const Container container = open_.back().container;
  return container == Container::kSeries || name == "Obs" ||
         (container == Container::kGroup && name != "Series");
}

/// Reads the element at whose start tag the scanner stands.
void MessageReader::start_element() {
  const std::string_view name = scanner_->local_name();
  switch (open_.back().container) {
    case Container::kDataset:
      return start_in_dataset(name);
    case Container::kGroup:
      return start_in_group(name);
    case Container::kSeries:
      return start_in_series(name);
    case Container::kSection:
      return start_in_section(name);
  }
}

void MessageReader::end_element() {
  const Open ended = open_.back();
  const bool cross = kind_ == Kind::kCross;
  if (cross && !ended.used && kept_.size() > ended.kept) open_section_region(kept_.back().position);
  if (cross) kept_.resize(ended.kept);
  if (ended.container == Container::kSeries && !region_open_) open_kept_series();
  if (ended.container == Container::kGroup) keyless_group_ = false;
  region_open_ = false;
  open_.pop_back();
}

/// Attributes of the DataSet tag that are components.
void MessageReader::state_dataset_attributes() {
  if (kept_.empty()) return;
  open_region(RegionKind::kPart, kept_.front().position);
  state_kept();
  kept_.clear();
  region_open_ = false;
}

void MessageReader::start_in_dataset(std::string_view name) {
  if (name == "Annotations") return read_annotations();
  if (kind_ == Kind::kCross) return start_in_section(name);
  if (name == "Series") return start_series();
  if (name == "Obs") {
    if (!region_open_) open_region(RegionKind::kPart, scanner_->position());
    return read_observation();
  }
  if (name == "Attributes") {
    open_region(RegionKind::kPart, scanner_->position());
    read_values(Role::kAttribute, Level::kRegion);
    region_open_ = false;
    return;
  }
  name == "Group" || kind_ != Kind::kGeneric ? start_group(name) : pass_over_element();
}

void MessageReader::start_in_group(std::string_view name) {
  if (name == "Series") return start_series();
  if (name == "Annotations") return skip_annotations();
  const bool key = name == "GroupKey";
  if (!region_open_ || (!key && name != "Attributes")) return pass_over_element();
  read_values(key ? Role::kDimension : Role::kAttribute, Level::kRegion);
  if (key) name_group_by_key();
}

void MessageReader::start_in_series(std::string_view name) {
  if (name == "Obs") {
    if (!region_open_) open_kept_series();
    return read_observation();
  }
  if (name == "Annotations") return skip_annotations();
  if (name == "Key" && kind_ == Kind::kUtility && !region_open_) return read_utility_key();
  const bool key = name == "SeriesKey";
  if (!key && name != "Attributes") return pass_over_element();
  if (!region_open_) open_kept_series();
  read_values(key ? Role::kDimension : Role::kAttribute, Level::kRegion);
}

void MessageReader::start_in_section(std::string_view name) {
  if (name == "Group" || name == "Section") return start_section();
  name == "Annotations" ? skip_annotations() : read_cross_observation(name);
}

/// A series of UtilityData is kept until its key is known: the group around it wants to have that first.
void MessageReader::start_series() {
  open_.push_back({Container::kSeries, scanner_->depth(), 0});
  if (kind_ == Kind::kUtility) {
    series_position_ = scanner_->position();
    kept_.clear();
    kept_bytes_ = 0;
    keep_attributes();
    region_open_ = false;
    return;
  }
  open_region(RegionKind::kSeries, scanner_->position());
  read_attributes(Level::kRegion);
}

void MessageReader::open_kept_series() {
  keyless_group_ = false;
  open_region(RegionKind::kSeries, series_position_);
  state_kept();
  kept_.clear();
}

void MessageReader::start_group(std::string_view name) {
  open_.push_back({Container::kGroup, scanner_->depth(), 0});
  open_region(RegionKind::kGroup, scanner_->position());
  batch_.regions.back().group = group_name(name);
  read_attributes(Level::kRegion);
  keyless_group_ = kind_ == Kind::kUtility;
  if (kind_ == Kind::kCompact) name_group_by_key();
}

/// A group is called like its element, or has its name as type.
std::string MessageReader::group_name(std::string_view element) {
  std::string name(element);
  if (name != "Group") return shorten(name, options_.limits.name_bytes);
  for (const XmlAttribute& attribute : scanner_->attributes()) {
    if (attribute.local_name() != "type") continue;
    const std::string_view type = scanner_->value(attribute, scratch_);
    name = type.substr(type.find(':') + 1);
  }
  return shorten(name, options_.limits.name_bytes);
}

/// Where the name is that of no group of the structure, the group that has the stated dimensions.
void MessageReader::name_group_by_key() {
  Region& region = batch_.regions.back();
  const auto& schema = structure_->values.schema();
  if (!schema || schema->group(region.group)) return;
  std::vector<std::string> stated;
  for (const Stated& statement : batch_.stated_of(region)) {
    const Component& component = structure_->values.components()[statement.component];
    if (component.role == Role::kDimension) stated.push_back(component.id);
  }
  for (const GroupDimensions& group : schema->groups()) {
    if (std::ranges::is_permutation(group.dimensions, stated)) region.group = group.id;
  }
}

/// A group of UtilityData states its key with that of its first series.
void MessageReader::key_group(const std::vector<Kept>& key) {
  keyless_group_ = false;
  const auto& schema = structure_->values.schema();
  const GroupDimensions* group = schema ? schema->group(batch_.regions.back().group) : nullptr;
  if (group == nullptr) return;
  for (const Kept& kept : key) {
    const std::string id(structure_->names.component(kept.component));
    if (std::ranges::find(group->dimensions, id) == group->dimensions.end()) continue;
    put(id, kept.text, kept.position, Level::kRegion);
  }
}

void MessageReader::start_section() {
  open_.push_back({Container::kSection, scanner_->depth(), kept_.size()});
  region_open_ = false;
  keep_attributes();
}

/// A section states what stands around it too.
void MessageReader::open_section_region(Position position) {
  open_region(RegionKind::kPart, position);
  state_kept();
  for (Open& open : open_) open.used = true;
}

void MessageReader::open_region(RegionKind kind, Position position) {
  builder_.open_region(kind, action_, ActionSemantics::kV20, position);
  region_open_ = true;
}

void MessageReader::read_observation() {
  builder_.begin_row(scanner_->position());
  read_attributes(Level::kRow);
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token == Token::kStart) read_observation_part(scanner_->local_name());
  }
}

/// An element named after its measure, or Obs, with its value in an attribute. One that states the primary
/// measure like a component of CompactData is no observation of this kind of message.
void MessageReader::read_cross_observation(std::string_view name) {
  const auto is = [&](std::string_view wanted) {
    return std::ranges::find(scanner_->attributes(), wanted, &XmlAttribute::name);
  };
  const auto value = is("value");
  const bool has_value = value != scanner_->attributes().end();
  if (!has_value && is(structure_->names.measure()) != scanner_->attributes().end())
    return pass_over_element();
  const Position position = scanner_->position();
  if (!region_open_) open_section_region(position);
  builder_.begin_row(position);
  if (has_value) {
    const std::string text(scanner_->value(*value, id_scratch_));
    set_measure(std::string(name), text, Position{value->offset});
  }
  read_attributes(Level::kRow);
  const size_t outside = scanner_->depth() - 1;
  while (scanner_->depth() > outside) {
    const Token token = scanner_->next();
    if (token == Token::kDone) return;
    if (token != Token::kStart) continue;
    scanner_->local_name() == "Annotations" ? skip_annotations() : pass_over_element();
  }
}

/// A measure that stands for a code is the primary measure at that code of the measure dimension.
void MessageReader::set_measure(const std::string& name, std::string_view value, Position position) {
  const Names& names = structure_->names;
  const Names::CodedMeasure* coded = names.coded_measure(name);
  if (coded != nullptr) put(coded->dimension, coded->code, position, Level::kRow);
  put_as(Role::kMeasure, coded != nullptr || name == "Obs" ? names.measure() : name, value, position);
}

}  // namespace sdmx::ml20
