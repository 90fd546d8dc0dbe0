// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_values.hpp"

namespace sdmx::ml {

Values::Values(std::shared_ptr<const Schema> schema, const ReaderLimits& limits, OnceReport& report)
    : schema_(std::move(schema)), limits_(limits), report_(report), components_(schema_) {}

void Values::begin(Action action, Markers markers) {
  action_ = action;
  markers_ = markers;
  components_reported_ = false;
  // What was remembered was remembered under another action.
  for (Use& use : uses_) {
    use.last_code = kNotStated;
    use.limit_reported = false;
  }
}

std::optional<uint16_t> Values::component(std::string_view name, Position position) {
  if (const int known = components_.find(name); known >= 0) return static_cast<uint16_t>(known);
  if (components_.size() >= limits_.components) {
    if (!components_reported_) {
      report_.add(make_finding("limit-passed", position, {"components", std::to_string(limits_.components)}));
    }
    components_reported_ = true;
    return std::nullopt;
  }
  const uint16_t index = components_.add(name);
  const Component& added = components_[index];
  const SchemaComponent* declared = schema_ ? schema_->find(name) : nullptr;
  Use use;
  use.known = added.role != Role::kUnknown;
  use.key = added.role == Role::kDimension || added.role == Role::kTimeDimension;
  if (added.role == Role::kMeasure)
    use.number = declared->codelist == nullptr && is_numeric(declared->text_type);
  // Without a structure the id that the primary measure of 2.1 always has is taken for what it is.
  if (!use.known) use.number = name == "OBS_VALUE";
  uses_.push_back(std::move(use));
  return index;
}

void Values::declare(uint16_t component, Role stated_role, bool number) {
  components_[component].stated_role = stated_role;
  Use& use = uses_[component];
  if (use.known) return;
  use.known = true;
  use.key = stated_role == Role::kDimension || stated_role == Role::kTimeDimension;
  use.number = number;
}

Code Values::listed_code(uint16_t component, const Entry& entry) {
  if (entry.parts.empty()) return kNotStated;
  const bool plain = entry.is_plain() && entry.parts[0].item == 0;
  if (const auto fixed = fixed_code(uses_[component], plain ? entry.parts[0].text : "?")) return *fixed;
  return components_[component].values.code(entry);
}

void Values::state(uint16_t component, std::string_view text, Position position, BatchBuilder& builder) {
  const Code code = code_of(component, text, position, builder);
  if (code != kNotStated) builder.state(component, code);
}

void Values::set(uint16_t component, std::string_view text, Position position, BatchBuilder& builder) {
  if (reads_number(component)) {
    if (const auto number = parse_decimal(text)) return builder.set(component, *number);
  }
  const Code code = code_of(component, text, position, builder);
  if (code != kNotStated) builder.set(component, code);
}

void Values::state(uint16_t component, Entry entry, BatchBuilder& builder) {
  const Code code = code_of(component, std::move(entry), builder);
  if (code != kNotStated) builder.state(component, code);
}

void Values::set(uint16_t component, Entry entry, BatchBuilder& builder) {
  const bool plain = entry.is_plain() && entry.parts[0].item == 0;
  if (plain && uses_[component].number) {
    return set(component, std::string_view(entry.parts[0].text), entry.first_seen, builder);
  }
  const Code code = code_of(component, std::move(entry), builder);
  if (code != kNotStated) builder.set(component, code);
}

/// The code of a text that does not depend on any dictionary.
std::optional<Code> Values::fixed_code(const Use& use, std::string_view text) const {
  // A dimension that is empty is left out (SDMX 3.1 ML, Data Actions); of others "empty" is a state.
  if (text.empty() && use.key) return kNotStated;
  // Under Delete a value only names its component, and may be any placeholder.
  if (action_ == Action::kDelete && use.known && !use.key) return kToDelete;
  if (text.empty()) return kEmptyCell;
  if (markers_ == Markers::kKnown && text == "~") return kSwitchedOff;
  if (markers_ == Markers::kKnown && text == "#N/A") return kIntentionallyMissing;
  return std::nullopt;
}

Code Values::code_of(uint16_t component, std::string_view text, Position position, BatchBuilder& builder) {
  Use& use = uses_[component];
  if (use.last_code != kNotStated && use.last_text == text) return use.last_code;
  if (const auto fixed = fixed_code(use, text)) return *fixed;
  Code code = components_[component].values.find(text);
  if (code == kNotStated) code = new_code(component, text, position, builder);
  if (code == kNotStated || is_local(code)) return code;
  use.last_text = text;
  return use.last_code = code;
}

Code Values::new_code(uint16_t component, std::string_view text, Position position, BatchBuilder& builder) {
  Use& use = uses_[component];
  const bool full = dictionary_full(component);
  if (use.key && full) {
    report_full(use, component, position);
    return kNotStated;
  }
  if (!use.key && (full || text.size() > limits_.coded_text_bytes)) {
    return keep_local(Entry{{Part{0, {}, std::string(text)}}, position}, builder);
  }
  return components_[component].values.code(text, position);
}

Code Values::code_of(uint16_t component, Entry entry, BatchBuilder& builder) {
  Use& use = uses_[component];
  if (entry.parts.empty()) return fixed_code(use, "").value_or(kEmptyCell);
  if (entry.is_plain() && entry.parts[0].item == 0) {
    return code_of(component, entry.parts[0].text, entry.first_seen, builder);
  }
  if (const auto fixed = fixed_code(use, entry.parts[0].text); fixed == kToDelete) return kToDelete;
  size_t bytes = 0;
  for (const Part& part : entry.parts) bytes += part.text.size();
  if (dictionary_full(component) || bytes > limits_.coded_text_bytes)
    return keep_local(std::move(entry), builder);
  return components_[component].values.code(entry);
}

Code Values::keep_local(Entry entry, BatchBuilder& builder) {
  for (const Part& part : entry.parts) local_bytes_ += part.text.size() + sizeof(Part);
  return builder.keep_local(std::move(entry));
}

bool Values::dictionary_full(uint16_t component) const {
  return components_[component].values.size() >= limits_.dictionary_entries;
}

void Values::report_full(Use& use, uint16_t component, Position position) {
  if (use.limit_reported) return;
  use.limit_reported = true;
  Finding finding = make_finding("limit-passed", position,
                                 {"dictionary_entries", std::to_string(limits_.dictionary_entries)});
  finding.component = components_[component].id;
  report_.add(std::move(finding));
}

}  // namespace sdmx::ml
