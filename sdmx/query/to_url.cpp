// SPDX-License-Identifier: Apache-2.0
// Query objects as URLs of SDMX REST 1.5 and 2.2.
#include <algorithm>
#include <type_traits>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/condition.hpp"
#include "sdmx/query/query.hpp"
#include "sdmx/query/target.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kStructureDetails[] = {
    "full", "allstubs", "referencestubs", "allcompletestubs", "referencecompletestubs", "referencepartial",
    "raw"};
constexpr std::string_view kReferencesKinds[] = {
    "none", "parents", "parentsandsiblings", "ancestors", "children", "descendants", "all"};
constexpr std::string_view kDataDetails[] = {"full", "dataonly", "serieskeysonly", "nodata"};

template <typename Enum>
size_t index_of(Enum value) {
  return static_cast<size_t>(static_cast<std::underlying_type_t<Enum>>(value));
}

/// Path and parameters; segments at the end that are defaults are left out.
class UrlWriter {
 public:
  explicit UrlWriter(RestVersion version) : v1_(version == RestVersion::kV1) {}

  std::string write(const Query& query) {
    std::visit([this](const auto& one) { add(one); }, query);
    return url();
  }

 private:
  void add(const StructureQuery& query) {
    if (!v1_) segment("structure", "");
    segment(resource(query), v1_ ? "" : "*");
    add_artefacts(query.artefacts, v1_ ? "latest" : "~");
    segment(list(query.items), wildcard());
    if (query.detail == StructureDetail::kRaw && v1_) refuse("detail=raw");
    if (query.detail != StructureDetail::kFull)
      parameter("detail", kStructureDetails[index_of(query.detail)]);
    add_references(query.references, query.specific);
  }

  void add(const DataQuery& query) {
    segment("data", "");
    add_cube(query);
    add_selection(query);
    add_shape(query);
  }

  void add(const AvailabilityQuery& query) {
    segment(v1_ ? "availableconstraint" : "availability", "");
    add_cube(query.data);
    segment(list(query.components), wildcard());
    add_selection(query.data);
    if (query.mode == AvailabilityMode::kAvailable) parameter("mode", "available");
    add_references(query.references, query.specific);
  }

  void add(const SchemaQuery& query) {
    segment("schema", "");
    segment(names_of(query.context).resource, "");
    add_artefacts(query.structure, v1_ ? "latest" : "~");
    if (!query.dimension_at_observation.empty()) {
      parameter("dimensionAtObservation", query.dimension_at_observation);
    }
  }

  std::string resource(const StructureQuery& query) const {
    if (query.classes.empty()) return v1_ ? "structure" : "*";
    if (query.classes.size() > 1) {
      if (!v1_) refuse("organisationscheme");
      return "organisationscheme";
    }
    const auto& names = names_of(query.classes.front());
    if (!v1_) return std::string(names.resource);
    if (query.constraint_role == ConstraintRole::kActual) return "actualconstraint";
    if (query.constraint_role == ConstraintRole::kAllowed) return "allowedconstraint";
    if (names.resource_v1.empty()) refuse(names.resource);
    return std::string(names.resource_v1);
  }

  void add_artefacts(const ArtefactQuery& artefacts, std::string_view default_version) {
    segment(list(artefacts.agencies), wildcard());
    segment(list(artefacts.ids), wildcard());
    segment(versions(artefacts.versions), default_version);
  }

  /// The path of data and availability up to key and provider.
  void add_cube(const DataQuery& query) {
    if (!v1_) {
      if (!query.providers.empty()) refuse("providerRef");
      segment(names_of(query.context).resource, "*");
      add_artefacts(query.structure, "*");
      return segment(keys(query.keys), "*");
    }
    if (query.context != ArtefactClass::kDataflow) refuse(names_of(query.context).resource);
    segment(flow(query.structure), "all");
    segment(keys(query.keys), "all");
    segment(query.providers.empty() ? "all" : percent_encode(join(query.providers, "+"), ",+"), "all");
  }

  std::string flow(const ArtefactQuery& structure) const {
    if (structure.agencies.empty() && structure.versions.empty()) return list(structure.ids);
    return list(structure.agencies) + "," + list(structure.ids) + "," + versions(structure.versions);
  }

  /// Periods, filters, updates.
  void add_selection(const DataQuery& query) {
    if (v1_) {
      if (!query.filters.empty()) refuse("c[" + query.filters.front().component + "]");
      if (!query.start_period.empty()) parameter("startPeriod", query.start_period);
      if (!query.end_period.empty()) parameter("endPeriod", query.end_period);
    } else {
      add_filters(query);
    }
    if (query.updated_after) parameter("updatedAfter", format_date_time(*query.updated_after));
  }

  /// REST 2.x has no startPeriod: the bounds go into every alternative of c[TIME_PERIOD].
  void add_filters(const DataQuery& query) {
    std::vector<ComponentFilter> filters = query.filters;
    std::vector<Condition> bounds;
    if (!query.start_period.empty()) bounds.push_back({Operator::kGe, query.start_period});
    if (!query.end_period.empty()) bounds.push_back({Operator::kLe, query.end_period});
    if (!bounds.empty()) {
      auto time = std::ranges::find(filters, "TIME_PERIOD", &ComponentFilter::component);
      if (time == filters.end()) time = filters.insert(time, ComponentFilter{"TIME_PERIOD", {{}}});
      for (auto& conditions : time->alternatives)
        conditions.insert(conditions.end(), bounds.begin(), bounds.end());
    }
    for (const auto& filter : filters) parameter("c[" + filter.component + "]", to_text(filter.alternatives));
  }

  void add_shape(const DataQuery& query) {
    if (query.first_n) parameter("firstNObservations", std::to_string(*query.first_n));
    if (query.last_n) parameter("lastNObservations", std::to_string(*query.last_n));
    if (!query.dimension_at_observation.empty()) {
      parameter("dimensionAtObservation", query.dimension_at_observation);
    }
    v1_ ? add_detail(query) : add_attributes(query);
    if (query.include_history) parameter("includeHistory", "true");
    if (query.as_of) only_v2("asOf", format_date_time(*query.as_of));
    if (query.offset) only_v2("offset", std::to_string(*query.offset));
    if (query.limit) only_v2("limit", std::to_string(*query.limit));
    if (!query.sort.empty()) only_v2("sort", query.sort);
  }

  /// REST 1.5: detail. attributes and measures of 2.x have a detail only where both are all or none.
  void add_detail(const DataQuery& query) {
    const IdList none = {"none"};
    if (!query.attributes.empty() && query.attributes != none) refuse("attributes");
    if (!query.measures.empty() && query.measures != none) refuse("measures");
    DataDetail detail = query.detail;
    if (!query.attributes.empty())
      detail = query.measures.empty() ? DataDetail::kDataOnly : DataDetail::kSeriesKeysOnly;
    if (query.attributes.empty() && !query.measures.empty()) detail = DataDetail::kNoData;
    if (detail != DataDetail::kFull) parameter("detail", kDataDetails[index_of(detail)]);
  }

  /// REST 2.x: attributes and measures instead of detail.
  void add_attributes(const DataQuery& query) {
    IdList attributes = query.attributes;
    IdList measures = query.measures;
    const bool keys_only = query.detail == DataDetail::kSeriesKeysOnly;
    if (query.detail == DataDetail::kDataOnly || keys_only) attributes = {"none"};
    if (query.detail == DataDetail::kNoData || keys_only) measures = {"none"};
    if (!attributes.empty()) parameter("attributes", join(attributes, ","));
    if (!measures.empty()) parameter("measures", join(measures, ","));
  }

  void add_references(ReferencesKind kind, const std::vector<ArtefactClass>& specific) {
    if (kind == ReferencesKind::kNone) return;
    if (kind == ReferencesKind::kAncestors && v1_) refuse("references=ancestors");
    if (kind != ReferencesKind::kSpecific) return parameter("references", kReferencesKinds[index_of(kind)]);
    std::vector<std::string> types;
    for (const ArtefactClass type : specific) {
      types.emplace_back(v1_ ? names_of(type).resource_v1 : names_of(type).resource);
    }
    if (v1_ && types.size() > 1) refuse("references=" + join(types, ","));
    parameter("references", join(types, ","));
  }

  std::string_view wildcard() const { return v1_ ? "all" : "*"; }

  std::string list(const IdList& ids) const {
    if (ids.empty()) return std::string(wildcard());
    return percent_encode(join(ids, v1_ ? "+" : ","), "+,");
  }

  std::string versions(const IdList& expressions) const {
    if (expressions.empty()) return v1_ ? "latest" : "+";
    IdList written;
    for (const std::string& expression : expressions) written.push_back(version(expression));
    return list(written);
  }

  std::string version(const std::string& expression) const {
    if (!v1_) return expression == "latest" ? "+" : expression == "all" ? "*" : expression;
    if (expression == "*" || expression == "all") return "all";
    if (expression == "+" || expression == "~" || expression == "latest") return "latest";
    if (expression.find_first_of("*+~") != std::string::npos) refuse(expression);
    return expression;
  }

  std::string keys(const std::vector<KeyPattern>& patterns) const {
    if (patterns.empty()) return std::string(wildcard());
    if (v1_ && patterns.size() > 1) refuse("A.B,C.D");
    std::vector<std::string> alternatives;
    for (const KeyPattern& pattern : patterns) {
      for (const KeyPattern& single : v1_ ? std::vector<KeyPattern>{pattern} : spread(pattern)) {
        alternatives.push_back(key(single));
      }
    }
    return percent_encode(join(alternatives, ","), ".+,*");
  }

  std::string key(const KeyPattern& pattern) const {
    std::vector<std::string> positions;
    for (const IdList& codes : pattern) positions.push_back(codes.empty() && !v1_ ? "*" : join(codes, "+"));
    return join(positions, ".");
  }

  /// REST 2.x has no + within a position: A.B+C is A.B,A.C.
  static std::vector<KeyPattern> spread(const KeyPattern& pattern) {
    std::vector<KeyPattern> result = {{}};
    for (const IdList& codes : pattern) {
      std::vector<KeyPattern> longer;
      for (const KeyPattern& start : result) {
        for (size_t i = 0; i < std::max<size_t>(codes.size(), 1); ++i) {
          longer.push_back(start);
          longer.back().push_back(codes.empty() ? IdList{} : IdList{codes[i]});
        }
      }
      if (longer.size() > kMaxKeys)
        throw Error(ErrorCode::kUsage, {"query-too-long", {std::to_string(kMaxTarget)}});
      result = std::move(longer);
    }
    return result;
  }

  void segment(std::string_view text, std::string_view standard) {
    segments_.push_back({std::string(text), standard});
  }

  void parameter(std::string_view name, std::string_view value) {
    parameters_ += parameters_.empty() ? '?' : '&';
    parameters_ += percent_encode(name, "") + "=" + percent_encode(value, ",*");
  }

  void only_v2(std::string_view name, std::string_view value) { v1_ ? refuse(name) : parameter(name, value); }

  [[noreturn]] void refuse(std::string_view what) const {
    throw Error(ErrorCode::kUsage, {"query-not-in-rest-version", {std::string(what), v1_ ? "1.5" : "2.2"}});
  }

  std::string url() {
    while (!segments_.empty() && segments_.back().text == segments_.back().standard) segments_.pop_back();
    std::string result;
    for (const Segment& segment : segments_) result += "/" + segment.text;
    return result + parameters_;
  }

  struct Segment {
    std::string text;
    std::string_view standard;  ///< what it is when left out; empty: never left out
  };
  static constexpr size_t kMaxKeys = 1000;

  bool v1_;
  std::vector<Segment> segments_;
  std::string parameters_;
};

}  // namespace

std::string to_url(RestVersion version, const Query& query) { return UrlWriter(version).write(query); }

}  // namespace sdmx
