// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the tests of reference metadata share: one message in each form of SDMX-ML.

#include <gtest/gtest.h>

#include <string>

#include "sdmx/format/metadata_ml_reader.hpp"
#include "sdmx/format/metadata_ml_writer.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx {

inline std::string metadata_header(std::string_view structure) {
  return "<m:Header><m:ID>M1</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-02T03:04:05Z</m:Prepared>"
         "<m:Sender id=\"T\"/>" +
         std::string(structure) + "</m:Header>";
}

/// 3.0 and 3.1: a set of a metadataflow with an attribute of each kind.
inline std::string metadata_3x(const std::string& version) {
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/v" + version + "/";
  return "<m:GenericMetadata xmlns:m=\"" + base + "message\" xmlns:c=\"" + base + "common\" xmlns:g=\"" +
         base + "metadata/generic\">" +
         metadata_header(
             "<m:Structure structureID=\"S\"><c:StructureUsage>"
             "urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=T:QUALITY(1.0)</c:StructureUsage>"
             "</m:Structure>") +
         "<m:MetadataSet id=\"R1\" agencyID=\"T\" version=\"1.2.0\" action=\"Replace\" "
         "reportingBeginDate=\"2024\" reportingEndDate=\"2025\" publicationYear=\"2026\">"
         "<c:Name xml:lang=\"en\">Report</c:Name><c:Name xml:lang=\"ru\">Отчет</c:Name>"
         "<g:Metadataflow>urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=T:QUALITY(1.0)"
         "</g:Metadataflow>"
         "<g:Target>urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:FLOW(1.0)</g:Target>"
         "<g:Attribute id=\"CONTACT\"><g:Attribute id=\"NAME\"><g:Value>A. Person &amp; "
         "co</g:Value></g:Attribute>"
         "<g:Attribute id=\"MAIL\"><g:Value>a@example.org</g:Value></g:Attribute>"
         "<g:Attribute id=\"MAIL\"><g:Value>b@example.org</g:Value></g:Attribute></g:Attribute>"
         "<g:Attribute id=\"NOTE\"><c:Text xml:lang=\"en\">Note</c:Text>"
         "<c:Text xml:lang=\"ru\">Заметка</c:Text></g:Attribute>"
         "<g:Attribute id=\"METHOD\"><c:StructuredText xml:lang=\"en\">"
         "<p xmlns=\"http://www.w3.org/1999/xhtml\">By <b>hand</b> <i>only</i>.</p>"
         "</c:StructuredText></g:Attribute>"
         "</m:MetadataSet></m:GenericMetadata>";
}

/// What 2.1 says of a report, in the generic form.
inline std::string metadata_21_generic() {
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
  return "<m:GenericMetadata xmlns:m=\"" + base + "message\" xmlns:c=\"" + base + "common\" xmlns:g=\"" +
         base + "metadata/generic\">" +
         metadata_header(
             "<m:Structure structureID=\"S\"><c:Structure>"
             "<Ref agencyID=\"T\" id=\"MSD\" version=\"1.0\"/></c:Structure></m:Structure>") +
         "<m:MetadataSet structureRef=\"S\" setID=\"SET\"><c:Name xml:lang=\"en\">Set</c:Name>"
         "<g:Report id=\"FULL\"><g:Target id=\"OF_FLOW\">"
         "<g:ReferenceValue id=\"FLOW\"><g:ObjectReference><Ref agencyID=\"T\" id=\"F\" version=\"1.0\" "
         "class=\"Dataflow\" package=\"datastructure\"/></g:ObjectReference></g:ReferenceValue>"
         "<g:ReferenceValue id=\"REPORT_PERIOD_TARGET\"><g:ReportPeriod>2025-Q1</g:ReportPeriod>"
         "</g:ReferenceValue>"
         "<g:ReferenceValue id=\"DATA_KEY_TARGET\"><g:DataKey><c:KeyValue id=\"FREQ\"><c:Value>A</c:Value>"
         "</c:KeyValue></g:DataKey></g:ReferenceValue>"
         "</g:Target><g:AttributeSet>"
         "<g:ReportedAttribute id=\"CONTACT\"><g:AttributeSet>"
         "<g:ReportedAttribute id=\"NAME\" value=\"A. Person\"/></g:AttributeSet></g:ReportedAttribute>"
         "<g:ReportedAttribute id=\"NOTE\"><c:Text xml:lang=\"en\">Note</c:Text></g:ReportedAttribute>"
         "</g:AttributeSet></g:Report></m:MetadataSet></m:GenericMetadata>";
}

/// The same in the form specific to its structure.
inline std::string metadata_21_specific() {
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
  const std::string urn = "urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=T:MSD(1.0)";
  return "<m:StructureSpecificMetadata xmlns:m=\"" + base + "message\" xmlns:c=\"" + base +
         "common\" xmlns:s=\"" + base + "metadata/structurespecific\" xmlns:t=\"" + urn +
         "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" +
         metadata_header("<m:Structure structureID=\"S\" namespace=\"" + urn +
                         "\"><c:Structure><Ref agencyID=\"T\" id=\"MSD\" version=\"1.0\"/></c:Structure>"
                         "</m:Structure>") +
         "<m:MetadataSet s:structureRef=\"S\" s:setID=\"SET\" xsi:type=\"t:MetadataSetType\">"
         "<c:Name xml:lang=\"en\">Set</c:Name>"
         "<Report xsi:type=\"t:FULL\"><Target xsi:type=\"t:FULL.OF_FLOW\">"
         "<ReferenceValue xsi:type=\"t:OF_FLOW.FLOW\"><ObjectReference>"
         "<URN>urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:F(1.0)</URN></ObjectReference>"
         "</ReferenceValue>"
         "<ReferenceValue xsi:type=\"t:OF_FLOW.ReportPeriodTarget\"><ReportPeriod>2025-Q1</ReportPeriod>"
         "</ReferenceValue>"
         "<ReferenceValue xsi:type=\"t:OF_FLOW.KeyDescriptorValuesTarget\"><DataKey>"
         "<c:KeyValue id=\"FREQ\"><c:Value>A</c:Value></c:KeyValue></DataKey></ReferenceValue>"
         "</Target><AttributeSet><CONTACT><AttributeSet><NAME value=\"A. Person\"/></AttributeSet></CONTACT>"
         "<NOTE><c:Text xml:lang=\"en\">Note</c:Text></NOTE></AttributeSet></Report></m:MetadataSet>"
         "</m:StructureSpecificMetadata>";
}

inline std::string metadata_20() {
  const std::string base = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/";
  return "<m:GenericMetadata xmlns:m=\"" + base + "message\" xmlns:g=\"" + base + "genericmetadata\">" +
         metadata_header("") +
         "<g:MetadataSet datasetID=\"DS\"><g:MetadataStructureRef>MSD</g:MetadataStructureRef>"
         "<g:MetadataStructureAgencyRef>T</g:MetadataStructureAgencyRef><g:ReportRef>FULL</g:ReportRef>"
         "<g:AttributeValueSet><g:TargetRef>OF_CODE</g:TargetRef><g:TargetValues>"
         "<g:ComponentValue object=\"Code\" component=\"ORG\">1</g:ComponentValue></g:TargetValues>"
         "<g:ReportedAttribute conceptID=\"NAME\"><g:Value xml:lang=\"en\">One</g:Value>"
         "<g:Value xml:lang=\"ru\">Один</g:Value><g:StartTime>2009-01-01T00:00:00</g:StartTime>"
         "<g:ReportedAttribute conceptID=\"SHORT\"><g:Value><![CDATA[W.H.O]]></g:Value></g:ReportedAttribute>"
         "</g:ReportedAttribute></g:AttributeValueSet></g:MetadataSet></m:GenericMetadata>";
}

/// A report specific to its structure, 2.0.
inline std::string metadata_20_report() {
  const std::string base = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/";
  return "<m:MetadataReport xmlns:m=\"" + base + "message\" xmlns:r=\"" + base +
         "metadatareport\" xmlns:t=\"urn:t\">" + metadata_header("") +
         "<t:MetadataSet><r:MetadataStructureRef>MSD</r:MetadataStructureRef>"
         "<r:MetadataStructureAgencyRef>T</r:MetadataStructureAgencyRef>"
         "<t:CONTACT><t:CONTACTTarget><t:CATEGORY>DEBT</t:CATEGORY></t:CONTACTTarget>"
         "<t:NAME>A. Person</t:NAME></t:CONTACT></t:MetadataSet></m:MetadataReport>";
}

inline MetadataMessage read_metadata_text(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  return read_ml_metadata(*input, report);
}

using WriteMetadata = void (*)(const MetadataMessage&, Output&, Report&);

inline std::string written_metadata(const MetadataMessage& message, WriteMetadata write, Report& report) {
  StringOutput output;
  write(message, output, report);
  return output.text();
}

/// What was found, one line each: "code value".
inline std::string codes_of(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings()) {
    text +=
        finding.code + " " + (finding.message.parameters.empty() ? "" : finding.message.parameters.back());
    text += '\n';
  }
  return text;
}

}  // namespace sdmx
