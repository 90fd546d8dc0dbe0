// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Whether data can be handed on in the order in which they come: what is stated of the dataset and of groups
/// before all series, each series in one piece. Keeps a number for each series; past a limit in files.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "sdmx/data/key_table.hpp"
#include "sdmx/data/plan.hpp"

namespace sdmx {

class AsFound {
 public:
  enum class Answer : uint8_t {
    kYes,
    kOtherParts,  ///< attributes stand elsewhere, or rows in other series, than they should
    kOtherOrder,  ///< something comes again, or too late
  };
  /// A run of equal action begins. Whether all was in order in the one before: what take() could not know.
  bool begin_run();
  /// Whether a batch can be handed on as it is.
  Answer take(const Batch& batch, const Levels& levels);
  /// Whether the slots of a piece of a run can; those that only repeat what was said are taken out.
  Answer take(std::vector<Slot>& slots);

 private:
  enum class Said : uint8_t { kNew, kAgain, kOtherwise };

  Said say(uint64_t part, uint64_t statements);
  uint64_t hash_of_statement(const Stated& statement);
  bool begins(uint64_t key, const Region& region);
  bool is_new_series(uint64_t key);

  static constexpr size_t kSeriesInMemory = size_t{1} << 19;
  KeyTable series_{kSeriesInMemory};
  std::unordered_map<uint64_t, uint64_t> parts_;  ///< hashes of what was stated of them
  uint64_t open_series_ = 0;                      ///< where a region goes on in the next batch; 0: none
  uint64_t locals_ = 0;
  bool after_series_ = false;
};

}  // namespace sdmx
