// SPDX-License-Identifier: Apache-2.0
// The shared structure in dsd/ holds together: everything it refers to is there, in both languages.
#include <gtest/gtest.h>

#include "sdmx/format/format.hpp"

namespace gateway {
namespace {

std::shared_ptr<const sdmx::Structures> shared_structure() {
  static const auto loaded = [] {
    sdmx::Report report;
    auto structures = sdmx::load_structures(std::vector<std::string>{GATEWAY_SOURCE_DIR "/dsd"}, report);
    EXPECT_TRUE(report.acceptable());
    return structures;
  }();
  return loaded;
}

TEST(SharedStructure, RefersToNothingThatIsMissing) {
  sdmx::Report report;
  shared_structure()->check_references(report);
  for (const sdmx::Finding& finding : report.findings()) ADD_FAILURE() << finding.value;
}

TEST(SharedStructure, HasTheDataflowsOfTheElevenTablesAndNetMigration) {
  std::vector<std::string> ids;
  for (const sdmx::Dataflow& flow : shared_structure()->dataflows) ids.push_back(flow.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"DF_T01", "DF_T02", "DF_T03", "DF_T04", "DF_T05", "DF_T06",
                                           "DF_T07", "DF_T08", "DF_T09", "DF_T10", "DF_T11", "DF_NET"}));
}

TEST(SharedStructure, NamesEveryArtefactAndCodeInBothLanguages) {
  const auto expect_names = [](const std::string& what, const sdmx::Nameable& named) {
    std::vector<std::string> languages;
    for (const auto& name : named.names.texts) languages.push_back(name.language);
    EXPECT_EQ(languages, (std::vector<std::string>{"en", "ru"})) << what;
  };
  shared_structure()->for_each([&](const sdmx::Reference& reference, const sdmx::Maintainable& artefact) {
    expect_names(sdmx::to_urn(reference), artefact);
  });
  for (const sdmx::Codelist& codelist : shared_structure()->codelists) {
    for (const sdmx::CodeItem& code : codelist.items) expect_names(codelist.id + "." + code.id, code);
  }
}

TEST(SharedStructure, HoldsEachProviderToItsOwnCountry) {
  const sdmx::StructuresLookup lookup(shared_structure());
  for (const sdmx::ProvisionAgreement& agreement : shared_structure()->provision_agreements) {
    const auto schema = lookup.schema(
        {sdmx::ArtefactClass::kProvisionAgreement, agreement.agency, agreement.id, agreement.version, ""});
    ASSERT_TRUE(schema) << agreement.id;
    const auto* area = schema->find("REF_AREA");
    ASSERT_TRUE(area && area->allowed) << agreement.id;
    const std::string own = agreement.data_provider.item.substr(0, 2);
    EXPECT_EQ(std::vector<std::string_view>(area->allowed->begin(), area->allowed->end()),
              std::vector<std::string_view>{own})
        << agreement.id;
  }
}

TEST(SharedStructure, AdmitsNationalDefinitionsOfDuration) {
  const sdmx::StructuresLookup lookup(shared_structure());
  for (const char* flow :
       {"DF_T03", "DF_T04", "DF_T05", "DF_T06", "DF_T07", "DF_T08", "DF_T09", "DF_T10", "DF_NET"}) {
    const auto schema =
        lookup.schema({sdmx::ArtefactClass::kDataflow, "EECA", flow, sdmx::Version("1.0"), ""});
    ASSERT_TRUE(schema) << flow;
    EXPECT_TRUE(schema->find("DURATION")->allowed->contains("NTD")) << flow;
  }
}

}  // namespace
}  // namespace gateway
