// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The structure part of an SDMX-JSON data message: which components stand at which level, and the values
/// that the data refer to by number. SDMX-JSON data message field guides, "structure" (1.0), "structures"
/// (2.x). Internal to the SDMX-JSON data reader.

#include <array>
#include <string>
#include <vector>

#include "sdmx/data/dictionary.hpp"
#include "sdmx/data/reader.hpp"
#include "sdmx/format/json_nodes.hpp"

namespace sdmx::json {

/// Where a component is stated.
enum class Level : uint8_t { kDataSet, kDimensionGroup, kSeries, kObservation };
constexpr size_t kLevels = 4;

struct DataComponent {
  std::string id;
  Role role = Role::kUnknown;
  std::vector<std::string> relationship;  ///< of an attribute: its dimensions
  bool array = false;
  bool lists_values = false;  ///< integers are numbers of its values
  std::vector<Entry> values;  ///< one of no parts is null: not stated
  Position position;
};

struct DataStructurePart {
  Position position;
  Reference reference;
  std::array<std::vector<DataComponent>, kLevels> dimensions, attributes;
  std::vector<DataComponent> measures;  ///< of observations
  bool states_measures = false;         ///< else there is one, and it is OBS_VALUE
  std::vector<Annotation> annotations;
};

/// Reads the object that was just begun, value by value.
DataStructurePart read_data_structure(JsonScanner& scanner, JsonScanner::Token first,
                                      const ReaderLimits& limits, const FindingSink& sink);

/// What a value of the data is: a text, texts in languages, or a list of those.
Entry entry_of(const JsonValue& value);

/// Calls read(name, first token of the value) for each member; read must read the value whole.
template <typename Read>
void for_each_member(JsonScanner& scanner, JsonScanner::Token first, Read read) {
  if (first != JsonScanner::Token::kObject) return scanner.skip_value(first);
  while (scanner.next() == JsonScanner::Token::kName) {
    const std::string name(scanner.text());
    read(name, scanner.next());
  }
}

/// The same for the items of an array.
template <typename Read>
void for_each_item(JsonScanner& scanner, JsonScanner::Token first, Read read) {
  using Token = JsonScanner::Token;
  if (first != Token::kArray) return scanner.skip_value(first);
  for (Token item = scanner.next(); item != Token::kArrayEnd && item != Token::kDone; item = scanner.next()) {
    read(item);
  }
}

}  // namespace sdmx::json
