// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/data_source.hpp"
#include "gateway/http/media.hpp"
#include "gateway/http/rest.hpp"
#include "sdmx/base/error.hpp"

namespace gateway::http {

namespace {

/// The message's own header: what the store's reader says of structures, under this hub's name.
sdmx::Header data_header(const Hub& hub, const sdmx::Header& of_reader, const Cube& cube) {
  sdmx::Header header = message_header(hub);
  header.structures = of_reader.structures;
  if (!header.structures.empty()) return header;
  sdmx::HeaderStructure structure;
  // rsdmx asks for the data structure by the text of structureRef, so that the id is the data structure's.
  structure.structure_id = cube.schema->data_structure().id;
  structure.dimension_at_observation = cube.query.dimension_at_observation;
  structure.structure = cube.schema->dataflow();
  header.structures.push_back(std::move(structure));
  return header;
}

}  // namespace

Opening answer_data(const RestRequest& rest, const sdmx::DataQuery& query) {
  const Exchange& exchange = rest.exchange;
  Chosen chosen = choose_format(Wanted::kData, rest.root, rest.accept);
  const bool has_names = chosen.csv.labels != sdmx::CsvLabels::kId;
  if (has_names) chosen.csv.language = exchange.language;
  const Cube cube = find_cube(exchange.hub, exchange.partner, query);
  const Validators validators = cube_validators(rest, cube, chosen.content_type + chosen.csv.language);
  if (is_unchanged(exchange.request, validators)) return unchanged_answer(validators);
  auto reader = exchange.hub.store().select({cube.schema, cube.query}, cube.viewer, cube.snapshot);
  const sdmx::Header header = data_header(exchange.hub, reader->header(), cube);
  auto source =
      std::make_unique<DataSource>(std::move(reader), *chosen.format,
                                   sdmx::WriterOptions{query.dimension_at_observation, nullptr, chosen.csv});
  if (!source->begin(header)) throw sdmx::Error(sdmx::ErrorCode::kNotFound, {"nothing-found", {}});
  HttpResponse response;
  response.headers.add("Content-Type", chosen.content_type);
  if (has_names) response.headers.add("Content-Language", chosen.csv.language);
  add_validators(response, validators);
  response.source = std::move(source);
  return response;
}

}  // namespace gateway::http
