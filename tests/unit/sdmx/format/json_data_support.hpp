// SPDX-License-Identifier: Apache-2.0
#pragma once
/// SDMX-JSON data messages against the large data structure.

#include "sdmx/format/json_data_reader.hpp"
#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {

/// A message being read, and what was found.
struct JsonReading : MlReading {
  explicit JsonReading(std::string text, ReaderLimits limits = {},
                       const StructureLookup* lookup = &large_lookup())
      : MlReading(std::move(text), limits, lookup, make_json_data_reader) {}
};

/// The listing of a message, then its findings.
inline std::string json_seen(std::string text, ReaderLimits limits = {},
                             const StructureLookup* lookup = &large_lookup()) {
  JsonReading reading(std::move(text), limits, lookup);
  std::string result = listing(*reading.reader);
  return result + reading.findings();
}

inline const std::vector<std::string>& json_golden_names() {
  static const std::vector<std::string> names = {"series_2.0.json", "flat_2.1.json", "behind_1.0.json"};
  return names;
}

}  // namespace sdmx::test
