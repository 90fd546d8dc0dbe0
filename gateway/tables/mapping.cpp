// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/mapping.hpp"

#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

using sdmx::AddedLabel;
using sdmx::MappedTo;
using sdmx::LabelMap;

constexpr ConfigKey kMappingKeys[] = {
    {"*.names", ConfigType::kTexts, "[\"ru\", \"en\"]"},
    {"*.ignore", ConfigType::kTexts, "[\"в том числе\"]"},
    {"*.codes", ConfigType::kTable, "{ RU = [\"Россия\"] }"},
    {"*.codes.*", ConfigType::kTexts, "[\"Россия\"]"},
    {"*.special", ConfigType::kTables, "[[COUNTERPART_AREA.special]]"},
    {"*.special.labels", ConfigType::kTexts, "[\"Другие страны\"]"},
    {"*.special.code", ConfigType::kText, "\"_O\""},
    {"*.special.set", ConfigType::kTable, "{ OBS_STATUS = \"W\" }"},
    {"*.special.set.*", ConfigType::kText, "\"W\""},
};

class MappingReader {
 public:
  MappingReader(const ConfigFile& file, const sdmx::Schema& schema) : file_(file), schema_(schema) {}

  Mapping read() {
    Mapping mapping;
    for (const auto& [id, section] : file_.section().named_sections()) {
      const sdmx::SchemaComponent* component = schema_.find(id);
      if (!component) {
        fail_at(section.place(), "config-component-unknown", {id, to_short(schema_.data_structure())});
      }
      read_component(*component, section, mapping[id]);
    }
    return mapping;
  }

 private:
  /// What the file says itself goes before the names of the code list.
  void read_component(const sdmx::SchemaComponent& component, const ConfigSection& section,
                      LabelMap& map) {
    for (const ConfigSection& special : section.sections("special")) read_special(component, special, map);
    const ConfigSection codes = section.section("codes");
    for (const ConfigNode& node : codes.node().members) {
      const std::string& code = node.name;
      check_code(component, code, codes.place(code));
      for (const std::string& label : node.texts) add(map, label, {code, false, {}}, codes.place(code));
    }
    for (const std::string& label : section.texts("ignore")) {
      add(map, label, {"", true, {}}, section.place("ignore"));
    }
    for (const std::string& language : section.texts("names")) add_names(component, language, map);
  }

  void read_special(const sdmx::SchemaComponent& component, const ConfigSection& special,
                    LabelMap& map) {
    MappedTo target{special.required("code", "\"_O\""), false, {}};
    check_code(component, target.code, special.place("code"));
    const ConfigSection set = special.section("set");
    for (const ConfigNode& node : set.node().members) {
      const std::string& id = node.name;
      const sdmx::SchemaComponent* named = schema_.find(id);
      if (!named)
        fail_at(set.place(id), "config-component-unknown", {id, to_short(schema_.data_structure())});
      check_code(*named, node.text, set.place(id));
      target.stated.emplace_back(id, node.text);
    }
    if (special.texts("labels").empty()) special.fail("labels", "[\"Другие страны\"]");
    for (const std::string& label : special.texts("labels")) add(map, label, target, special.place("labels"));
  }

  void check_code(const sdmx::SchemaComponent& component, const std::string& code,
                  const ConfigPlace& place) const {
    if (!component.codelist || component.codes.contains(code)) return;
    fail_at(place, "config-code-unknown", {code, component.id, component.codelist->id});
  }

  void add(LabelMap& map, const std::string& label, const MappedTo& target,
           const ConfigPlace& place) const {
    if (map.add(label, target) != AddedLabel::kContradicts) return;
    fail_at(place, "config-label-twice", {label, map.find(label)->code, target.code});
  }

  /// A name that two codes share stays with the first, and with what the file says.
  static void add_names(const sdmx::SchemaComponent& component, const std::string& language,
                        LabelMap& map) {
    if (!component.codelist) return;
    for (const sdmx::CodeItem& item : component.codelist->items) {
      const std::string name = text_in(item.names, language);
      if (!name.empty()) map.add(name, {item.id, false, {}});
    }
  }

  static std::string text_in(const sdmx::InternationalString& texts, const std::string& language) {
    for (const auto& text : texts.texts) {
      if (text.language == language) return text.text;
    }
    return {};
  }

  const ConfigFile& file_;
  const sdmx::Schema& schema_;
};

}  // namespace

std::span<const ConfigKey> mapping_keys() { return kMappingKeys; }

Mapping read_mapping(const std::string& path, const sdmx::Schema& schema) {
  if (path.empty()) return {};
  const ConfigFile file = read_config_file(path, kMappingKeys);
  return MappingReader(file, schema).read();
}

}  // namespace gateway
