// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/selection.hpp"

#include <algorithm>
#include <tuple>

#include "gateway/store/component_choice.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/query/condition.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

sdmx::KeyFilter make_filter(const StoreQuery& query) {
  auto made = sdmx::KeyFilter::make(query.query, *query.schema);
  if (const auto* problem = std::get_if<sdmx::QueryProblem>(&made))
    throw Error(ErrorCode::kUsage, problem->message);
  return std::get<sdmx::KeyFilter>(std::move(made));
}

[[noreturn]] void refuse(const char* what) { throw Error(ErrorCode::kNotBuilt, {"query-not-built", {what}}); }

}  // namespace

Selection::Selection(Database& database, const Cube& cube, const StoreQuery& query)
    : cube_(cube),
      filter_(make_filter(query)),
      first_n_(query.query.first_n),
      last_n_(query.query.last_n),
      texts_(cube) {
  refuse_unbuilt(query.query);
  check_value_filters(*query.schema);
  choose_components(query);
  wants_all_keys_ =
      query.query.keys.empty() && query.query.filters.size() == filter_.filters_on_values().size();
  find_prefix(database);
}

void Selection::refuse_unbuilt(const sdmx::DataQuery& query) const {
  if (!query.sort.empty()) refuse("sort");
  if (!query.providers.empty()) refuse("providerRef");
}

void Selection::check_value_filters(const sdmx::Schema& schema) const {
  using Kind = sdmx::AttributeRelationship::Kind;
  for (const sdmx::ComponentFilter& filter : filter_.filters_on_values()) {
    const sdmx::SchemaComponent* const component = schema.find(filter.component);
    const Kind kind = component == nullptr ? Kind::kObservation : component->relationship.kind;
    // Values of groups and datasets lie in other regions than the rows they speak of.
    if (kind == Kind::kDataset || kind == Kind::kGroup) refuse("c[] on an attribute of a group or dataset");
  }
}

void Selection::choose_components(const StoreQuery& query) {
  const ComponentChoice choice = choose(*query.schema, query.query);
  wants_rows_ = choice.rows;
  wants_parts_ = choice.parts;
  is_complete_ = choice.is_complete;
  wanted_.assign(cube_.components.size(), 0);
  for (const std::string& id : choice.components) {
    if (const ComponentNumber number = cube_.find(id); number != kPresence) wanted_[number] = 1;
  }
}

void Selection::find_prefix(Database& database) {
  Key leading;
  bool leads = true;
  for (size_t i = 0; i < cube_.key_size(); ++i) {
    const auto listed = filter_.listed_codes(i);
    if (!listed) {
      leads = false;
      continue;
    }
    StoreCode code = sdmx::kNotStated;
    for (const std::string& text : *listed) {
      code = std::max(code, find_entry(database, cube_.place(Cube::dimension(i)), pack_text(text)));
    }
    if (code == sdmx::kNotStated) can_find_ = false;
    leads = leads && listed->size() == 1;
    if (leads) leading.push_back(code);
  }
  prefix_ = pack_key(leading);
}

bool Selection::admits_key(Database& database, const Key& key) {
  if (wants_all_keys_) return true;
  std::vector<std::string_view> codes(key.size());
  for (size_t i = 0; i < key.size(); ++i) codes[i] = texts_.text(database, Cube::dimension(i), key[i]);
  return filter_.admits_key(codes);
}

bool Selection::restricts_rows() const {
  return filter_.restricts_periods() || !filter_.filters_on_values().empty() || first_n_ || last_n_;
}

const Selection::Period& Selection::period(Database& database, StoreCode time) {
  const auto found = periods_.find(time);
  if (found != periods_.end()) return found->second;
  Period period;
  if (time != kNoTime) {
    period.text = texts_.text(database, cube_.time(), time);
    period.moments = sdmx::parse_time_period(period.text);
    period.admitted = filter_.admits_period(period.text);
  }
  return periods_.emplace(time, period).first->second;
}

void Selection::select_rows(Database& database, RegionContent& content) {
  std::erase_if(content.rows, [&](const RegionContent::Row& row) {
    return !period(database, row.time).admitted || !fits_values(database, content, row);
  });
  std::ranges::sort(content.rows, {}, [&](const RegionContent::Row& row) {
    const Period& place = period(database, row.time);
    const sdmx::TimePeriod moments = place.moments.value_or(sdmx::TimePeriod{});
    return std::tuple(!place.moments.has_value(), moments.begin, moments.end, place.text);
  });
}

void Selection::limit_rows(std::vector<RegionContent::Row>& rows) const {
  if (!first_n_ && !last_n_) return;
  const size_t from_first = first_n_ ? std::min<uint64_t>(*first_n_, rows.size()) : 0;
  const size_t from_last = last_n_ ? std::min<uint64_t>(*last_n_, rows.size()) : 0;
  if (from_first + from_last >= rows.size()) return;
  rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(from_first),
             rows.end() - static_cast<std::ptrdiff_t>(from_last));
}

void Selection::select_components(std::vector<LiveCell>& cells) const {
  std::erase_if(
      cells, [&](const LiveCell& cell) { return cell.component != kPresence && !wanted_[cell.component]; });
}

bool Selection::fits_values(Database& database, const RegionContent& content, const RegionContent::Row& row) {
  return std::ranges::all_of(filter_.filters_on_values(), [&](const sdmx::ComponentFilter& filter) {
    const ComponentNumber component = cube_.find(filter.component);
    for (const auto* cells : {&row.cells, &content.attributes}) {
      const auto found = std::ranges::find(*cells, component, &LiveCell::component);
      if (component != kPresence && found != cells->end()) return fits(database, filter, *found);
    }
    return false;
  });
}

bool Selection::fits(Database& database, const sdmx::ComponentFilter& filter, const LiveCell& cell) const {
  std::vector<std::string> texts;
  if (!is_code(cell.value)) {
    texts.push_back(sdmx::to_text(cell.value));
  } else if (const StoreCode code = code_of(cell.value); sdmx::is_entry(code)) {
    const sdmx::Entry entry = read_entry(database, cube_.place(cell.component), code);
    for (const sdmx::Part& part : entry.parts) texts.push_back(part.text);
  } else {
    texts.emplace_back(sdmx::state_text(code).value_or(""));
  }
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  return sdmx::cell_fits(filter, views);
}

}  // namespace gateway
