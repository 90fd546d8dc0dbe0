// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Holds an SDMX-ML message against what the official schema of its version allows (V-02), while it is read
/// as a stream. What a data structure or metadata structure decides (the content of structure-specific
/// datasets) is not looked at here.

#include <functional>

#include "sdmx/base/report.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx {

enum class GrammarScope : uint8_t {
  kMessage,  ///< all of it
  kHeader,   ///< up to the end of the header
};

/// Reads the message once and gives the sink, in the order of the text: unexpected-element {found, where,
/// expected}, missing-element {where, expected}, unexpected-attribute {attribute, element}, missing-attribute
/// {attribute, element}, unexpected-text {element}, unexpected-value {value, where}. Ends at the first fault
/// of the XML itself, which is for the reader to report. A message of another version, or in a SOAP envelope,
/// is looked for and held to its own schema; where there is none, nothing is reported.
void check_grammar(Input& utf8, GrammarScope scope, const std::function<void(Finding)>& sink);
/// The same for a message in any encoding, from its beginning; the findings are added with their places.
/// Those of a header of data are warnings: its data can be read all the same.
void check_grammar(const Input& input, GrammarScope scope, Report& report);

}  // namespace sdmx
