// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Whether data can be handed on in the order in which they come: what is stated of the dataset and of groups
/// before all series, each series in one piece. Keeps a number for each series, and nothing else.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "sdmx/data/plan.hpp"

namespace sdmx {

/// Hashes that were seen before.
class HashSet {
 public:
  /// False when it was here already.
  bool add(uint64_t hash);
  void clear();

 private:
  size_t place_of(uint64_t hash) const;
  std::vector<uint64_t> places_;  ///< open addressing; 0: none
  size_t size_ = 0;
};

class AsFound {
 public:
  enum class Answer : uint8_t {
    kYes,
    kOtherParts,  ///< attributes stand elsewhere, or rows in other series, than they should
    kOtherOrder,  ///< something comes again, or too late
  };
  /// A run of equal action begins.
  void begin_run();
  /// Whether a batch can be handed on as it is.
  Answer take(const Batch& batch, const Levels& levels);
  /// Whether the slots of a piece of a run can; those that only repeat what was said are taken out.
  Answer take(std::vector<Slot>& slots);

 private:
  enum class Said : uint8_t { kNew, kAgain, kOtherwise };

  Said say(uint64_t part, uint64_t statements);
  uint64_t hash_of_statement(const Stated& statement);
  bool begins(uint64_t key, const Region& region);

  HashSet series_;
  std::unordered_map<uint64_t, uint64_t> parts_;  ///< hashes of what was stated of them
  uint64_t open_series_ = 0;                      ///< where a region goes on in the next batch; 0: none
  uint64_t locals_ = 0;
  bool after_series_ = false;
};

}  // namespace sdmx
