// SPDX-License-Identifier: Apache-2.0
// Parameters of SDMX REST 1.5 and 2.2. Those of either version are borne on both; an unknown one is refused,
// because a misspelled filter that is passed over would answer with everything.
#include <algorithm>
#include <charconv>
#include <set>

#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/condition.hpp"
#include "sdmx/query/reading.hpp"

namespace sdmx {

namespace {

template <typename T>
struct Choice {
  std::string_view word;
  T value;
};

constexpr Choice<StructureDetail> kStructureDetails[] = {
    {"full", StructureDetail::kFull},
    {"allstubs", StructureDetail::kAllStubs},
    {"referencestubs", StructureDetail::kReferenceStubs},
    {"allcompletestubs", StructureDetail::kAllCompleteStubs},
    {"referencecompletestubs", StructureDetail::kReferenceCompleteStubs},
    {"referencepartial", StructureDetail::kReferencePartial},
    {"raw", StructureDetail::kRaw}};

constexpr Choice<ReferencesKind> kReferencesKinds[] = {
    {"none", ReferencesKind::kNone},
    {"parents", ReferencesKind::kParents},
    {"children", ReferencesKind::kChildren},
    {"parentsandsiblings", ReferencesKind::kParentsAndSiblings},
    {"all", ReferencesKind::kAll},
    {"descendants", ReferencesKind::kDescendants},
    {"*", ReferencesKind::kAll},
    {"ancestors", ReferencesKind::kAncestors}};

constexpr Choice<DataDetail> kDataDetails[] = {{"full", DataDetail::kFull},
                                               {"dataonly", DataDetail::kDataOnly},
                                               {"serieskeysonly", DataDetail::kSeriesKeysOnly},
                                               {"nodata", DataDetail::kNoData}};

constexpr Choice<AvailabilityMode> kModes[] = {{"exact", AvailabilityMode::kExact},
                                               {"available", AvailabilityMode::kAvailable}};

constexpr Choice<bool> kFlags[] = {{"true", true}, {"false", false}, {"1", true}, {"0", false}};

/// Reads the parameters into one query; problems go to the keeper.
class ParameterReader {
 public:
  ParameterReader(ParsedQuery& parsed, ProblemKeeper& problems) : parsed_(parsed), problems_(problems) {}

  void read(const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (!seen_.insert(name).second)
      problems_.fail(parameter.name.column, "query-parameter-twice", {shorten(name, 40)});
    const bool known = read_common(parameter) ||
                       std::visit([&](auto& query) { return read_into(query, parameter); }, parsed_.query);
    if (!known) problems_.fail(parameter.name.column, "query-unknown-parameter", {shorten(name, 40)});
  }

  void finish() {
    if (!format_version_.empty()) parsed_.format_override += ";version=" + format_version_;
    const auto* data = std::get_if<DataQuery>(&parsed_.query);
    // REST 2.2 data.md: updatedAfter behind asOf is a client error.
    if (data != nullptr && data->as_of && data->updated_after && *data->updated_after > *data->as_of) {
      problems_.fail(0, "query-updated-after-as-of");
    }
  }

 private:
  bool read_common(const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (name == "format") return parsed_.format_override = parameter.value.text, true;
    if (name == "formatVersion") return format_version_ = parameter.value.text, true;
    if (name == "lang") return parsed_.language_override = parameter.value.text, true;
    // Neither changes what is answered here: bodies are packed by Accept-Encoding, and measures are always
    // explicit.
    return name == "compression" || name == "explicitMeasure";
  }

  bool read_into(StructureQuery& query, const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (name == "detail") return choose(query.detail, kStructureDetails, parameter), true;
    if (name == "references") return read_references(query.references, query.specific, parameter), true;
    if (name == "asOf") return problems_.not_built(parameter.name.column, name), true;
    return false;
  }

  bool read_into(SchemaQuery& query, const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (name == "dimensionAtObservation") return read_id(query.dimension_at_observation, parameter), true;
    if (name == "asOf") return problems_.not_built(parameter.name.column, name), true;
    if (name != "deletion") return false;
    bool deletion = false;
    choose(deletion, kFlags, parameter);
    if (deletion) problems_.not_built(parameter.name.column, name);
    return true;
  }

  bool read_into(AvailabilityQuery& query, const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (name == "mode") return choose(query.mode, kModes, parameter), true;
    if (name == "references") return read_references(query.references, query.specific, parameter), true;
    return read_selection(query.data, parameter);
  }

  bool read_into(DataQuery& query, const Parameter& parameter) {
    return read_selection(query, parameter) || read_shape(query, parameter);
  }

  /// Which observations.
  bool read_selection(DataQuery& query, const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (name.starts_with("c[") && name.ends_with(']')) return read_filter(query, parameter), true;
    if (name == "startPeriod") return read_period(query.start_period, parameter), true;
    if (name == "endPeriod") return read_period(query.end_period, parameter), true;
    if (name == "updatedAfter") return read_moment(query.updated_after, parameter), true;
    if (name != "reportingYearStartDay") return false;
    if (parameter.value.text != "--01-01") problems_.not_built(parameter.name.column, name);
    return true;
  }

  /// How much of them, and in what shape.
  bool read_shape(DataQuery& query, const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    if (name == "firstNObservations") return read_number(query.first_n, 1, parameter), true;
    if (name == "lastNObservations") return read_number(query.last_n, 1, parameter), true;
    if (name == "offset") return read_number(query.offset, 0, parameter), true;
    if (name == "limit") return read_number(query.limit, 0, parameter), true;
    if (name == "dimensionAtObservation") return read_id(query.dimension_at_observation, parameter), true;
    if (name == "detail") return choose(query.detail, kDataDetails, parameter), true;
    if (name == "includeHistory") return choose(query.include_history, kFlags, parameter), true;
    if (name == "asOf") return read_moment(query.as_of, parameter), true;
    if (name == "sort") return read_sort(query.sort, parameter), true;
    if (name == "attributes") return read_names(query.attributes, "dsd", parameter), true;
    if (name == "measures") return read_names(query.measures, "all", parameter), true;
    return false;
  }

  void bad_value(const Parameter& parameter, std::string expected) {
    problems_.fail(parameter.value.column, "query-bad-value",
                   {parameter.name.text, shorten(parameter.value.text, 40), std::move(expected)});
  }

  template <typename T, size_t kCount>
  void choose(T& target, const Choice<T> (&choices)[kCount], const Parameter& parameter) {
    const auto found = std::ranges::find(choices, parameter.value.text, &Choice<T>::word);
    if (found != std::end(choices)) return void(target = found->value);
    std::vector<std::string> words;
    for (const auto& choice : choices) words.emplace_back(choice.word);
    bad_value(parameter, join(words, ", "));
  }

  void read_id(std::string& target, const Parameter& parameter) {
    if (!is_id(parameter.value.text)) {
      problems_.fail(parameter.value.column, "query-bad-id", {shorten(parameter.value.text, 40)});
    }
    target = parameter.value.text;
  }

  void read_number(std::optional<uint64_t>& target, uint64_t least, const Parameter& parameter) {
    const std::string& text = parameter.value.text;
    uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least) {
      return bad_value(parameter, std::to_string(least) + ", " + std::to_string(least + 1) + ", …");
    }
    target = number;
  }

  void read_moment(std::optional<int64_t>& target, const Parameter& parameter) {
    target = parse_date_time(parameter.value.text);
    if (target) return;
    // Clients also send a period, meaning its first moment.
    if (const auto period = parse_time_period(parameter.value.text)) return void(target = period->begin);
    bad_value(parameter, "2026-01-31T12:00:00Z");
  }

  void read_period(std::string& target, const Parameter& parameter) {
    if (!parse_time_period(parameter.value.text))
      return bad_value(parameter, "2026, 2026-Q1, 2026-01, 2026-01-31");
    target = parameter.value.text;
  }

  /// A list of component ids; empty where it is the default.
  void read_names(IdList& target, std::string_view standard, const Parameter& parameter) {
    for (const auto& part : split_list(parameter.value, ",")) {
      if (!is_id(part.text)) problems_.fail(part.column, "query-bad-id", {shorten(part.text, 40)});
      target.push_back(part.text);
    }
    if (target == IdList{std::string(standard)}) target.clear();
  }

  /// COMP[:asc|:desc] joined by +; * and series_key are words of their own (REST 2.2 data.md).
  void read_sort(std::string& target, const Parameter& parameter) {
    for (const auto& part : split_list(parameter.value, "+,")) {
      const size_t colon = std::min(part.text.find(':'), part.text.size());
      const std::string id = part.text.substr(0, colon);
      const std::string order = part.text.substr(colon);
      const bool good_order = order.empty() || order == ":asc" || order == ":desc";
      if (!good_order || (id != "*" && !is_id(id)))
        return bad_value(parameter, "REF_AREA:asc+TIME_PERIOD:desc");
    }
    target = parameter.value.text;
  }

  void read_references(ReferencesKind& kind, std::vector<ArtefactClass>& specific,
                       const Parameter& parameter) {
    const auto parts = split_list(parameter.value, ",+");
    for (const auto& part : parts) {
      const auto word = std::ranges::find(kReferencesKinds, part.text, &Choice<ReferencesKind>::word);
      if (word != std::end(kReferencesKinds)) {
        kind = word->value;
        if (parts.size() > 1)
          problems_.not_built(part.column, "references=" + shorten(parameter.value.text, 40));
      } else if (const auto resource = find_resource(part.text); resource && !resource->classes.empty()) {
        kind = ReferencesKind::kSpecific;
        specific.insert(specific.end(), resource->classes.begin(), resource->classes.end());
      } else {
        return bad_value(
            parameter,
            "none, parents, parentsandsiblings, ancestors, children, descendants, all, codelist, …");
      }
    }
  }

  void read_filter(DataQuery& query, const Parameter& parameter) {
    const std::string& name = parameter.name.text;
    ComponentFilter filter;
    filter.component = name.substr(2, name.size() - 3);
    if (!is_id(filter.component)) {
      return problems_.fail(parameter.name.column, "query-bad-id", {shorten(filter.component, 40)});
    }
    if (!parse_conditions(parameter.value.text, filter.alternatives)) {
      return problems_.fail(parameter.value.column, "query-empty-value", {shorten(name, 40)});
    }
    query.filters.push_back(std::move(filter));
  }

  ParsedQuery& parsed_;
  ProblemKeeper& problems_;
  std::string format_version_;
  std::set<std::string, std::less<>> seen_;
};

}  // namespace

void read_parameters(const Target& target, ParsedQuery& parsed, ProblemKeeper& problems) {
  ParameterReader reader(parsed, problems);
  for (const Parameter& parameter : target.parameters) reader.read(parameter);
  reader.finish();
}

}  // namespace sdmx
