// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Columns of codes: up to some tens of thousands of observations of one dataset, with what is stated once
/// for many of them. Rows (observations) have columns; regions (a series, a group, the dataset) have a short
/// list of (component, code).

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sdmx/base/decimal.hpp"
#include "sdmx/data/dictionary.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx {

/// What is known of a dataset as a whole. The same object for all batches of a dataset.
struct Dataset {
  size_t number = 0;                     ///< from 0, in the order of the message
  Reference structure;                   ///< as the message names it; empty where it names none
  std::shared_ptr<const Schema> schema;  ///< null when it could not be found
  std::string observation_dimension;     ///< "TIME_PERIOD", "AllDimensions", empty: not stated (CSV)
  std::string structure_id, set_id, data_scope;
  std::string valid_from, valid_to, reporting_begin, reporting_end, publication_year, publication_period;
  std::optional<Reference> data_provider;
  std::vector<Annotation> annotations;
};

/// The name of all dimensions as observation dimension.
inline constexpr std::string_view kAllDimensions = "AllDimensions";

/// Which version's semantics an action carries: 2.1 Append is not 3.1 Merge, 2.1 Replace is not 3.1 Replace.
enum class ActionSemantics : uint8_t { kV20, kV21, kV30, kV31 };

enum class RegionKind : uint8_t {
  kPart,    ///< any part of the cube: a dataset's attributes, Atts, a CSV line's key
  kSeries,  ///< a Series element: a repeated key is a duplicate
  kGroup,   ///< a declared group
};

struct Stated {
  uint16_t component = 0;
  Code code = kNotStated;
  bool operator==(const Stated&) const = default;
};

/// A part of the cube and what is stated about it. A dimension that is not stated stands for all its values.
/// Its rows are batch rows [first_row, last_row); its statements (key and attributes, the roles tell them
/// apart) are batch.stated [first_stated, last_stated). Regions tile the rows in the order of the message. A
/// region that goes on in the next batch repeats its statements there, so that every batch can be read alone.
struct Region {
  RegionKind kind = RegionKind::kPart;
  std::string group;  ///< id of the declared group, else empty
  Action action = Action::kMerge;
  ActionSemantics semantics = ActionSemantics::kV31;
  Position position;
  uint32_t first_stated = 0, last_stated = 0;
  uint32_t first_row = 0, last_row = 0;
  bool opens = true;   ///< false: continues a region cut by the end of the batch before
  bool closes = true;  ///< false: goes on in the next batch
};

/// One component of the rows. A decimal column holds a Decimal per row; a negative scale there means that the
/// mantissa is a Code. Other columns hold a Code per row.
struct Column {
  uint16_t component = 0;
  bool decimal = false;
  std::vector<Code> codes;
  std::vector<Decimal> decimals;

  /// The code of a row; kNotStated … for states, an entry for texts, nothing when the cell is a decimal
  /// number.
  std::optional<Code> code(size_t row) const {
    if (!decimal) return codes[row];
    if (decimals[row].scale >= 0) return std::nullopt;
    return static_cast<Code>(decimals[row].mantissa);
  }
  /// Rows that are added state nothing.
  void resize(size_t rows);
  /// Holds decimals from now on; its codes stay.
  void make_decimal();
  static constexpr Decimal coded(Code code) { return Decimal{static_cast<int64_t>(code), -1}; }
};

struct Batch {
  std::shared_ptr<const Dataset> dataset;
  Components* components =
      nullptr;  ///< of the reader and the dataset's structure; valid as long as the reader
  std::vector<Region> regions;
  std::vector<Stated> stated;
  std::vector<Column> columns;
  uint32_t rows = 0;
  std::vector<Position> row_position;  ///< one per row
  std::vector<Entry> local;            ///< entries that live in this batch only

  std::span<const Stated> stated_of(const Region& region) const {
    return std::span(stated).subspan(region.first_stated, region.last_stated - region.first_stated);
  }
  /// The entry of a code, wherever it lives. The code must be an entry.
  const Entry& entry(uint16_t component, Code code) const {
    return is_local(code) ? local[code & ~kLocal] : (*components)[component].values[code];
  }
  const Column* column(uint16_t component) const;
  /// Text of a cell as a person would write it; nothing when not stated. Arrays and languages are joined
  /// readably.
  std::optional<std::string> text(const Column& column, size_t row) const;
  std::optional<std::string> text(const Stated& stated_value) const;
  void clear();
};

/// Puts batches together row by row; readers use it, and tests build hard cases by hand with it.
class BatchBuilder {
 public:
  explicit BatchBuilder(Batch& batch) : batch_(batch) {}

  /// Opens a region at the present row; the region before is closed.
  Region& open_region(RegionKind kind, Action action, ActionSemantics semantics, Position position);
  /// States a component of the open region.
  void state(uint16_t component, Code code);
  /// Begins a row of the open region; cells not set are kNotStated.
  void begin_row(Position position);
  void set(uint16_t component, Code code);
  void set(uint16_t component, Decimal value);
  /// Room in all columns for so many rows in all, not stated yet: for a reader that writes rows of known
  /// columns itself and counts them in the batch. trim() takes back what was not used.
  void make_room(uint32_t rows);
  void trim();
  /// Keeps an entry for this batch only and returns its code.
  Code keep_local(Entry entry);
  /// The batch is full: its last region goes on in the next one. Before the batch is handed out.
  void cut();
  /// Empties the batch for the next one; a region that was cut is open again, with its statements.
  void next_batch();

 private:
  Column& column(uint16_t component);
  Column take_unused(uint16_t component);
  void clear();
  Batch& batch_;
  std::vector<size_t> column_of_;
  std::vector<Column> unused_;  ///< columns of batches before: their memory is used again
};

}  // namespace sdmx
