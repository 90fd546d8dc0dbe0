// SPDX-License-Identifier: Apache-2.0
/// Rows as observations of an SDMX-JSON dataset, and their values.

#include <algorithm>
#include <charconv>

#include "sdmx/format/json_message_writer.hpp"

namespace sdmx::json {

namespace {

constexpr int kNoPlace = -1;

void append_count(std::string& out, size_t number) {
  char digits[20];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
  out.append(digits, end);
}

}  // namespace

void MessageWriter::write_rows(const Region& region, const Uses& uses) {
  const bool in_series = is_observation_all_that_varies();
  const auto at = static_cast<size_t>(target_->observation_dimension());
  row_key_ = region_key_;
  list_row_values();
  for (size_t row = region.first_row; row < region.last_row; ++row) {
    const Code code = in_series ? columns_[at]->codes[row] : kNotStated;
    if (rows_open_ && code != kNotStated && add_known_row(code, row)) continue;
    take_known_rows();
    if (code == kNotStated) {
      write_row(uses, row);
      continue;
    }
    position_ = batch_->row_position[row];
    row_key_[at] = code;
    begin_row();
    write_row_values({}, row);
  }
  take_known_rows();
}

/// What rows hold, in the order in which it is written.
void MessageWriter::list_row_values() {
  row_values_.clear();
  const auto add = [this](size_t order) {
    const bool numeric = is_numeric(target_->schema().components()[order].text_type);
    row_values_.push_back({columns_[order], order, target_->lists(order), numeric});
  };
  std::ranges::for_each(target_->measures(), add);
  std::ranges::for_each(target_->attributes(Level::kObservation), add);
}

/// The row behind another one of the open series, as begin_row() and write_row_values() do it; false, and
/// nothing added, where a value has no number yet or is none of the ordinary ones.
bool MessageWriter::add_known_row(Code code, size_t row) {
  const size_t begin = known_rows_.size();
  known_rows_.add(",\"");
  const auto at = static_cast<size_t>(target_->observation_dimension());
  bool known = add_known_value({columns_[at], at, true, false}, code);
  known_rows_.add("\":[");
  size_t missing = 0;
  std::string_view separator;
  for (const RowValue& value : row_values_) {
    const std::optional<Code> stated = value.column == nullptr ? kNotStated : value.column->code(row);
    if (stated == kNotStated) {
      ++missing;
      continue;
    }
    for (; missing > 0; --missing, separator = ",") {
      known_rows_.add(separator);
      known_rows_.add(kNull);
    }
    known_rows_.add(separator);
    separator = ",";
    if (stated) {
      known = known && add_known_value(value, *stated);
    } else if (value.numeric && !value.listed) {
      known_rows_.add(value.column->decimals[row]);
    } else {
      known = false;
    }
  }
  known_rows_.add(']');
  if (!known) known_rows_.cut(begin);
  return known;
}

/// The number of a listed value that has one.
bool MessageWriter::add_known_value(const RowValue& value, Code code) {
  const std::vector<int>& numbers = numbers_[value.order];
  if (!value.listed || code >= numbers.size() || numbers[code] == kNoPlace) return false;
  known_rows_.add(Decimal{numbers[code], 0});
  return true;
}

void MessageWriter::take_known_rows() {
  text_.append(known_rows_.view());
  known_rows_.clear();
}

/// Whether all rows add to the key of the open series is the dimension at observation.
bool MessageWriter::is_observation_all_that_varies() const {
  if (is_flat() || !series_open_ || series_key_ != region_key_) return false;
  for (size_t order = 0; order < region_key_.size(); ++order) {
    const bool varies = columns_[order] != nullptr;
    if (varies != (static_cast<int>(order) == target_->observation_dimension())) return false;
  }
  return true;
}

void MessageWriter::write_row(const Uses& uses, size_t row) {
  position_ = batch_->row_position[row];
  row_key_ = region_key_;
  for (size_t order = 0; order < row_key_.size(); ++order) {
    if (columns_[order] == nullptr) continue;
    const Code code = columns_[order]->codes[row];
    if (code != kNotStated) row_key_[order] = code;
  }
  if (std::ranges::find(row_key_, kNotStated) != row_key_.end()) {
    return cannot_say(key_text(row_key_), {}, position_);
  }
  if (!is_flat()) open_series_of_row();
  enter_content();
  begin_row();
  const bool repeated = is_flat() && std::ranges::any_of(region_key_, is_entry);
  write_row_values(repeated ? uses : Uses{}, row);
}

/// Rows of a region that is no series here may be of any.
void MessageWriter::open_series_of_row() {
  const auto at = static_cast<size_t>(target_->observation_dimension());
  const Code code = std::exchange(row_key_[at], kNotStated);
  std::swap(region_key_, row_key_);
  if (!series_open_ || series_key_ != region_key_) open_series({});
  std::swap(region_key_, row_key_);
  row_key_[at] = code;
}

/// The key of row_key_'s observation and the bracket behind it.
void MessageWriter::begin_row() {
  if (!is_flat()) {
    if (rows_open_) {
      text_ += ',';
    } else {
      text_ += series_has_attributes_ ? ",\"observations\":{" : "\"observations\":{";
    }
    rows_open_ = true;
    text_ += '"';
    const auto at = static_cast<size_t>(target_->observation_dimension());
    append_number(at, row_key_[at]);
  } else {
    if (!first_of_content_) text_ += ',';
    first_of_content_ = false;
    text_ += '"';
    for (size_t order = 0; order < row_key_.size(); ++order) {
      if (order > 0) text_ += ':';
      append_number(order, row_key_[order]);
    }
  }
  text_ += "\":[";
}

/// What the attributes of groups say of row_key_, in the flat data of 1.0.
CsvLine MessageWriter::covered_values() {
  CsvLine line;
  if (version_ != JsonVersion::k10 || !is_flat()) return line;
  line.resize(target_->schema().components().size());
  for (size_t order = 0; order < row_key_.size(); ++order) {
    const size_t begin = text_.size();
    append_number(order, row_key_[order]);
    line[order] = text_.substr(begin);
    text_.resize(begin);
  }
  coverage_.fill(line);
  return line;
}

/// Measures, then attributes; nothing that is not stated behind the last that is.
void MessageWriter::write_row_values(const Uses& uses, size_t row) {
  const CsvLine covered = covered_values();
  size_t end = text_.size();
  const auto append = [&](size_t order) {
    const size_t begin = text_.size();
    const Column* column = columns_[order];
    const auto use = std::ranges::find(uses, order, &Use::order);
    if (column != nullptr && column->code(row) != kNotStated) {
      append_cell(*column, order, row);
    } else if (use != uses.end()) {
      append_code(order, use->component, use->code);
    } else if (order < covered.size() && !covered[order].empty()) {
      text_ += covered[order];
    } else {
      text_ += kNull;
    }
    if (std::string_view(text_).substr(begin) != kNull) end = text_.size();
    text_ += ',';
  };
  for (const size_t order : target_->measures()) append(order);
  for (const size_t order : target_->attributes(Level::kObservation)) append(order);
  text_.resize(end);
  text_ += ']';
}

void MessageWriter::append_cell(const Column& column, size_t order, size_t row) {
  if (const auto code = column.code(row)) return append_code(order, column.component, *code);
  if (target_->lists(order)) {
    append_count(text_, target_->values(order).number(to_text(column.decimals[row])));
  } else if (is_numeric(target_->schema().components()[order].text_type)) {
    append_text(text_, column.decimals[row]);
  } else {
    append_json_string(text_, to_text(column.decimals[row]));
  }
}

void MessageWriter::append_code(size_t order, uint16_t component, Code code) {
  if (code == kNotStated) {
    text_ += kNull;
  } else if (code == kToDelete) {
    // Under Delete a value only names its component: any legal one does.
    const bool number = target_->lists(order) || version_ == JsonVersion::k10 ||
                        is_numeric(target_->schema().components()[order].text_type);
    text_ += number ? "0" : "\"-\"";
  } else if (is_entry(code)) {
    if (target_->lists(order) && !is_local(code)) return append_number(order, code);
    append_entry(order, batch_->entry(component, code));
  } else if (version_ == JsonVersion::k10 && code != kEmptyCell) {
    // SDMX 3.0 brought the signs; before they would be values.
    cannot_say(state_text(code).value_or(""), target_->schema().components()[order].id, position_);
    text_ += kNull;
  } else if (version_ == JsonVersion::k10 && target_->lists(order)) {
    append_count(text_, target_->values(order).number(""));
  } else {
    append_json_string(text_, state_text(code).value_or(""));
  }
}

void MessageWriter::append_entry(size_t order, const Entry& entry) {
  const SchemaComponent& component = target_->schema().components()[order];
  const bool plain = entry.is_plain() && entry.parts[0].item == 0;
  if (version_ == JsonVersion::k10 && !plain) {
    cannot_say(component.id, component.id, position_);
    const std::string& text = entry.parts.front().text;
    if (target_->lists(order)) return append_count(text_, target_->values(order).number(text));
    return append_literal(text_, component, text);
  }
  if (target_->lists(order)) return append_count(text_, target_->values(order).number(entry));
  if (plain) return append_literal(text_, component, entry.parts[0].text);
  append_parts(text_, component, entry);
}

/// The number of a listed value; each code is looked up once.
void MessageWriter::append_number(size_t order, Code code) {
  std::vector<int>& numbers = numbers_[order];
  if (numbers.size() <= code) numbers.resize(std::max<size_t>(code + 1, 2 * numbers.size()), kNoPlace);
  if (numbers[code] == kNoPlace) {
    const auto component = static_cast<uint16_t>(batch_->components->of_schema(order));
    const Entry state{{{0, {}, std::string(state_text(code).value_or(""))}}, {}};
    const Entry& entry = is_entry(code) ? batch_->entry(component, code) : state;
    const bool plain = entry.is_plain() && entry.parts[0].item == 0;
    if (version_ == JsonVersion::k10 && !plain) return append_entry(order, entry);
    numbers[code] = static_cast<int>(target_->values(order).number(entry));
  }
  append_count(text_, static_cast<size_t>(numbers[code]));
}

}  // namespace sdmx::json
