// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One thing wrong with data, and the table of everything that can be wrong.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "sdmx/base/message.hpp"
#include "sdmx/base/position.hpp"

namespace sdmx {

enum class Severity : uint8_t { kInformation, kWarning, kError };

std::string_view to_string(Severity severity);  ///< "information", "warning", "error"

/// One row of the table of findings. Each has a heading in docs/findings.md and a sentence in both languages.
struct FindingKind {
  std::string_view code;  ///< "unknown-code"; stable, part of the interface
  Severity severity;      ///< as the standard or the domain sees it; a hub may raise it
  std::string_view rule;  ///< the rule it shows broken: "V-32", "DOM_SELF", or empty
};

/// All kinds of findings, ordered by code.
std::span<const FindingKind> finding_kinds();

/// The kind with this code. Asserts that there is one: codes are written by programmers, not by input.
const FindingKind& finding_kind(std::string_view code);

struct Finding {
  std::string code;  ///< a code of finding_kinds()
  Severity severity = Severity::kError;
  Position position;  ///< resolved into place when the report is made
  Place place;
  std::string key;        ///< series or observation key in the order of the DSD, "A.BY.IMMI…", or empty
  std::string component;  ///< id of the component, or empty
  std::string value;      ///< the offending value as it was written
  Message message;        ///< id is the code
  uint64_t count = 1;     ///< how often the very same value was found (a wrong code in many rows)

  bool operator==(const Finding&) const = default;
};

/// A finding of that kind; the sentence's parameters are the rest. Key, component, value are set by the
/// caller.
Finding make_finding(std::string_view code, Position position, std::vector<std::string> parameters = {});

}  // namespace sdmx
