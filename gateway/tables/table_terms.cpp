// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/table_terms.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

using sdmx::Code;
using sdmx::kNotStated;
using sdmx::Position;

namespace {

constexpr size_t kMostMarks = 9;
constexpr size_t kNearLabels = 3;
constexpr size_t kMostNearSearches = 1000;

const FlowRule& flow_of(const Layout& layout, const sdmx::Schema& schema) {
  const auto found = layout.flows.find(schema.dataflow().id);
  if (found != layout.flows.end()) return found->second;
  std::vector<std::string> served;
  for (const auto& [id, rule] : layout.flows) served.push_back(id);
  throw sdmx::Error(
      sdmx::ErrorCode::kConfig,
      {"config-flow-not-in-layout", {layout.file, schema.dataflow().id, sdmx::join(served, ", ")}});
}

}  // namespace

void put(const Sayings& sayings, CubeCodes& codes) {
  for (const auto& [component, code] : sayings) codes[component] = code;
}

MarkedText take_marks(std::string_view cell, const std::optional<Pattern>& mark) {
  MarkedText marked{std::string(cell), {}};
  if (!mark) return marked;
  while (marked.marks.size() < kMostMarks) {
    const auto found = mark->match(marked.text);
    if (!found || found->rest.size() >= marked.text.size()) break;
    marked.marks.insert(marked.marks.begin(), found->group);
    marked.text = sdmx::trim(found->rest);
  }
  return marked;
}

TableTerms::TableTerms(Layout layout, Mapping mapping, std::shared_ptr<const sdmx::Schema> schema,
                       const std::map<std::string, std::string>& parameters)
    : layout_(std::move(layout)),
      mapping_(std::move(mapping)),
      schema_(std::move(schema)),
      components_(schema_) {
  flow_ = &flow_of(layout_, *schema_);
  for (const sdmx::SchemaComponent& component : schema_->components()) {
    const uint16_t at = components_.add(component.id);
    if (component.role == sdmx::Role::kTimeDimension) time_ = at;
    if (component.role == sdmx::Role::kMeasure && measure_ == 0) measure_ = at;
  }
  whole_table_.assign(components_.size(), kNotStated);
  put(say(layout_.constants), whole_table_);
  put(say(flow_->set), whole_table_);
  read_parameters(parameters);
  read_periods();
}

void TableTerms::read_parameters(const std::map<std::string, std::string>& parameters) {
  for (const auto& [id, value] : parameters) {
    const int component = components_.find(id);
    if (component < 0) {
      throw sdmx::Error(sdmx::ErrorCode::kConfig, {"config-parameter-unknown",
                                                   {layout_.file, id, to_short(schema_->data_structure())}});
    }
    const auto at = static_cast<uint16_t>(component);
    whole_table_[at] = components_[at].values.code(value, Position{});
  }
}

void TableTerms::read_periods() {
  for (const PeriodRule& rule : layout_.periods) {
    Period period{say({rule.setting}), std::nullopt, std::nullopt};
    if (const auto from = sdmx::parse_time_period(rule.from)) period.begin = from->begin;
    if (const auto to = sdmx::parse_time_period(rule.to)) period.end = to->end;
    periods_.push_back(std::move(period));
  }
}

const Sayings& TableTerms::of_period(const CubeCodes& codes) {
  const Code code = time_ < 0 ? kNotStated : codes[static_cast<size_t>(time_)];
  const auto [place, added] = of_period_.try_emplace(code);
  if (!added) return place->second;
  std::string_view text;
  if (sdmx::is_entry(code)) text = components_[static_cast<uint16_t>(time_)].values.text(code);
  const auto period = sdmx::parse_time_period(text);
  for (const Period& rule : periods_) {
    const bool after = !rule.begin || (period && period->begin >= *rule.begin);
    const bool before = !rule.end || (period && period->end <= *rule.end);
    if (after && before) place->second.insert(place->second.end(), rule.sayings.begin(), rule.sayings.end());
  }
  return place->second;
}

TableTerms::Answer TableTerms::translate(uint16_t component, std::string_view label, Position position) {
  Answer answer;
  sdmx::Component& known = components_[component];
  const auto map = mapping_.find(known.id);
  if (map == mapping_.end()) {
    answer.known = !label.empty() && (component != time_ || sdmx::parse_time_period(label));
    if (answer.known) answer.sayings.emplace_back(component, known.values.code(label, position));
    return answer;
  }
  const sdmx::MappedTo* target = map->second.find(label);
  if (!target) return answer;
  answer.known = true;
  answer.ignored = target->ignored;
  if (answer.ignored) return answer;
  answer.sayings.emplace_back(component, known.values.code(target->code, position));
  for (const auto& [id, value] : target->stated) {
    answer.sayings.emplace_back(index(id), components_[index(id)].values.code(value, position));
  }
  return answer;
}

std::string TableTerms::near_text(uint16_t component, std::string_view label) {
  const auto map = mapping_.find(components_[component].id);
  if (map == mapping_.end() || ++near_asked_ > kMostNearSearches) return "-";
  const auto near = map->second.near(label, kNearLabels);
  return near.empty() ? "-" : sdmx::join(near, ", ");
}

const SignRule* TableTerms::sign(std::string_view text) const {
  for (const SignRule& rule : layout_.signs) {
    if (std::ranges::find(rule.signs, text) != rule.signs.end()) return &rule;
  }
  return nullptr;
}

Sayings TableTerms::say(const std::vector<Setting>& settings) {
  Sayings sayings;
  for (const Setting& setting : settings) {
    const uint16_t component = index(setting.component);
    sayings.emplace_back(component, components_[component].values.code(setting.value, Position{}));
  }
  return sayings;
}

Sayings TableTerms::of_marks(const std::vector<std::string>& marks,
                             const std::map<std::string, std::string>& texts) {
  Sayings sayings;
  std::vector<std::string> comments;
  for (const std::string& mark : marks) {
    if (const auto rule = layout_.footnotes.marks.find(mark); rule != layout_.footnotes.marks.end()) {
      const Sayings said = say(rule->second);
      sayings.insert(sayings.end(), said.begin(), said.end());
    }
    if (const auto text = texts.find(mark); text != texts.end()) comments.push_back(text->second);
  }
  if (!comments.empty() && !layout_.footnotes.comment.empty()) {
    const uint16_t comment = index(layout_.footnotes.comment);
    sayings.emplace_back(comment, components_[comment].values.code(sdmx::join(comments, " "), Position{}));
  }
  return sayings;
}

const std::set<std::string>* TableTerms::wanted(std::string_view component) const {
  const auto found = flow_->read.find(std::string(component));
  return found == flow_->read.end() ? nullptr : &found->second;
}

bool TableTerms::belongs_to_flow(const CubeCodes& codes) const {
  return std::ranges::all_of(flow_->read, [&](const auto& rule) {
    const uint16_t component = index(rule.first);
    const Code code = codes[component];
    return code == kNotStated || rule.second.contains(std::string(components_[component].values.text(code)));
  });
}

std::string TableTerms::series_key(const CubeCodes& codes) const {
  std::string key;
  for (uint16_t component = 0; component < components_.size(); ++component) {
    if (components_[component].role != sdmx::Role::kDimension) continue;
    if (component > 0) key += '.';
    if (sdmx::is_entry(codes[component])) key += components_[component].values.text(codes[component]);
  }
  return key;
}

}  // namespace gateway
