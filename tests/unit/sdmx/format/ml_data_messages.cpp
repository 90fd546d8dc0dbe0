// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/format/ml_data_messages.hpp"

#include <algorithm>
#include <map>
#include <pugixml.hpp>

#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::test {

namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

class MessageMaker {
 public:
  MessageMaker(const MessageLayout& layout, std::mt19937& random) : layout_(layout), random_(random) {}

  std::string make(size_t observations) {
    while (made_ < observations) layout_.flat ? observation(key()) : series(observations);
    std::string dataset =
        "<m:DataSet ss:structureRef=\"DSD\" structureRef=\"DSD\">" + text_ + line(1) + "</m:DataSet>";
    std::string whole = message(layout_.version, dataset, layout_.flat ? "AllDimensions" : "TIME_PERIOD");
    if (!layout_.generic) return whole;
    for (size_t at = 0; (at = whole.find("m:StructureSpecificData", at)) != std::string::npos;) {
      whole.replace(at, 23, "m:GenericData");
    }
    return whole;
  }

 private:
  size_t one_in(size_t count) { return random_() % count == 0 ? 1 : 0; }
  template <typename List>
  auto any_of(const List& list) {
    return list[random_() % std::size(list)];
  }
  std::string line(size_t depth) const {
    return layout_.blanks ? "\n" + std::string(2 * depth, ' ') : std::string();
  }

  Values key() {
    constexpr const char* kAreas[] = {"BY", "KG", "UZ", "A_VERY_LONG_CODE_OF_AN_AREA", "Я", "X"};
    constexpr const char* kSexes[] = {"F", "M", "_T"};
    return {{"FREQ", any_of("AQ") == 'A' ? "A" : "Q"}, {"REF_AREA", any_of(kAreas)}, {"SEX", any_of(kSexes)}};
  }

  void series(size_t observations) {
    constexpr const char* kTitles[] = {
        "short", "A title that is much longer than sixty-four bytes, so that it is local to its batch",
        "R&amp;D", "Иммиграция", ""};
    Values keys = key();
    Values attributes = {{"DECIMALS", any_of("012") == '0' ? "0" : "12"}};
    if (one_in(4) != 0) attributes.emplace_back("TITLE", any_of(kTitles));
    if (one_in(20) != 0) text_ += line(2) + "<!-- a comment <Obs/> -->";
    if (one_in(30) != 0 && !layout_.generic)
      text_ += line(2) + "<Group xsi:type=\"AREA\" REF_AREA=\"BY\" TITLE=\"t\"/>";
    const bool empty = one_in(12) != 0 && !layout_.generic;
    begin_series(std::move(keys), std::move(attributes), empty ? "/>" : ">");
    if (empty) return;
    const size_t count = one_in(15) != 0 ? 0 : 5 + random_() % 60;
    for (size_t i = 0; i < count && made_ < observations; ++i) observation({});
    text_ += line(2) + "</" + layout_.prefix + "Series>";
  }

  void begin_series(Values keys, Values attributes, const char* end) {
    if (!layout_.generic) {
      keys.insert(keys.end(), attributes.begin(), attributes.end());
      text_ += line(2) + "<" + layout_.prefix + "Series" + in_order(std::move(keys)) + end;
      return;
    }
    text_ += line(2) + "<" + layout_.prefix + "Series>";
    group("SeriesKey", keys, 3);
    group("Attributes", attributes, 3);
  }

  void group(const char* name, const Values& values, size_t depth) {
    text_ += line(depth) + "<" + layout_.prefix + name + ">";
    for (const auto& [id, text] : values) value("Value", id, text, depth + 1);
    text_ += line(depth) + "</" + layout_.prefix + name + ">";
  }

  void value(const char* element, const std::string& id, const std::string& text, size_t depth) {
    text_ += line(depth) + "<" + layout_.prefix + element;
    if (!id.empty()) text_ += attribute("id", id);
    text_ += attribute("value", text) + "/>";
  }

  void observation(Values values) {
    ++made_;
    const std::string time = next_time();
    const std::string number = next_number();
    Values attributes = {{"OBS_STATUS", any_of("AAAAAP") == 'A' ? "A" : "P"}};
    if (one_in(15) != 0) attributes.emplace_back("METHOD", one_in(2) != 0 ? "survey &#233;" : "NSI");
    if (one_in(40) != 0) attributes.emplace_back("COMMENT", "long: " + std::string(random_() % 200, 'x'));
    if (layout_.generic) return generic_observation(values, time, number, attributes);
    values.emplace_back("TIME_PERIOD", time);
    if (one_in(50) == 0) values.emplace_back("OBS_VALUE", number);
    values.insert(values.end(), attributes.begin(), attributes.end());
    const std::string type = layout_.typed ? attribute("xsi:type", "ns1:ObsType") : "";
    const std::string end = layout_.closed ? "></" + std::string(layout_.prefix) + "Obs>" : "/>";
    text_ += line(3) + "<" + layout_.prefix + "Obs" + type + in_order(std::move(values)) + end;
  }

  void generic_observation(Values& keys, const std::string& time, const std::string& number,
                           const Values& attributes) {
    text_ += line(3) + "<" + layout_.prefix + "Obs>";
    keys.emplace_back("TIME_PERIOD", time);
    layout_.flat ? group("ObsKey", keys, 4) : value("ObsDimension", "", time, 4);
    if (one_in(50) == 0) value("ObsValue", "", number, 4);
    group("Attributes", attributes, 4);
    text_ += line(3) + "</" + layout_.prefix + "Obs>";
  }

  std::string next_time() {
    month_ = one_in(60) != 0 ? random_() % 240 : month_ + 1 + one_in(20);
    const std::string year = std::to_string(1990 + month_ / 12 % 100);
    return year + (month_ % 12 < 9 ? "-0" : "-") + std::to_string(month_ % 12 + 1);
  }

  std::string next_number() {
    constexpr const char* kOdd[] = {
        "NaN", "-0",     "1e5", "",     "007",     "1234567890.12345678", "99999999999999999999",
        "~",   "-12.50", "0.5", "#N/A", "1 &lt; 2"};
    if (one_in(12) != 0) return any_of(kOdd);
    std::string number = std::to_string(random_() % 2'000'000);
    if (one_in(3) != 0) number += "." + std::to_string(10 + random_() % 90);
    return one_in(5) != 0 && number != "0" ? "-" + number : number;
  }

  std::string attribute(const std::string& name, const std::string& text) const {
    return " " + name + "=" + layout_.quote + text + layout_.quote;
  }
  std::string in_order(Values values) {
    if (layout_.shuffled) std::shuffle(values.begin(), values.end(), random_);
    std::string text;
    for (const auto& [name, value] : values) text += attribute(name, value);
    return text;
  }

  const MessageLayout& layout_;
  std::mt19937& random_;
  std::string text_;
  size_t made_ = 0, month_ = 0;
};

/// Hands out a text in pieces of odd sizes.
class PiecewiseInput : public Input {
 public:
  explicit PiecewiseInput(std::string text) : text_(std::move(text)) {}
  size_t read(std::span<char> buffer) override {
    sizes_ = sizes_ * 1103515245 + 12345;
    const size_t count = std::min({buffer.size(), text_.size() - at_, size_t{500} + sizes_ % 5000});
    text_.copy(buffer.data(), count, at_);
    at_ += count;
    return count;
  }
  void rewind() override { at_ = 0; }
  std::unique_ptr<Input> reopen() const override { return open_memory(text_); }
  const std::string& name() const override { return name_; }

 private:
  std::string text_, name_ = "<pieces>";
  size_t at_ = 0;
  uint32_t sizes_ = 7;
};

std::string cell(const Column& column, size_t row) {
  if (!column.decimal) return std::to_string(column.codes[row]);
  const Decimal& decimal = column.decimals[row];
  return std::to_string(decimal.mantissa) + "e" + std::to_string(decimal.scale);
}

std::string batch_text(const Batch& batch) {
  std::string text = "batch of dataset " + std::to_string(batch.dataset->number) + "\n";
  for (const Region& region : batch.regions) {
    text += "region " + std::to_string(static_cast<int>(region.kind)) + region.group + " at " +
            std::to_string(region.position.value) + " rows " + std::to_string(region.first_row) + ".." +
            std::to_string(region.last_row) + (region.opens ? "" : " goes on") +
            (region.closes ? "" : " is cut");
    for (const Stated& stated : batch.stated_of(region)) {
      text += " " + std::to_string(stated.component) + "=" + std::to_string(stated.code);
    }
    text += "\n";
  }
  for (const Column& column : batch.columns) {
    text += "column " + std::to_string(column.component) + ":";
    const size_t size = column.decimal ? column.decimals.size() : column.codes.size();
    for (size_t row = 0; row < size; ++row) text += " " + cell(column, row);
    text += "\n";
  }
  for (const Position& position : batch.row_position) text += " " + std::to_string(position.value);
  for (const Entry& entry : batch.local) text += "\nlocal " + entry.parts.front().text;
  return text + "\n";
}

std::string dictionaries(const Components& components) {
  std::string text;
  for (uint16_t i = 0; i < components.size(); ++i) {
    const Dictionary& values = components[i].values;
    text += components[i].id + " " + std::to_string(static_cast<int>(components[i].stated_role)) + ":";
    for (Code code = kFirstEntry; code < values.end_code(); ++code) {
      text += " " + std::string(values.text(code)) + "@" + std::to_string(values[code].first_seen.value);
    }
    text += "\n";
  }
  return text;
}

std::string element_line(std::map<std::string, std::string>& values) {
  std::string text;
  for (const auto& [id, value] : values) text += id + "=" + value + " ";
  values.clear();
  return text + "\n";
}

/// The attributes of an element, or the Values in it.
void add_values(pugi::xml_node node, std::map<std::string, std::string>& values) {
  const std::string_view name = structure::local_name(node);
  const std::string value = node.attribute("value").value();
  if (name == "ObsDimension") values["TIME_PERIOD"] = value;
  if (name == "ObsValue") values["OBS_VALUE"] = value;
  if (name == "Value") values[node.attribute("id").value()] = value;
  for (const pugi::xml_node child : node.children()) {
    if (structure::local_name(child) != "Obs") add_values(child, values);
  }
}

void add_attributes(pugi::xml_node node, std::map<std::string, std::string>& values) {
  for (const pugi::xml_attribute attribute : node.attributes()) {
    if (std::string_view(attribute.name()).find(':') == std::string_view::npos)
      values[attribute.name()] = attribute.value();
  }
}

void add_lines(pugi::xml_node node, std::string& text) {
  const std::string_view name = structure::local_name(node);
  std::map<std::string, std::string> values;
  if (name == "Series" || name == "Obs") {
    add_attributes(node, values);
    add_values(node, values);
    // An empty dimension is left out; this one has none, but an empty measure is a state of its own.
    text += std::string(name) + " " + element_line(values);
  }
  for (const pugi::xml_node child : node.children()) add_lines(child, text);
}

}  // namespace

const std::vector<MessageLayout>& message_layouts() {
  static const std::vector<MessageLayout> layouts = [] {
    std::vector<MessageLayout> made(11);
    const auto named = [&](size_t at, const char* name) -> MessageLayout& {
      made[at].name = name;
      return made[at];
    };
    named(0, "Specific");
    named(1, "SpecificDense").blanks = false;
    named(2, "SpecificPrefixed").prefix = "ns1:";
    named(3, "SpecificShuffled").shuffled = true;
    named(4, "SpecificClosed").closed = true;
    named(5, "SpecificTyped").typed = true;
    named(6, "SpecificFlat").flat = true;
    named(7, "Specific30").version = "3_0";
    named(8, "SpecificApostrophes").quote = '\'';
    named(9, "Generic").generic = true;
    made[9].prefix = "g:";
    named(10, "GenericFlat").generic = true;
    made[10].flat = true;
    return made;
  }();
  return layouts;
}

std::string random_message(const MessageLayout& layout, std::mt19937& random, size_t observations) {
  return MessageMaker(layout, random).make(observations);
}

std::string everything_of(DataReader& reader) {
  std::string text;
  while (const Batch* batch = reader.next()) text += batch_text(*batch);
  return text;
}

std::string everything_read(const std::string& text, ReaderOptions options, Pieces pieces,
                            decltype(&make_ml_data_reader) make) {
  Report report;
  options.report = &report;
  std::unique_ptr<Input> input = open_memory(text);
  if (pieces == Pieces::kOdd) input = std::make_unique<PiecewiseInput>(text);
  const auto reader = make(std::move(input), options);
  std::string result;
  const Components* components = nullptr;
  while (const Batch* batch = reader->next()) {
    result += batch_text(*batch);
    components = batch->components;
  }
  if (components != nullptr) result += dictionaries(*components);
  auto findings = report.findings();
  // A stretch of text is checked when it is read, which may be earlier or later.
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.position.value; });
  for (const Finding& finding : findings) {
    result += std::to_string(finding.position.value) + " " + finding.code + " " + finding.component + " " +
              finding.value + "\n";
  }
  return result;
}

ReaderOptions reader_with(Shortcuts shortcuts, const StructureLookup* lookup, ReaderLimits limits) {
  ReaderOptions options;
  options.structures = lookup;
  options.limits = limits;
  options.shortcuts = shortcuts;
  return options;
}

std::string first_difference(std::string_view fast, std::string_view general) {
  const auto at = static_cast<size_t>(std::ranges::mismatch(fast, general).in1 - fast.begin());
  const size_t from = at - std::min<size_t>(at, 200);
  return "fast: …" + std::string(fast.substr(from, 400)) + "…\ngeneral: …" +
         std::string(general.substr(std::min(from, general.size()), 400)) + "…";
}

std::string values_read(const std::string& text) {
  Report report;
  const auto reader = make_ml_data_reader(open_memory(text), {nullptr, &report, {}});
  std::string result;
  std::map<std::string, std::string> values;
  while (const Batch* batch = reader->next()) {
    for (const Region& region : batch->regions) {
      for (const Stated& stated : batch->stated_of(region)) {
        values[(*batch->components)[stated.component].id] = batch->text(stated).value_or("?");
      }
      if (region.kind == RegionKind::kSeries && region.opens) result += "Series " + element_line(values);
      values.clear();
      for (uint32_t row = region.first_row; row < region.last_row; ++row) {
        for (const Column& column : batch->columns) {
          if (const auto value = batch->text(column, row))
            values[(*batch->components)[column.component].id] = *value;
        }
        result += "Obs " + element_line(values);
      }
    }
  }
  return result;
}

std::string values_of_tree(const std::string& text) {
  constexpr size_t kWindow = 20'000;
  std::string result;
  size_t at = text.find('>', text.find("<m:DataSet")) + 1;
  const size_t end = text.find("</m:DataSet>");
  while (at < end) {
    // A window ends behind a whole Series, or behind a whole Obs that stands in none.
    const bool series = text.find("Series", at) < end;
    size_t stop = std::min(end, at + kWindow);
    const std::string_view mark = series ? "Series>" : "<";
    while (stop < end) {
      stop = std::min(end, text.find(mark, stop));
      if (series && stop < end) stop += mark.size();
      const std::string_view next = std::string_view(text).substr(stop, 40);
      if (series ? std::string_view(text).substr(text.rfind('<', stop - 1), 2) == "</"
                 : (next.starts_with("<Obs ") || next.starts_with("<Obs>"))) {
        break;
      }
      ++stop;
    }
    pugi::xml_document window;
    const auto parsed =
        window.load_buffer(text.data() + at, stop - at, pugi::parse_default | pugi::parse_fragment);
    if (!parsed && parsed.status != pugi::status_no_document_element) return parsed.description();
    add_lines(window, result);
    at = stop;
  }
  return result;
}

}  // namespace sdmx::test
