// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_options.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

enum class Since : uint8_t { k10, k20 };

struct Value {
  std::string_view parameter;
  std::string_view value;
  Since since;
  void (*set)(CsvOptions&);
};
constexpr Value kValues[] = {
    {"labels", "id", Since::k10, [](CsvOptions& options) { options.labels = CsvLabels::kId; }},
    {"labels", "name", Since::k20, [](CsvOptions& options) { options.labels = CsvLabels::kName; }},
    {"labels", "both", Since::k10, [](CsvOptions& options) { options.labels = CsvLabels::kBoth; }},
    {"timeformat", "original", Since::k10,
     [](CsvOptions& options) { options.time_format = CsvTimeFormat::kOriginal; }},
    {"timeformat", "normalized", Since::k10,
     [](CsvOptions& options) { options.time_format = CsvTimeFormat::kNormalized; }},
    {"keys", "none", Since::k10, [](CsvOptions& options) { options.keys = CsvKeys::kNone; }},
    {"keys", "obs", Since::k20, [](CsvOptions& options) { options.keys = CsvKeys::kObs; }},
    {"keys", "series", Since::k20, [](CsvOptions& options) { options.keys = CsvKeys::kSeries; }},
    {"keys", "both", Since::k20, [](CsvOptions& options) { options.keys = CsvKeys::kBoth; }},
};

std::string parameter_name(std::string_view name) {
  std::string folded = fold_case(name);
  return folded == "key" ? "keys" : folded;
}

}  // namespace

bool is_csv_parameter(std::string_view name) {
  return std::ranges::find(kValues, parameter_name(name), &Value::parameter) != std::end(kValues);
}

bool set_csv_parameter(CsvOptions& options, std::string_view version, std::string_view name,
                       std::string_view value) {
  const std::string parameter = parameter_name(name);
  const std::string wanted = fold_case(value);
  const auto found = std::ranges::find_if(
      kValues, [&](const Value& known) { return known.parameter == parameter && known.value == wanted; });
  if (found == std::end(kValues) || (version == "1.0" && found->since != Since::k10)) return false;
  found->set(options);
  return true;
}

}  // namespace sdmx
