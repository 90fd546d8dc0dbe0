// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads series and observations straight out of the text: keys of numbers, arrays of numbers, nulls and
/// plain strings. It is a shortcut of the general reader and nothing else: what it does not know for certain
/// it leaves untouched, and what it reads is the same to the last code, position and finding. Internal to the
/// SDMX-JSON data reader.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/format/json_bound.hpp"
#include "sdmx/io/json_scanner.hpp"

namespace sdmx::json {

/// Where the general reader stands, changed by whoever reads on.
struct FastPlace {
  At& at;
  std::string& series_key;
  Position& key_position;
  const bool& flat_region_open;
};

class FastReader {
 public:
  FastReader(Batch& batch, BatchBuilder& builder, const ReaderOptions& options);

  /// A dataset begins.
  void begin(const Bound& bound, Action action, ActionSemantics semantics);
  /// Reads on as far as it can. Behind it the general reader reads one thing.
  void read(JsonScanner& scanner, FastPlace place);

 private:
  /// A component of a key or of an array of values.
  struct Lane {
    enum class Kind : uint8_t { kListed, kNumber, kText, kUnknown };
    Kind kind = Kind::kUnknown;
    uint16_t component = 0;
    const Code* listed = nullptr;  ///< codes of the values, by their number
    size_t listed_count = 0;
    Code* codes = nullptr;  ///< of the batch's column, null when it has none
    Decimal* decimals = nullptr;
  };
  using Lanes = std::vector<Lane>;
  /// A value that is set when the array that holds it is known to be whole.
  struct Late {
    uint16_t component = 0;
    Code code = kNotStated;
    std::string_view text;  ///< where it has no code yet
    Position position;
  };

  /// The key of a row as it stands behind another row.
  struct NextKey {
    uint64_t text, mask;
    size_t size;
    Code code;
  };

  Lanes lanes_of(const Uses& uses) const;
  void write_next_keys();
  bool may_begin(const JsonScanner::Cursor& cursor) const;
  bool step(FastPlace& place);
  bool read_series(FastPlace& place);
  bool read_series_member(FastPlace& place);
  bool read_attributes();
  bool read_rows(FastPlace& place);
  template <typename ReadKey>
  void read_rows_by(ReadKey behind_key_of);
  template <typename ReadKey>
  const char* behind_key(const char*& name, ReadKey read_key);
  const char* behind_short_key(const char*& name, uint32_t row);
  const char* row_values(const char* at, uint32_t row);
  bool end_object(FastPlace& place, At outside);
  void move_to(const char* at, size_t depth);

  const char* member(const char* at) const;
  const char* short_key(const char* at, uint32_t row);
  const char* long_key(const char* at, uint32_t row);
  bool repeats_key(const char* at) const;
  const char* key_parts(const char* at, const Lanes& lanes, size_t count);
  static const char* index(const char* at, const Lane& lane, size_t& number);
  const char* array(const char* at, const Lanes& lanes, uint32_t row);
  const char* item(const char* at, const Lane& lane, uint32_t row);
  const char* other_item(const char* at, const Lane& lane, uint32_t row);
  const char* string(const char* at, const Lane& lane, uint32_t row);
  const char* number(const char* at, const Lane& lane);
  static const char* surplus(const char* at);
  static const char* end_of_number(const char* at);

  void open_series(FastPlace& place, const char* key, std::string_view text);
  void put_off(const Lane& lane, Late value);
  void state_late();
  void set_late();
  bool room_for_rows();
  bool row_fits() const;
  void find_lanes();
  void find_lanes(Lanes& lanes) const;
  void repeat_key(uint32_t row);
  void forget_row() const;
  void close_rows();
  Position position_of(const char* at) const {
    return Position{cursor_.offset + static_cast<uint64_t>(at - begin_)};
  }

  Batch& batch_;
  BatchBuilder& builder_;
  const ReaderLimits& limits_;
  const bool usable_;
  bool rows_usable_ = false;
  const Bound* bound_ = nullptr;
  Action action_ = Action::kMerge;
  ActionSemantics semantics_ = ActionSemantics::kV21;
  Lanes series_key_, row_key_, flat_key_, attributes_, values_;
  std::vector<NextKey> next_keys_;     ///< by the number of the value
  const NextKey* next_key_ = nullptr;  ///< of what follows the row that was read last
  bool keys_found_ = false;            ///< all parts of the rows' key have columns

  // While it reads.
  JsonScanner::Cursor cursor_;
  const char* begin_ = nullptr;  ///< where the cursor was
  Lanes* key_ = nullptr;         ///< of the rows
  std::vector<Late> late_;
  bool columns_change_ = false;  ///< by values that were put off
  std::vector<Code> codes_;      ///< of the parts of a key that was read
  // Rows whose keys differ in the last part alone; the other parts are written for all of them at once.
  const char* repeated_key_ = nullptr;
  size_t repeated_size_ = 0;
  uint32_t repeated_from_ = 0;

  // Where the message is none that it knows, it tries less and less often.
  uint32_t misses_ = 0, waits_ = 0;
};

}  // namespace sdmx::json
