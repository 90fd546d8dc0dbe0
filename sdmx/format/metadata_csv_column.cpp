// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_csv_column.hpp"

#include <algorithm>
#include <span>

#include "sdmx/base/text.hpp"
#include "sdmx/format/metadata_shape.hpp"

namespace sdmx::metadata {

namespace {

constexpr char kSeparator = ';';
// Deeper nesting than any metadata structure has, and no danger to the stack.
constexpr size_t kDepth = 64;

using Steps = std::span<const CsvColumn::Step>;

/// "fr:Valeur" where the column knows French.
std::string_view language_of(std::string_view text, const CsvColumn& column) {
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view language = text.substr(0, colon);
  return std::ranges::find(column.languages, language) == column.languages.end() ? std::string_view{}
                                                                                 : language;
}

void set_text(std::string_view text, const CsvColumn& column, ReportedAttribute& attribute) {
  const std::string_view language = language_of(text, column);
  if (!language.empty()) text.remove_prefix(language.size() + 1);
  const std::string plain(text);
  if (is_xhtml(plain)) {
    attribute.structured_texts.texts.push_back({std::string(language), plain});
  } else if (!language.empty()) {
    attribute.texts.texts.push_back({std::string(language), plain});
  } else {
    attribute.value = plain;
  }
}

/// The instances of an attribute, one after another.
class Instances {
 public:
  Instances(std::vector<ReportedAttribute>& attributes, const std::string& id)
      : attributes_(attributes), id_(id) {}

  /// The next one. Where it is not there yet it is only counted, until one behind it is needed.
  ReportedAttribute* next(bool needed) {
    while (at_ < attributes_.size() && attributes_[at_].id != id_) ++at_;
    if (at_ < attributes_.size()) return &attributes_[at_++];
    ++missing_;
    if (!needed) return nullptr;
    for (; missing_ > 0; --missing_) attributes_.emplace_back().id = id_;
    at_ = attributes_.size();
    return &attributes_.back();
  }

 private:
  std::vector<ReportedAttribute>& attributes_;
  const std::string& id_;
  size_t at_ = 0, missing_ = 0;
};

struct CellReader {
  const CsvColumn& column;
  char separator;

  void read(std::string_view text, Steps steps, std::vector<ReportedAttribute>& attributes) const {
    const CsvColumn::Step& step = steps.front();
    std::vector<std::string> items{std::string(text)};
    if (step.array) items = split_csv_items(text, separator);
    Instances instances(attributes, step.id);
    for (const std::string& item : items) {
      ReportedAttribute* attribute = instances.next(!item.empty());
      if (!item.empty()) read_item(item, steps, *attribute);
    }
  }

  void read_item(std::string_view item, Steps steps, ReportedAttribute& attribute) const {
    if (steps.size() > 1) return read(item, steps.subspan(1), attribute.attributes);
    if (column.languages.empty()) return set_text(item, column, attribute);
    for (const std::string& text : split_csv_items(item, separator)) set_text(text, column, attribute);
  }
};

/// The texts of one attribute, each behind its language.
std::string texts_cell(const ReportedAttribute& attribute, const CsvColumn& column) {
  std::vector<std::string> items;
  const auto add = [&](const InternationalString& texts) {
    for (const auto& [language, text] : texts.texts) {
      items.push_back((language.empty() ? std::string("en") : language) + ':' + text);
    }
  };
  add(attribute.texts);
  add(attribute.structured_texts);
  if (items.empty() && attribute.value) items.push_back(*attribute.value);
  return column.languages.empty() ? attribute.value.value_or(std::string()) : join_csv_items(items);
}

std::string steps_cell(const std::vector<ReportedAttribute>& attributes, Steps steps,
                       const CsvColumn& column) {
  std::vector<std::string> items;
  for (const ReportedAttribute& attribute : attributes) {
    if (attribute.id != steps.front().id) continue;
    items.push_back(steps.size() > 1 ? steps_cell(attribute.attributes, steps.subspan(1), column)
                                     : texts_cell(attribute, column));
  }
  const bool empty = std::ranges::all_of(items, &std::string::empty);
  if (empty) return {};
  return steps.front().array ? join_csv_items(items) : items.front();
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

/// Where a quoted part may begin: at the beginning of an item, or behind its language.
bool may_quote(std::string_view item) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-";
  return item.empty() || (item.ends_with(':') && item.find_first_not_of(kLetters) == item.size() - 1);
}

/// Appends what stands in the quotes at the beginning, without them, and passes over it.
void take_quoted(std::string_view& text, std::string& item) {
  size_t at = 1;
  for (; at < text.size(); ++at) {
    const bool doubled = text.substr(at, 2) == "\"\"";
    if (text[at] == '"' && !doubled) break;
    item += text[at];
    at += doubled ? 1 : 0;
  }
  text.remove_prefix(std::min(at + 1, text.size()));
}

std::string take_item(std::string_view& text, char separator) {
  std::string item;
  while (!text.empty() && text.front() != separator) {
    if (text.front() == '"' && may_quote(item)) {
      take_quoted(text, item);
    } else {
      item += text.front();
      text.remove_prefix(1);
    }
  }
  return item;
}

}  // namespace

std::vector<std::string> split_csv_items(std::string_view text, char separator) {
  std::vector<std::string> items{take_item(text, separator)};
  while (!text.empty()) {
    text.remove_prefix(1);
    items.push_back(take_item(text, separator));
  }
  return items;
}

std::string join_csv_items(const std::vector<std::string>& items) {
  std::string text;
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += kSeparator;
    const bool plain = items[i].find_first_of(";\"") == std::string::npos;
    text += plain ? items[i] : quoted(items[i]);
  }
  return text;
}

CsvColumn parse_csv_column(std::string_view field, char sub_separator) {
  CsvColumn column;
  field = field.substr(0, field.find(": "));
  for (const std::string_view part : split(field, '.')) {
    if (column.steps.size() == kDepth) break;
    const size_t open = part.find('[');
    CsvColumn::Step step{std::string(part.substr(0, open)), false};
    for (size_t at = open; at != std::string_view::npos; at = part.find('[', at + 1)) {
      const std::string_view inside = part.substr(at + 1, part.find(']', at) - at - 1);
      if (inside.empty()) step.array = true;
      if (inside.empty()) continue;
      for (const std::string_view language : split(inside, sub_separator))
        column.languages.emplace_back(language);
    }
    column.steps.push_back(std::move(step));
  }
  return column;
}

std::string csv_column_name(const CsvColumn& column) {
  std::vector<std::string> parts;
  for (const CsvColumn::Step& step : column.steps) parts.push_back(step.id + (step.array ? "[]" : ""));
  std::string name = join(parts, ".");
  if (!column.languages.empty()) name += '[' + join(column.languages, ";") + ']';
  return name;
}

void read_csv_cell(std::string_view cell, const CsvColumn& column, char sub_separator,
                   std::vector<ReportedAttribute>& attributes) {
  if (!cell.empty()) CellReader{column, sub_separator}.read(cell, column.steps, attributes);
}

std::string csv_cell(const std::vector<ReportedAttribute>& attributes, const CsvColumn& column) {
  return steps_cell(attributes, column.steps, column);
}

}  // namespace sdmx::metadata
