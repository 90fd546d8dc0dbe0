// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/media.hpp"

#include <algorithm>
#include <span>

#include "gateway/http/message.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway::http {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;
using Types = std::vector<std::string_view>;

constexpr std::string_view kData21 = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
constexpr std::string_view kData30 = "application/vnd.sdmx.data+xml;version=3.0.0";
constexpr std::string_view kData31 = "application/vnd.sdmx.data+xml;version=3.1.0";
constexpr std::string_view kGeneric21 = "application/vnd.sdmx.genericdata+xml;version=2.1";
constexpr std::string_view kTime21 = "application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1";
constexpr std::string_view kGenericTime21 = "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1";
constexpr std::string_view kCsv20 = "application/vnd.sdmx.data+csv;version=2.0.0";
constexpr std::string_view kCsv21 = "application/vnd.sdmx.data+csv;version=2.1.0";
constexpr std::string_view kCsv10 = "application/vnd.sdmx.data+csv;version=1.0.0";
constexpr std::string_view kJson10 = "application/vnd.sdmx.data+json;version=1.0.0";
constexpr std::string_view kJson20 = "application/vnd.sdmx.data+json;version=2.0.0";
constexpr std::string_view kJson21 = "application/vnd.sdmx.data+json;version=2.1.0";
constexpr std::string_view kStructure21 = "application/vnd.sdmx.structure+xml;version=2.1";
constexpr std::string_view kStructure30 = "application/vnd.sdmx.structure+xml;version=3.0.0";
constexpr std::string_view kStructure31 = "application/vnd.sdmx.structure+xml;version=3.1.0";
constexpr std::string_view kStructureJson10 = "application/vnd.sdmx.structure+json;version=1.0.0";
constexpr std::string_view kStructureJson20 = "application/vnd.sdmx.structure+json;version=2.0.0";
constexpr std::string_view kStructureJson21 = "application/vnd.sdmx.structure+json;version=2.1.0";

/// Per root and kind, what it prefers first. Clients that say JSON only expect its version 2.0 on both.
constexpr std::string_view kDataV1[] = {kData21, kData30,    kCsv20,  kData31,        kCsv21,  kCsv10,
                                        kJson20, kGeneric21, kTime21, kGenericTime21, kJson10, kJson21};
constexpr std::string_view kDataV2[] = {kData30, kData21,    kCsv20,  kData31,        kCsv21,  kCsv10,
                                        kJson20, kGeneric21, kTime21, kGenericTime21, kJson21, kJson10};
constexpr std::string_view kStructureV1[] = {kStructure21, kStructure30,     kStructureJson20,
                                             kStructure31, kStructureJson10, kStructureJson21};
constexpr std::string_view kStructureV2[] = {kStructure30, kStructure21,     kStructureJson20,
                                             kStructure31, kStructureJson21, kStructureJson10};

/// Types of the standard that may be asked for and are not written here.
constexpr std::string_view kSchemas[] = {
    "application/vnd.sdmx.schema+xml;version=2.1",    "application/vnd.sdmx.schema+xml;version=3.0.0",
    "application/vnd.sdmx.schema+xml;version=3.1.0",  "application/vnd.sdmx.schema+json;version=2.0.0",
    "application/vnd.sdmx.schema+json;version=2.1.0",
};

/// Media types that say the syntax only.
constexpr std::string_view kPlainTypes[] = {"application/xml", "text/xml", "application/json", "text/csv"};

std::span<const std::string_view> preferred(Wanted wanted, sdmx::RestVersion root) {
  const bool v1 = root == sdmx::RestVersion::kV1;
  if (wanted == Wanted::kData) return v1 ? std::span(kDataV1) : std::span(kDataV2);
  return v1 ? std::span(kStructureV1) : std::span(kStructureV2);
}

std::string listed(const Types& types) {
  return sdmx::join(std::vector<std::string>(types.begin(), types.end()), ", ");
}

std::string_view base_of(std::string_view type) { return type.substr(0, type.find(';')); }

bool is_plain(const std::string& type) {
  return std::ranges::find(kPlainTypes, type) != std::end(kPlainTypes);
}

/// "+xml" of "application/vnd.sdmx.data+xml" against "application/xml".
bool same_syntax(std::string_view sdmx_type, std::string_view plain) {
  return plain.substr(plain.find('/') + 1) == sdmx_type.substr(sdmx_type.rfind('+') + 1);
}

/// A plain type that was asked for is answered with, unless the SDMX type itself stands in the header.
std::string answered_type(std::string_view offered, const std::string& accept) {
  std::string answered(offered);
  for (const sdmx::MediaRange& range : sdmx::parse_accept(accept)) {
    if (range.type == base_of(offered)) return std::string(offered);
    if (is_plain(range.type) && range.quality > 0 && same_syntax(base_of(offered), range.type))
      answered = range.type;
  }
  return answered;
}

/// True where a range of the header is what the offered type was chosen for.
bool is_about(const sdmx::MediaRange& range, std::string_view offered) {
  if (range.quality <= 0) return false;
  if (range.type != base_of(offered)) return range.type == "text/csv";
  const std::string version = range.parameter("version");
  if (version.empty()) return true;
  const sdmx::Format* asked = sdmx::find_media_type(range.type + ";version=" + version);
  return asked == nullptr || asked == sdmx::find_media_type(offered);
}

/// Takes over what the parameters of SDMX-CSV ask for; the answer's type tells of them too.
void choose_csv_options(std::string_view offered, const std::string& accept, Chosen& chosen) {
  for (const sdmx::MediaRange& range : sdmx::parse_accept(accept)) {
    if (!is_about(range, offered)) continue;
    for (const auto& [name, value] : range.parameters) {
      if (!sdmx::is_csv_parameter(name)) continue;
      sdmx::CsvOptions alone;
      if (!sdmx::set_csv_parameter(chosen.csv, chosen.format->version, name, value) ||
          !sdmx::set_csv_parameter(alone, chosen.format->version, name, value)) {
        throw Error(ErrorCode::kUsage,
                    {"csv-parameter-value", {std::string(chosen.format->name), name, value}});
      }
      if (!alone.plain()) chosen.content_type.append(";").append(name).append("=").append(value);
    }
    return;
  }
}

/// What a schema query is answered with by default is an XSD (REST 1.5 4_6_conneg), which is not built; */*
/// takes what there is.
bool wants_xsd(const std::string& accept) {
  const auto ranges = sdmx::parse_accept(accept);
  return std::ranges::all_of(ranges, [](const sdmx::MediaRange& range) {
    return range.type == "application/xml" || range.type == "text/xml";
  });
}

}  // namespace

Chosen choose_format(Wanted wanted, sdmx::RestVersion root, const std::string& accept) {
  const auto types = preferred(wanted, root);
  const Types offered(types.begin(), types.end());
  const bool xsd = wanted == Wanted::kSchema && wants_xsd(accept);
  const auto best = xsd ? std::nullopt : sdmx::negotiate(accept, offered);
  if (best) {
    const std::string_view type = offered[*best];
    Chosen chosen{sdmx::find_media_type(type), answered_type(type, accept), {}};
    if (base_of(type) == base_of(kCsv20)) choose_csv_options(type, accept, chosen);
    return chosen;
  }
  const bool schema =
      wanted == Wanted::kSchema && sdmx::negotiate(accept, Types(std::begin(kSchemas), std::end(kSchemas)));
  if (xsd || schema) {
    throw Error(ErrorCode::kNotBuilt, {"format-not-built", {xsd ? "XML Schema" : accept, listed(offered)}});
  }
  throw Error(ErrorCode::kUsage, {"no-acceptable-type", {listed(offered)}});
}

std::string accept_of_override(std::string_view format) {
  constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"json", "application/json"},
      {"jsondata", "application/json"},
      {"sdmx-json", "application/json"},
      {"csv", "text/csv"},
      {"csvdata", "application/vnd.sdmx.data+csv"},
      {"sdmx-csv", "application/vnd.sdmx.data+csv"},
      {"xml", "application/xml"},
      {"sdmx-ml", "application/xml"},
      {"structure", "application/vnd.sdmx.structure+xml"},
      {"genericdata", "application/vnd.sdmx.genericdata+xml"},
      {"structurespecificdata", "application/vnd.sdmx.structurespecificdata+xml"},
  };
  const std::string_view name = base_of(format);
  for (const auto& [known, type] : kNames) {
    if (equal_without_case(known, name)) return std::string(type) + std::string(format.substr(name.size()));
  }
  return std::string(format);
}

}  // namespace gateway::http
