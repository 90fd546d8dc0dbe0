// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Labels to codes: what a RepresentationMap of SDMX 3.x says of one component, with labels
/// compared as people read them rather than as they are spelt.

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "sdmx/base/text.hpp"

namespace sdmx {

/// A label as it is compared: case, ё and е, quotes, dashes, punctuation, kinds of blanks, hyphens of line
/// breaks and letters that only look alike (Latin C and Cyrillic С) make no difference.
std::string normal_label(std::string_view text);

/// What a label stands for.
struct MappedTo {
  std::string code;
  bool ignored = false;  ///< the label is known, and nothing is to be read under it
  /// What it says about other components: (component, value).
  std::vector<std::pair<std::string, std::string>> stated;

  bool operator==(const MappedTo&) const = default;
};

enum class AddedLabel { kAdded, kKnown, kContradicts };

class LabelMap {
 public:
  /// kKnown when the label already stands for the same; kContradicts when it stands for something else: it
  /// stays.
  AddedLabel add(std::string_view label, MappedTo target);
  /// Null when the label is not known.
  const MappedTo* find(std::string_view label) const;
  /// Known labels that differ in a few letters, nearest first, as "Кыргызстан (KG)".
  std::vector<std::string> near(std::string_view label, size_t most) const;
  size_t size() const { return entries_.size(); }

 private:
  struct Known {
    std::string label;  // as it was added first
    MappedTo target;
  };
  std::unordered_map<std::string, Known, TextHash, std::equal_to<>> entries_;
};

}  // namespace sdmx
