// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_root.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx::ml {

namespace {

struct NamedRoot {
  std::string_view name, variant;
  MessageKind kind;
};
constexpr NamedRoot kRoots[] = {
    {"StructureSpecificData", "structure-specific-data", MessageKind::kData},
    {"StructureSpecificTimeSeriesData", "structure-specific-timeseries-data", MessageKind::kData},
    {"GenericData", "generic-data", MessageKind::kData},
    {"GenericTimeSeriesData", "generic-timeseries-data", MessageKind::kData},
    {"CompactData", "compact-data", MessageKind::kData},
    {"CrossSectionalData", "cross-sectional-data", MessageKind::kData},
    {"UtilityData", "utility-data", MessageKind::kData},
    {"MessageGroup", "message-group", MessageKind::kData},
    {"Structure", "structure", MessageKind::kStructure},
    {"GenericMetadata", "generic-metadata", MessageKind::kMetadata},
    {"StructureSpecificMetadata", "structure-specific-metadata", MessageKind::kMetadata},
    {"MetadataReport", "metadata-report", MessageKind::kMetadata},
    {"RegistryInterface", "registry", MessageKind::kRegistry},
    {"QueryMessage", "query", MessageKind::kQuery},
    {"Error", "error", MessageKind::kError},
};

struct VersionPart {
  std::string_view part, version;
};
constexpr VersionPart kVersions[] = {
    {"/sdmxml/schemas/v3_1", "3.1"}, {"/sdmxml/schemas/v3_0", "3.0"}, {"/sdmxml/schemas/v2_1", "2.1"},
    {"/sdmxml/schemas/v2_0", "2.0"}, {"/sdmxml/schemas/v1_0", "1.0"},
};

/// The messages of RegistryInterface are roots of their own too, and bodies of web service calls.
bool is_registry_name(std::string_view name) {
  const bool verb = name.starts_with("Submit") || name.starts_with("Query") || name.starts_with("Notify");
  return verb && (name.ends_with("Request") || name.ends_with("Response") || name.ends_with("Event"));
}

/// SDMX 2.1 Section 7 (web services): the operations of the WSDL. An answer holds a message; so does a call
/// that submits something; what is left asks for something.
std::optional<Root> describe_operation(std::string_view name, std::string_view version) {
  if (name == "Error") return Root{version, "error", MessageKind::kError};
  if (name.starts_with("Get") && !name.ends_with("Response")) {
    return Root{version, "fragment", MessageKind::kOther};
  }
  return std::nullopt;
}

}  // namespace

std::string_view version_of_namespace(std::string_view uri) {
  // Early versions wrote SDMX in capitals.
  const std::string folded = fold_case(uri);
  for (const VersionPart& known : kVersions) {
    if (folded.find(known.part) != std::string::npos) return known.version;
  }
  return {};
}

std::optional<Root> describe_root(std::string_view local_name, std::string_view uri) {
  const std::string_view version = version_of_namespace(uri);
  if (version.empty()) return std::nullopt;
  if (uri.find("/webservices") != std::string_view::npos) return describe_operation(local_name, version);
  const auto found = std::ranges::find(kRoots, local_name, &NamedRoot::name);
  if (found != std::end(kRoots)) return Root{version, found->variant, found->kind};
  if (is_registry_name(local_name)) return Root{version, "registry", MessageKind::kRegistry};
  if (local_name.ends_with("Query")) return Root{version, "query", MessageKind::kQuery};
  const bool message = fold_case(uri).ends_with("/message");
  return Root{version, message ? "other" : "fragment", MessageKind::kOther};
}

namespace {

std::string_view namespace_declared(const XmlScanner& scanner) {
  for (const XmlAttribute& attribute : scanner.attributes()) {
    const bool declares = attribute.name.starts_with("xmlns");
    if (declares && !version_of_namespace(attribute.raw_value).empty()) return attribute.raw_value;
  }
  return {};
}

}  // namespace

std::optional<Root> describe_start(const XmlScanner& scanner) {
  const std::string_view own = scanner.namespace_of(scanner.prefix());
  if (!own.empty()) return describe_root(scanner.local_name(), own);
  const auto root = describe_root(scanner.local_name(), namespace_declared(scanner));
  return root && root->kind != MessageKind::kOther ? root : std::nullopt;
}

bool is_soap(std::string_view uri) { return uri.find("soap") != std::string_view::npos; }

bool enter_message(XmlScanner& scanner) {
  using Token = XmlScanner::Token;
  Token token = scanner.next();
  const std::string_view uri = token == Token::kStart ? scanner.namespace_of(scanner.prefix()) : "";
  const bool wrapped = is_soap(uri) || uri.find("/webservices") != std::string_view::npos;
  for (size_t elements = 0; wrapped && elements < kWrappers && token != Token::kDone;) {
    if (token == Token::kStart && describe_start(scanner)) return true;
    elements += token == Token::kStart ? 1 : 0;
    token = scanner.next();
  }
  return token == Token::kStart;
}

std::optional<Found> seek_message(XmlScanner& scanner) {
  bool foreign = false;
  for (size_t elements = 0; elements < kWrappers;) {
    const auto token = scanner.next();
    if (token == XmlScanner::Token::kDone) return std::nullopt;
    if (token != XmlScanner::Token::kStart) continue;
    const std::string_view uri = scanner.namespace_of(scanner.prefix());
    if (elements == 0) foreign = !is_soap(uri) && version_of_namespace(uri).empty();
    if (const auto root = describe_start(scanner)) {
      return Found{*root, elements > 0 && foreign ? "sdmx-other-xml" : "sdmx-ml"};
    }
    ++elements;
  }
  return std::nullopt;
}

}  // namespace sdmx::ml
