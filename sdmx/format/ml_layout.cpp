// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_layout.hpp"

#include <algorithm>

namespace sdmx::ml {

namespace {

constexpr size_t kNone = ~size_t{0};

/// Place of the text in the list, added where it is new; kNone when the list is full.
size_t number_of(std::vector<std::string>& list, std::string text, size_t most) {
  const auto found = std::ranges::find(list, text);
  if (found != list.end()) return static_cast<size_t>(found - list.begin());
  if (list.size() >= most) return kNone;
  list.push_back(std::move(text));
  return list.size() - 1;
}

std::string attribute_key(std::string_view element, std::string_view attribute) {
  return std::string(element) + ' ' + std::string(attribute);
}

std::string path_key(const UnitPiece& piece, const UnitPlace& place) {
  std::string key = place.in_series ? "in" : "out";
  for (const std::string_view element : piece.path) (key += '/').append(element);
  return key;
}

}  // namespace

void Layout::clear(const Values* values) {
  values_ = values;
  quote_ = '\0';
  longest_literal_ = 0;
  roots_[0] = roots_[1] = LayoutNode{};
  nodes_.clear();
  elements_.clear();
  paths_.clear();
  attributes_.clear();
  codes_.clear();
  codes_of_.clear();
  lanes_.clear();
}

bool Layout::learn(const UnitShape& shape, const UnitPlace& place) {
  const bool quotes = quote_ == '\0' || quote_ == shape.quote;
  if (!quotes || full() || !knows_components(shape) || !takes_attributes(shape, place)) return false;
  quote_ = shape.quote;
  LayoutNode* at = root(place.in_series);
  for (const UnitPiece& piece : shape.pieces) {
    LayoutNode wanted = node_of(shape, piece, place);
    const size_t path = number_of(paths_, path_key(piece, place), kNames);
    if (path == kNone) return false;
    wanted.path = static_cast<uint16_t>(path);
    if (&piece == &shape.pieces.front()) wanted.markup_at = shape.markup_at;
    at = link_all(at, piece.literal, wanted);
    if (at == nullptr) return false;
  }
  return true;
}

bool Layout::knows_components(const UnitShape& shape) const {
  return std::ranges::all_of(shape.pieces, [&](const UnitPiece& piece) {
    return piece.component.empty() || values_->components().find(piece.component) >= 0;
  });
}

/// An attribute has a bit, by which one that stands twice in a tag is noticed.
bool Layout::takes_attributes(const UnitShape& shape, const UnitPlace& place) {
  if (number_of(elements_, std::string(shape.element), kNames) == kNone) return false;
  if (place.generic) return true;  // their attributes are part of the texts
  for (const UnitPiece& piece : shape.pieces) {
    for (const std::string_view attribute : piece.attributes) {
      if (number_of(attributes_, attribute_key(shape.element, attribute), 64) == kNone) return false;
    }
  }
  return true;
}

uint64_t Layout::attribute_bits(const UnitPiece& piece, uint16_t element) const {
  uint64_t bits = 0;
  for (const std::string_view attribute : piece.attributes) {
    const auto found = std::ranges::find(attributes_, attribute_key(elements_[element], attribute));
    if (found != attributes_.end()) bits |= uint64_t{1} << (found - attributes_.begin());
  }
  return bits;
}

LayoutNode Layout::node_of(const UnitShape& shape, const UnitPiece& piece, const UnitPlace& place) {
  LayoutNode node;
  node.element = element(shape.element);
  node.name_back = piece.name_back;
  if (!place.generic) node.attributes = attribute_bits(piece, node.element);
  if (piece.component.empty()) {
    node.step = LayoutNode::Step::kEnd;
    node.kind = shape.kind;
    return node;
  }
  node.component = static_cast<uint16_t>(values_->components().find(piece.component));
  node.codes = codes_of(node.component);
  node.step = LayoutNode::Step::kState;
  if (shape.kind != UnitKind::kObservation) return node;
  const bool number = values_->reads_number(node.component);
  node.step = number ? LayoutNode::Step::kNumber : LayoutNode::Step::kCode;
  node.lane = lane_of(node.component);
  return node;
}

/// Links the text in pieces that fit into nodes.
LayoutNode* Layout::link_all(LayoutNode* from, std::string_view literal, LayoutNode last) {
  while (from != nullptr && literal.size() > last.literal.kMost) {
    LayoutNode part;
    part.path = last.path;
    part.element = last.element;
    part.markup_at = last.markup_at;
    last.markup_at = 0;
    part.literal = Literal<128>(literal.substr(0, part.literal.kMost));
    literal.remove_prefix(part.literal.kMost);
    from = link(from, part);
  }
  last.literal = Literal<128>(literal);
  return from == nullptr ? nullptr : link(from, last);
}

LayoutNode* Layout::link(LayoutNode* from, const LayoutNode& wanted) {
  LayoutNode* node = existing(wanted);
  if (node == nullptr) {
    if (full()) return nullptr;
    node = &nodes_.emplace_back(wanted);
    longest_literal_ = std::max<size_t>(longest_literal_, 2 * node->literal.size());
  }
  const auto end = from->successors.begin() + from->successor_count;
  if (std::find(from->successors.begin(), end, node) != end) return node;
  if (from->successor_count == LayoutNode::kSuccessors) return nullptr;
  from->successors[from->successor_count++] = node;
  return node;
}

LayoutNode* Layout::existing(const LayoutNode& wanted) {
  const auto same = [&](const LayoutNode& node) {
    return node.step == wanted.step && node.kind == wanted.kind && node.path == wanted.path &&
           node.component == wanted.component && node.element == wanted.element &&
           node.attributes == wanted.attributes && node.markup_at == wanted.markup_at &&
           node.name_back == wanted.name_back && node.literal.view() == wanted.literal.view();
  };
  const auto found = std::ranges::find_if(nodes_, same);
  return found == nodes_.end() ? nullptr : &*found;
}

void Layout::forget_uses() {
  for (LayoutNode& root : roots_) root.uses = {};
  for (LayoutNode& node : nodes_) node.uses = {};
}

uint16_t Layout::element(std::string_view name) const {
  const auto found = std::ranges::find(elements_, name);
  return found == elements_.end() ? kNoElement : static_cast<uint16_t>(found - elements_.begin());
}

ShortCodes* Layout::codes_of(uint16_t component) {
  if (codes_of_.size() <= component) codes_of_.resize(component + size_t{1}, nullptr);
  if (codes_of_[component] == nullptr) codes_of_[component] = &codes_.emplace_back(quote_);
  return codes_of_[component];
}

void Layout::remember(uint16_t component, std::string_view text, Code code) {
  ShortCodes& codes = *codes_of(component);
  if (text.size() <= ShortCodes::kLongest && codes.find(text.data()).code == kNotStated)
    codes.keep(text, code);
}

uint16_t Layout::lane_of(uint16_t component) {
  const auto found = std::ranges::find(lanes_, component);
  if (found == lanes_.end()) {
    lanes_.push_back(component);
    return static_cast<uint16_t>(lanes_.size() - 1);
  }
  return static_cast<uint16_t>(found - lanes_.begin());
}

}  // namespace sdmx::ml
