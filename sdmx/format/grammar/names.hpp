// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The two parts of a name with a prefix. Internal to the grammar.

#include <string_view>

namespace sdmx::grammar {

/// Empty where there is none.
inline std::string_view prefix_of(std::string_view name) {
  const size_t colon = name.find(':');
  return name.substr(0, colon == std::string_view::npos ? 0 : colon);
}
inline std::string_view local_of(std::string_view name) { return name.substr(name.find(':') + 1); }

}  // namespace sdmx::grammar
