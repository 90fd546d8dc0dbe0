// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The shape of a piece of a data message that is read at once: an Obs with all that is in it, a Series tag,
/// the key or the attributes of a generic series. What lies between the values of such a unit is the same in
/// most of its kind, so it can be learnt. Only plain well-formed text has a shape here; whatever else XML
/// allows has none, and is read by the general reader. Internal to the SDMX-ML data reader.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sdmx::ml {

enum class UnitKind : uint8_t {
  kObservation,
  kSeries,       ///< the start tag of a Series
  kEmptySeries,  ///< a Series that closes itself
  kSeriesEnd,
  kStatements,  ///< SeriesKey or Attributes of a generic series
};

/// What stands before a value, or behind the last one, and the value that follows.
struct UnitPiece {
  std::string_view literal;
  std::string_view component;                ///< whose value follows; empty at the end of the unit
  uint32_t name_back = 0;                    ///< bytes from its attribute to the value
  std::vector<std::string_view> attributes;  ///< names of the attributes of which the literal holds the end
  std::vector<std::string_view> path;        ///< elements open behind it
};

struct UnitShape {
  UnitKind kind = UnitKind::kObservation;
  std::string_view element;  ///< with its prefix
  char quote = '"';
  uint32_t markup_at = 0;  ///< where its first tag begins
  uint32_t size = 0;
  std::vector<UnitPiece> pieces;
};

/// What the reader knows where the unit stands.
struct UnitPlace {
  bool generic = false;
  bool in_series = false;
  std::string_view open_element;           ///< the innermost
  std::string_view observation_dimension;  ///< of the dataset
  std::string_view default_dimension;      ///< the id of an ObsDimension without one
  uint32_t name_bytes = 0;                 ///< the longest name allowed
};

/// The unit at the beginning of the text, with the blanks before it; nothing when it has no shape.
std::optional<UnitShape> unit_shape(std::string_view text, const UnitPlace& place);

}  // namespace sdmx::ml
