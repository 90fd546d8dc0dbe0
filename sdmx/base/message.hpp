// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What is said to a person, before it is put into words: the id of a sentence and its parameters.
/// The sentence itself, English or Russian, is made by gateway/report from its catalogue when it is shown.

#include <string>
#include <vector>

namespace sdmx {

struct Message {
  std::string id;                       ///< id of a sentence in the catalogue, "unknown-code"
  std::vector<std::string> parameters;  ///< replace {0}, {1} … of the sentence

  bool operator==(const Message&) const = default;
};

}  // namespace sdmx
