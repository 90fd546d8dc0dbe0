// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Slots of a run that is larger than memory: pieces of it, each in its order, in temporary files, and all
/// of them together as if the run had been arranged at once.

#include <memory>
#include <vector>

#include "sdmx/data/slot_ordering.hpp"
#include "sdmx/data/slot_source.hpp"
#include "sdmx/io/temporary_file.hpp"

namespace sdmx {

class SpilledSlots {
 public:
  bool empty() const { return levels_.empty(); }
  void clear() { levels_.clear(); }
  /// Writes the slots of the next piece, which are in the order that is given.
  void add(SlotSource& piece, const SlotOrdering& ordering, const Levels& levels);
  /// The slots of all pieces, what is stated of each in the order of the pieces. The ordering must know all
  /// dictionaries, and live as long.
  std::unique_ptr<SlotSource> merged(const SlotOrdering& ordering, const Levels& levels);

 private:
  void write(SlotSource& slots, size_t level);

  Batch common_;  ///< what all pieces have in common
  /// Pieces of each size: what is made of many of one level is one of the next, and stands before them.
  std::vector<std::vector<TemporaryFile>> levels_;
};

}  // namespace sdmx
