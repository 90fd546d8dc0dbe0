// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Conditions of c[COMP]=…: their text and what they mean for values and periods. REST 2.2 data.md, Technical
/// Notes 3.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/model/time_period.hpp"
#include "sdmx/query/query.hpp"

namespace sdmx {

/// Reads "ge:2019+le:2023,eq:2030": , separates alternatives, + conditions that hold together. False where a
/// value is empty.
bool parse_conditions(std::string_view text, std::vector<std::vector<Condition>>& alternatives);
/// Writes them as parse_conditions() reads them.
std::string to_text(const std::vector<std::vector<Condition>>& alternatives);

/// True when a code fits: compared as text; lt … ge as numbers where both are numbers.
bool code_fits(const Condition& condition, std::string_view code);
/// True when the value of an attribute or measure fits: as code_fits(), but 12.3 equals 12.30.
bool value_fits(const Condition& condition, std::string_view value);
/// True when the values of one cell fit the filter: one value mostly, several for an array. One of them must
/// fit, for ne and nc all of them.
bool cell_fits(const ComponentFilter& filter, std::span<const std::string_view> values);
/// True when a period fits: gt = after the last moment of the asked one, lt = before its first, ge = from its
/// first, le = up to its last, eq = within (Technical Notes 3).
bool period_fits(Operator op, const TimePeriod& asked, const TimePeriod& period);

}  // namespace sdmx
