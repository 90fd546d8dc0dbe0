// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Holds a bounded SDMX-ML message (structures, metadata, registry, errors, queries) against what the
/// official schema of its version allows (V-02), while it is read as a stream.

#include <functional>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx {

/// Reads the message once and gives the sink what is wrong, in the order of the text. Ends at the first fault
/// of the XML itself, which comes last. A message of another version, or in a SOAP envelope, is looked for
/// and held to its own schema; where there is none, nothing is reported.
void check_grammar(Input& utf8, const std::function<void(Finding)>& sink);

/// What is wrong with a message in any encoding, from its beginning, as findings with their places; those
/// that a reader of the message may come upon itself are held back until it has read.
class GrammarCheck {
 public:
  GrammarCheck(const Input& input, Report& report);
  /// Reports what was held back and did not come up.
  void finish();

 private:
  bool came_up(const Finding& finding) const;

  Report& report_;
  std::vector<Finding> held_;
  size_t before_ = 0;  ///< findings of the report before the reader's
};

}  // namespace sdmx
