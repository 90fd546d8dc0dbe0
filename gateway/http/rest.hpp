// SPDX-License-Identifier: Apache-2.0
#pragma once
/// SDMX REST 1.5 and 2.2 over the hub's structures and store.

#include <string>

#include "gateway/http/exchange.hpp"
#include "gateway/http/problem.hpp"
#include "gateway/http/validators.hpp"
#include "sdmx/model/header.hpp"
#include "sdmx/query/query.hpp"

namespace gateway::http {

/// GET of everything below /rest and /sdmx/v2.
Opening answer_rest(const Exchange& exchange);

/// True for paths whose errors are SDMX errors.
bool is_rest_path(std::string_view path);
/// The error in the form that fits the request.
HttpResponse rest_error(const HttpRequest& request, const Problem& problem, const std::string& language);

// ---- Within the room ----

/// A query that was understood.
struct RestRequest {
  const Exchange& exchange;
  sdmx::RestVersion root = sdmx::RestVersion::kV2;
  std::string accept;  ///< the header, or what format= stands for
};

Opening answer_structures(const RestRequest& rest, const sdmx::StructureQuery& query);
Opening answer_schema(const RestRequest& rest, const sdmx::SchemaQuery& query);
Opening answer_data(const RestRequest& rest, const sdmx::DataQuery& query);
Opening answer_availability(const RestRequest& rest, const sdmx::AvailabilityQuery& query);

/// Header of a message that is made now.
sdmx::Header message_header(const Hub& hub);
/// What the answer's validity depends on for this viewer: who may see more shares nothing with who may not.
std::string viewer_class(const Viewer& viewer);
/// A structure message whole. Throws Error(kNotFound) when there is nothing in it.
HttpResponse structure_answer(const RestRequest& rest, const sdmx::Format& format,
                              sdmx::Structures structures);

/// The one cube a data query is about, and the query as the store is to see it.
struct Cube {
  std::shared_ptr<const sdmx::Schema> schema;
  sdmx::DataQuery query;
  Viewer viewer;
  Snapshot snapshot = 0;
};
/// Throws Error(kNotFound) where no dataflow is meant, Error(kNotBuilt) for several, Error(kUsage) for what
/// its structure does not allow.
Cube find_cube(const Hub& hub, const Partner& partner, const sdmx::DataQuery& query);
/// Validators of what is answered from a cube.
Validators cube_validators(const RestRequest& rest, const Cube& cube, const std::string& content_type);

}  // namespace gateway::http
