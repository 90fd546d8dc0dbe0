// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/query.hpp"

#include "sdmx/query/reading.hpp"
#include "sdmx/query/target.hpp"

namespace sdmx {

std::variant<ParsedQuery, QueryProblem> parse_query(RestVersion version, std::string_view target) {
  const auto pieces = split_target(target);
  if (const auto* problem = std::get_if<QueryProblem>(&pieces)) return *problem;
  const Target& split = std::get<Target>(pieces);
  ProblemKeeper problems;
  auto query = read_path(version, split, problems);
  if (problems.problem()) return *problems.problem();
  ParsedQuery parsed;
  parsed.version = version;
  parsed.query = std::move(*query);
  read_parameters(split, parsed, problems);
  if (problems.problem()) return *problems.problem();
  return parsed;
}

}  // namespace sdmx
