// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/error.hpp"
#include "sdmx/format/registry_ml_reader.hpp"
#include "sdmx/format/registry_ml_writer.hpp"

#include "structure_support.hpp"

namespace sdmx {
namespace {

std::string part_namespace(const std::string& version, const std::string& part) {
  const bool early = version == "2_0";
  return (early ? "http://www.SDMX.org/resources/SDMXML/schemas/v"
                : "http://www.sdmx.org/resources/sdmxml/schemas/v") +
         version + "/" + part;
}

/// A RegistryInterface with that content; m, r, s and c are the prefixes of the
/// parts.
std::string interface_of(const std::string& version, const std::string& content) {
  return "<m:RegistryInterface xmlns:m=\"" + part_namespace(version, "message") + "\" xmlns:r=\"" +
         part_namespace(version, "registry") + "\" xmlns:s=\"" + part_namespace(version, "structure") +
         "\" xmlns:c=\"" + part_namespace(version, "common") +
         "\"><m:Header><m:ID>R1</m:ID><m:Test>false</"
         "m:Test><m:Prepared>2026-01-02T03:04:05Z</m:Prepared>"
         "<m:Sender id=\"T\"/><m:Receiver id=\"U\"/></m:Header>" +
         content + "</m:RegistryInterface>";
}

/// 2.1 wraps URNs that 3.x states as text.
std::string urn(const std::string& version, const std::string& text) {
  return version == "2_1" ? "<URN>" + text + "</URN>" : text;
}

std::string submit_structure(const std::string& version) {
  return interface_of(version,
                      "<m:SubmitStructureRequest action=\"Replace\" "
                      "externalDependencies=\"false\"><s:Structures>"
                      "<s:Codelists><s:Codelist id=\"CL\" agencyID=\"T\" version=\"1.0\">"
                      "<c:Name xml:lang=\"en\">List</c:Name><s:Code id=\"A\"><c:Name "
                      "xml:lang=\"en\">a</c:Name></s:Code>"
                      "</s:Codelist></s:Codelists></s:Structures></m:SubmitStructureRequest>");
}

std::string submit_structure_answer(const std::string& version) {
  return interface_of(version,
                      "<m:SubmitStructureResponse><r:SubmissionResult><r:SubmittedStructure "
                      "action=\"Append\">"
                      "<r:MaintainableObject>" +
                          urn(version, "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL(1.0)") +
                          "</r:MaintainableObject></r:SubmittedStructure><r:StatusMessage "
                          "status=\"Failure\">"
                          "<r:MessageText code=\"150\"><c:Text xml:lang=\"en\">Not "
                          "so.</c:Text></r:MessageText>"
                          "</r:StatusMessage></r:SubmissionResult></"
                          "m:SubmitStructureResponse>");
}

std::string registration(const std::string& version) {
  return "<r:Registration id=\"REG1\" validFrom=\"2026-01-01T00:00:00\" "
         "indexTimeSeries=\"true\">"
         "<r:ProvisionAgreement>" +
         urn(version,
             "urn:sdmx:org.sdmx.infomodel.registry.ProvisionAgreement="
             "T:PA(1.0)") +
         "</r:ProvisionAgreement><r:Datasource><r:SimpleDataSource>http://"
         "example.org/a.xml</r:SimpleDataSource>"
         "<r:QueryableDataSource isRESTDatasource=\"true\" "
         "isWebServiceDatasource=\"false\">"
         "<c:DataURL>http://example.org/rest</c:DataURL></"
         "r:QueryableDataSource></r:Datasource></r:Registration>";
}

std::string submit_registration(const std::string& version) {
  return interface_of(version,
                      "<m:SubmitRegistrationsRequest><r:RegistrationRequest "
                      "action=\"Append\">" +
                          registration(version) + "</r:RegistrationRequest></m:SubmitRegistrationsRequest>");
}

std::string query_answer(const std::string& version) {
  return interface_of(version,
                      "<m:QueryRegistrationResponse><r:StatusMessage status=\"Success\"/>"
                      "<r:QueryResult timeSeriesMatch=\"true\"><r:DataResult>" +
                          registration(version) +
                          "</r:DataResult></r:QueryResult></m:QueryRegistrationResponse>");
}

std::string query_registration(const std::string& version) {
  const std::string part = version == "2_1" ? "c:" : "s:";
  return interface_of(version,
                      "<m:QueryRegistrationRequest "
                      "returnConstraints=\"true\"><r:QueryType>DataSets</r:QueryType>"
                      "<r:Dataflow>" +
                          urn(version, "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:F(1.0)") +
                          "</r:Dataflow><r:ReferencePeriod startTime=\"2025-01-01T00:00:00\" "
                          "endTime=\"2025-12-31T00:00:00\"/><r:CubeRegion><" +
                          part + "KeyValue id=\"FREQ\"><" + part + "Value>A</" + part + "Value></" + part +
                          "KeyValue></r:CubeRegion></m:QueryRegistrationRequest>");
}

std::string submit_subscription(const std::string& version) {
  return interface_of(version,
                      "<m:SubmitSubscriptionsRequest><r:SubscriptionRequest "
                      "action=\"Append\"><r:Subscription><r:Organisation>" +
                          urn(version, "urn:sdmx:org.sdmx.infomodel.base.Agency=SDMX:AGENCIES(1.0).T") +
                          "</r:Organisation><r:NotificationMailTo>mailto:a@example.org</"
                          "r:NotificationMailTo>"
                          "<r:NotificationHTTP "
                          "isSOAP=\"true\">http://example.org/</r:NotificationHTTP>"
                          "<r:SubscriberAssignedID>MINE</"
                          "r:SubscriberAssignedID><r:ValidityPeriod><r:StartDate>2026-01-01</"
                          "r:StartDate>"
                          "<r:EndDate>2026-12-31</r:EndDate></"
                          "r:ValidityPeriod><r:EventSelector><r:StructuralRepositoryEvents>"
                          "<r:AgencyID>T</r:AgencyID><r:Codelist><r:ID>CL</r:ID><r:Version>%</"
                          "r:Version></r:Codelist>"
                          "<r:Dataflow><r:All/></r:Dataflow></"
                          "r:StructuralRepositoryEvents><r:DataRegistrationEvents>"
                          "<r:RegistrationID>REG1</r:RegistrationID><r:ProvisionAgreement>" +
                          urn(version,
                              "urn:sdmx:org.sdmx.infomodel.registry."
                              "ProvisionAgreement=T:PA(1.0)") +
                          "</r:ProvisionAgreement><r:DataflowReference><r:Ref agencyID=\"T\" "
                          "id=\"F\" version=\"1.0\"/>"
                          "</r:DataflowReference></r:DataRegistrationEvents></"
                          "r:EventSelector></r:Subscription>"
                          "</r:SubscriptionRequest></m:SubmitSubscriptionsRequest>");
}

std::string notify(const std::string& version) {
  return interface_of(version,
                      "<m:NotifyRegistryEvent><r:EventTime>2026-01-02T03:04:05Z</r:EventTime>"
                      "<r:RegistrationID>REG1</r:RegistrationID><r:SubscriptionURN>urn:x</"
                      "r:SubscriptionURN>"
                      "<r:EventAction>Append</r:EventAction><r:RegistrationEvent>" +
                          registration(version) + "</r:RegistrationEvent></m:NotifyRegistryEvent>");
}

std::vector<std::string> all_messages(const std::string& version) {
  return {submit_structure(version),
          submit_structure_answer(version),
          submit_registration(version),
          query_answer(version),
          query_registration(version),
          submit_subscription(version),
          notify(version)};
}

RegistryMessage read_registry_text(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  return read_ml_registry(*input, report);
}

std::string found_in(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings()) {
    text += finding.code + " " +
            (finding.message.parameters.empty() ? "" : finding.message.parameters.back()) + "\n";
  }
  return text;
}

void expect_same(const RegistryMessage& left, const RegistryMessage& right, const std::string& text) {
  EXPECT_EQ(left.request, right.request) << text;
  EXPECT_EQ(left.action, right.action) << text;
  EXPECT_EQ(left.in_order, right.in_order) << text;
  EXPECT_EQ(left.structures.size(), right.structures.size()) << text;
  EXPECT_TRUE(left.submitted == right.submitted) << text;
  EXPECT_TRUE(left.registrations == right.registrations) << text;
  EXPECT_TRUE(left.subscriptions == right.subscriptions) << text;
  EXPECT_TRUE(left.query == right.query) << text;
  EXPECT_TRUE(left.event == right.event) << text;
  EXPECT_TRUE(left.status == right.status) << text;
}

struct Version {
  const char* folder;
  const char* schema;
  void (*write)(const RegistryMessage&, Output&, Report&);
};
constexpr Version kVersions[] = {{"2_1", "sdmx-ml-2.1", write_ml21_registry},
                                 {"3_0", "sdmx-ml-3.0", write_ml30_registry},
                                 {"3_1", "sdmx-ml-3.1", write_ml31_registry}};

TEST(RegistryReader, ReadsEmbeddedStructures) {
  for (const Version& version : kVersions) {
    Report report;
    const RegistryMessage message = read_registry_text(submit_structure(version.folder), report);
    EXPECT_EQ(found_in(report), "");
    EXPECT_EQ(message.request, RegistryRequest::kSubmitStructureRequest);
    EXPECT_EQ(message.action, Action::kReplace);
    EXPECT_EQ(message.external_dependencies, false);
    EXPECT_EQ(message.header.id, "R1");
    ASSERT_EQ(message.in_order.size(), 1u);
    EXPECT_EQ(to_urn(message.in_order.front()), "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL(1.0)");
    EXPECT_EQ(message.structures.codelists.size(), 1u);
  }
}

TEST(RegistryReader, ReadsStatusesAndWhatTheyAreOf) {
  Report report;
  const RegistryMessage message = read_registry_text(submit_structure_answer("2_1"), report);
  EXPECT_EQ(found_in(report), "");
  SubmittedStructure submitted;
  submitted.artefact = *parse_urn("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL(1.0)");
  submitted.action = Action::kAppend;
  submitted.status = RegistryStatus{"Failure", {{"150", {{{"en", "Not so."}}}}}};
  EXPECT_EQ(message.submitted, std::vector<SubmittedStructure>{submitted});
}

TEST(RegistryReader, ReadsRootsOfTheirOwn) {
  const std::string text = "<m:SubmitStructureRequest xmlns:m=\"" + part_namespace("2_1", "message") +
                           "\"><m:Header><m:ID>R</m:ID><m:Test>false</"
                           "m:Test><m:Prepared>2026-01-01</m:Prepared>"
                           "<m:Sender id=\"T\"/><m:Receiver id=\"U\"/></m:Header><m:SubmitStructureRequest "
                           "action=\"Delete\">"
                           "</m:SubmitStructureRequest></m:SubmitStructureRequest>";
  Report report;
  const RegistryMessage message = read_registry_text(text, report);
  EXPECT_EQ(found_in(report), "");
  EXPECT_FALSE(message.interface);
  EXPECT_EQ(message.request, RegistryRequest::kSubmitStructureRequest);
  EXPECT_EQ(message.action, Action::kDelete);
}

TEST(RegistryReader, ReadsQueriesForStructuresOf20) {
  const std::string text =
      interface_of("2_0",
                   "<m:QueryStructureRequest "
                   "resolveReferences=\"true\"><r:CodelistRef><r:AgencyID>T</r:AgencyID>"
                   "<r:CodelistID>CL</r:CodelistID><r:Version>1.1</r:Version></"
                   "r:CodelistRef><r:DataflowRef>"
                   "<r:AgencyID>T</r:AgencyID><r:DataflowID>F</r:DataflowID><r:Constraint "
                   "ConstraintType=\"Content\">"
                   "<c:ConstraintID>X</c:ConstraintID><c:CubeRegion "
                   "isIncluded=\"true\"><c:Member isIncluded=\"true\">"
                   "<c:ComponentRef>FREQ</c:ComponentRef><c:MemberValue><c:Value>M</"
                   "c:Value></c:MemberValue>"
                   "</c:Member></c:CubeRegion></r:Constraint></r:DataflowRef></"
                   "m:QueryStructureRequest>");
  Report report;
  const RegistryMessage message = read_registry_text(text, report);
  EXPECT_EQ(found_in(report), "");
  ASSERT_TRUE(message.query);
  EXPECT_TRUE(message.query->resolve_references);
  ASSERT_EQ(message.query->about.size(), 2u);
  EXPECT_EQ(to_urn(message.query->about[0]), "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL(1.1)");
  EXPECT_EQ(to_urn(message.query->about[1]), "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:F(1.0)");
  ASSERT_EQ(message.query->regions.size(), 1u);
  EXPECT_EQ(message.query->regions.front().keys.front().component, "FREQ");
  EXPECT_EQ(message.query->regions.front().keys.front().values.front().value, "M");
}

TEST(RegistryReader, ReadsRegistrationsOf20AsOfTheirFlowAndProvider) {
  const std::string text = interface_of("2_0",
                                        "<m:SubmitRegistrationRequest><r:Registration><r:Action>Append</"
                                        "r:Action><r:Datasource>"
                                        "<r:SimpleDatasource>http://example.org/a.xml</"
                                        "r:SimpleDatasource></r:Datasource>"
                                        "<r:ProvisionAgreementRef><r:OrganisationSchemeAgencyID>SDMX</"
                                        "r:OrganisationSchemeAgencyID>"
                                        "<r:OrganisationSchemeID>PROVIDERS</"
                                        "r:OrganisationSchemeID><r:DataProviderID>P</r:DataProviderID>"
                                        "<r:DataflowAgencyID>T</r:DataflowAgencyID><r:DataflowID>F</"
                                        "r:DataflowID></r:ProvisionAgreementRef>"
                                        "</r:Registration></m:SubmitRegistrationRequest>");
  Report report;
  const RegistryMessage message = read_registry_text(text, report);
  EXPECT_EQ(found_in(report), "");
  ASSERT_EQ(message.registrations.size(), 1u);
  const Registration& one = message.registrations.front();
  EXPECT_EQ(one.action, Action::kAppend);
  ASSERT_EQ(one.about.size(), 2u);
  EXPECT_EQ(to_short(one.about[0]), "T:F(1.0)");
  EXPECT_EQ(one.about[1].item, "P");
  EXPECT_EQ(one.source->simple, "http://example.org/a.xml");
}

TEST(RegistryReader, ReadsAgreementsOf20AsStructures) {
  const std::string text = interface_of("2_0",
                                        "<m:QueryProvisioningResponse><r:ProvisionAgreement "
                                        "id=\"PA\"><r:DataflowRef><r:AgencyID>T</r:AgencyID>"
                                        "<r:DataflowID>F</r:DataflowID></r:DataflowRef><r:DataProviderRef>"
                                        "<r:OrganisationSchemeAgencyID>SDMX</r:OrganisationSchemeAgencyID>"
                                        "<r:OrganisationSchemeID>PROVIDERS</"
                                        "r:OrganisationSchemeID><r:DataProviderID>P</r:DataProviderID>"
                                        "</r:DataProviderRef></r:ProvisionAgreement><r:StatusMessage "
                                        "status=\"Success\"/>"
                                        "</m:QueryProvisioningResponse>");
  Report report;
  const RegistryMessage message = read_registry_text(text, report);
  EXPECT_EQ(found_in(report), "");
  ASSERT_EQ(message.structures.provision_agreements.size(), 1u);
  EXPECT_EQ(message.structures.provision_agreements.front().data_provider.item, "P");
  EXPECT_EQ(message.status, (RegistryStatus{"Success", {}}));
}

TEST(RegistryReader, ReadsStructuresOf20InAnAnswer) {
  const std::string text = interface_of(
      "2_0",
      "<m:QueryStructureResponse><r:StatusMessage status=\"Success\"/><r:CodeLists>"
      "<s:CodeList id=\"CL\" agencyID=\"T\"><s:Name>List</s:Name><s:Code value=\"A\">"
      "<s:Description>a</s:Description></s:Code></s:CodeList></r:CodeLists></m:QueryStructureResponse>");
  Report report;
  const RegistryMessage message = read_registry_text(text, report);
  EXPECT_EQ(found_in(report), "");
  EXPECT_EQ(message.status, (RegistryStatus{"Success", {}}));
  ASSERT_EQ(message.in_order.size(), 1u);
  EXPECT_EQ(to_urn(message.in_order.front()), "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL(1.0)");
}

TEST(RegistryReader, MissesTheReceiverThatTheSchemaAsksFor) {
  std::string text = submit_structure("3_1");
  const std::string receiver = "<m:Receiver id=\"U\"/>";
  text.erase(text.find(receiver), receiver.size());
  Report report;
  read_registry_text(text, report);
  EXPECT_EQ(found_in(report), "header-incomplete Receiver\n");
}

TEST(RegistryReader, NamesIdsOf20ThatAreNone) {
  Report report;
  read_registry_text(interface_of("2_0",
                                  "<m:QueryStructureRequest resolveReferences=\"true\"><r:CodelistRef>"
                                  "<r:AgencyID>*</r:AgencyID><r:CodelistID>#CL#</r:CodelistID>"
                                  "</r:CodelistRef></m:QueryStructureRequest>"),
                     report);
  EXPECT_EQ(found_in(report), "bad-syntax #CL#\n");
}

TEST(RegistryReader, NamesWhatItDoesNotKnow) {
  Report report;
  read_registry_text(interface_of("2_1",
                                  "<m:NotifyRegistryEvent><r:EventAction>Grow</r:EventAction><r:Odd/>"
                                  "</m:NotifyRegistryEvent>"),
                     report);
  EXPECT_EQ(found_in(report), "bad-syntax Grow\nelement-unknown Odd\n");
}

TEST(RegistryWriter, WritesWhatReadsTheSameInEveryVersion) {
  for (const Version& from : kVersions) {
    for (const std::string& text : all_messages(from.folder)) {
      Report report;
      const RegistryMessage message = read_registry_text(text, report);
      for (const Version& to : kVersions) {
        StringOutput output;
        to.write(message, output, report);
        expect_same(message, read_registry_text(output.text(), report), output.text());
      }
      EXPECT_EQ(found_in(report), "") << text;
    }
  }
}

TEST(RegistryWriter, WritesWhatTheSchemasTake) {
  const std::filesystem::path shared = shared_folder();
  if (shared.empty() || !have_xmllint()) GTEST_SKIP() << "needs ../shared/schemas and xmllint";
  for (const Version& version : kVersions) {
    const TemporaryFolder folder;
    size_t number = 0;
    for (const std::string& text : all_messages("3_1")) {
      Report report;
      StringOutput output;
      version.write(read_registry_text(text, report), output, report);
      folder.write(std::to_string(++number) + ".xml", output.text());
    }
    EXPECT_EQ(schema_errors(folder.path(), shared / "schemas/xsd" / version.schema / "SDMXMessage.xsd"), "");
  }
}

TEST(RegistryWriter, SaysWhatOnly20Has) {
  Report report;
  const RegistryMessage message = read_registry_text(
      interface_of("2_0", "<m:QueryStructureRequest resolveReferences=\"true\"/>"), report);
  StringOutput output;
  write_ml21_registry(message, output, report);
  EXPECT_EQ(found_in(report), "not-in-target-format QueryStructureRequest\n");
}

TEST(RegistryReader, TakesAnyBeginningOfAMessage) {
  for (const std::string& text : all_messages("2_1")) {
    for (size_t length = 0; length < text.size(); ++length) {
      Report report;
      try {
        read_registry_text(text.substr(0, length), report);
      } catch (const Error&) {
      }
      EXPECT_FALSE(report.acceptable()) << length;
    }
  }
}

}  // namespace
}  // namespace sdmx
