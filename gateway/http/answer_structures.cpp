// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/media.hpp"
#include "gateway/http/rest.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/query/structure_selection.hpp"

namespace gateway::http {

namespace {

Validators structure_validators(const RestRequest& rest, const std::string& content_type) {
  const Exchange& exchange = rest.exchange;
  return {make_etag({exchange.hub.structures_version(), exchange.request.target, content_type}),
          exchange.structures_loaded_at};
}

Opening answer_selection(const RestRequest& rest, Wanted wanted, const sdmx::StructureQuery& query) {
  const Chosen chosen = choose_format(wanted, rest.root, rest.accept);
  const Validators validators = structure_validators(rest, chosen.content_type);
  if (is_unchanged(rest.exchange.request, validators)) return unchanged_answer(validators);
  HttpResponse response =
      structure_answer(rest, *chosen.format, sdmx::select_structures(*rest.exchange.hub.structures(), query));
  response.headers.set("Content-Type", chosen.content_type);
  add_validators(response, validators);
  return response;
}

}  // namespace

HttpResponse structure_answer(const RestRequest& rest, const sdmx::Format& format,
                              sdmx::Structures structures) {
  if (structures.empty()) throw sdmx::Error(sdmx::ErrorCode::kNotFound, {"nothing-found", {}});
  sdmx::StructureMessage message{message_header(rest.exchange.hub), std::move(structures), {}};
  sdmx::StringOutput output;
  sdmx::Report report;
  format.write_structures(message, output, report);
  return text_answer(200, std::string(format.media_type), std::move(output.text()));
}

Opening answer_structures(const RestRequest& rest, const sdmx::StructureQuery& query) {
  return answer_selection(rest, Wanted::kStructure, query);
}

/// What a dataset may hold, for communication: the structure and all it needs, reduced by the constraints
/// (REST 2.2 schemas.md).
Opening answer_schema(const RestRequest& rest, const sdmx::SchemaQuery& query) {
  sdmx::StructureQuery structures;
  structures.classes = {query.context};
  structures.artefacts = query.structure;
  structures.detail = sdmx::StructureDetail::kReferencePartial;
  structures.references = sdmx::ReferencesKind::kDescendants;
  return answer_selection(rest, Wanted::kSchema, structures);
}

}  // namespace gateway::http
