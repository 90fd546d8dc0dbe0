// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_fast_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <span>

#include "sdmx/io/json_bytes.hpp"
#include "sdmx/io/json_number.hpp"
#include "sdmx/io/json_writer.hpp"

namespace sdmx::json {

namespace {

constexpr size_t kTextBytes = 4096;
constexpr size_t kNameBytes = 256;
constexpr size_t kLevels = 3;  // that are entered below an object that holds series
constexpr uint32_t kRows = 512;
constexpr uint32_t kMostWaits = 63;
constexpr size_t kRepeatedBytes = 64;
constexpr size_t kNextKeys = 1000;  // of three digits: eight bytes and no more

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Behind blanks.
inline const char* skip(const char* at) {
  return static_cast<unsigned char>(*at) > ' ' ? at : behind_blanks(at);
}

/// Behind a character and the blanks around it; null where there is another. Null stays null.
inline const char* pass(const char* at, char c) {
  if (at == nullptr) return nullptr;
  at = skip(at);
  return *at == c ? skip(at + 1) : nullptr;
}

bool begins_with(const char* at, std::string_view word) {
  return std::memcmp(at, word.data(), word.size()) == 0;
}

/// Whether a name might be longer than the scanner takes.
bool is_long(const char* name, const char* end) {
  return end - name > static_cast<std::ptrdiff_t>(kNameBytes);
}

bool repeats_component(std::vector<uint16_t> components) {
  std::ranges::sort(components);
  return std::ranges::adjacent_find(components) != components.end();
}

}  // namespace

FastReader::Lanes FastReader::lanes_of(const Uses& uses) const {
  Lanes lanes;
  for (const Use& use : uses) {
    Lane& lane = lanes.emplace_back();
    lane.component = use.component;
    lane.listed = use.codes.data();
    lane.listed_count = use.codes.size();
    if (!use.known) continue;
    const bool number = bound_->values->reads_number(use.component);
    lane.kind = use.lists_values ? Lane::Kind::kListed : number ? Lane::Kind::kNumber : Lane::Kind::kText;
  }
  return lanes;
}

FastReader::FastReader(Batch& batch, BatchBuilder& builder, const ReaderOptions& options)
    : batch_(batch),
      builder_(builder),
      limits_(options.limits),
      // What is read must be far from what the scanner refuses.
      usable_(options.shortcuts == Shortcuts::kTaken && limits_.value_bytes >= kTextBytes &&
              limits_.name_bytes >= kNameBytes) {}

void FastReader::begin(const Bound& bound, Action action, ActionSemantics semantics) {
  bound_ = &bound;
  action_ = action;
  semantics_ = semantics;
  misses_ = waits_ = 0;
  series_key_ = lanes_of(bound.series_dimensions);
  row_key_ = lanes_of(bound.row_dimensions);
  flat_key_ = lanes_of(bound.flat_dimensions);
  attributes_ = lanes_of(bound.series_attributes);
  values_ = lanes_of(bound.row_values);
  std::vector<uint16_t> components;
  for (const Lanes* all : {&flat_key_, &values_}) {
    for (const Lane& lane : *all) components.push_back(lane.component);
  }
  rows_usable_ = !repeats_component(std::move(components));
  write_next_keys();
}

bool FastReader::may_begin(const JsonScanner::Cursor& cursor) const {
  // Under Delete values mean something else.
  return action_ != Action::kDelete && cursor.at != cursor.end && cursor.depth + kLevels <= limits_.depth;
}

/// How keys of rows are written where blanks are spared, up to their values.
void FastReader::write_next_keys() {
  next_keys_.clear();
  std::span<const Code> codes;
  if (row_key_.size() == 1) codes = {row_key_.front().listed, row_key_.front().listed_count};
  for (size_t part = 0; part < std::min(codes.size(), kNextKeys) && codes[part] != kNotStated; ++part) {
    char text[sizeof(uint64_t) + 1] = {};
    const size_t size = fmt::format_to_n(text, sizeof(uint64_t), ",\"{}\":[", part).size;
    next_keys_.push_back({load_eight(text), ~uint64_t{0} >> (64 - 8 * size), size, codes[part]});
  }
  next_keys_.push_back({0xFF, 0xFF, 0, kNotStated});  // no UTF-8: stands nowhere
  next_key_ = next_keys_.data();
}

void FastReader::read(JsonScanner& scanner, FastPlace place) {
  const bool here = place.at == At::kSeriesMap || place.at == At::kSeries || place.at == At::kObservations ||
                    (place.at == At::kFlat && place.flat_region_open);
  if (!usable_ || !here) return;
  if (waits_ > 0) {
    --waits_;
    return;
  }
  cursor_ = scanner.cursor();
  if (!may_begin(cursor_)) return;
  begin_ = cursor_.at;
  key_ = place.at == At::kFlat ? &flat_key_ : &row_key_;
  find_lanes();
  while (step(place)) {
  }
  close_rows();
  misses_ = cursor_.at == begin_ ? std::min(2 * misses_ + 1, kMostWaits) : 0;
  waits_ = misses_;
  scanner.resume(cursor_);
}

/// Reads the next thing wholly, or leaves it and says false.
bool FastReader::step(FastPlace& place) {
  switch (place.at) {
    case At::kSeriesMap:
      return read_series(place);
    case At::kSeries:
      return read_series_member(place);
    case At::kObservations:
    case At::kFlat:
      return read_rows(place);
    default:
      return false;
  }
}

void FastReader::move_to(const char* at, size_t depth) {
  cursor_.behind_member = depth <= cursor_.depth;
  cursor_.at = at;
  cursor_.depth = depth;
}

/// Where the name of the next member begins, at its quote; null where there is none.
[[gnu::always_inline]] inline const char* FastReader::member(const char* at) const {
  at = skip(at);
  if (cursor_.behind_member) {
    if (*at != ',') return nullptr;
    at = skip(at + 1);
  }
  return *at == '"' ? at : nullptr;
}

bool FastReader::read_series(FastPlace& place) {
  if (batch_.regions.size() >= limits_.batch_rows || !row_fits() || series_key_.empty()) return false;
  const char* const name = member(cursor_.at);
  if (name == nullptr) return false;
  codes_.clear();
  const char* const end = key_parts(name + 1, series_key_, series_key_.size());
  if (end == nullptr || *end != '"' || is_long(name, end)) return false;
  const char* const inside = pass(pass(end + 1, ':'), '{');
  if (inside == nullptr || inside > cursor_.end) return false;
  open_series(place, name, std::string_view(name + 1, static_cast<size_t>(end - name - 1)));
  move_to(inside, cursor_.depth + 1);
  place.at = At::kSeries;
  return true;
}

void FastReader::open_series(FastPlace& place, const char* key, std::string_view text) {
  close_rows();
  place.key_position = position_of(key);
  place.series_key.assign(text);
  builder_.open_region(RegionKind::kSeries, action_, semantics_, place.key_position);
  for (const Use& dimension : bound_->set_dimensions) {
    if (dimension.known && !dimension.codes.empty())
      builder_.state(dimension.component, dimension.codes.front());
  }
  for (size_t part = 0; part < codes_.size(); ++part)
    builder_.state(series_key_[part].component, codes_[part]);
}

bool FastReader::read_series_member(FastPlace& place) {
  constexpr std::string_view kObservations = "\"observations\"", kAttributes = "\"attributes\"";
  if (end_object(place, At::kSeriesMap)) return true;
  const char* const name = member(cursor_.at);
  if (name == nullptr) return false;
  if (begins_with(name, kAttributes)) return read_attributes();
  if (!begins_with(name, kObservations)) return false;
  const char* const inside = pass(pass(name + kObservations.size(), ':'), '{');
  if (inside == nullptr || inside > cursor_.end) return false;
  move_to(inside, cursor_.depth + 1);
  place.at = At::kObservations;
  return true;
}

bool FastReader::read_attributes() {
  // Attributes behind observations that filled a batch need a region of their own.
  if (!batch_.regions.back().opens) return false;
  const char* at = member(cursor_.at) + std::string_view("\"attributes\"").size();
  at = pass(at, ':');
  at = at == nullptr ? nullptr : array(at, attributes_, 0);
  if (at == nullptr || at > cursor_.end) {
    late_.clear();
    return false;
  }
  state_late();
  move_to(at, cursor_.depth);
  return true;
}

bool FastReader::end_object(FastPlace& place, At outside) {
  const char* const end = skip(cursor_.at);
  if (*end != '}' || end >= cursor_.end) return false;
  move_to(end + 1, cursor_.depth - 1);
  place.at = outside;
  return true;
}

bool FastReader::read_rows(FastPlace& place) {
  if (!row_fits()) return false;
  if (rows_usable_ && keys_found_ && !key_->empty()) {
    if (key_->size() == 1) {
      read_rows_by([this](const char*& name, uint32_t row) { return behind_short_key(name, row); });
    } else {
      repeated_key_ = nullptr;
      read_rows_by([this](const char*& name, uint32_t row) {
        return behind_key(name, [this, row](const char* at) { return long_key(at, row); });
      });
      repeat_key(batch_.rows);
    }
    forget_row();
  }
  return row_fits() && place.at == At::kObservations && end_object(place, At::kSeries);
}

/// Reads rows as long as it can and they fit into the batch.
template <typename ReadKey>
void FastReader::read_rows_by(ReadKey behind_key_of) {
  while (room_for_rows()) {
    const auto room = static_cast<uint32_t>(batch_.row_position.size());
    uint32_t row = batch_.rows;
    const char* done = cursor_.at;
    for (; row < room && late_.empty(); ++row) {
      const char* name = done;
      const char* const values = behind_key_of(name, row);
      const char* const end = values == nullptr ? nullptr : row_values(values, row);
      if (end == nullptr || end > cursor_.end) break;
      batch_.row_position[row] = position_of(name);
      cursor_.behind_member = true;
      done = end;
    }
    cursor_.at = done;
    const bool stopped = row < room && late_.empty();
    batch_.rows = row;
    set_late();
    if (stopped) return;
  }
}

/// The values of a row; behind them, or null, and nothing put off, where they are none of those known.
[[gnu::always_inline]] inline const char* FastReader::row_values(const char* at, uint32_t row) {
  at = array(at, values_, row);
  if (at == nullptr || at > cursor_.end) late_.clear();
  return at;
}

/// The array behind the key of the row that comes next, and where its name begins; null where there is none.
template <typename ReadKey>
inline const char* FastReader::behind_key(const char*& name, ReadKey read_key) {
  name = member(name);
  const char* const at = name == nullptr ? nullptr : read_key(name + 1);
  if (at == nullptr || *at != '"' || is_long(name, at)) return nullptr;
  return at[1] == ':' && at[2] == '[' ? at + 2 : pass(at + 1, ':');
}

/// The same for a key of one part, which often follows the one before.
inline const char* FastReader::behind_short_key(const char*& name, uint32_t row) {
  const NextKey& next = *next_key_;
  if (((load_eight(name) ^ next.text) & next.mask) != 0 || !cursor_.behind_member)
    return behind_key(name, [this, row](const char* at) { return short_key(at, row); });
  key_->front().codes[row] = next.code;
  ++next_key_;
  return name++ + next.size - 1;
}

/// A key of one part; behind it.
inline const char* FastReader::short_key(const char* at, uint32_t row) {
  const Lane& lane = key_->front();
  size_t part = 0;
  at = index(at, lane, part);
  if (at == nullptr || lane.listed[part] == kNotStated) return nullptr;
  lane.codes[row] = lane.listed[part];
  next_key_ = &next_keys_[std::min(part + 1, next_keys_.size() - 1)];
  return at;
}

/// A key of several parts; behind it.
inline const char* FastReader::long_key(const char* at, uint32_t row) {
  if (repeats_key(at)) {
    at += repeated_size_;
  } else {
    repeat_key(row);
    codes_.clear();
    const char* const last = key_parts(at, *key_, key_->size() - 1);
    if (last == nullptr || *last != ':') return nullptr;
    repeated_key_ = at;
    repeated_size_ = static_cast<size_t>(last + 1 - at);
    at = last + 1;
  }
  const Lane& lane = key_->back();
  size_t part = 0;
  at = index(at, lane, part);
  if (at == nullptr || lane.listed[part] == kNotStated) return nullptr;
  lane.codes[row] = lane.listed[part];
  return at;
}

/// Whether all parts of a key but the last are those of the key before.
inline bool FastReader::repeats_key(const char* at) const {
  if (repeated_key_ == nullptr || repeated_size_ > kRepeatedBytes) return false;
  size_t left = repeated_size_, done = 0;
  for (; left > Wide::kBytes; left -= Wide::kBytes, done += Wide::kBytes) {
    if (Wide(at + done).where_same(Wide(repeated_key_ + done)) != 0xFFFFu) return false;
  }
  const uint32_t bits = (1u << left) - 1;
  return (Wide(at + done).where_same(Wide(repeated_key_ + done)) & bits) == bits;
}

/// Writes the parts that were the same for all rows up to this one.
void FastReader::repeat_key(uint32_t row) {
  for (size_t part = 0; repeated_key_ != nullptr && part + 1 < key_->size(); ++part) {
    Code* const codes = (*key_)[part].codes;
    std::fill(codes + repeated_from_, codes + row, codes_[part]);
  }
  repeated_key_ = nullptr;
  repeated_from_ = row;
}

/// Reads so many parts of a key, with colons between them; behind them.
const char* FastReader::key_parts(const char* at, const Lanes& lanes, size_t count) {
  for (size_t part = 0; part < count; ++part) {
    if (part > 0 && *at++ != ':') return nullptr;
    size_t number = 0;
    at = index(at, lanes[part], number);
    if (at == nullptr || lanes[part].listed[number] == kNotStated) return nullptr;
    codes_.push_back(lanes[part].listed[number]);
  }
  return at;
}

/// The number of a listed value; behind it, null where there is none.
[[gnu::always_inline]] inline const char* FastReader::index(const char* at, const Lane& lane,
                                                            size_t& number) {
  if (lane.kind != Lane::Kind::kListed || !is_digit(*at)) return nullptr;
  number = static_cast<size_t>(*at++ - '0');
  while (is_digit(*at) && number < lane.listed_count) number = 10 * number + static_cast<size_t>(*at++ - '0');
  return number < lane.listed_count ? at : nullptr;
}

/// An array of values; behind it.
[[gnu::always_inline]] inline const char* FastReader::array(const char* at, const Lanes& lanes,
                                                            uint32_t row) {
  if (*at != '[') return nullptr;
  at = skip(at + 1);
  if (*at == ']') return at + 1;
  for (const Lane& lane : lanes) {
    at = item(at, lane, row);
    if (at == nullptr) return nullptr;
    at = skip(at);
    if (*at == ']') return at + 1;
    if (*at != ',') return nullptr;
    at = skip(at + 1);
  }
  return surplus(at);
}

/// What stands in an array behind all values that are known: numbers of annotations.
const char* FastReader::surplus(const char* at) {
  while (true) {
    const char* const end = begins_with(at, "null") ? at + 4 : end_of_number(at);
    if (end == nullptr) return nullptr;
    at = skip(end);
    if (*at == ']') return at + 1;
    if (*at != ',') return nullptr;
    at = skip(at + 1);
  }
}

[[gnu::always_inline]] inline const char* FastReader::item(const char* at, const Lane& lane, uint32_t row) {
  if (lane.kind == Lane::Kind::kListed && lane.codes != nullptr && is_digit(*at)) {
    size_t number = 0;
    const char* const end = index(at, lane, number);
    if (end == nullptr || (*at == '0' && end > at + 1)) return nullptr;
    if (lane.listed[number] != kNotStated) lane.codes[row] = lane.listed[number];
    return end;
  }
  if (lane.kind == Lane::Kind::kNumber && lane.decimals != nullptr) {
    const size_t size = scan_json_decimal(at, lane.decimals[row]);
    if (size > 0 && (at[size] | 0x20) != 'e') return at + size;
    if (size > 0) lane.decimals[row] = Column::coded(kNotStated);
  }
  return other_item(at, lane, row);
}

[[gnu::noinline]] const char* FastReader::other_item(const char* at, const Lane& lane, uint32_t row) {
  if (begins_with(at, "null")) return at + 4;
  if (lane.kind == Lane::Kind::kUnknown) return nullptr;
  if (lane.kind != Lane::Kind::kListed) return *at == '"' ? string(at, lane, row) : number(at, lane);
  size_t listed = 0;
  const char* const end = index(at, lane, listed);
  if (end == nullptr || (*at == '0' && end > at + 1)) return nullptr;
  if (lane.listed[listed] != kNotStated) put_off(lane, {lane.component, lane.listed[listed], {}, {}});
  return end;
}

const char* FastReader::string(const char* at, const Lane& lane, uint32_t row) {
  if (lane.kind == Lane::Kind::kNumber && lane.decimals != nullptr) {
    const size_t size = scan_json_decimal(at + 1, lane.decimals[row]);
    if (size > 0 && at[1 + size] == '"') return at + size + 2;
    if (size > 0) lane.decimals[row] = Column::coded(kNotStated);
  }
  const char* const end = string_end(at + 1);
  const auto size = static_cast<size_t>(end - at - 1);
  if (*end != '"' || size > kTextBytes) return nullptr;
  put_off(lane, {lane.component, kNotStated, std::string_view(at + 1, size), position_of(at)});
  return end + 1;
}

/// A number that is no decimal of the ordinary kind, or has no column of such.
const char* FastReader::number(const char* at, const Lane& lane) {
  const char* const end = end_of_number(at);
  if (end == nullptr) return nullptr;
  const std::string_view text(at, static_cast<size_t>(end - at));
  put_off(lane, {lane.component, kNotStated, text, position_of(at)});
  return end;
}

/// Behind a number; null where there is none.
const char* FastReader::end_of_number(const char* at) {
  const char* const begin = at;
  while (is_digit(*at) || *at == '.' || *at == '-' || *at == '+' || (*at | 0x20) == 'e') ++at;
  const std::string_view text(begin, static_cast<size_t>(at - begin));
  return text.size() <= kTextBytes && is_json_number(text) ? at : nullptr;
}

void FastReader::put_off(const Lane& lane, Late value) {
  late_.push_back(value);
  const bool may_turn = lane.kind == Lane::Kind::kNumber && lane.decimals == nullptr;
  columns_change_ = columns_change_ || may_turn || (lane.codes == nullptr && lane.decimals == nullptr);
}

/// States values in the open region.
void FastReader::state_late() {
  for (const Late& value : late_) {
    if (value.code != kNotStated) {
      builder_.state(value.component, value.code);
    } else {
      bound_->values->state(value.component, value.text, value.position, builder_);
    }
  }
  late_.clear();
}

/// Sets values in the row that was read last.
void FastReader::set_late() {
  if (late_.empty()) return;
  for (const Late& value : late_) {
    if (value.code != kNotStated) {
      builder_.set(value.component, value.code);
    } else {
      bound_->values->set(value.component, value.text, value.position, builder_);
    }
  }
  late_.clear();
  if (columns_change_) find_lanes();
}

/// Whether another row fits into the batch.
inline bool FastReader::row_fits() const {
  return batch_.rows < limits_.batch_rows && bound_->values->local_bytes() <= kBatchLocalBytes;
}

/// The same; makes room for it.
inline bool FastReader::room_for_rows() {
  if (!row_fits()) return false;
  if (batch_.rows < batch_.row_position.size()) return true;
  builder_.make_room(std::min(limits_.batch_rows, batch_.rows + kRows));
  find_lanes();
  return true;
}

void FastReader::find_lanes() {
  find_lanes(*key_);
  find_lanes(values_);
  columns_change_ = false;
  keys_found_ = std::ranges::all_of(*key_, [](const Lane& lane) { return lane.codes != nullptr; });
}

void FastReader::find_lanes(Lanes& lanes) const {
  for (Lane& lane : lanes) {
    const auto column = std::ranges::find(batch_.columns, lane.component, &Column::component);
    const bool found = column != batch_.columns.end();
    lane.codes = found && !column->decimal ? column->codes.data() : nullptr;
    lane.decimals = found && column->decimal ? column->decimals.data() : nullptr;
  }
}

/// Takes back what was written of a row that was not understood to its end.
void FastReader::forget_row() const {
  const uint32_t row = batch_.rows;
  if (row >= batch_.row_position.size()) return;
  for (const Lanes* lanes : {static_cast<const Lanes*>(key_), &values_}) {
    for (const Lane& lane : *lanes) {
      if (lane.codes != nullptr) lane.codes[row] = kNotStated;
      if (lane.decimals != nullptr) lane.decimals[row] = Column::coded(kNotStated);
    }
  }
}

void FastReader::close_rows() {
  if (!batch_.regions.empty()) batch_.regions.back().last_row = batch_.rows;
}

}  // namespace sdmx::json
