// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/layout.hpp"

#include <fmt/format.h>

#include "sdmx/io/encoding.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

constexpr ConfigKey kLayoutKeys[] = {
    {"file.format", ConfigType::kText, "\"csv\""},
    {"file.encoding", ConfigType::kText, "\"windows-1251\""},
    {"file.separator", ConfigType::kText, "\";\""},
    {"file.quote", ConfigType::kText, "\"\\\"\""},
    {"header.anchor", ConfigType::kText, "'^Страна'"},
    {"header.anchor_column", ConfigType::kText, "\"A\""},
    {"header.anchor_row", ConfigType::kInteger, "1"},
    {"header.rows", ConfigType::kInteger, "1"},
    {"header.level", ConfigType::kTables, "[[header.level]]"},
    {"header.level.row", ConfigType::kInteger, "1"},
    {"header.level.feeds", ConfigType::kText, "\"TIME_PERIOD\""},
    {"header.level.pattern", ConfigType::kText, "'^(\\d{4})'"},
    {"header.level.fill", ConfigType::kText, "\"right\""},
    {"label", ConfigType::kTables, "[[label]]"},
    {"label.column", ConfigType::kText, "\"A\""},
    {"label.name", ConfigType::kText, "\"partner\""},
    {"label.feeds", ConfigType::kText, "\"COUNTERPART_AREA\""},
    {"label.pattern", ConfigType::kText, "'(.+)'"},
    {"rows.blank", ConfigType::kText, "\"end\""},
    {"rows.end", ConfigType::kText, "'^Примечание'"},
    {"rows.skip", ConfigType::kTexts, "['^в том числе']"},
    {"rows.last", ConfigType::kText, "'^Всего'"},
    {"value.column", ConfigType::kText, "\"E\""},
    {"value.name", ConfigType::kText, "\"persons\""},
    {"value.decimal", ConfigType::kText, "\",\""},
    {"value.grouping", ConfigType::kText, "\" \\u00A0\""},
    {"value.minus", ConfigType::kText, "\"–−\""},
    {"value.blank", ConfigType::kText, "\"error\""},
    {"sign", ConfigType::kTables, "[[sign]]"},
    {"sign.signs", ConfigType::kTexts, "[\"х\", \"Х\"]"},
    {"sign.value", ConfigType::kText, "\"NaN\""},
    {"sign.set", ConfigType::kTable, "{ OBS_STATUS = \"M\" }"},
    {"sign.set.*", ConfigType::kText, "\"M\""},
    {"footnotes.header", ConfigType::kText, "'(\\d\\))$'"},
    {"footnotes.label", ConfigType::kText, "'(\\d\\))$'"},
    {"footnotes.value", ConfigType::kText, "'(\\d\\))$'"},
    {"footnotes.text", ConfigType::kText, "'^(\\d\\))\\s*(.+)$'"},
    {"footnotes.comment", ConfigType::kText, "\"COMMENT_OBS\""},
    {"footnotes.mark", ConfigType::kTables, "[[footnotes.mark]]"},
    {"footnotes.mark.mark", ConfigType::kText, "\"1)\""},
    {"footnotes.mark.set", ConfigType::kTable, "{ OBS_STATUS = \"P\" }"},
    {"footnotes.mark.set.*", ConfigType::kText, "\"P\""},
    {"total", ConfigType::kTables, "[[total]]"},
    {"total.label", ConfigType::kText, "'^Всего'"},
    {"total.mode", ConfigType::kText, "\"check\""},
    {"total.tolerance", ConfigType::kInteger, "0"},
    {"total.over", ConfigType::kTexts, "[\"AM\", \"AZ\"]"},
    {"constants.*", ConfigType::kText, "\"A\""},
    {"attribute", ConfigType::kTables, "[[attribute]]"},
    {"attribute.id", ConfigType::kText, "\"DUR_CRIT\""},
    {"attribute.value", ConfigType::kText, "\"PERM\""},
    {"attribute.from", ConfigType::kText, "\"2011\""},
    {"attribute.to", ConfigType::kText, "\"2019\""},
    {"flow.*.read", ConfigType::kTable, "{ MIG_MEASURE = [\"IMMI\"] }"},
    {"flow.*.read.*", ConfigType::kTexts, "[\"IMMI\"]"},
    {"flow.*.set", ConfigType::kTable, "{ TABLE_ID = \"T03\" }"},
    {"flow.*.set.*", ConfigType::kText, "\"T03\""},
};

constexpr int64_t kMostHeaderRows = 20;

class LayoutReader {
 public:
  LayoutReader(const ConfigFile& file, const sdmx::Schema& schema) : root_(file.section()), schema_(schema) {
    layout_.file = file.path;
  }

  Layout read() {
    read_file(root_.section("file"));
    read_header(root_.section("header"));
    read_labels();
    read_rows(root_.section("rows"));
    read_value(root_.section("value"));
    for (const ConfigSection& sign : root_.sections("sign")) read_sign(sign);
    read_footnotes(root_.section("footnotes"));
    for (const ConfigSection& total : root_.sections("total")) read_total(total);
    layout_.constants = settings(root_.section("constants"));
    for (const ConfigSection& attribute : root_.sections("attribute")) read_period(attribute);
    for (const auto& [id, flow] : root_.section("flow").named_sections()) read_flow(id, flow);
    return std::move(layout_);
  }

 private:
  void check_component(const std::string& id, const ConfigPlace& place) const {
    if (schema_.find(id)) return;
    fail_at(place, "config-component-unknown", {id, to_short(schema_.data_structure())});
  }

  /// A code must be in the component's code list: found here, it is found before the table is read.
  void check_code(const std::string& id, const std::string& code, const ConfigPlace& place) const {
    check_component(id, place);
    const sdmx::SchemaComponent* component = schema_.find(id);
    if (!component->codelist || component->codes.contains(code)) return;
    fail_at(place, "config-code-unknown", {code, id, component->codelist->id});
  }

  std::string component(const ConfigSection& section, std::string_view key) const {
    std::string id = section.required(key, "\"COUNTERPART_AREA\"");
    check_component(id, section.place(key));
    return id;
  }

  Setting setting(const std::string& id, const std::string& value, const ConfigPlace& place) const {
    check_code(id, value, place);
    return {id, value, place};
  }

  std::vector<Setting> settings(const ConfigSection& section) const {
    std::vector<Setting> all;
    for (const ConfigNode& node : section.node().members) {
      all.push_back(setting(node.name, node.text, section.place(node.name)));
    }
    return all;
  }

  std::optional<Pattern> pattern(const ConfigSection& section, std::string_view key) const {
    if (!section.has(key)) return std::nullopt;
    return parse_pattern(section, key, section.text(key));
  }

  Pattern parse_pattern(const ConfigSection& section, std::string_view key, const std::string& text) const {
    auto parsed = Pattern::parse(text);
    if (!parsed) section.fail(key, "regex (ECMAScript)");
    return *parsed;
  }

  char one_sign(const ConfigSection& section, std::string_view key, char fallback) const {
    const std::string text = section.text(key, std::string(1, fallback));
    if (text == "tab") return '\t';
    if (text.empty() && key == "quote") return '\0';
    if (text.size() != 1) section.fail(key, "\";\" \",\" \"tab\"");
    return text[0];
  }

  void read_file(const ConfigSection& file) {
    constexpr std::string_view kFormats[] = {"csv"};
    file.word("format", kFormats);
    const std::string encoding = file.text("encoding", "detect");
    const auto canonical = sdmx::canonical_encoding(encoding);
    if (!canonical && encoding != "detect") file.fail("encoding", "\"utf-8\", \"windows-1251\", \"detect\"");
    layout_.format.encoding = canonical.value_or("detect");
    layout_.format.separator = one_sign(file, "separator", ',');
    layout_.format.quote = one_sign(file, "quote", '"');
  }

  void read_header(const ConfigSection& header) {
    HeaderRule& rule = layout_.header;
    header.required("anchor", "'^Страна'");
    rule.anchor = *pattern(header, "anchor");
    rule.anchor_column = column_letters(header, "anchor_column").value_or(0);
    rule.rows = static_cast<size_t>(header.integer("rows", 1, {1, kMostHeaderRows}));
    const auto rows = static_cast<int64_t>(rule.rows);
    rule.anchor_row = static_cast<size_t>(header.integer("anchor_row", 1, {1, rows}) - 1);
    for (const ConfigSection& level : header.sections("level")) {
      LevelRule added;
      added.row = static_cast<size_t>(level.integer("row", 1, {1, rows}) - 1);
      added.feeds = component(level, "feeds");
      added.pattern = pattern(level, "pattern");
      constexpr std::string_view kFills[] = {"none", "right"};
      added.fill_right = level.word("fill", kFills) == 1;
      layout_.levels.push_back(std::move(added));
    }
  }

  std::optional<size_t> column_letters(const ConfigSection& section, std::string_view key) const {
    if (!section.has(key)) return std::nullopt;
    const auto column = parse_column_letters(section.text(key));
    if (!column) section.fail(key, "\"A\" … \"ZZZ\"");
    return column;
  }

  ColumnRule column_rule(const ConfigSection& section) const {
    ColumnRule rule{column_letters(section, "column"), section.text("name")};
    if (rule.column && !rule.name.empty()) section.fail("name", "column | name");
    return rule;
  }

  void read_labels() {
    for (const ConfigSection& label : root_.sections("label")) {
      LabelRule rule{column_rule(label), component(label, "feeds"), pattern(label, "pattern"), label.place()};
      if (!rule.column.column && rule.column.name.empty()) label.fail("column", "\"A\"");
      layout_.labels.push_back(std::move(rule));
    }
    if (layout_.labels.empty()) root_.fail("label", "[[label]]");
  }

  void read_rows(const ConfigSection& rows) {
    constexpr std::string_view kBlank[] = {"end", "skip"};
    layout_.rows.blank_ends = rows.word("blank", kBlank) == 0;
    layout_.rows.end = pattern(rows, "end");
    layout_.rows.last = pattern(rows, "last");
    for (const std::string& text : rows.texts("skip")) {
      layout_.rows.skip.push_back(parse_pattern(rows, "skip", text));
    }
  }

  void read_value(const ConfigSection& value) {
    ValueRule& rule = layout_.value;
    rule.column = column_rule(value);
    rule.decimal = value.text("decimal", ".");
    rule.grouping = value.text("grouping");
    rule.minus = value.text("minus");
    value.required("blank", "\"error\", \"skip\", \"sign\"");
    constexpr std::string_view kPolicies[] = {"error", "skip", "sign"};
    rule.blank = static_cast<BlankPolicy>(value.word("blank", kPolicies));
    const bool has_column = rule.column.column || !rule.column.name.empty();
    if (!has_column && layout_.levels.empty()) value.fail("name", "name | [[header.level]]");
  }

  void read_sign(const ConfigSection& sign) {
    SignRule rule{sign.texts("signs"), sign.text("value"), settings(sign.section("set"))};
    if (rule.signs.empty()) sign.fail("signs", "[\"х\", \"Х\"]");
    layout_.signs.push_back(std::move(rule));
  }

  void read_footnotes(const ConfigSection& footnotes) {
    FootnoteRule& rule = layout_.footnotes;
    rule.header = pattern(footnotes, "header");
    rule.label = pattern(footnotes, "label");
    rule.value = pattern(footnotes, "value");
    rule.text = pattern(footnotes, "text");
    if (footnotes.has("comment")) rule.comment = component(footnotes, "comment");
    for (const ConfigSection& mark : footnotes.sections("mark")) {
      rule.marks[mark.required("mark", "\"1)\"")] = settings(mark.section("set"));
    }
  }

  void read_total(const ConfigSection& total) {
    TotalRule rule;
    total.required("label", "'^Всего'");
    rule.label = *pattern(total, "label");
    constexpr std::string_view kModes[] = {"read", "ignore", "check", "check-and-read"};
    total.required("mode", "\"read\", \"ignore\", \"check\", \"check-and-read\"");
    rule.mode = static_cast<TotalMode>(total.word("mode", kModes));
    rule.tolerance = static_cast<double>(total.integer("tolerance", 0, {0, INT32_MAX}));
    for (std::string& code : total.texts("over")) {
      if (!layout_.labels.empty()) check_code(layout_.labels.front().feeds, code, total.place("over"));
      rule.over.insert(std::move(code));
    }
    layout_.totals.push_back(std::move(rule));
  }

  void read_period(const ConfigSection& attribute) {
    const std::string id = component(attribute, "id");
    const std::string value = attribute.required("value", "\"PERM\"");
    for (const std::string_view end : {"from", "to"}) {
      if (attribute.has(end) && !sdmx::parse_time_period(attribute.text(end)))
        attribute.fail(end, "\"2010\"");
    }
    layout_.periods.push_back(
        {setting(id, value, attribute.place("value")), attribute.text("from"), attribute.text("to")});
  }

  void read_flow(const std::string& id, const ConfigSection& flow) {
    FlowRule rule;
    rule.place = flow.place();
    rule.set = settings(flow.section("set"));
    const ConfigSection read = flow.section("read");
    for (const ConfigNode& node : read.node().members) {
      const std::string& component = node.name;
      check_component(component, read.place(component));
      for (const std::string& code : node.texts) check_code(component, code, read.place(component));
      rule.read[component] = {node.texts.begin(), node.texts.end()};
    }
    layout_.flows.emplace(id, std::move(rule));
  }

  ConfigSection root_;
  const sdmx::Schema& schema_;
  Layout layout_;
};

}  // namespace

std::span<const ConfigKey> layout_keys() { return kLayoutKeys; }

Layout read_layout(const std::string& path, const sdmx::Schema& schema) {
  const ConfigFile file = read_config_file(path, kLayoutKeys);
  return LayoutReader(file, schema).read();
}

}  // namespace gateway
