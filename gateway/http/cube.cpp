// SPDX-License-Identifier: Apache-2.0
// From the artefacts that a data query names to the one cube of the store.
#include <algorithm>
#include <set>

#include "gateway/http/rest.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/query/key_filter.hpp"
#include "sdmx/query/structure_selection.hpp"

namespace gateway::http {

namespace {

using sdmx::ArtefactClass;
using sdmx::Error;
using sdmx::ErrorCode;
using sdmx::Reference;

[[noreturn]] void nothing_found() { throw Error(ErrorCode::kNotFound, {"nothing-found", {}}); }

/// True where one reference, its version perhaps a wildcard, names the artefact of the other.
bool names(const sdmx::Structures& structures, const Reference& reference, const Reference& artefact) {
  const sdmx::Maintainable* meant = structures.find(reference);
  return meant && meant == structures.find(artefact);
}

std::vector<Reference> flows_of_structures(const sdmx::Structures& structures,
                                           const std::vector<Reference>& asked) {
  std::vector<Reference> flows;
  for (const sdmx::Dataflow& flow : structures.dataflows) {
    const bool meant = std::ranges::any_of(
        asked, [&](const Reference& structure) { return names(structures, flow.structure, structure); });
    if (meant) flows.push_back(sdmx::reference_to(flow));
  }
  return flows;
}

/// What a query is about: one dataflow, and where it is asked through an agreement or for a provider, that
/// agreement.
struct Meant {
  Reference flow;
  std::optional<Reference> agreement;
};

template <typename Value>
const Value& only(const std::vector<Value>& values, std::string_view sentence) {
  if (values.empty()) nothing_found();
  if (values.size() > 1) {
    std::vector<std::string> names;
    for (const Value& value : values) names.push_back(sdmx::to_short(value));
    throw Error(ErrorCode::kNotBuilt, {std::string(sentence), {sdmx::join(names, ", ")}});
  }
  return values.front();
}

/// "BY1" or "EECA,BY1".
bool is_provider(const Reference& provider, const sdmx::IdList& asked) {
  return std::ranges::any_of(asked, [&](const std::string& one) {
    return one == provider.item || one == provider.agency + "," + provider.item;
  });
}

std::vector<Reference> agreements_for(const sdmx::Structures& structures, const Reference& flow,
                                      const sdmx::IdList& providers) {
  std::vector<Reference> agreements;
  for (const sdmx::ProvisionAgreement& agreement : structures.provision_agreements) {
    if (is_provider(agreement.data_provider, providers) && names(structures, agreement.dataflow, flow)) {
      agreements.push_back(sdmx::reference_to(agreement));
    }
  }
  return agreements;
}

Meant meant_by(const sdmx::Structures& structures, const sdmx::DataQuery& query) {
  const auto asked = sdmx::matching_artefacts(structures, {query.context}, query.structure);
  Meant meant;
  if (query.context == ArtefactClass::kProvisionAgreement) {
    meant.agreement = only(asked, "several-agreements");
    const sdmx::ProvisionAgreement* agreement = structures.provision_agreement(*meant.agreement);
    const sdmx::Dataflow* flow = agreement ? structures.dataflow(agreement->dataflow) : nullptr;
    if (!flow) nothing_found();
    meant.flow = sdmx::reference_to(*flow);
  } else {
    const bool flows = query.context == ArtefactClass::kDataflow;
    meant.flow = only(flows ? asked : flows_of_structures(structures, asked), "several-dataflows");
  }
  if (!query.providers.empty()) {
    meant.agreement = only(agreements_for(structures, meant.flow, query.providers), "several-agreements");
  }
  return meant;
}

/// An agreement's part of the cube is what its constraints leave of each dimension.
void restrict_to_agreement(sdmx::DataQuery& query, const sdmx::Schema& agreement) {
  for (size_t i = 0; i < agreement.dimension_count(); ++i) {
    const sdmx::SchemaComponent& dimension = agreement.components()[i];
    if (!dimension.allowed || dimension.role != sdmx::Role::kDimension) continue;
    sdmx::ComponentFilter filter{dimension.id, {}};
    const std::set<std::string> codes(dimension.allowed->begin(), dimension.allowed->end());
    for (const std::string& code : codes) filter.alternatives.push_back({{sdmx::Operator::kEq, code}});
    query.filters.push_back(std::move(filter));
  }
}

void check_dimension(const std::string& dimension, const sdmx::Schema& schema) {
  if (dimension.empty() || dimension == sdmx::kAllDimensions) return;
  const int index = schema.index_of(dimension);
  if (index < 0 || static_cast<size_t>(index) >= schema.dimension_count()) {
    throw Error(ErrorCode::kUsage,
                {"observation-dimension-unknown", {dimension, sdmx::to_short(schema.data_structure())}});
  }
}

}  // namespace

Cube find_cube(const Hub& hub, const Partner& partner, const sdmx::DataQuery& query) {
  const Meant meant = meant_by(*hub.structures(), query);
  Cube cube;
  cube.schema = hub.schema(meant.flow);
  if (!cube.schema) nothing_found();
  cube.query = query;
  check_dimension(query.dimension_at_observation, *cube.schema);
  // What the client wrote is checked before what is added here.
  const auto filter = sdmx::KeyFilter::make(query, *cube.schema);
  if (const auto* problem = std::get_if<sdmx::QueryProblem>(&filter))
    throw Error(ErrorCode::kUsage, problem->message);
  if (meant.agreement) {
    const auto schema = hub.schema(*meant.agreement);
    if (!schema) nothing_found();
    restrict_to_agreement(cube.query, *schema);
    cube.query.providers.clear();
  }
  cube.viewer = hub.viewer(partner);
  cube.snapshot = query.as_of ? hub.store().at(*query.as_of) : hub.store().latest();
  return cube;
}

Validators cube_validators(const RestRequest& rest, const Cube& cube, const std::string& content_type) {
  const Exchange& exchange = rest.exchange;
  const int64_t changed = exchange.hub.store().last_changed(cube.schema->dataflow(), cube.viewer);
  Validators validators;
  validators.etag =
      make_etag({exchange.hub.structures_version(), exchange.request.target, content_type,
                 viewer_class(cube.viewer), std::to_string(cube.snapshot), std::to_string(changed)});
  // A second load may still come within the same second, and a date could not tell it from this one.
  if (changed < exchange.hub.now())
    validators.last_modified = std::max(changed, exchange.structures_loaded_at);
  return validators;
}

}  // namespace gateway::http
