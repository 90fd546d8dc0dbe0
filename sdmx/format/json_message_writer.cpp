// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_message_writer.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"
#include "sdmx/format/json_data_writer.hpp"

namespace sdmx {

namespace json {

namespace {

constexpr size_t kRemembered = 10'000;  // of what was reported

std::string_view time_dimension(const Schema& schema) {
  const auto& components = schema.components();
  const auto found = std::ranges::find(components, Role::kTimeDimension, &SchemaComponent::role);
  return found == components.end() ? kAllDimensions : std::string_view(found->id);
}

/// Before 2.1 there is no Merge. 3.1 takes Append for another word for it, and both only add.
std::string_view action_name(JsonVersion version, Action action) {
  const bool has_merge = version == JsonVersion::k21;
  return to_string(action == Action::kMerge && !has_merge ? Action::kAppend : action);
}

/// A piece of the message, made as a document of its own.
template <typename Write>
std::string piece(Write write) {
  StringOutput output;
  JsonWriter json(output, JsonWriter::Layout::kCompact);
  write(json);
  json.finish();
  return std::move(output.text());
}

void append_member(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out.append(",\"").append(name).append("\":");
  append_json_string(out, text);
}

}  // namespace

void MessageWriter::write(const Batch& batch) {
  if (!head_written_) write_head();
  batch_ = &batch;
  if (batch.dataset != dataset_) {
    close_dataset();
    dataset_ = batch.dataset;
    if (!enter_dataset(*dataset_)) target_ = nullptr;
    stage_ = target_ ? Stage::kHeld : Stage::kClosed;
  }
  if (target_ == nullptr) return;
  map_components();
  for (const Region& region : batch.regions) write_region(region);
  flush_when_large();
}

void MessageWriter::write_head() {
  head_written_ = true;
  text_ = piece([&](JsonWriter& json) {
    json.begin_object();
    write_meta(json, header_, version_, "data");
    json.end_object();
  });
  text_.resize(text_.find_last_of('}'));  // the object goes on
  text_ += ",\"data\":{\"dataSets\":[";
}

void MessageWriter::finish(const Footer& footer) {
  if (!head_written_) write_head();
  close_dataset();
  text_ += ']';
  if (version_ == JsonVersion::k10) {
    if (!targets_.empty()) {
      text_ += ",\"structure\":" + piece([&](JsonWriter& json) { targets_.front().write(json); });
    }
  } else {
    text_ += ",\"structures\":" + piece([&](JsonWriter& json) {
               json.begin_array();
               for (const Target& target : targets_) target.write(json);
               json.end_array();
             });
  }
  text_ += '}';
  if (!footer.empty()) {
    const std::string errors = piece([&](JsonWriter& json) {
      json.begin_object();
      write_errors(json, footer);
      json.end_object();
    });
    text_.append(",").append(errors, errors.find('"'), errors.find_last_of('}') - errors.find('"'));
  }
  text_ += "}\n";
  output_.write(text_);
  text_.clear();
}

void MessageWriter::flush_when_large() {
  if (text_.size() < kPieceBytes) return;
  output_.write(text_);
  text_.clear();
}

/// False, and reported, when the dataset cannot be written.
bool MessageWriter::enter_dataset(const Dataset& dataset) {
  if (!dataset.schema) {
    options_.report->add(make_finding("structure-missing", Position{}, {to_short(dataset.structure)}));
    return false;
  }
  const bool resolved = dataset.structure.empty() || dataset.structure.version.is_wildcard();
  const Reference& structure = resolved ? dataset.schema->reference() : dataset.structure;
  const std::string dimension = dimension_for(*dataset.schema);
  const auto found = std::ranges::find_if(targets_, [&](const Target& target) {
    return target.structure() == structure && target.dimension() == dimension;
  });
  numbered_ = nullptr;
  if (found != targets_.end()) {
    target_ = &*found;
  } else if (version_ == JsonVersion::k10 && !targets_.empty()) {
    // The messages of 1.0 have one structure.
    cannot_say(to_short(structure), {}, Position{});
    return false;
  } else {
    target_ = &targets_.emplace_back(structure, dataset.schema, dimension, version_);
  }
  action_ = header_.action.value_or(Action::kInformation);
  return true;
}

std::string MessageWriter::dimension_for(const Schema& schema) const {
  const std::string& asked = options_.dimension_at_observation;
  if (asked.empty()) return std::string(time_dimension(schema));
  const SchemaComponent* found = schema.find(asked);
  const bool dimension = found && (found->role == Role::kDimension || found->role == Role::kTimeDimension);
  if (dimension || asked == kAllDimensions) return asked;
  throw Error(ErrorCode::kUsage, Message{"no-such-dimension", {asked, to_short(schema.data_structure())}});
}

/// A dataset has one action: another one begins another dataset.
void MessageWriter::enter_action(Action action) {
  if (action == action_) return;
  const bool empty = stage_ == Stage::kHeld && set_values_.empty() && groups_.empty();
  if (!empty) close_dataset();
  stage_ = Stage::kHeld;
  action_ = action;
}

/// Writes what belongs before the observations, once.
void MessageWriter::enter_content() {
  if (stage_ == Stage::kContent) return;
  begin_object();
  text_ += is_flat() ? ",\"observations\":{" : ",\"series\":{";
  stage_ = Stage::kContent;
  first_of_content_ = true;
}

void MessageWriter::begin_object() {
  if (datasets_ > 0) text_ += ',';
  target_->note_dataset(datasets_++);
  text_ += '{';
  write_properties();
  write_held();
}

void MessageWriter::write_properties() {
  if (version_ != JsonVersion::k10) {
    const auto number = std::ranges::find_if(targets_, [&](const Target& each) { return &each == target_; });
    text_ += "\"structure\":" + std::to_string(number - targets_.begin()) + ',';
  }
  text_.append("\"action\":\"").append(action_name(version_, action_)).append("\"");
  text_ += ",\"links\":[" + piece([&](JsonWriter& json) {
             json.begin_object();
             json.member("urn", to_urn(target_->structure()));
             json.member("rel", "self");
             json.end_object();
           }) +
           ']';
  append_member(text_, "reportingBegin", dataset_->reporting_begin);
  append_member(text_, "reportingEnd", dataset_->reporting_end);
  append_member(text_, "validFrom", with_time_zone(dataset_->valid_from));
  append_member(text_, "validTo", with_time_zone(dataset_->valid_to));
  append_member(text_, "publicationYear", dataset_->publication_year);
  append_member(text_, "publicationPeriod", dataset_->publication_period);
  if (dataset_->annotations.empty()) return;
  text_ += ",\"annotations\":[";
  for (const Annotation& annotation : dataset_->annotations) {
    if (text_.back() != '[') text_ += ',';
    text_ += std::to_string(target_->annotate(annotation));
  }
  text_ += ']';
}

void MessageWriter::write_held() {
  if (!set_values_.empty()) {
    text_ += ",\"attributes\":";
    append_array(set_values_);
  }
  set_values_.clear();
  if (!groups_.empty()) {
    text_ += ",\"dimensionGroupAttributes\":{";
    for (const auto& [key, values] : groups_) {
      if (&key != &groups_.front().first) text_ += ',';
      text_.append("\"").append(key).append("\":");
      append_array(values);
    }
    text_ += '}';
  }
  groups_.clear();
  group_places_.clear();
}

void MessageWriter::close_dataset() {
  close_series();
  if (stage_ == Stage::kHeld) begin_object();
  if (stage_ == Stage::kContent) text_ += '}';
  if (stage_ != Stage::kClosed) text_ += '}';
  stage_ = Stage::kClosed;
  if (target_ == nullptr) return;
  for (const CsvLine& line : coverage_.take_unused(target_->schema().components().size())) {
    for (size_t order = target_->schema().dimension_count(); order < line.size(); ++order) {
      const std::string& id = target_->schema().components()[order].id;
      if (!line[order].empty()) cannot_say(id, id, Position{});
    }
  }
}

/// Reports what this version has no words for, once for each thing and component.
void MessageWriter::cannot_say(std::string_view what, std::string_view component, Position position) {
  if (reported_.size() < kRemembered && !reported_.emplace(what, component).second) return;
  Finding finding =
      make_finding("not-in-target-format", position, {std::string(name_of(version_)), std::string(what)});
  finding.component = component;
  options_.report->add(std::move(finding));
}

}  // namespace json

std::unique_ptr<DataWriter> make_json10_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<json::MessageWriter>(output, options, json::JsonVersion::k10);
}
std::unique_ptr<DataWriter> make_json20_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<json::MessageWriter>(output, options, json::JsonVersion::k20);
}
std::unique_ptr<DataWriter> make_json21_data_writer(Output& output, const WriterOptions& options) {
  return std::make_unique<json::MessageWriter>(output, options, json::JsonVersion::k21);
}

}  // namespace sdmx
