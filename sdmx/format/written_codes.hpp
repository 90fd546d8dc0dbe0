// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What codes look like in the output, made once for each: escaped, quoted, with what stands around them. A
/// memory: what is not here is made anew.

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "sdmx/data/dictionary.hpp"
#include "sdmx/io/text_buffer.hpp"

namespace sdmx {

class WrittenCodes {
 public:
  /// Forgets everything; codes are of so many components from now on.
  void reset(size_t components) {
    text_.clear();
    places_.assign(components, {});
  }
  /// Its size is 0 where it is not here. Valid until keep().
  Piece find(size_t component, Code code) const {
    const std::vector<Place>& places = places_[component];
    if (code >= places.size()) return {};
    return {text_.view().data() + places[code].begin, places[code].size};
  }
  void keep(size_t component, Code code, std::string_view text) {
    if (code >= kMostCodes || text_.size() >= kMostBytes || text.size() > kLongest) return;
    std::vector<Place>& places = places_[component];
    if (places.size() <= code) places.resize(std::max<size_t>(code + size_t{1}, 2 * places.size()));
    places[code] = {static_cast<uint32_t>(text_.size()), static_cast<uint32_t>(text.size())};
    text_.add(text);
  }

 private:
  static constexpr size_t kMostCodes = size_t{1} << 16;  ///< of a component
  static constexpr size_t kMostBytes = size_t{4} << 20;
  static constexpr size_t kLongest = 1024;
  struct Place {
    uint32_t begin = 0, size = 0;
  };
  TextBuffer text_;
  std::vector<std::vector<Place>> places_;
};

}  // namespace sdmx
