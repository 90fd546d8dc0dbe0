// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The whole way of a message: built by hand, validated, stored, selected, written as SDMX-ML 3.0, read
/// again.

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/validation/validating_reader.hpp"
#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {

/// The small structure with everything a component may be: a coded and a text measure, an array of codes, a
/// text in several languages, XHTML, a long comment; and a second dataflow over it.
inline std::shared_ptr<const sdmx::Structures> hard_structures() {
  using Kind = sdmx::AttributeRelationship::Kind;
  using sdmx::test::attribute;
  sdmx::DataStructure dsd = sdmx::test::small_dsd();
  for (sdmx::DataAttribute& one : dsd.attributes) one.usage = sdmx::Usage::kOptional;
  dsd.measures[0].usage = sdmx::Usage::kOptional;
  sdmx::Measure grade, remark;
  grade.id = "GRADE";
  grade.local_representation = sdmx::test::coded("CL_STATUS");
  grade.local_representation->max_occurs = 3;
  remark.id = "REMARK";
  remark.local_representation = sdmx::test::uncoded(sdmx::TextType::kString);
  dsd.measures.push_back(grade);
  dsd.measures.push_back(remark);
  sdmx::Facets languages;
  languages.is_multilingual = true;
  const sdmx::AttributeRelationship at_observation{Kind::kObservation, {}, "", {}};
  dsd.attributes.push_back(
      attribute("NAMES", sdmx::test::with_facets(sdmx::TextType::kString, languages), at_observation));
  dsd.attributes.push_back(attribute("PAGE", sdmx::test::uncoded(sdmx::TextType::kXhtml), at_observation));
  dsd.attributes.push_back(
      attribute("COMMENT", sdmx::test::uncoded(sdmx::TextType::kString), at_observation));
  sdmx::Structures set = sdmx::test::small_structures(std::move(dsd));
  sdmx::Dataflow other = sdmx::test::artefact<sdmx::Dataflow>("OTHER");
  other.structure = sdmx::test::ref(sdmx::ArtefactClass::kDataStructure, "DSD");
  set.dataflows.push_back(other);
  return std::make_shared<const sdmx::Structures>(std::move(set));
}

class HardCase : public ::testing::Test {
 protected:
  std::shared_ptr<const sdmx::Schema> schema(const std::string& flow = "DF") const {
    return lookup_.schema(sdmx::test::ref(sdmx::ArtefactClass::kDataflow, flow));
  }
  SmallData data() const { return SmallData(schema()); }

  static std::string arranged_listing(sdmx::DataReader& reader) {
    sdmx::Report report;
    const auto sorted = sdmx::arranged(reader, {}, report);
    return sdmx::listing(*sorted);
  }
  static std::string arranged_listing(const SmallData& data) {
    sdmx::MemoryReader reader = data.reader();
    return arranged_listing(reader);
  }

  /// Validates and loads; what was found is kept in found_.
  Difference load(const SmallData& data, sdmx::Header header = {}) {
    sdmx::MemoryReader reader = data.reader(std::move(header));
    const auto checked = sdmx::validating(reader, {}, found_);
    const auto writer = store_->begin_load({"m" + std::to_string(++messages_), messages_, 0});
    sdmx::copy(*checked, *writer);
    Difference difference = writer->difference();
    writer->commit();
    return difference;
  }

  std::unique_ptr<sdmx::DataReader> selected(const std::string& flow = "DF",
                                             sdmx::DataQuery query = {}) const {
    const Viewer everything{PartnerKind::kAdministrator, {}, "", 0};
    return store_->select({schema(flow), std::move(query)}, everything, store_->latest());
  }

  /// Writes a reader's data in a format and gives the text; what the format cannot say is kept in found_.
  std::string written(sdmx::DataReader& reader, const std::string& format = "sdmx-ml-3.0",
                      std::string dimension = "") {
    sdmx::StringOutput output;
    const auto writer = sdmx::find_format(format, sdmx::MessageKind::kData)
                            ->make_writer(output, {std::move(dimension), &found_});
    sdmx::Header header = reader.header();
    if (header.sender.id.empty()) {  // the store does not know who answers, and when
      header.sender.id = "T";
      header.prepared = "2026-11-25T00:00:00Z";
    }
    writer->begin(header);
    while (const sdmx::Batch* batch = reader.next()) writer->write(*batch);
    writer->finish(reader.footer());
    return output.text();
  }

  std::unique_ptr<sdmx::DataReader> read(std::string text) {
    return sdmx::open_data(sdmx::open_memory(std::move(text)), {&lookup_, &found_, {}});
  }

  /// What comes back of everything the store holds.
  std::string come_back(const std::string& flow = "DF") {
    const auto reader = selected(flow);
    const auto again = read(written(*reader));
    return arranged_listing(*again);
  }

  /// Loads the data and expects exactly it to come back, with nothing found on the way.
  void expect_equal_after_the_circle(const SmallData& data) {
    load(data);
    EXPECT_EQ(come_back(), arranged_listing(data));
    EXPECT_EQ(found(), "");
  }

  /// Codes of what was found: "unknown-code 1\n".
  std::string found() const {
    std::string text;
    for (const auto& [code, count] : found_.count_by_code())
      text += code + ' ' + std::to_string(count) + '\n';
    return text;
  }

  sdmx::StructuresLookup lookup_{hard_structures()};
  sdmx::Report found_;
  TemporaryFolder folder_;
  std::unique_ptr<Store> store_ = open_sqlite_store(folder_.file("store.sqlite"));
  int messages_ = 0;
};

}  // namespace gateway::test
