// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the readers of path and parameters share: the first problem, names of resources, lists of
/// alternatives.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/query/query.hpp"
#include "sdmx/query/target.hpp"

namespace sdmx {

/// Keeps the first problem; reading goes on with defaults, so that no caller needs to look after each step.
class ProblemKeeper {
 public:
  void fail(size_t column, std::string_view id, std::vector<std::string> parameters = {}) {
    fail_with(400, column, {std::string(id), std::move(parameters)});
  }
  /// Known to the standard, but not built here.
  void not_built(size_t column, std::string_view what) {
    fail_with(501, column, {"query-not-built", {std::string(what)}});
  }
  void fail_with(int status, size_t column, Message message) {
    if (!problem_) problem_ = QueryProblem{status, std::move(message), column};
  }
  const std::optional<QueryProblem>& problem() const { return problem_; }

 private:
  std::optional<QueryProblem> problem_;
};

/// True for the words that stand for everything: * of REST 2.x, all of 1.5, in any case.
bool is_wildcard(std::string_view text);

/// A word that names types of artefacts: "codelist", "contentconstraint", "organisationscheme", "*".
struct ResourceName {
  std::vector<ArtefactClass> classes;  ///< empty: any
  ConstraintRole role = ConstraintRole::kAny;
};
/// Names of both versions are known on both; nothing for an unknown one.
std::optional<ResourceName> find_resource(std::string_view name);
/// True for what the standard knows and the model here does not hold.
bool is_resource_not_built(std::string_view name);

/// True for item schemes, whose items can be asked for.
bool has_items(ArtefactClass artefact_class);

/// Ids of a list, separated by , or +; empty where one of them is a wildcard. Reports those that cannot be
/// ids.
IdList read_ids(const Piece& piece, ProblemKeeper& problems);
/// A list of versions or of expressions; `all` and `latest` in any case become lower case.
IdList read_versions(RestVersion version, const Piece& piece, ProblemKeeper& problems);
/// "A.B..C+D.E", "A.*.C,D.E": patterns of both versions; empty: all keys.
std::vector<KeyPattern> read_keys(const Piece& piece, ProblemKeeper& problems);

/// Reads the path into a query with its defaults.
std::optional<Query> read_path(RestVersion version, const Target& target, ProblemKeeper& problems);
/// Reads the parameters into the query.
void read_parameters(const Target& target, ParsedQuery& parsed, ProblemKeeper& problems);

}  // namespace sdmx
