// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Findings of one pass, held until its end so that each can count how often its value was met. Bounded as a
/// Report is.

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/base/report.hpp"

namespace sdmx {

/// Names a finding that was added.
using Ticket = uint32_t;

class Findings {
 public:
  /// Adds a finding. Past the number a report keeps of a code, all further ones are counted by one.
  Ticket add(Finding finding);
  /// Adds one whose first parameter is to be the place of another position.
  Ticket add(Finding finding, Position other);
  /// The same was met again.
  void again(Ticket ticket, uint64_t times = 1) { kept_[ticket].finding.count += times; }

  /// Hands all over to the report, in the order in which they were met.
  void flush(Report& report, const std::function<Place(Position)>& place_of);

 private:
  struct Kept {
    Finding finding;
    Position other;
  };
  struct OfCode {
    size_t kept = 0;
    std::optional<Ticket> rest;  ///< counts what is not kept
  };
  void resolve_others(const std::function<Place(Position)>& place_of);

  std::vector<Kept> kept_;
  std::map<std::string, OfCode, std::less<>> by_code_;
};

}  // namespace sdmx
