// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Whether a value is what its component declares: text types and facets. SDMX 3.1 Technical Notes 3 and 4.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/decimal.hpp"
#include "sdmx/data/dictionary.hpp"
#include "sdmx/model/time_period.hpp"

namespace sdmx {

/// What is wrong with a value: the code of its finding and the sentence's parameters.
struct Problem {
  std::string code;
  std::vector<std::string> parameters;
  bool operator==(const Problem&) const = default;
};

/// Judges one text against type and facets. What a pattern says is not checked: XSD regular expressions are
/// not built.
std::optional<Problem> judge_text(const SchemaComponent& component, std::string_view text);
/// Judges a value against code list, type, facets, number of values and languages.
std::optional<Problem> judge_entry(const SchemaComponent& component, const Entry& entry);
/// Judges a cell that holds a state instead of a value (empty, "~", "#N/A") in a measure or attribute.
std::optional<Problem> judge_state(const SchemaComponent& component, Code state);

/// Judges the decimals of one component; made once, asked for each row.
class DecimalJudge {
 public:
  explicit DecimalJudge(const SchemaComponent& component);
  std::optional<Problem> judge(Decimal value) const {
    if (fast_ && value.scale <= most_decimals_) return std::nullopt;
    return judge_text(component_, to_text(value));
  }

 private:
  const SchemaComponent& component_;
  bool fast_ = false;  ///< any number with so many decimals is right
  int16_t most_decimals_ = 0;
};

/// True when a period of this kind is of the declared type.
bool is_of_type(PeriodKind kind, TextType type);
bool is_time_type(TextType type);
/// True when a period lies in a time range of a constraint.
bool is_in_range(const TimePeriod& period, const TimeRange& range);

}  // namespace sdmx
