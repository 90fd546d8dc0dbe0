// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the regions and rows of a batch state, in the store's numbers and codes.

#include <string>
#include <vector>

#include "gateway/store/translation.hpp"

namespace gateway {

struct StatedValue {
  const Translation::Component* component = nullptr;
  sdmx::Decimal value;
};

/// A part of the cube and the values stated there.
struct Statements {
  Key key;                   ///< kNotStated where a dimension is left open
  StoreCode time = kNoTime;  ///< kNoTime where no period is stated
  std::vector<StatedValue> values;
};

class StatementReader {
 public:
  StatementReader(const Cube& cube, Translation& translation, const sdmx::Batch& batch);

  Statements of(const sdmx::Region& region) const;
  /// Key and time of the region go on in the row, values do not. Values are replaced, the rest of the row is
  /// reused.
  void read_row(const Statements& region, uint32_t row, Statements& statements) const;
  /// True when rows state dimensions other than time: each may belong to another series.
  bool rows_have_keys() const { return !key_columns_.empty(); }

 private:
  struct ValueColumn {
    const sdmx::Column* column;
    const Translation::Component* component;
  };
  sdmx::Decimal cell(const sdmx::Column& column, uint32_t row) const;
  void state(const Translation::Component& component, sdmx::Decimal value, Statements& statements) const;

  const Cube& cube_;
  Translation& translation_;
  const sdmx::Batch& batch_;
  const sdmx::Column* time_column_ = nullptr;
  std::vector<ValueColumn> key_columns_, value_columns_;
};

}  // namespace gateway
