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
  for (size_t order = 0; order < key.size(); ++order) {
    if (key[order] != kNotStated) write_code(dimension(order), key[order]);
  }
}

void MessageWriter::write_uses(const Uses& uses) {
  for (const Use& use : uses) write_code(use, use.code);
}

void MessageWriter::write_cell(const Use& use, size_t row) {
  if (const auto code = use.column->code(row)) return write_code(use, *code);
  write_number(use, use.column->decimals[row]);
}

void MessageWriter::write_code(const Use& use, Code code) {
  if (code == kNotStated) return;
  if (const Piece known = written_.find(place_of(use), code); known.size > 0) return put(known);
  if (!is_entry(code)) return write_state(use, code);
  write_entry(use, code);
}

void MessageWriter::write_state(const Use& use, Code code) {
  if (code == kToDelete) return put(use, code, placeholder(*use.declared));
  const std::string_view text = state_text(code).value_or("");
  // SDMX 3.0 brought the signs; to 2.1 they would be values.
  if (v21() && code != kEmptyCell) return cannot_say(text, use.declared->id, position_);
  put(use, code, text);
}

void MessageWriter::write_entry(const Use& use, Code code) {
  const Entry& entry = batch_->entry(use.component, code);
  if (!takes_element(use, entry)) return put(use, code, entry.parts.front().text);
  if (v21()) return cannot_say(use.declared->id, use.declared->id, position_);
  deferred_.push_back({use, &entry});
}

/// A value up to its text: an attribute, or an element with one. Only a Value says whose it is: the header
/// names the dimension of ObsDimension (SDMX 2.1 SDMXDataGenericBase.xsd, ObsType).
void MessageWriter::compose_opening(const Use& use) {
  piece_.clear();
  if (!generic()) {
    piece_.add(' ');
    piece_.add(use.declared->id);
    return piece_.add("=\"");
  }
  piece_.add('<');
  constexpr std::string_view kElements[] = {"gen:Value", "gen:ObsDimension", "gen:ObsValue"};
  piece_.add(kElements[static_cast<size_t>(element_)]);
  if (element_ == ValueElement::kValue) {
    piece_.add(" id=\"");
    piece_.add(use.declared->id);
    piece_.add('"');
  }
  piece_.add(" value=\"");
}

/// A value as one text.
void MessageWriter::put(const Use& use, Code code, std::string_view text) {
  compose_opening(use);
  text_.clear();
  append_xml_attribute(text_, text);
  piece_.add(text_);
  piece_.add(generic() ? "\"/>" : "\"");
  written_.keep(place_of(use), code, piece_.view());
  put(piece_.piece());
}

void MessageWriter::put(Piece ready) {
  if (!generic()) return xml_.attribute(ready);
  start_due();
  xml_.child(ready);
}

void MessageWriter::write_number(const Use& use, Decimal number) {
  Piece opening = written_.find(place_of(use), kNotStated);
  if (opening.size == 0) {
    compose_opening(use);
    written_.keep(place_of(use), kNotStated, piece_.view());
    opening = piece_.piece();
  }
  if (!generic()) return xml_.attribute(opening, number);
  start_due();
  xml_.child(opening, number);
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
