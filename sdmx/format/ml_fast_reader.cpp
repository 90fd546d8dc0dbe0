// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_fast_reader.hpp"

#include <algorithm>

#include "sdmx/io/decimal_scan.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx::ml {

namespace {

/// So much text must lie behind any place that is looked at, beside the longest text between two values.
constexpr size_t kValueMargin = 64;
/// Less text is no whole unit, most likely.
constexpr size_t kCandidateMargin = 512;
constexpr size_t kTextBytes = 4096;
constexpr size_t kUnitAttributes = 64;
constexpr size_t kUnitBytes = kUnitAttributes * kTextBytes;
constexpr uint32_t kRows = 512;
/// What trying to learn a unit costs, in units that were read without.
constexpr uint64_t kTrial = 1024;
constexpr uint64_t kPatience = 512 * kTrial;
constexpr size_t kCandidateBytes = 8192;
constexpr std::string_view kSeriesKey = "SeriesKey";
constexpr std::string_view kAttributes = "Attributes";

}  // namespace

FastReader::FastReader(Batch& batch, BatchBuilder& builder, const ReaderOptions& options)
    : batch_(batch),
      builder_(builder),
      limits_(options.limits),
      // A unit must be far from what the scanner refuses.
      usable_(options.shortcuts == Shortcuts::kTaken && limits_.value_bytes >= kUnitBytes &&
              limits_.attributes >= kUnitAttributes) {}

void FastReader::begin(FastDataset dataset) {
  candidate_.reset();
  const bool same = dataset.values == dataset_.values && dataset.action == dataset_.action &&
                    dataset.semantics == dataset_.semantics && dataset.generic == dataset_.generic &&
                    dataset.observation_dimension == dataset_.observation_dimension;
  dataset_ = std::move(dataset);
  if (same) return;
  layout_.clear(dataset_.values);
  track_.clear();
  patience_ = kPatience;
}

void FastReader::read(XmlScanner& scanner, FastPlace place) {
  if (!usable_ || scanner.ahead().empty()) return;
  learn_candidate(scanner.offset_ahead(), place.grammar.found());
  size_t left = 0, before = 0;
  do {
    before = left;
    left = read_ahead(scanner, place);
  } while (stuck_ && left <= kCandidateMargin && left != before);
  candidate_faults_ = place.grammar.found();
  if (!stuck_ || left <= kCandidateMargin || patience_ < kTrial || layout_.full()) return;
  prepare_candidate(scanner.ahead(), scanner.offset_ahead(), place_of(scanner, in_series_));
}

/// Reads what is at hand; so much is left of it.
size_t FastReader::read_ahead(XmlScanner& scanner, FastPlace& place) {
  const std::string_view text = scanner.ahead();
  offset_ = scanner.offset_ahead();
  in_series_ = place.in_series;
  in_flat_region_ = place.in_flat_region;
  open_element_ = in_series_ ? layout_.element(scanner.open_name()) : Layout::kNoElement;
  left_series_ = false;
  look_at_grammar(scanner, place.grammar);
  const size_t read = read_units(text);
  scanner.pass_over(read);
  tell(scanner, place);
  return text.size() - read;
}

/// What the schema expects in the series that is open.
void FastReader::look_at_grammar(const XmlScanner& scanner, grammar::Follower& grammar) {
  last_element_ = Layout::kNoElement;
  looks_ = grammar.looks();
  key_due_ = attributes_due_ = false;
  if (!looks_ || !dataset_.generic || !in_series_) return;
  const std::string_view open = scanner.open_name();
  const std::string_view prefix =
      open.substr(0, open.find(':') == std::string_view::npos ? 0 : open.find(':'));
  key_due_ = grammar.expects(prefix, kSeriesKey);
  attributes_due_ = key_due_ || grammar.expects(prefix, kAttributes);
}

/// Tells the scanner and who looks on where reading has come.
void FastReader::tell(XmlScanner& scanner, FastPlace& place) {
  if (left_series_ && place.in_series) {
    scanner.leave();
    place.grammar.leave();
  }
  if (in_series_ && (left_series_ || !place.in_series)) {
    const std::string_view name = layout_.element_name(open_element_);
    scanner.enter(name);
    place.grammar.enter(name, batch_.regions.back().position);
  }
  if (last_element_ != Layout::kNoElement) place.grammar.pass(layout_.element_name(last_element_));
  place.in_series = in_series_;
  place.in_flat_region = in_flat_region_;
}

/// Whether a unit may stand where it does; in generic series there is an order.
bool FastReader::is_due(UnitKind kind, uint16_t element) {
  if (!looks_ || !dataset_.generic || !in_series_) return true;
  if (kind != UnitKind::kStatements) {
    attributes_due_ = false;
    return !key_due_;
  }
  const bool key = layout_.element_name(element).ends_with(kSeriesKey);
  if (key != key_due_ || !attributes_due_) return false;
  key_due_ = false;
  attributes_due_ = key;
  return true;
}

UnitPlace FastReader::place_of(const XmlScanner& scanner, bool in_series) const {
  UnitPlace place;
  place.generic = dataset_.generic;
  place.in_series = in_series;
  place.open_element = scanner.open_name();
  place.observation_dimension = dataset_.observation_dimension;
  place.default_dimension = dataset_.default_dimension;
  place.name_bytes = std::min<uint32_t>(limits_.name_bytes, 255);
  return place;
}

void FastReader::prepare_candidate(std::string_view text, uint64_t offset, const UnitPlace& place) {
  patience_ -= kTrial;
  candidate_text_ = text.substr(0, kCandidateBytes);
  candidate_open_ = place.open_element;
  candidate_place_ = place;
  candidate_place_.open_element = candidate_open_;
  candidate_ = unit_shape(candidate_text_, candidate_place_);
  if (candidate_) candidate_end_ = offset + candidate_->size;
}

/// The general reader has read the unit, to the same end, and found nothing wrong with it.
void FastReader::learn_candidate(uint64_t offset, uint64_t faults) {
  if (candidate_ && candidate_end_ == offset && faults == candidate_faults_)
    layout_.learn(*candidate_, candidate_place_);
  candidate_.reset();
}

size_t FastReader::read_units(std::string_view text) {
  stuck_ = true;
  const size_t margin = layout_.longest_literal() + kValueMargin;
  if (text.size() <= margin || layout_.root(in_series_)->successor_count == 0) return 0;
  text_ = text.data();
  safe_ = text_ + text.size() - margin;
  const char* done = text_;
  uint64_t units = 0;
  const uint32_t rows_before = batch_.rows;
  find_lanes();
  while (has_room()) {
    Reading reading;
    done = read_track(done, reading);
    if (!has_room()) break;
    if (reading.node == nullptr) reading = {done, layout_.root(in_series_)};
    const char* const next = read_unit(reading);
    if (next == nullptr) {
      forget_unit();
      break;
    }
    done = next;
    ++units;
  }
  close_rows();
  earn_patience(units + batch_.rows - rows_before);
  return static_cast<size_t>(done - text_);
}

/// Reads rows as long as they follow the track; where the last whole one ends. Where one leaves the track,
/// the reading says how far it came.
const char* FastReader::read_track(const char* done, Reading& reading) {
  const bool open = in_series_ || in_flat_region_;
  if (!open || !has_track_lanes_ || key_due_ || !track_.begins_at(done, in_series_)) return done;
  const auto room = static_cast<uint32_t>(batch_.row_position.size());
  const uint32_t first = batch_.rows;
  const char quote = layout_.quote();
  uint32_t row = first;
  const char* markup = done + track_.markup_at();
  const char* at = done + track_.first().size();
  while (row < room && safe_ - at > track_.most_bytes()) {
    const char* const end = read_track_row(at, row, quote, reading);
    if (end == nullptr) break;
    batch_.row_position[row] = position_of(markup);
    const bool goes_on = track_.goes_on_at(end);
    if (!goes_on && !track_.ends_at(end)) {
      reading = leaving(track_.steps().back(), end);
      break;
    }
    ++row;
    done = end + track_.end_size();
    if (!goes_on) break;
    markup = done + track_.markup_at();
    at = end + track_.turn_size();
  }
  reading.markup = markup;
  track_.count(row - first);
  batch_.rows = row;
  if (row > first) {
    attributes_due_ = false;
    last_element_ = track_.steps().front().node->element;
  }
  return done;
}

/// A row that leaves the track behind the value of a step.
FastReader::Reading FastReader::leaving(const Track::Step& step, const char* at) {
  return {at, step.node, nullptr, step.attributes};
}

/// The values of a row from the first one on; where the last one ends, null where it leaves the track. The
/// text is long enough for the longest row.
inline const char* FastReader::read_track_row(const char* at, uint32_t row, char quote, Reading& reading) {
  const std::span<const Track::Step> steps = track_.steps();
  const Track::Step* step = steps.data();
  const Track::Step* const end = step + steps.size();
  while (true) {
    size_t size = 0;
    if (step->number) {
      size = scan_decimal(at, quote, step->decimals[row]);
    } else {
      const ShortCodes::Found found = step->known->find(at);
      step->codes[row] = found.code;
      size = found.code == kNotStated ? 0 : found.size;
    }
    if (size == 0) {
      reading = leaving(*step, at);
      reading.stands = Reading::Stands::kAtValue;
      return nullptr;
    }
    at += size;
    if (++step == end) return at;
    if (!step->literal.stands_at(at)) {
      reading = leaving(*(step - 1), at);
      return nullptr;
    }
    at += step->literal.size();
  }
}

void FastReader::earn_patience(uint64_t units) { patience_ = std::min(kPatience, patience_ + units); }

/// Whether another unit of any kind fits into the batch; makes room for its row.
bool FastReader::has_room() {
  const uint32_t limit = limits_.batch_rows;
  const bool full = batch_.rows >= limit || batch_.regions.size() >= limit ||
                    dataset_.values->local_bytes() > kBatchLocalBytes;
  stuck_ = !full;
  if (full) return false;
  if (batch_.rows < batch_.row_position.size()) return true;
  builder_.make_room(std::min(limit, batch_.rows + kRows));
  find_lanes();
  return true;
}

void FastReader::find_lanes() {
  lanes_.assign(layout_.lanes().size(), Lane{});
  for (Column& column : batch_.columns) {
    const auto lane = std::ranges::find(layout_.lanes(), column.component);
    if (lane == layout_.lanes().end()) continue;
    Lane& found = lanes_[static_cast<size_t>(lane - layout_.lanes().begin())];
    if (column.decimal) {
      found.decimals = column.decimals.data();
    } else {
      found.codes = column.codes.data();
    }
  }
  has_track_lanes_ = true;
  for (Track::Step& step : track_.steps()) {
    step.codes = lanes_[step.node->lane].codes;
    step.decimals = lanes_[step.node->lane].decimals;
    has_track_lanes_ = has_track_lanes_ && (step.number ? step.decimals != nullptr : step.codes != nullptr);
  }
}

void FastReader::close_rows() {
  if (!batch_.regions.empty()) batch_.regions.back().last_row = batch_.rows;
}

/// Where the unit ends; null where it is not understood.
const char* FastReader::read_unit(Reading& reading) {
  if (reading.stands == Reading::Stands::kAtValue && !read_value(*reading.node, reading)) return nullptr;
  LayoutNode* node = reading.node;
  while (reading.at < safe_) {
    node = node->follow(reading.at);
    if (node == nullptr || (reading.attributes & node->attributes) != 0) return nullptr;
    if (reading.markup == nullptr) reading.markup = reading.at + node->markup_at;
    reading.attributes |= node->attributes;
    reading.at += node->literal.size();
    if (node->step == LayoutNode::Step::kEnd) return finish_unit(*node, reading) ? reading.at : nullptr;
    if (!read_value(*node, reading)) return nullptr;
  }
  return nullptr;
}

inline bool FastReader::read_value(const LayoutNode& node, Reading& reading) {
  switch (node.step) {
    case LayoutNode::Step::kNumber:
      return read_number(node, reading);
    case LayoutNode::Step::kCode:
      return read_code(node, reading);
    case LayoutNode::Step::kState:
      return read_statement(node, reading);
    case LayoutNode::Step::kGoOn:
    case LayoutNode::Step::kEnd:
      break;
  }
  return true;
}

inline bool FastReader::read_number(const LayoutNode& node, Reading& reading) {
  const Lane lane = lanes_[node.lane];
  if (lane.decimals == nullptr) return set_aside(node, reading);
  const size_t size = scan_decimal(reading.at, layout_.quote(), lane.decimals[batch_.rows]);
  if (size == 0) {
    const ShortCodes::Found found = node.codes->find(reading.at);
    if (found.code == kNotStated) return set_aside(node, reading);
    lane.decimals[batch_.rows] = Column::coded(found.code);
    reading.at += found.size;
  }
  reading.at += size;
  return true;
}

inline bool FastReader::read_code(const LayoutNode& node, Reading& reading) {
  const Lane lane = lanes_[node.lane];
  const ShortCodes::Found found = node.codes->find(reading.at);
  if (found.code == kNotStated || lane.codes == nullptr) return set_aside(node, reading);
  lane.codes[batch_.rows] = found.code;
  reading.at += found.size;
  return true;
}

inline bool FastReader::read_statement(const LayoutNode& node, Reading& reading) {
  const ShortCodes::Found found = node.codes->find(reading.at);
  if (found.code == kNotStated) return set_aside(node, reading);
  statements_.push_back({node.component, found.code});
  reading.at += found.size;
  return true;
}

/// The base of structure-specific data knows one type of a value: that of TIME_PERIOD.
bool FastReader::is_wrong_period(uint16_t component, std::string_view text) const {
  return dataset_.values->components()[component].id == "TIME_PERIOD" && !parse_time_period(text);
}

/// A text whose code is not known at hand, or that is too long to be.
bool FastReader::set_aside(const LayoutNode& node, Reading& reading) {
  const char* const end = end_of_text(reading.at);
  if (end == nullptr) return false;
  if (looks_ && !dataset_.generic && is_wrong_period(node.component, {reading.at, end})) return false;
  Pending value{node.component,
                {reading.at, static_cast<size_t>(end - reading.at)},
                position_of(reading.at - node.name_back),
                statements_.size(),
                true};
  if (value.text.find('&') != std::string_view::npos) {
    value.in_place = false;
    if (!decode_predefined(value.text, decoded_.emplace_back())) return false;
    value.text = decoded_.back();
  }
  pending_.push_back(value);
  if (node.step == LayoutNode::Step::kState) statements_.push_back({node.component, kNotStated});
  reading.at = end;
  return true;
}

/// Where the value ends; null when there is more to it than characters and references.
const char* FastReader::end_of_text(const char* at) const {
  const char* const end = std::min(safe_, at + kTextBytes);
  for (; at < end; ++at) {
    if (*at == layout_.quote()) return at;
    if (*at == '<' || static_cast<unsigned char>(*at) < 0x20) return nullptr;
  }
  return nullptr;
}

inline bool FastReader::finish_unit(const LayoutNode& end, const Reading& reading) {
  if (!is_due(end.kind, end.element) || !take_unit(end, reading)) return false;
  last_element_ = end.kind == UnitKind::kSeries ? Layout::kNoElement : end.element;
  return true;
}

inline bool FastReader::take_unit(const LayoutNode& end, const Reading& reading) {
  switch (end.kind) {
    case UnitKind::kObservation:
      return finish_row(reading);
    case UnitKind::kSeries:
      open_series(reading);
      in_series_ = true;
      open_element_ = end.element;
      key_due_ = attributes_due_ = looks_ && dataset_.generic;
      return true;
    case UnitKind::kEmptySeries:
      open_series(reading);
      return true;
    case UnitKind::kSeriesEnd:
      if (end.element != open_element_) return false;
      in_series_ = false;
      left_series_ = true;
      open_element_ = Layout::kNoElement;
      return true;
    case UnitKind::kStatements:
      if (!may_state()) return false;
      state_all();
      return true;
  }
  return false;
}

/// Whether what was read may be stated in the open region, all of it.
bool FastReader::may_state() const {
  return !batch_.regions.empty() &&
         batch_.stated_of(batch_.regions.back()).size() + statements_.size() <= limits_.components;
}

inline bool FastReader::finish_row(const Reading& reading) {
  if (!in_series_ && !in_flat_region_) return false;
  if (track_.watch(layout_, in_series_)) find_lanes();
  batch_.row_position[batch_.rows++] = position_of(reading.markup);
  if (!pending_.empty()) set_all();
  return true;
}

void FastReader::open_series(const Reading& reading) {
  close_rows();
  builder_.open_region(RegionKind::kSeries, dataset_.action, dataset_.semantics, position_of(reading.markup));
  in_flat_region_ = false;
  state_all();
}

/// States what was read in the open region.
void FastReader::state_all() {
  for (Pending& value : pending_) {
    const Code code = dataset_.values->code_of(value.component, value.text, value.position, builder_);
    statements_[value.statement].code = code;
    remember(value, code);
  }
  clear_pending();
  for (const Stated& statement : statements_) {
    if (statement.code != kNotStated) builder_.state(statement.component, statement.code);
  }
  statements_.clear();
}

/// Sets the values of the row that were put aside.
void FastReader::set_all() {
  for (const Pending& value : pending_) {
    const bool number = dataset_.values->reads_number(value.component);
    if (const auto decimal = number ? parse_decimal(value.text) : std::nullopt) {
      builder_.set(value.component, *decimal);
      continue;
    }
    const Code code = dataset_.values->code_of(value.component, value.text, value.position, builder_);
    if (code != kNotStated) builder_.set(value.component, code);
    remember(value, code);
  }
  clear_pending();
  find_lanes();
  close_rows();
}

void FastReader::remember(const Pending& value, Code code) {
  if (code == kNotStated || is_local(code) || value.text.empty() || !value.in_place) return;
  layout_.remember(value.component, value.text, code);
}

void FastReader::clear_pending() {
  pending_.clear();
  decoded_.clear();
}

/// Takes back what was written of a unit that was not understood to its end.
void FastReader::forget_unit() {
  clear_pending();
  statements_.clear();
  if (batch_.rows < batch_.row_position.size()) forget_row();
}

void FastReader::forget_row() {
  for (const Lane& lane : lanes_) {
    if (lane.codes != nullptr) lane.codes[batch_.rows] = kNotStated;
    if (lane.decimals != nullptr) lane.decimals[batch_.rows] = Column::coded(kNotStated);
  }
}

}  // namespace sdmx::ml
