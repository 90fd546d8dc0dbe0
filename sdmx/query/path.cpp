// SPDX-License-Identifier: Apache-2.0
// Paths of SDMX REST 1.5 and 2.2. Any tail may be left out; wildcards of both versions are borne on both.
#include <array>

#include "sdmx/base/text.hpp"
#include "sdmx/query/reading.hpp"

namespace sdmx {

namespace {

/// A class that data may be asked under.
std::optional<ArtefactClass> find_context(std::string_view name) {
  if (name == "datastructure") return ArtefactClass::kDataStructure;
  if (name == "provisionagreement") return ArtefactClass::kProvisionAgreement;
  if (name == "dataflow" || is_wildcard(name)) return ArtefactClass::kDataflow;
  return std::nullopt;
}

bool is_metadata_context(std::string_view name) {
  return name == "metadatastructure" || name == "metadataflow" || name == "metadataprovisionagreement";
}

class PathReader {
 public:
  PathReader(RestVersion version, const Target& target, ProblemKeeper& problems)
      : version_(version), target_(target), problems_(problems) {}

  std::optional<Query> read() {
    const Piece* resource = take();
    if (resource == nullptr) return problems_.fail_with(404, 1, {"query-no-resource", {}}), std::nullopt;
    std::optional<Query> query = read_resource(*resource);
    if (query && next_ < target_.segments.size()) {
      const Piece& extra = target_.segments[next_];
      problems_.fail(extra.column, "query-path-too-long", {shorten(extra.text, 40)});
    }
    return query;
  }

 private:
  std::optional<Query> read_resource(const Piece& resource) {
    const std::string& name = resource.text;
    const bool v1 = version_ == RestVersion::kV1;
    if (name == "data") return v1 ? read_data_v1() : read_data_v2();
    if (name == "schema") return read_schema();
    if (v1 && name == "availableconstraint") return read_availability_v1();
    if (!v1 && name == "availability") return read_availability_v2();
    if (name == "metadata" || (!v1 && name == "registration"))
      return problems_.not_built(resource.column, name), std::nullopt;
    if (v1) return read_structure(resource);
    if (name == "structure") {
      const Piece* type = take();
      return type == nullptr ? read_structure(Piece{"*", "*", resource.column}) : read_structure(*type);
    }
    return unknown(resource);
  }

  std::optional<Query> unknown(const Piece& resource) {
    problems_.fail_with(404, resource.column, {"query-unknown-resource", {shorten(resource.text, 40)}});
    return std::nullopt;
  }

  std::optional<Query> read_structure(const Piece& type) {
    if (is_resource_not_built(type.text)) return problems_.not_built(type.column, type.text), std::nullopt;
    const auto resource = find_resource(type.text);
    if (!resource) return unknown(type);
    StructureQuery query;
    query.classes = resource->classes;
    query.constraint_role = resource->role;
    query.artefacts = read_artefacts(version_ == RestVersion::kV2 ? "~" : "");
    if (const Piece* items = take()) query.items = read_items(*items, query.classes);
    return query;
  }

  IdList read_items(const Piece& piece, const std::vector<ArtefactClass>& classes) {
    IdList items = read_ids(piece, problems_);
    if (!items.empty() && (classes.empty() || !has_items(classes.front()))) {
      problems_.fail(piece.column, "query-items-not-here", {shorten(piece.text, 40)});
    }
    return items;
  }

  /// agency/id/version; the default version where it is left out, empty for latest.
  ArtefactQuery read_artefacts(std::string_view default_version) {
    ArtefactQuery artefacts;
    if (const Piece* agencies = take()) artefacts.agencies = read_ids(*agencies, problems_);
    if (const Piece* ids = take()) artefacts.ids = read_ids(*ids, problems_);
    if (const Piece* versions = take()) {
      artefacts.versions = read_versions(version_, *versions, problems_);
    } else if (!default_version.empty()) {
      artefacts.versions = {std::string(default_version)};
    }
    return artefacts;
  }

  std::optional<Query> read_data_v1() {
    DataQuery query;
    read_flow_v1(query);
    return query;
  }

  std::optional<Query> read_availability_v1() {
    AvailabilityQuery query;
    read_flow_v1(query.data);
    if (const Piece* components = take()) query.components = read_ids(*components, problems_);
    return query;
  }

  /// flowRef/key/providerRef, REST 1.5 docs 4_4.
  void read_flow_v1(DataQuery& query) {
    if (const Piece* flow = take()) query.structure = read_flow_reference(*flow);
    if (const Piece* key = take()) query.keys = read_keys(*key, problems_);
    if (const Piece* provider = take()) query.providers = read_providers(*provider);
  }

  /// [AGENCY,]FLOW[,VERSION]
  ArtefactQuery read_flow_reference(const Piece& piece) {
    auto parts = split_list(piece, ",");
    if (parts.size() > 3)
      return problems_.fail(piece.column, "query-bad-flow", {shorten(piece.text, 60)}), ArtefactQuery{};
    ArtefactQuery flow;
    if (parts.size() == 3) flow.versions = read_versions(version_, as_piece(parts[2]), problems_);
    if (parts.size() > 1) flow.agencies = read_ids(as_piece(parts[0]), problems_);
    flow.ids = read_ids(as_piece(parts[parts.size() > 1 ? 1 : 0]), problems_);
    return flow;
  }

  /// [AGENCY,]ID, several with +.
  IdList read_providers(const Piece& piece) {
    IdList providers;
    for (const auto& part : split_list(piece, "+")) {
      if (is_wildcard(part.text)) return {};
      const auto names = split(part.text, ',');
      if (names.size() > 2) problems_.fail(part.column, "query-bad-id", {shorten(part.text, 40)});
      for (const auto name : names) {
        if (!is_id(name) && !is_agency(name))
          problems_.fail(part.column, "query-bad-id", {shorten(name, 40)});
      }
      providers.push_back(part.text);
    }
    return providers;
  }

  static bool is_agency(std::string_view text) {
    for (const auto part : split(text, '.')) {
      if (!is_ncname_id(part)) return false;
    }
    return true;
  }

  static Piece as_piece(const ListPart& part) { return Piece{part.text, part.text, part.column}; }

  std::optional<Query> read_data_v2() {
    DataQuery query;
    if (!read_cube_v2(query)) return std::nullopt;
    return query;
  }

  std::optional<Query> read_availability_v2() {
    AvailabilityQuery query;
    if (!read_cube_v2(query.data)) return std::nullopt;
    if (const Piece* components = take()) query.components = read_ids(*components, problems_);
    return query;
  }

  /// context/agency/id/version/key, REST 2.2 data.md.
  bool read_cube_v2(DataQuery& query) {
    if (const Piece* context = take()) {
      const auto found = find_context(context->text);
      if (!found) return unknown(*context), false;
      query.context = *found;
    }
    query.structure = read_artefacts("*");
    if (const Piece* key = take()) query.keys = read_keys(*key, problems_);
    return true;
  }

  /// context/agency/id/version; agency and id are mandatory and single in both versions.
  std::optional<Query> read_schema() {
    const Piece* context = take();
    if (context == nullptr) return problems_.fail(1, "query-one-wanted", {"context"}), std::nullopt;
    if (is_metadata_context(context->text))
      return problems_.not_built(context->column, context->text), std::nullopt;
    const auto found = find_context(context->text);
    if (!found) return unknown(*context);
    SchemaQuery query;
    query.context = *found;
    query.structure = read_artefacts(version_ == RestVersion::kV2 ? "~" : "");
    if (query.structure.agencies.size() != 1)
      problems_.fail(context->column, "query-one-wanted", {"agencyID"});
    if (query.structure.ids.size() != 1) problems_.fail(context->column, "query-one-wanted", {"resourceID"});
    return query;
  }

  const Piece* take() { return next_ < target_.segments.size() ? &target_.segments[next_++] : nullptr; }

  RestVersion version_;
  const Target& target_;
  ProblemKeeper& problems_;
  size_t next_ = 0;
};

}  // namespace

std::optional<Query> read_path(RestVersion version, const Target& target, ProblemKeeper& problems) {
  return PathReader(version, target, problems).read();
}

}  // namespace sdmx
