// SPDX-License-Identifier: Apache-2.0
#include "unit/sdmx/query/describe.hpp"

#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/condition.hpp"

namespace sdmx {

namespace {

class Description {
 public:
  explicit Description(std::string_view kind) : text_(kind) {}

  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) text_.append(" ").append(name).append("=").append(value);
  }
  void add(std::string_view name, const IdList& values) { add(name, join(values, "|")); }
  void add(std::string_view name, const std::vector<ArtefactClass>& classes) {
    IdList words;
    for (const ArtefactClass one : classes) words.emplace_back(names_of(one).urn_class);
    add(name, words);
  }
  void add(std::string_view name, std::optional<uint64_t> value) {
    if (value) add(name, std::to_string(*value));
  }
  void add_moment(std::string_view name, std::optional<int64_t> value) {
    if (value) add(name, format_date_time(*value));
  }
  template <typename Enum>
  void add_enum(std::string_view name, Enum value) {
    if (value != Enum{}) add(name, std::to_string(static_cast<int>(value)));
  }

  void add(const ArtefactQuery& artefacts) {
    add("agencies", artefacts.agencies);
    add("ids", artefacts.ids);
    add("versions", artefacts.versions);
  }

  void add_keys(const std::vector<KeyPattern>& keys) {
    IdList words;
    for (const KeyPattern& key : keys) {
      IdList positions;
      for (const IdList& position : key) positions.push_back(position.empty() ? "-" : join(position, "|"));
      words.push_back("(" + join(positions, " ") + ")");
    }
    add("keys", join(words, ""));
  }

  void add(const DataQuery& query) {
    if (query.context != ArtefactClass::kDataflow) add("context", names_of(query.context).urn_class);
    add(query.structure);
    add_keys(query.keys);
    for (const auto& filter : query.filters) add("c[" + filter.component + "]", to_text(filter.alternatives));
    add("start", query.start_period);
    add("end", query.end_period);
    add_moment("updated_after", query.updated_after);
    add("first", query.first_n);
    add("last", query.last_n);
    add("at", query.dimension_at_observation);
    add_enum("detail", query.detail);
    if (query.include_history) add("history", "yes");
    add_moment("as_of", query.as_of);
    add("offset", query.offset);
    add("limit", query.limit);
    add("sort", query.sort);
    add("attributes", query.attributes);
    add("measures", query.measures);
    add("providers", query.providers);
  }

  std::string& text() { return text_; }

 private:
  std::string text_;
};

std::string describe(const StructureQuery& query) {
  Description description("structure");
  description.add("classes", query.classes);
  description.add_enum("role", query.constraint_role);
  description.add(query.artefacts);
  description.add("items", query.items);
  description.add_enum("detail", query.detail);
  description.add_enum("references", query.references);
  description.add("specific", query.specific);
  return description.text();
}

std::string describe(const DataQuery& query) {
  Description description("data");
  description.add(query);
  return description.text();
}

std::string describe(const AvailabilityQuery& query) {
  Description description("availability");
  description.add(query.data);
  description.add("components", query.components);
  description.add_enum("mode", query.mode);
  description.add_enum("references", query.references);
  description.add("specific", query.specific);
  return description.text();
}

std::string describe(const SchemaQuery& query) {
  Description description("schema");
  description.add("context", names_of(query.context).urn_class);
  description.add(query.structure);
  description.add("at", query.dimension_at_observation);
  return description.text();
}

}  // namespace

std::string describe(const QueryProblem& problem) {
  return std::to_string(problem.status) + " " + problem.message.id + " [" +
         join(problem.message.parameters, "; ") + "] @" + std::to_string(problem.column);
}

std::string describe(RestVersion version, std::string_view target) {
  const auto parsed = parse_query(version, target);
  if (const auto* problem = std::get_if<QueryProblem>(&parsed)) return describe(*problem);
  const auto& query = std::get<ParsedQuery>(parsed);
  std::string text = std::visit([](const auto& one) { return describe(one); }, query.query);
  if (!query.format_override.empty()) text += " format=" + query.format_override;
  if (!query.language_override.empty()) text += " lang=" + query.language_override;
  return text;
}

}  // namespace sdmx
