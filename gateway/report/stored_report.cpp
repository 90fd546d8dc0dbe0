// SPDX-License-Identifier: Apache-2.0
#include "gateway/report/stored_report.hpp"

#include <boost/json.hpp>
#include <map>

#include <fmt/format.h>

#include "gateway/report/catalogue.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/format/csv_line.hpp"

namespace gateway {

namespace {

namespace json = boost::json;
using sdmx::Finding;

json::value place_number(uint64_t number) { return number == 0 ? json::value(nullptr) : json::value(number); }

json::object to_json(const Finding& finding, const std::string& language) {
  json::array parameters;
  for (const std::string& parameter : finding.message.parameters) parameters.emplace_back(parameter);
  return {{"code", finding.code},
          {"severity", std::string(sdmx::to_string(finding.severity))},
          {"file", finding.place.file},
          {"line", place_number(finding.place.line)},
          {"column", place_number(finding.place.column)},
          {"sheet", finding.place.sheet},
          {"cell", finding.place.cell},
          {"key", finding.key},
          {"component", finding.component},
          {"value", finding.value},
          {"count", finding.count},
          {"message", say_finding(finding, language)},
          {"sentence", finding.message.id},
          {"parameters", std::move(parameters)}};
}

std::string text_of(const json::object& object, std::string_view name) {
  const auto* member = object.if_contains(name);
  return member && member->is_string() ? std::string(member->as_string()) : std::string();
}

uint64_t number_of(const json::object& object, std::string_view name) {
  const auto* member = object.if_contains(name);
  return member && member->is_number() ? member->to_number<uint64_t>() : 0;
}

sdmx::Severity parse_severity(std::string_view text) {
  if (text == "error") return sdmx::Severity::kError;
  return text == "warning" ? sdmx::Severity::kWarning : sdmx::Severity::kInformation;
}

Finding finding_from_json(const json::object& object) {
  Finding finding;
  finding.code = text_of(object, "code");
  finding.severity = parse_severity(text_of(object, "severity"));
  finding.place = {text_of(object, "file"), number_of(object, "line"), number_of(object, "column"),
                   text_of(object, "sheet"), text_of(object, "cell")};
  finding.key = text_of(object, "key");
  finding.component = text_of(object, "component");
  finding.value = text_of(object, "value");
  finding.count = number_of(object, "count");
  finding.message.id = text_of(object, "sentence");
  for (const json::value& parameter : object.at("parameters").as_array()) {
    finding.message.parameters.emplace_back(parameter.as_string());
  }
  return finding;
}

void append_group(std::string& text, const StoredReport& report, sdmx::Severity severity,
                  const std::string& language) {
  for (const Finding& finding : report.findings) {
    if (finding.severity != severity) continue;
    const std::string place = to_string(finding.place);
    text += "  ";
    if (!place.empty()) text += place + ": ";
    text += say_finding(finding, language);
    if (finding.count > 1) text += ' ' + say({"report-times", {fmt::to_string(finding.count)}}, language);
    if (!finding.key.empty()) text += fmt::format("  [{}]", finding.key);
    text += fmt::format("  ({})\n", finding.code);
  }
}

uint64_t found_in_all(const StoredReport& report) {
  return report.errors + report.warnings + report.information;
}

uint64_t kept_in_all(const StoredReport& report) {
  uint64_t kept = 0;
  for (const Finding& finding : report.findings) kept += finding.count;
  return kept;
}

}  // namespace

StoredReport make_stored_report(const sdmx::Report& report) {
  StoredReport stored;
  stored.errors = report.count(sdmx::Severity::kError);
  stored.warnings = report.count(sdmx::Severity::kWarning);
  stored.information = report.count(sdmx::Severity::kInformation);
  stored.findings = report.findings();
  stored.counts.assign(report.count_by_code().begin(), report.count_by_code().end());
  return stored;
}

std::string to_json(const StoredReport& report, const std::string& language) {
  json::array flows, findings;
  for (const std::string& flow : report.flows) flows.emplace_back(flow);
  for (const Finding& finding : report.findings) findings.emplace_back(to_json(finding, language));
  json::object counts;
  for (const auto& [code, count] : report.counts) counts[code] = count;
  return json::serialize(json::object{{"file", report.file},
                                      {"format", report.format},
                                      {"message_id", report.message_id},
                                      {"prepared", report.prepared},
                                      {"sender", report.sender},
                                      {"test", report.test},
                                      {"flows", std::move(flows)},
                                      {"datasets", report.datasets},
                                      {"series", report.series},
                                      {"observations", report.observations},
                                      {"store_snapshot", report.store_snapshot},
                                      {"structures_version", report.structures_version},
                                      {"acceptable", report.acceptable()},
                                      {"errors", report.errors},
                                      {"warnings", report.warnings},
                                      {"information", report.information},
                                      {"counts", std::move(counts)},
                                      {"findings", std::move(findings)}});
}

StoredReport report_from_json(const std::string& text) {
  try {
    const json::object document = json::parse(text).as_object();
    StoredReport report;
    report.file = text_of(document, "file");
    report.format = text_of(document, "format");
    report.message_id = text_of(document, "message_id");
    report.prepared = text_of(document, "prepared");
    report.sender = text_of(document, "sender");
    report.test = document.at("test").as_bool();
    for (const json::value& flow : document.at("flows").as_array())
      report.flows.emplace_back(flow.as_string());
    report.datasets = number_of(document, "datasets");
    report.series = number_of(document, "series");
    report.observations = number_of(document, "observations");
    report.store_snapshot = number_of(document, "store_snapshot");
    report.structures_version = text_of(document, "structures_version");
    report.errors = number_of(document, "errors");
    report.warnings = number_of(document, "warnings");
    report.information = number_of(document, "information");
    for (const auto& member : document.at("counts").as_object()) {
      report.counts.emplace_back(member.key(), member.value().to_number<uint64_t>());
    }
    for (const json::value& finding : document.at("findings").as_array()) {
      report.findings.push_back(finding_from_json(finding.as_object()));
    }
    return report;
  } catch (const std::exception& failure) {
    throw sdmx::Error(sdmx::ErrorCode::kStore, {"report-damaged", {failure.what()}});
  }
}

std::string to_text(const StoredReport& report, const std::string& language) {
  // A message of structures has no data to count.
  const bool has_data = report.datasets + report.series + report.observations > 0;
  std::string text = say({has_data ? "report-head" : "report-head-plain",
                          {report.file, fmt::to_string(report.observations), fmt::to_string(report.series),
                           sdmx::join(report.flows, ", ")}},
                         language);
  text += '\n';
  text += say({report.acceptable() ? "report-acceptable" : "report-not-acceptable",
               {fmt::to_string(report.errors), fmt::to_string(report.warnings)}},
              language);
  text += '\n';
  constexpr std::pair<sdmx::Severity, std::string_view> kGroups[] = {
      {sdmx::Severity::kError, "report-errors"},
      {sdmx::Severity::kWarning, "report-warnings"},
      {sdmx::Severity::kInformation, "report-information"}};
  for (const auto& [severity, heading] : kGroups) {
    std::string group;
    append_group(group, report, severity, language);
    if (!group.empty()) text += std::string(say(heading, language)) + '\n' + group;
  }
  if (found_in_all(report) > kept_in_all(report)) {
    text +=
        say({"report-more", {fmt::to_string(found_in_all(report) - kept_in_all(report))}}, language) + '\n';
  }
  return text;
}

std::string to_csv(const StoredReport& report, const std::string& language) {
  std::string text = "severity,code,file,line,column,sheet,cell,key,component,value,count,message\r\n";
  for (const Finding& finding : report.findings) {
    const auto number = [](uint64_t value) { return value == 0 ? std::string() : fmt::to_string(value); };
    const std::string fields[] = {std::string(sdmx::to_string(finding.severity)),
                                  finding.code,
                                  finding.place.file,
                                  number(finding.place.line),
                                  number(finding.place.column),
                                  finding.place.sheet,
                                  finding.place.cell,
                                  finding.key,
                                  finding.component,
                                  finding.value,
                                  fmt::to_string(finding.count),
                                  say_finding(finding, language)};
    std::string line;
    for (const std::string& field : fields) {
      if (!line.empty()) line += ',';
      sdmx::append_csv_cell(line, field);
    }
    text += line + "\r\n";
  }
  return text;
}

std::string to_string(const sdmx::Place& place) {
  if (!place.cell.empty()) {
    return place.sheet.empty() ? fmt::format("{}!{}", place.file, place.cell)
                               : fmt::format("{}!{}!{}", place.file, place.sheet, place.cell);
  }
  if (place.line == 0) return "";
  return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

}  // namespace gateway
