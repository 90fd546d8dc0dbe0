// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What was learnt of a dataset's layout: the texts between its values, as a graph of nodes. A node is a text
/// and what follows it, a value or the end of a unit; its successors are the texts that were seen to follow
/// that. Internal to the SDMX-ML data reader.

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sdmx/data/short_codes.hpp"
#include "sdmx/format/ml_unit.hpp"
#include "sdmx/format/ml_values.hpp"

namespace sdmx::ml {

struct LayoutNode {
  static constexpr size_t kSuccessors = 8;
  enum class Step : uint8_t {
    kGoOn,    ///< the text goes on in another node
    kState,   ///< a value of the region
    kCode,    ///< a value of the row
    kNumber,  ///< the same, likely a number
    kEnd,     ///< the end of the unit
  };

  Literal<128> literal;
  Step step = Step::kGoOn;
  UnitKind kind = UnitKind::kObservation;  ///< of the unit that ends here
  uint16_t component = 0;
  uint16_t lane = 0;        ///< of a row's component
  uint16_t element = 0;     ///< number of the unit's element name
  uint16_t path = 0;        ///< number of where in the message it stands
  uint32_t name_back = 0;   ///< bytes from the attribute to the value
  uint32_t markup_at = 0;   ///< where the unit's first tag begins
  uint64_t attributes = 0;  ///< a bit for each attribute that ends in the text
  ShortCodes* codes = nullptr;
  std::array<LayoutNode*, kSuccessors> successors = {};
  std::array<uint32_t, kSuccessors> uses = {};
  uint32_t successor_count = 0;

  /// The successor whose text stands here; the one used most is tried first.
  LayoutNode* follow(const char* at);
};

class Layout {
 public:
  static constexpr uint16_t kNoElement = 0xFFFF;

  /// Forgets everything; what is learnt from now on are values of these components between these quotes.
  void clear(const Values* values);

  /// Learns a unit. False when there is no room for more, or a component is not known.
  bool learn(const UnitShape& shape, const UnitPlace& place);
  /// The code of a value that was learnt just now; its text stands between its quotes.
  void remember(uint16_t component, std::string_view text, Code code);
  /// The uses of successors are counted anew.
  void forget_uses();
  bool full() const { return nodes_.size() >= kNodes; }

  /// Where units begin, in a series or outside.
  LayoutNode* root(bool in_series) { return &roots_[in_series ? 1 : 0]; }
  char quote() const { return quote_; }
  /// Bytes that are compared at once at most, of a track too.
  size_t longest_literal() const { return longest_literal_; }
  uint16_t element(std::string_view name) const;
  std::string_view element_name(uint16_t element) const { return elements_[element]; }
  /// Components of rows, by lane.
  const std::vector<uint16_t>& lanes() const { return lanes_; }

 private:
  static constexpr size_t kNodes = 512;
  static constexpr size_t kNames = 256;

  LayoutNode node_of(const UnitShape& shape, const UnitPiece& piece, const UnitPlace& place);
  LayoutNode* link(LayoutNode* from, const LayoutNode& wanted);
  LayoutNode* link_all(LayoutNode* from, std::string_view literal, LayoutNode last);
  LayoutNode* existing(const LayoutNode& wanted);
  bool knows_components(const UnitShape& shape) const;
  bool takes_attributes(const UnitShape& shape, const UnitPlace& place);
  uint64_t attribute_bits(const UnitPiece& piece, uint16_t element) const;
  ShortCodes* codes_of(uint16_t component);
  uint16_t lane_of(uint16_t component);

  const Values* values_ = nullptr;
  char quote_ = '\0';
  size_t longest_literal_ = 0;
  LayoutNode roots_[2];
  std::deque<LayoutNode> nodes_;
  std::vector<std::string> elements_, paths_;
  std::vector<std::string> attributes_;  ///< element and attribute; the place is the bit
  std::deque<ShortCodes> codes_;
  std::vector<ShortCodes*> codes_of_;  ///< by component
  std::vector<uint16_t> lanes_;
};

inline LayoutNode* LayoutNode::follow(const char* at) {
  for (uint32_t i = 0; i < successor_count; ++i) {
    LayoutNode* const candidate = successors[i];
    if (!candidate->literal.stands_at(at)) continue;
    ++uses[i];
    if (i > 0 && uses[i] > uses[i - 1]) {
      std::swap(uses[i], uses[i - 1]);
      std::swap(successors[i], successors[i - 1]);
    }
    return candidate;
  }
  return nullptr;
}

}  // namespace sdmx::ml
