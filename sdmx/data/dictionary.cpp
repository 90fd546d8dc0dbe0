// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/dictionary.hpp"

#include <cassert>

namespace sdmx {

namespace {

size_t hash_of(const std::vector<Part>& parts) {
  size_t hash = parts.size();
  const auto mix = [&hash](size_t value) { hash ^= value + 0x9e3779b97f4a7c15u + (hash << 6) + (hash >> 2); };
  for (const Part& part : parts) {
    mix(part.item);
    mix(std::hash<std::string>{}(part.language));
    mix(std::hash<std::string>{}(part.text));
  }
  return hash;
}

}  // namespace

Code Dictionary::code(std::string_view text, Position position) {
  if (text.empty()) return kEmptyCell;
  if (const Code known = find(text); known != kNotStated) return known;
  return add(Entry{{Part{0, {}, std::string(text)}}, position});
}

Code Dictionary::code(const Entry& entry) {
  if (entry.parts.empty()) return kEmptyCell;
  if (entry.is_plain() && entry.parts[0].item == 0) return code(entry.parts[0].text, entry.first_seen);
  const auto [first, last] = compound_.equal_range(hash_of(entry.parts));
  for (auto it = first; it != last; ++it) {
    if ((*this)[it->second] == entry) return it->second;
  }
  return add(entry);
}

Code Dictionary::find(std::string_view text) const {
  const auto found = plain_.find(text);
  return found == plain_.end() ? kNotStated : found->second;
}

std::string_view Dictionary::text(Code code) const {
  if (!is_entry(code)) return state_text(code).value_or(std::string_view{});
  return (*this)[code].parts.front().text;
}

Code Dictionary::add(Entry entry) {
  const Code code = end_code();
  assert(!is_local(code));
  const Entry& kept = entries_.emplace_back(std::move(entry));
  if (kept.is_plain() && kept.parts[0].item == 0) {
    plain_.emplace(kept.parts[0].text, code);
  } else {
    compound_.emplace(hash_of(kept.parts), code);
  }
  return code;
}

std::optional<std::string_view> state_text(Code code) {
  switch (code) {
    case kEmptyCell:
      return "";
    case kSwitchedOff:
      return "~";
    case kIntentionallyMissing:
      return "#N/A";
    default:
      return std::nullopt;
  }
}

Components::Components(std::shared_ptr<const Schema> schema) : schema_(std::move(schema)) {
  if (schema_) of_schema_.assign(schema_->components().size(), -1);
}

uint16_t Components::add(std::string_view id) {
  if (const int known = find(id); known >= 0) return static_cast<uint16_t>(known);
  assert(components_.size() < 0xFFFF);
  const auto index = static_cast<uint16_t>(components_.size());
  Component& component = components_.emplace_back();
  component.id = id;
  index_.emplace(component.id, index);
  component.schema_index = schema_ ? schema_->index_of(id) : -1;
  if (component.schema_index >= 0) {
    const auto at = static_cast<size_t>(component.schema_index);
    component.role = schema_->components()[at].role;
    component.array = schema_->components()[at].array;
    of_schema_[at] = index;
  }
  return index;
}

int Components::find(std::string_view id) const {
  const auto found = index_.find(id);
  return found == index_.end() ? -1 : found->second;
}

int Components::of_schema(size_t schema_index) const {
  return schema_index < of_schema_.size() ? of_schema_[schema_index] : -1;
}

}  // namespace sdmx
