// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The small data structure, grown by what SDMX 3.0 brought, and messages against it.

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "sdmx/data/arranged.hpp"
#include "sdmx/format/ml_data_reader.hpp"
#include "unit/sdmx/data/small_data.hpp"

namespace sdmx::test {

/// small_dsd() with a second measure METHOD (text) and observation attributes COMMENT (multilingual) and PAGE
/// (XHTML).
inline DataStructure large_dsd() {
  using Kind = AttributeRelationship::Kind;
  DataStructure dsd = small_dsd();
  Measure method;
  method.id = "METHOD";
  method.local_representation = uncoded(TextType::kString);
  dsd.measures.push_back(method);
  Facets multilingual;
  multilingual.is_multilingual = true;
  dsd.attributes.push_back(
      attribute("COMMENT", with_facets(TextType::kString, multilingual), {Kind::kObservation, {}, "", {}}));
  dsd.attributes.push_back(attribute("PAGE", uncoded(TextType::kXhtml), {Kind::kObservation, {}, "", {}}));
  return dsd;
}

inline const StructureLookup& large_lookup() {
  static const StructuresLookup lookup(std::make_shared<const Structures>(small_structures(large_dsd())));
  return lookup;
}

/// A message being read, and what was found.
struct MlReading {
  Report report;
  std::unique_ptr<DataReader> reader;

  explicit MlReading(std::string text, ReaderLimits limits = {},
                     const StructureLookup* lookup = &large_lookup(),
                     decltype(&make_ml_data_reader) make = make_ml_data_reader) {
    reader = make(open_memory(std::move(text)), {lookup, &report, limits});
  }
  /// Findings, one per line: "line:column code [parameter]…".
  std::string findings() {
    report.resolve([this](Position position) { return reader->place(position); });
    std::string text;
    for (const Finding& finding : report.findings()) {
      text += std::to_string(finding.place.line) + ":" + std::to_string(finding.place.column) + " " +
              finding.code;
      for (const std::string& parameter : finding.message.parameters) text += " [" + parameter + "]";
      text += "\n";
    }
    return text;
  }
};

/// The listing of a message, then its findings.
inline std::string seen(std::string text, ReaderLimits limits = {},
                        const StructureLookup* lookup = &large_lookup()) {
  MlReading reading(std::move(text), limits, lookup);
  std::string result = listing(*reading.reader);
  return result + reading.findings();
}

inline std::string golden(const std::string& name) {
  std::stringstream text;
  text << std::ifstream(std::string(GATEWAY_SOURCE_DIR) + "/tests/golden/data/" + name, std::ios::binary)
              .rdbuf();
  return text.str();
}

inline const std::vector<std::string>& golden_names() {
  static const std::vector<std::string> names = {"series_2.1.xml",        "flat_2.1.xml",
                                                 "cross_section_2.1.xml", "everything_3.0.xml",
                                                 "footer_2.1.xml",        "generic_2.1.xml"};
  return names;
}

/// A message of that version ("2_1", "3_0", "3_1") on one line up to its datasets: header on line 1, datasets
/// from line 2 on.
inline std::string message(const std::string& version, const std::string& datasets,
                           const std::string& dimension = "TIME_PERIOD") {
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/v" + version + "/";
  return "<m:StructureSpecificData xmlns:m='" + base + "message' xmlns:ss='" + base +
         "data/structurespecific' xmlns:c='" + base +
         "common' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>" +
         "<m:Header><m:ID>M</m:ID><m:Test>true</m:Test><m:Prepared>2026-01-02T03:04:05Z</"
         "m:Prepared><m:Sender "
         "id='S'/><m:Structure structureID='DSD' namespace='x' dimensionAtObservation='" +
         dimension +
         "'><c:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:DSD(1.0)</c:Structure></"
         "m:Structure>"
         "</m:Header>\n" +
         datasets + "</m:StructureSpecificData>";
}

}  // namespace sdmx::test
