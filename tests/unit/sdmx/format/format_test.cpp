// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/format.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "sdmx/base/error.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {
namespace {

std::string shown(std::string_view first) {
  const auto detected = detect_format(first);
  if (!detected) return "nothing";
  if (detected->empty_input) return "empty";
  return detected->family + " " + detected->version + " " + detected->variant;
}

std::string ml(const std::string& version, const std::string& root) {
  return "<?xml version='1.0'?><!-- c --><x:" + root +
         " xmlns:x='http://www.sdmx.org/resources/sdmxml/schemas/v" + version + "/message'>";
}

ErrorCode code_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "no Error";
  return ErrorCode::kStore;
}

TEST(Formats, HaveNamesThatTellThemApart) {
  std::set<std::pair<std::string_view, MessageKind>> names;
  std::set<std::string_view> media_types;
  for (const Format& format : formats()) {
    EXPECT_TRUE(names.emplace(format.name, format.kind).second) << format.name;
    EXPECT_TRUE(media_types.emplace(format.media_type).second) << format.media_type;
    EXPECT_EQ(find_format(format.name, format.kind), &format);
    EXPECT_EQ(find_media_type(format.media_type), &format);
    EXPECT_TRUE(format.reads() || format.writes()) << format.name;
    EXPECT_EQ(format.kind == MessageKind::kData, format.make_reader || format.make_writer) << format.name;
    EXPECT_EQ(format.kind == MessageKind::kStructure, format.read_structures || format.write_structures)
        << format.name;
  }
  EXPECT_EQ(find_format("sdmx-ml-2.1-generic", MessageKind::kMetadata),
            find_format("sdmx-ml-2.1", MessageKind::kMetadata));
  EXPECT_EQ(find_format("sdmx-csv-1.0", MessageKind::kMetadata), nullptr);
  EXPECT_EQ(find_format("xlsx", MessageKind::kData), nullptr);
}

TEST(DetectFormat, LooksThroughUtf16) {
  using namespace std::string_view_literals;
  EXPECT_EQ(
      shown("\xFF\xFE{\0\"\0m\0e\0t\0a\0\"\0:\0{\0}\0,\0\"\0d\0a\0t\0a\0S\0e\0t\0s\0\"\0:\0[\0]\0}\0"sv),
      "sdmx-json 2.0 data");
  EXPECT_EQ(shown("\0D\0A\0T\0A\0F\0L\0O\0W\0,\0A"sv), "sdmx-csv 1.0 data");
}

TEST(Formats, AreFoundByMediaTypeInAnySpelling) {
  const auto named = [](std::string_view type) {
    const Format* format = find_media_type(type);
    return format ? format->name : "nothing";
  };
  EXPECT_EQ(named("application/vnd.sdmx.data+xml; version=3.0"), "sdmx-ml-3.0");
  EXPECT_EQ(named("application/vnd.sdmx.data+xml;charset=utf-8;Version=\"3.0.0\""), "sdmx-ml-3.0");
  EXPECT_EQ(named("Application/vnd.SDMX.structurespecificdata+xml;version=2.1"), "sdmx-ml-2.1");
  EXPECT_EQ(named("application/vnd.sdmx.data+csv"), "sdmx-csv-2.1");
  EXPECT_EQ(named("application/vnd.sdmx.data+xml;version=9.0"), "nothing");
  EXPECT_EQ(named("text/plain"), "nothing");
}

TEST(DetectFormat, KnowsSdmxMlByNamespaceAndRoot) {
  EXPECT_EQ(shown(ml("2_1", "StructureSpecificData")), "sdmx-ml 2.1 structure-specific-data");
  EXPECT_EQ(shown(ml("2_1", "StructureSpecificTimeSeriesData")),
            "sdmx-ml 2.1 structure-specific-timeseries-data");
  EXPECT_EQ(shown(ml("2_1", "GenericData")), "sdmx-ml 2.1 generic-data");
  EXPECT_EQ(shown(ml("3_1", "Structure")), "sdmx-ml 3.1 structure");
  EXPECT_EQ(shown(ml("3_0", "RegistryInterface")), "sdmx-ml 3.0 registry");
  EXPECT_EQ(shown(ml("2_1", "CodelistQuery")), "sdmx-ml 2.1 query");
  EXPECT_EQ(shown(ml("2_1", "Error")), "sdmx-ml 2.1 error");
  EXPECT_EQ(
      shown("\xEF\xBB\xBF\n<CompactData xmlns='http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message'>"),
      "sdmx-ml 2.0 compact-data");
  EXPECT_EQ(shown(ml("2_1", "Nonsense")), "sdmx-ml 2.1 other");
  EXPECT_EQ(shown("<html xmlns='http://www.w3.org/1999/xhtml'>"), "nothing");
  EXPECT_EQ(shown("<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body>" +
                  ml("2_0", "Structure").substr(31)),
            "sdmx-ml 2.0 structure");
}

TEST(DetectFormat, KnowsSdmxJsonByItsMembers) {
  EXPECT_EQ(shown("{\"meta\":{\"schema\":\"https://sdmx.org/2.0.0/sdmx-json-data-schema.json\"}"),
            "sdmx-json 2.0 data");
  EXPECT_EQ(shown("{\"$schema\": \"https://json.sdmx.org/2.1/sdmx-json-metadata-schema.json\", \"meta\": {}"),
            "sdmx-json 2.1 metadata");
  EXPECT_EQ(shown("{\"meta\":{\"id\":\"X\"},\"data\":{\"codelists\":[]}}"), "sdmx-json 2.0 structure");
  EXPECT_EQ(shown("{\"header\":{},\"dataSets\":[],\"structure\":{}}"), "sdmx-json 1.0-wd data");
  EXPECT_EQ(shown("{\"a\":1}"), "nothing");
}

TEST(DetectFormat, KnowsSdmxCsvByItsHeaderLine) {
  EXPECT_EQ(shown("DATAFLOW,FREQ\n"), "sdmx-csv 1.0 data");
  EXPECT_EQ(shown("STRUCTURE,STRUCTURE_ID,ACTION,FREQ\ndataflow,X:Y(1.0),I,A\n"), "sdmx-csv 2.0 data");
  EXPECT_EQ(shown("\"STRUCTURE\";\"STRUCTURE_ID\";\"ACTION\"\n\"dataflow\";\"X:Y(1.0)\";\"M\"\n"),
            "sdmx-csv 2.1 data");
  EXPECT_EQ(shown("STRUCTURE[;],STRUCTURE_ID,ACTION\r\ndataflow,X:Y(1.0),M\r\n"), "sdmx-csv 2.1 data");
  EXPECT_EQ(shown("MDSTRUCTURE,X\n"), "sdmx-csv 2.0 metadata");
  EXPECT_EQ(shown("STRUCTURE,VALUE\n"), "nothing");
  EXPECT_EQ(shown("area,year\nBY,2018\n"), "nothing");
}

TEST(DetectFormat, TellsNothingFromEmpty) {
  EXPECT_EQ(shown(""), "empty");
  EXPECT_EQ(shown(" \n"), "empty");
  EXPECT_EQ(shown(std::string(100, '\0')), "nothing");
}

TEST(OpenData, SaysWhatItCannotRead) {
  Report report;
  const auto open = [&](const std::string& text) {
    return code_of([&] { open_data(open_memory(text), {nullptr, &report, {}}); });
  };
  EXPECT_EQ(open("no message"), ErrorCode::kUnknownFormat);
  EXPECT_EQ(open(""), ErrorCode::kUnknownFormat);
  EXPECT_EQ(open(ml("2_1", "Structure")), ErrorCode::kUsage);
  EXPECT_NE(open_data(open_memory(golden("series_2.1.xml")), {nullptr, &report, {}}), nullptr);
}

TEST(ReadStructures, SaysWhatItCannotRead) {
  Report report;
  const auto read = [&](const std::string& text) {
    return code_of([&] { read_structures(*open_memory(text), report); });
  };
  EXPECT_EQ(read("no message"), ErrorCode::kUnknownFormat);
  EXPECT_EQ(read(R"({"header": {}, "resources": []})"), ErrorCode::kNotBuilt);
  EXPECT_EQ(read(golden("series_2.1.xml")), ErrorCode::kUsage);
}

TEST(LoadStructures, ReadsAFolderAndPassesOverOtherMessages) {
  const auto folder = std::filesystem::temp_directory_path() / "sdmx_load_structures";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directory(folder);
  std::ofstream(folder / "data.xml") << golden("series_2.1.xml");
  std::ofstream(folder / "notes.txt") << "no message";
  std::ofstream(folder / "structure.xml")
      << ml("3_0", "Structure") +
             "<x:Header><x:ID>I</x:ID><x:Test>false</x:Test><x:Prepared>2026-01-01</x:Prepared><x:Sender "
             "id='S'/></x:Header>"
             "<x:Structures><Codelists><Codelist id='CL' agencyID='T' "
             "version='1.0'/></Codelists></x:Structures>"
             "</x:Structure>";
  Report report;
  const std::string paths[] = {folder.string()};
  const auto structures = load_structures(paths, report);
  std::filesystem::remove_all(folder);
  EXPECT_EQ(structures->size(), 1u);
  EXPECT_NE(structures->codelist(ref(ArtefactClass::kCodelist, "CL")), nullptr);
  EXPECT_EQ(code_of([&] { load_structures(paths, report); }), ErrorCode::kInput);
}

}  // namespace
}  // namespace sdmx::test
