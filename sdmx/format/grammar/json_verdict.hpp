// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What is wrong with a JSON value under each of the alternatives that its schema leaves, while it is read.
/// Internal to the check of SDMX-JSON.

#include <functional>
#include <memory>
#include <vector>

#include "sdmx/base/finding.hpp"
#include "sdmx/format/grammar/json_table.hpp"

namespace sdmx::grammar {

/// How far a value is from an alternative: the nearest one is what it was meant to be.
enum class Distance : uint32_t { kFormat = 1, kDetail = 4, kConstant = 16, kType = 64 };

struct Problem {
  Finding finding;
  Distance distance = Distance::kDetail;
};

/// One reading of a value and of all that is in it. The outermost gives what is wrong to a sink at once, the
/// others hold it until it is known which one counts.
class Branch {
 public:
  using Sink = std::function<void(Finding)>;

  explicit Branch(const Sink* sink = nullptr) : sink_(sink) {}

  void add(Problem problem);
  bool right() const { return distance_ == 0; }
  uint64_t distance() const { return distance_; }
  /// Whether one more problem would be kept, so that its words are worth making.
  bool keeps_more() const;
  void add_unkept(Distance distance) { distance_ += static_cast<uint64_t>(distance); }
  /// Gives what was held to another reading.
  void give_to(Branch& other);

 private:
  const Sink* sink_;
  uint64_t distance_ = 0;
  std::vector<Problem> held_;
};

/// Alternatives of one value, and the reading that they are part of.
struct Choice {
  NodeGroup::Kind kind = NodeGroup::Kind::kAny;
  Branch* parent = nullptr;
  std::vector<std::unique_ptr<Branch>> branches;
};

enum class Outcome : uint8_t {
  kRight,
  kNone,       ///< none of the alternatives fits
  kAmbiguous,  ///< more than are allowed
};

/// Settles a choice when the value has ended; where none fits, the problems of the nearest go to the parent.
Outcome settle(Choice& choice);

}  // namespace sdmx::grammar
