// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which elements may follow one another in an element: an expression as a position automaton (Glushkov), so
/// that a list of any length is checked in constant memory.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sdmx::grammar {

/// An element's place in the expression.
struct Particle {
  char space = '-';  ///< letter of the namespace; '*': any element but those of messages
  std::string_view name;
  size_t type = 0;
};

class ContentModel {
 public:
  using Places = std::vector<uint16_t>;

  ContentModel() = default;
  /// The expression in the notation of the table, which must be right.
  explicit ContentModel(std::string_view expression);

  /// Where a list that is still empty stands.
  static constexpr uint16_t kStart = 0;
  /// The particle at a place.
  const Particle& at(uint16_t place) const { return particles_[place]; }
  /// Goes on from the places by one element; false, and no change, where it may not stand there.
  bool step(Places& places, char space, std::string_view name) const;
  /// The places where such an element may stand at all.
  Places places_of(char space, std::string_view name) const;
  /// True when the element may stand next.
  bool expects(const Places& places, char space, std::string_view name) const;
  /// True when the list may end here.
  bool may_end(const Places& places) const;
  /// Names of the elements that may stand next, "A, B, C"; shortened when they are many.
  std::string expected(const Places& places) const;

 private:
  friend class ContentParser;
  std::vector<Particle> particles_{Particle{}};  ///< the first stands for the start
  std::vector<Places> follow_{Places{}};
  std::vector<bool> last_{true};
};

}  // namespace sdmx::grammar
