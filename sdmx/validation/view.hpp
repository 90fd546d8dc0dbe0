// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A batch as the rules look at it: its components in the schema, its columns by component, the keys of its
/// regions.

#include <string>
#include <vector>

#include "sdmx/data/batch.hpp"

namespace sdmx {

class View {
 public:
  explicit View(const Batch& batch);

  const Batch& batch() const { return batch_; }
  const Schema& schema() const { return schema_; }
  size_t dimensions() const { return schema_.dimension_count(); }
  /// What the schema says of a component of the batch; null when it is unknown there.
  const SchemaComponent* known(uint16_t component) const { return known_[component]; }
  /// Column of a component of the schema, null where no row states it.
  const Column* column(size_t schema_index) const { return column_[schema_index]; }
  /// The dimension at observation in the schema, -1 for all of them or where none is stated.
  int observation_dimension() const { return observation_dimension_; }

  /// What a region states of its key; kNotStated where it says nothing.
  std::span<const Code> key(size_t region) const {
    return std::span(keys_).subspan(region * dimensions(), dimensions());
  }
  /// Code of a dimension in a row of a region.
  Code dimension_code(size_t region, uint32_t row, size_t dimension) const;
  std::vector<Code> row_key(size_t region, uint32_t row) const;
  std::string key_text(size_t region) const;
  std::string key_text(size_t region, uint32_t row) const;

  /// True when the region states the component.
  bool states(size_t region, size_t schema_index) const;
  bool row_states(uint32_t row, size_t schema_index) const;

 private:
  const Batch& batch_;
  const Schema& schema_;
  std::vector<const SchemaComponent*> known_;
  std::vector<const Column*> column_;
  std::vector<Code> keys_;
  int observation_dimension_ = -1;
};

/// One thing that is looked at. Rules keep what they need from batch to batch and from dataset to dataset.
class Rule {
 public:
  virtual ~Rule() = default;
  virtual void begin_dataset(const Dataset&) {}
  virtual void check(const View& view) = 0;
  virtual void end_dataset() {}
};

}  // namespace sdmx
