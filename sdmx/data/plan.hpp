// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Where everything in a run belongs: attributes to their level, rows to their series, and the order of both.
/// Attachment: SDMX 2.1 and 3.x AttributeRelationship (an attribute that lists the observation dimension is
/// at the observation).

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "sdmx/data/batch.hpp"

namespace sdmx {

/// Unknown is a dimension that the structure does not have. What else it does not have goes with the rows.
enum class Level : uint8_t { kUnknown, kDimension, kDataset, kGroup, kSeries, kRow };

/// The components of a run as one dimension at observation sees them.
struct Levels {
  Levels(const Components& components, std::string_view observation_dimension);

  Level of(uint16_t component) const { return component < level.size() ? level[component] : Level::kUnknown; }
  /// All dimensions vary from row to row.
  bool is_flat() const { return std::ranges::find(in_rows, 0) == in_rows.end(); }

  std::vector<int> dimensions;  ///< component index of each dimension, -1 where it did not appear
  std::vector<char> in_rows;    ///< per dimension
  std::vector<Level> level;     ///< per component
  std::vector<const SchemaComponent*> in_schema;  ///< per component
};

/// In which order the parts of a run are handed out.
enum class SlotOrder : uint8_t { kDataset, kGroup, kPart, kSeries, kUntouched };

struct Statement : Stated {
  Position position;
};

/// One region to be handed out: its key, what is stated about it, its rows.
struct Slot {
  SlotOrder order = SlotOrder::kPart;
  RegionKind kind = RegionKind::kPart;
  bool bare = false;    ///< a part that states nothing: something else than the same part with attributes
  uint64_t region = 0;  ///< where it is untouched: which one of the run
  std::string group;
  Position position;
  std::vector<Code> key;          ///< per dimension; kNotStated where it stands for all its values
  std::vector<Statement> stated;  ///< attributes, each value once; of an untouched region all statements
  std::vector<uint32_t> rows;
};

/// States something of a slot, unless the very same was stated before. Past some values of one attribute
/// others are left out.
void add_statement(Slot& slot, const Statement& statement, const Batch& content);

/// Called where an attribute stated twice differs.
using Contradiction = std::function<void(const Slot&, const Statement& second, const Statement& first)>;

/// Keeps the first statement of each attribute.
void settle(Slot& slot, const Contradiction& contradiction);

/// Which order the slots of one kind, and their rows, have.
enum class Sorting : uint8_t { kByKey, kAsFound };

/// The slots of a run, or of a piece of it that begins with its region of this number; not in order yet.
std::vector<Slot> plan(const Batch& content, const Levels& levels, Sorting sorting, uint64_t first_region);

/// The region a row of the content belongs to.
const Region& region_of(const Batch& content, uint32_t row);

/// Code of a component in a row: of the row itself, else of its region. The cell must not be a decimal
/// number.
Code code_in_row(const Batch& content, const Region& region, uint32_t row, uint16_t component);

}  // namespace sdmx
