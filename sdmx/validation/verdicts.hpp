// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The verdict on a dictionary entry belongs to (schema, entry) and is reached once, when the entry is first
/// used.

#include <optional>
#include <unordered_map>
#include <vector>

#include "sdmx/validation/findings.hpp"
#include "sdmx/base/pattern.hpp"
#include "sdmx/validation/values.hpp"

namespace sdmx {

/// What one component of a structure may hold: by the dataset's own structure and by the sender's agreement.
struct Allowance {
  Allowance(const Schema& of, const SchemaComponent& what);

  const Schema* schema;  ///< whose constraints these are
  const SchemaComponent* component;
  std::optional<Pattern> pattern;  ///< the pattern facet; one that is not understood is not checked
};

/// Judges an entry by type, code list and constraints.
std::optional<Problem> judge(const std::vector<Allowance>& allowances, const Entry& entry);

/// Verdicts on the entries of one component of one reader.
class Verdicts {
 public:
  /// Nothing known yet, right, or wrong with the ticket of its finding.
  enum class Verdict : uint8_t { kUnseen, kRight, kWrong };

  Verdict of(Code code) const { return code < verdicts_.size() ? verdicts_[code] : Verdict::kUnseen; }
  Ticket ticket(Code code) const { return wrong_.at(code); }
  void set_right(Code code) { set(code, Verdict::kRight); }
  void set_wrong(Code code, Ticket ticket) {
    set(code, Verdict::kWrong);
    wrong_.emplace(code, ticket);
  }

 private:
  void set(Code code, Verdict verdict) {
    if (code >= verdicts_.size()) verdicts_.resize(code + size_t{64}, Verdict::kUnseen);
    verdicts_[code] = verdict;
  }

  std::vector<Verdict> verdicts_;
  std::unordered_map<Code, Ticket> wrong_;
};

}  // namespace sdmx
