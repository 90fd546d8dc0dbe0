// SPDX-License-Identifier: Apache-2.0
/// Values as XML attributes and, in 3.x, as Comp elements.

#include <pugixml.hpp>

#include "sdmx/format/ml_message_writer.hpp"

namespace sdmx::ml {

namespace {

/// Under Delete a value only names its component: any legal one does.
std::string_view placeholder(const SchemaComponent& component) {
  if (component.codelist && !component.codelist->items.empty()) return component.codelist->items.front().id;
  return is_numeric(component.text_type) ? "0" : "-";
}

/// Only what is XML may be put into XML as it is.
bool is_well_formed(const std::string& text) {
  pugi::xml_document document;
  return static_cast<bool>(
      document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_fragment));
}

bool is_xhtml(const SchemaComponent& component) { return component.text_type == TextType::kXhtml; }

}  // namespace

void MessageWriter::write_key(const Key& key) {
  for (size_t index = 0; index < key.size(); ++index) {
    if (key[index] == kNotStated) continue;
    const auto component = static_cast<uint16_t>(batch_->components->of_schema(index));
    Use use;
    use.component = component;
    use.declared = &schema_->components()[index];
    write_code(use, key[index]);
  }
}

void MessageWriter::write_uses(const Uses& uses) {
  for (const Use& use : uses) write_code(use, use.code);
}

void MessageWriter::write_cell(const Use& use, size_t row) {
  if (const auto code = use.column->code(row)) return write_code(use, *code);
  text_.clear();
  append_text(text_, use.column->decimals[row]);
  put(use.declared->id, text_);
}

void MessageWriter::write_code(const Use& use, Code code) {
  if (code == kNotStated) return;
  if (!is_entry(code)) return write_state(use, code);
  write_entry(use, batch_->entry(use.component, code));
}

void MessageWriter::write_state(const Use& use, Code code) {
  const std::string& id = use.declared->id;
  if (code == kToDelete) return put(id, placeholder(*use.declared));
  const std::string_view text = state_text(code).value_or("");
  // SDMX 3.0 brought the signs; to 2.1 they would be values.
  if (v21() && code != kEmptyCell) return cannot_say(text, id, position_);
  put(id, text);
}

void MessageWriter::write_entry(const Use& use, const Entry& entry) {
  if (!takes_element(use, entry)) return put(use.declared->id, entry.parts.front().text);
  if (v21()) return cannot_say(use.declared->id, use.declared->id, position_);
  deferred_.push_back({use, &entry});
}

/// A value as one text.
void MessageWriter::put(std::string_view component, std::string_view text) {
  if (!generic()) return xml_.attribute(component, text);
  if (!due_element_.empty()) start(due_element_);
  due_element_ = {};
  start(in_observation_value_ ? "ObsValue" : "Value");
  if (!in_observation_value_) xml_.attribute("id", component);
  xml_.attribute("value", text);
  xml_.end();
}

/// Values of several parts, with a language, or with markup do not fit into an XML attribute.
bool MessageWriter::takes_element(const Use& use, const Entry& entry) const {
  if (!entry.is_plain() || entry.parts.front().item > 0) return true;
  return !v21() && (use.declared->array || is_xhtml(*use.declared));
}

void MessageWriter::write_deferred() {
  for (const Deferred& deferred : deferred_) write_comp(deferred.use, *deferred.entry);
  deferred_.clear();
}

void MessageWriter::write_comp(const Use& use, const Entry& entry) {
  const SchemaComponent& component = *use.declared;
  xml_.start("Comp");
  xml_.attribute("id", component.id);
  const std::string_view suffix = component.role == Role::kMeasure ? "_MEASURE" : "_ATTRIBUTE";
  xml_.attribute("xsi:type", target_->prefix + ":" + component.id + std::string(suffix));
  for (size_t at = 0; at < entry.parts.size();) {
    const uint16_t item = entry.parts[at].item;
    xml_.start("Value");
    for (; at < entry.parts.size() && entry.parts[at].item == item; ++at) {
      const Part& part = entry.parts[at];
      if (part.language.empty() && !is_xhtml(component)) {
        xml_.text(part.text);
        continue;
      }
      xml_.start(is_xhtml(component) ? "com:StructuredText" : "com:Text");
      xml_.attribute_if("xml:lang", part.language);
      is_xhtml(component) && is_well_formed(part.text) ? xml_.raw(part.text) : xml_.text(part.text);
      xml_.end();
    }
    xml_.end();
  }
  xml_.end();
}

/// Reports what this version has no words for, once for each thing and component.
void MessageWriter::cannot_say(std::string_view what, std::string_view component, Position position) {
  constexpr size_t kRemembered = 10'000;
  if (reported_.size() < kRemembered && !reported_.emplace(what, component).second) return;
  Finding finding = make_finding("not-in-target-format", position,
                                 {std::string(structure::name_of(version_)), std::string(what)});
  finding.component = component;
  options_.report->add(std::move(finding));
}

}  // namespace sdmx::ml
