// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Looks for what stands at the end of a long JSON text without reading all that is before it.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "sdmx/io/input.hpp"

namespace sdmx::json {

/// A member of an object, with a container for its value.
struct TailMember {
  std::string_view name;
  uint64_t value = 0;  ///< offset of the opening bracket
};

/// What is looked for.
struct TailWanted {
  std::array<std::string_view, 2> names;  ///< one of them
  size_t depth = 0;                       ///< 1 in the outermost object
  uint64_t behind = 0;                    ///< offset; all before it is known
};

/// The last member of that name and depth, directly behind an array, in the last 8 MB of the text; the input
/// stands at its value then. A text that is no JSON may seem to have one: whoever goes by it sees whether it
/// is there when he comes to it. Nothing where the input can only be read from its beginning. Throws
/// Error(kIo).
std::optional<TailMember> find_in_tail(Input& input, const TailWanted& wanted);

}  // namespace sdmx::json
