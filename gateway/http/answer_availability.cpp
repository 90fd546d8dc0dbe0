// SPDX-License-Identifier: Apache-2.0
// Availability: which codes there are, as a constraint of kind Actual. REST 1.5 4_6_1, REST 2.2
// availability.md.
#include <algorithm>
#include <set>

#include "gateway/http/media.hpp"
#include "gateway/http/rest.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/structure_selection.hpp"

namespace gateway::http {

namespace {

using sdmx::ArtefactClass;

bool is_asked(const sdmx::AvailabilityQuery& query, const std::string& dimension) {
  return query.components.empty() || std::ranges::find(query.components, dimension) != query.components.end();
}

/// The query as if nothing had been chosen at a dimension yet.
sdmx::DataQuery without(const sdmx::DataQuery& query, const sdmx::Schema& schema, size_t dimension) {
  sdmx::DataQuery open = query;
  const std::string& id = schema.components()[dimension].id;
  for (sdmx::KeyPattern& key : open.keys) {
    if (dimension < key.size()) key[dimension].clear();
  }
  std::erase_if(open.filters, [&](const sdmx::ComponentFilter& filter) { return filter.component == id; });
  if (schema.components()[dimension].role == sdmx::Role::kTimeDimension)
    open.start_period = open.end_period = "";
  return open;
}

/// mode=available: for each dimension what could still be added to its selection, the others as they are.
void widen(Availability& availability, const Store& store, const Cube& cube) {
  for (size_t i = 0; i < cube.schema->dimension_count(); ++i) {
    const StoreQuery open{cube.schema, without(cube.query, *cube.schema, i)};
    availability.codes[i] = store.availability(open, cube.viewer, cube.snapshot).codes[i];
  }
}

/// From the earliest period to the latest; their kinds may differ.
sdmx::TimeRange range_of(const std::vector<std::string>& periods) {
  const auto begin_of = [](const std::string& text) {
    return sdmx::parse_time_period(text).value_or(sdmx::TimePeriod{}).begin;
  };
  const auto end_of = [](const std::string& text) {
    return sdmx::parse_time_period(text).value_or(sdmx::TimePeriod{}).end;
  };
  sdmx::TimeRange range;
  range.start = {*std::ranges::min_element(periods, {}, begin_of), true};
  range.end = {*std::ranges::max_element(periods, {}, end_of), true};
  return range;
}

sdmx::CubeRegion region_of(const Availability& availability, const sdmx::AvailabilityQuery& query,
                           const sdmx::Schema& schema) {
  sdmx::CubeRegion region;
  for (size_t i = 0; i < schema.dimension_count(); ++i) {
    const sdmx::SchemaComponent& dimension = schema.components()[i];
    if (!is_asked(query, dimension.id) || availability.codes[i].empty()) continue;
    sdmx::MemberSelection selection;
    selection.component = dimension.id;
    const bool time = dimension.role == sdmx::Role::kTimeDimension;
    if (time) selection.time_range = range_of(availability.codes[i]);
    if (!time) {
      for (const std::string& code : availability.codes[i])
        selection.values.push_back({code, "", "", "", ""});
    }
    region.keys.push_back(std::move(selection));
  }
  return region;
}

sdmx::DataConstraint constraint_of(const Availability& availability, const sdmx::AvailabilityQuery& query,
                                   const sdmx::Schema& schema) {
  sdmx::DataConstraint constraint;
  constraint.id = schema.dataflow().id + "_AVAILABILITY";
  constraint.agency = schema.dataflow().agency;
  constraint.version = schema.dataflow().version;
  constraint.names.set("en", "Availability");
  constraint.names.set("ru", "Наличие данных");
  constraint.role = sdmx::DataConstraint::Role::kActual;
  constraint.attached_to = {schema.dataflow()};
  constraint.cube_regions = {region_of(availability, query, schema)};
  constraint.series_count = availability.series;
  constraint.observation_count = availability.observations;
  return constraint;
}

bool wants(const sdmx::AvailabilityQuery& query, ArtefactClass artefact_class) {
  if (query.references == sdmx::ReferencesKind::kSpecific) {
    return std::ranges::find(query.specific, artefact_class) != query.specific.end();
  }
  return query.references != sdmx::ReferencesKind::kNone;
}

/// The codes of a list that are there, and the codes above them.
void keep_available(sdmx::Codelist& codelist, const std::set<std::string>& available) {
  std::set<std::string> kept = available;
  for (size_t before = 0; before != kept.size();) {
    before = kept.size();
    for (const sdmx::CodeItem& code : codelist.items) {
      if (kept.contains(code.id) && !code.parent.empty()) kept.insert(code.parent);
    }
  }
  const size_t all = codelist.items.size();
  std::erase_if(codelist.items, [&](const sdmx::CodeItem& code) { return !kept.contains(code.id); });
  if (codelist.items.size() != all) codelist.is_partial = true;
}

/// Per code list of a dimension, what is there of it; one list may serve several dimensions.
std::map<std::pair<std::string, std::string>, std::set<std::string>> codes_by_list(
    const Availability& availability, const sdmx::Schema& schema) {
  std::map<std::pair<std::string, std::string>, std::set<std::string>> codes;
  for (size_t i = 0; i < schema.dimension_count(); ++i) {
    const sdmx::Codelist* codelist = schema.components()[i].codelist;
    if (codelist)
      codes[{codelist->agency, codelist->id}].insert(availability.codes[i].begin(),
                                                     availability.codes[i].end());
  }
  return codes;
}

/// references=: the dataflow, its structure and what that needs, item schemes reduced to what is there.
sdmx::Structures referenced(const Hub& hub, const sdmx::AvailabilityQuery& query, const Cube& cube,
                            const Availability& availability) {
  sdmx::StructureQuery structures;
  const sdmx::Reference& flow = cube.schema->dataflow();
  structures.classes = {ArtefactClass::kDataflow};
  structures.artefacts = {{flow.agency}, {flow.id}, {flow.version.text()}};
  structures.detail = sdmx::StructureDetail::kReferencePartial;
  structures.references = sdmx::ReferencesKind::kDescendants;
  sdmx::Structures found = sdmx::select_structures(*hub.structures(), structures);
  if (!wants(query, ArtefactClass::kDataflow)) found.dataflows.clear();
  if (!wants(query, ArtefactClass::kDataStructure)) found.data_structures.clear();
  if (!wants(query, ArtefactClass::kConceptScheme)) found.concept_schemes.clear();
  if (!wants(query, ArtefactClass::kCodelist)) found.codelists.clear();
  std::erase_if(found.organisation_schemes,
                [&](const sdmx::OrganisationScheme& scheme) { return !wants(query, scheme.artefact_class); });
  const auto codes = codes_by_list(availability, *cube.schema);
  for (sdmx::Codelist& codelist : found.codelists) {
    const auto used = codes.find({codelist.agency, codelist.id});
    if (used != codes.end()) keep_available(codelist, used->second);
  }
  return found;
}

}  // namespace

Opening answer_availability(const RestRequest& rest, const sdmx::AvailabilityQuery& query) {
  const Exchange& exchange = rest.exchange;
  const Chosen chosen = choose_format(Wanted::kStructure, rest.root, rest.accept);
  const Cube cube = find_cube(exchange.hub, exchange.partner, query.data);
  const Validators validators = cube_validators(rest, cube, chosen.content_type);
  if (is_unchanged(exchange.request, validators)) return unchanged_answer(validators);
  const Store& store = exchange.hub.store();
  Availability availability = store.availability({cube.schema, cube.query}, cube.viewer, cube.snapshot);
  if (availability.series == 0 && availability.observations == 0) {
    throw sdmx::Error(sdmx::ErrorCode::kNotFound, {"nothing-found", {}});
  }
  if (query.mode == sdmx::AvailabilityMode::kAvailable) widen(availability, store, cube);
  sdmx::Structures structures;
  if (query.references != sdmx::ReferencesKind::kNone)
    structures = referenced(exchange.hub, query, cube, availability);
  structures.data_constraints.push_back(constraint_of(availability, query, *cube.schema));
  HttpResponse response = structure_answer(rest, *chosen.format, std::move(structures));
  response.headers.set("Content-Type", chosen.content_type);
  add_validators(response, validators);
  return response;
}

}  // namespace gateway::http
