// SPDX-License-Identifier: Apache-2.0
/// Series, observations and attributes of an SDMX-JSON dataset.

#include <algorithm>
#include <charconv>
#include <utility>

#include "sdmx/base/text.hpp"
#include "sdmx/format/json_message_reader.hpp"

namespace sdmx::json {

namespace {

constexpr uint64_t kValueBytes = uint64_t{4} << 20;
constexpr size_t kQuotedCharacters = 80;

bool ends(JsonScanner::Token token) {
  return token == JsonScanner::Token::kObjectEnd || token == JsonScanner::Token::kArrayEnd ||
         token == JsonScanner::Token::kDone;
}

}  // namespace

bool MessageReader::full_of_rows() const {
  return batch_.rows >= options_.limits.batch_rows || bound_->values->local_bytes() > kBatchLocalBytes;
}

/// Reads the next thing; false when it does not fit into the batch.
bool MessageReader::step() {
  switch (at_) {
    case At::kMembers:
      return read_dataset_member();
    case At::kSeriesMap:
      return read_series();
    case At::kSeries:
      return read_series_member();
    case At::kObservations:
      return read_observation(bound_->row_dimensions);
    case At::kFlat:
      return read_observation(bound_->flat_dimensions);
    case At::kGroups:
      return read_group();
    case At::kDatasets:
    case At::kDone:
      break;
  }
  return false;
}

bool MessageReader::leave(At outside) {
  at_ = outside;
  return true;
}

bool MessageReader::read_dataset_member() {
  if (pending_name_.empty()) {
    if (scanner_->next() != Token::kName) return leave(At::kDatasets);
    pending_name_ = scanner_->text();
    pending_value_ = scanner_->next();
  }
  const std::string name = std::exchange(pending_name_, {});
  flat_region_open_ = false;
  const Token value = pending_value_;
  if (name == "series" && value == Token::kObject) return leave(At::kSeriesMap);
  if (name == "observations" && value == Token::kObject) return leave(At::kFlat);
  if (name == "dimensionGroupAttributes" && value == Token::kObject) return leave(At::kGroups);
  if (name == "attributes" && value == Token::kArray) {
    read_set_attributes();
    return true;
  }
  const FindingSink sink = [this](Finding finding) { findings_.add(std::move(finding)); };
  if (properties_.read(name, value, *scanner_, sink)) {
    apply_properties();
    return true;
  }
  pass_over(name, value);
  return true;
}

/// What is not known here, or not of the type that it should be.
void MessageReader::pass_over(const std::string& name, Token value) {
  constexpr std::string_view kObjects[] = {"series", "observations", "dimensionGroupAttributes"};
  const bool object = std::ranges::find(kObjects, name) != std::end(kObjects);
  const Position position = scanner_->position();
  if (value != Token::kNull && (object || name == "attributes")) {
    report("member-wrong-type", position, {name, object ? "object" : "array"});
  } else if ((value == Token::kObject || value == Token::kArray) && !name.starts_with("x-") &&
             !unknown_reported_) {
    const std::string quoted = shorten(name, kQuotedCharacters);
    report("element-unknown", position, {quoted}, quoted);
    unknown_reported_ = true;
  }
  scanner_->skip_value(value);
}

bool MessageReader::read_series() {
  if (full_of_regions() || full_of_rows()) return false;
  if (scanner_->next() != Token::kName) return leave(At::kMembers);
  key_position_ = scanner_->position();
  series_key_ = scanner_->text();
  const Token value = scanner_->next();
  builder_.open_region(RegionKind::kSeries, action_, semantics_, key_position_);
  state_series_key();
  if (value == Token::kObject) return leave(At::kSeries);
  report("member-wrong-type", scanner_->position(), {"series", "object"});
  scanner_->skip_value(value);
  return true;
}

void MessageReader::state_series_key() {
  state_fixed(bound_->set_dimensions);
  put_key(bound_->series_dimensions, series_key_, Into::kRegion);
}

bool MessageReader::read_series_member() {
  if (scanner_->next() != Token::kName) return leave(At::kSeriesMap);
  const std::string name(scanner_->text());
  const Token value = scanner_->next();
  if (name == "observations" && value == Token::kObject) return leave(At::kObservations);
  if (name == "attributes" && value == Token::kArray) {
    // Attributes behind observations that filled a batch: what was handed out cannot be added to.
    if (!batch_.regions.back().opens) {
      builder_.open_region(RegionKind::kPart, action_, semantics_, key_position_);
      state_series_key();
    }
    read_attributes(bound_->series_attributes);
    return true;
  }
  if (name == "annotations") {
    scanner_->skip_value(value);
  } else {
    pass_over(name, value);
  }
  return true;
}

bool MessageReader::read_observation(const Uses& dimensions) {
  if (full_of_rows()) return false;
  const bool flat = at_ == At::kFlat;
  if (scanner_->next() != Token::kName) return leave(flat ? At::kMembers : At::kSeries);
  const Position position = scanner_->position();
  if (flat) begin_flat_region(position);
  builder_.begin_row(position);
  put_key(dimensions, scanner_->text(), Into::kRow);
  const Token value = scanner_->next();
  if (value == Token::kArray) {
    read_row_values();
  } else if (!bound_->row_values.empty()) {
    // A draft wrote the value alone.
    read_value(value, bound_->row_values.front(), Into::kRow);
  } else {
    scanner_->skip_value(value);
  }
  return true;
}

void MessageReader::begin_flat_region(Position position) {
  if (flat_region_open_) return;
  builder_.open_region(RegionKind::kPart, action_, semantics_, position);
  state_fixed(bound_->set_dimensions);
  flat_region_open_ = true;
}

/// Dimensions at dataset level have one value, which no key repeats.
void MessageReader::state_fixed(const Uses& dimensions) {
  for (const Use& dimension : dimensions) {
    if (dimension.known && !dimension.codes.empty())
      builder_.state(dimension.component, dimension.codes.front());
  }
}

/// A key: the numbers of the dimensions' values, with colons between them.
void MessageReader::put_key(const Uses& dimensions, std::string_view key, Into into) {
  size_t at = 0;
  for (const Use& dimension : dimensions) {
    if (at > key.size()) {
      report("incomplete-key", scanner_->position(), {dimension.id}, shorten(key, kQuotedCharacters));
      return;
    }
    const size_t end = std::min(key.find(':', at), key.size());
    put_key_part(dimension, key.substr(at, end - at), into);
    at = end + 1;
  }
  if (at <= key.size() && !dimensions.empty()) {
    const std::string quoted = shorten(key, kQuotedCharacters);
    report("bad-syntax", scanner_->position(), {std::to_string(dimensions.size())}, quoted);
  }
}

void MessageReader::put_key_part(const Use& dimension, std::string_view part, Into into) {
  if (part.empty() || !dimension.known) return;
  if (part == "~") return put_code(dimension, kSwitchedOff, into);
  if (!dimension.lists_values) return put_text(dimension, part, into);  // in a draft
  if (const auto code = listed(dimension, part)) put_code(dimension, *code, into);
}

/// The code of a listed value; nothing, and reported, where there is none of that number.
std::optional<Code> MessageReader::listed(const Use& use, std::string_view number) {
  size_t index = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), index);
  const bool whole = error == std::errc{} && end == number.data() + number.size();
  if (whole && index < use.codes.size()) return use.codes[index];
  Finding finding = make_finding("bad-index", scanner_->position(), {std::to_string(use.codes.size())});
  finding.component = use.id;
  finding.value = shorten(number, kQuotedCharacters);
  findings_.add(std::move(finding));
  return std::nullopt;
}

bool MessageReader::read_group() {
  if (full_of_regions()) return false;
  if (scanner_->next() != Token::kName) return leave(At::kMembers);
  builder_.open_region(RegionKind::kPart, action_, semantics_, scanner_->position());
  put_key(bound_->group_dimensions, scanner_->text(), Into::kRegion);
  const Token value = scanner_->next();
  if (value == Token::kArray) {
    read_attributes(bound_->group_attributes);
  } else {
    pass_over("attributes", value);
  }
  return true;
}

/// Attributes at dataset level. In 1.0 they may belong to dimensions that have one value in this dataset:
/// then that is their key.
void MessageReader::read_set_attributes() {
  bool open = false;
  size_t at = 0;
  for (Token item = scanner_->next(); !ends(item); item = scanner_->next()) {
    if (at >= bound_->set_attributes.size()) {
      scanner_->skip_value(item);
      continue;
    }
    const Use& attribute = bound_->set_attributes[at++];
    if (item == Token::kNull) continue;
    if (!open || !attribute.relationship.empty()) {
      builder_.open_region(RegionKind::kPart, action_, semantics_, scanner_->position());
    }
    open = attribute.relationship.empty();
    for (const Use& dimension : bound_->set_dimensions) {
      const auto& dimensions = attribute.relationship;
      if (std::ranges::find(dimensions, dimension.id) == dimensions.end() || dimension.codes.empty())
        continue;
      builder_.state(dimension.component, dimension.codes.front());
    }
    read_value(item, attribute, Into::kRegion);
  }
}

/// An array of attributes that belong to the open region.
void MessageReader::read_attributes(const Uses& attributes) {
  size_t at = 0;
  for (Token item = scanner_->next(); !ends(item); item = scanner_->next(), ++at) {
    if (at < attributes.size()) {
      read_value(item, attributes[at], Into::kRegion);
    } else {
      scanner_->skip_value(item);
    }
  }
}

/// An observation: its measures, its attributes, then numbers of annotations, which no observation keeps.
void MessageReader::read_row_values() {
  const Uses& values = bound_->row_values;
  size_t at = 0;
  for (Token item = scanner_->next(); !ends(item); item = scanner_->next(), ++at) {
    if (at < values.size()) {
      read_value(item, values[at], Into::kRow);
    } else {
      scanner_->skip_value(item);
    }
  }
}

void MessageReader::read_value(Token first, const Use& use, Into into) {
  switch (first) {
    case Token::kNumber:
      if (use.known && use.lists_values) {
        const auto code = listed(use, scanner_->text());
        if (code && *code != kNotStated) put_code(use, action_ == Action::kDelete ? kToDelete : *code, into);
        return;
      }
      [[fallthrough]];
    case Token::kString:
    case Token::kTrue:
    case Token::kFalse:
      if (use.known) put_text(use, scanner_->text(), into);
      return;
    case Token::kObject:
    case Token::kArray:
      return put_tree(first, use, into);
    default:
      return;  // null: not stated
  }
}

void MessageReader::put_text(const Use& use, std::string_view text, Into into) {
  if (into == Into::kRow) {
    bound_->values->set(use.component, text, scanner_->position(), builder_);
  } else {
    bound_->values->state(use.component, text, scanner_->position(), builder_);
  }
}

void MessageReader::put_code(const Use& use, Code code, Into into) {
  if (into == Into::kRow) {
    builder_.set(use.component, code);
  } else {
    builder_.state(use.component, code);
  }
}

/// A value of several parts: a list, or one text in languages.
void MessageReader::put_tree(Token first, const Use& use, Into into) {
  JsonValue tree;
  const Position position = scanner_->position();
  if (!read_json_tree(*scanner_, first, tree, kValueBytes)) {
    report("limit-passed", position, {use.id, std::to_string(kValueBytes)});
    return;
  }
  if (!use.known) return;
  Entry entry = use.lists_values && tree.is_array() ? listed_entry(use, tree) : entry_of(tree);
  if (entry.parts.empty()) return;
  entry.first_seen = position;
  if (tree.is_array() && entry.parts.size() > 1) bound_->values->components()[use.component].array = true;
  if (into == Into::kRow) {
    bound_->values->set(use.component, std::move(entry), builder_);
  } else {
    bound_->values->state(use.component, std::move(entry), builder_);
  }
}

/// A list that holds numbers of listed values.
Entry MessageReader::listed_entry(const Use& use, const JsonValue& list) {
  Entry entry;
  uint16_t item = 0;
  for (const JsonValue& child : list.children) {
    if (child.kind != JsonValue::Kind::kNumber) {
      for (const Part& part : entry_of(child).parts) entry.parts.push_back({item, part.language, part.text});
    } else if (const auto code = listed(use, child.text); code && is_entry(*code)) {
      const Entry& named = bound_->values->components()[use.component].values[*code];
      for (const Part& part : named.parts) entry.parts.push_back({item, part.language, part.text});
    }
    if (item < UINT16_MAX) ++item;
  }
  return entry;
}

}  // namespace sdmx::json
