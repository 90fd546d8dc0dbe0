// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/rest.hpp"

#include "gateway/core/secrets.hpp"
#include "gateway/http/media.hpp"
#include "gateway/report/catalogue.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway::http {

namespace {

using sdmx::RestVersion;

/// Where the versions of SDMX REST are served; the longest prefix first.
struct Root {
  std::string_view prefix;
  RestVersion version;
};
constexpr Root kRoots[] = {
    {"/rest/v2", RestVersion::kV2},
    {"/rest/v1", RestVersion::kV1},
    {"/sdmx/v2", RestVersion::kV2},
    {"/rest", RestVersion::kV1},
};

const Root* root_of(std::string_view path) {
  for (const Root& root : kRoots) {
    const std::string_view rest = path.substr(std::min(root.prefix.size(), path.size()));
    if (path.starts_with(root.prefix) && (rest.empty() || rest.starts_with('/'))) return &root;
  }
  return nullptr;
}

Opening dispatch(const RestRequest& rest, const sdmx::Query& query) {
  if (const auto* structures = std::get_if<sdmx::StructureQuery>(&query))
    return answer_structures(rest, *structures);
  if (const auto* data = std::get_if<sdmx::DataQuery>(&query)) return answer_data(rest, *data);
  if (const auto* availability = std::get_if<sdmx::AvailabilityQuery>(&query))
    return answer_availability(rest, *availability);
  return answer_schema(rest, std::get<sdmx::SchemaQuery>(query));
}

/// The parser's problem; where in the query it stands goes into the sentence.
HttpResponse query_error(const Exchange& exchange, const sdmx::QueryProblem& problem) {
  Problem shown{static_cast<unsigned>(problem.status), problem.message};
  if (problem.column != 0) {
    shown.message = {"query-problem-at",
                     {say(problem.message, exchange.language), std::to_string(problem.column)}};
  }
  return rest_error(exchange.request, shown, exchange.language);
}

}  // namespace

bool is_rest_path(std::string_view path) { return root_of(path) != nullptr; }

HttpResponse rest_error(const HttpRequest& request, const Problem& problem, const std::string& language) {
  const Root* root = root_of(request.path());
  const std::string format = form_value(request.query(), "format");
  const std::string accept = format.empty() ? request.headers.all("Accept") : accept_of_override(format);
  return sdmx_error_answer(problem, error_form(accept, root ? root->version : RestVersion::kV2), language);
}

Opening answer_rest(const Exchange& exchange) {
  const HttpRequest& request = exchange.request;
  const Root& root = *root_of(request.path());
  const std::string_view target = std::string_view(request.target).substr(root.prefix.size());
  const auto parsed = sdmx::parse_query(root.version, target);
  if (const auto* problem = std::get_if<sdmx::QueryProblem>(&parsed)) return query_error(exchange, *problem);
  const auto& query = std::get<sdmx::ParsedQuery>(parsed);
  RestRequest rest{exchange, root.version, request.headers.all("Accept")};
  if (!query.format_override.empty()) rest.accept = accept_of_override(query.format_override);
  return dispatch(rest, query.query);
}

sdmx::Header message_header(const Hub& hub) {
  sdmx::Header header;
  header.id = time_id(hub.now());
  header.prepared = sdmx::format_date_time(hub.now());
  header.sender.id = hub.config().name;
  return header;
}

std::string viewer_class(const Viewer& viewer) {
  return std::string(to_string(viewer.kind)) + " " + viewer.own_area + " " + sdmx::join(viewer.sees, ",");
}

}  // namespace gateway::http
