// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_track.hpp"

namespace sdmx::ml {

namespace {

constexpr uint64_t kSample = 256;      ///< observations after which a track is laid
constexpr uint64_t kJudgement = 2048;  ///< observations off the track after which it is judged
constexpr size_t kSteps = 64;
constexpr size_t kMostOfValue = 2 * Wide::kBytes;  ///< that is looked at

}  // namespace

void Track::clear() {
  steps_.clear();
  watched_ = hits_ = 0;
}

bool Track::watch(Layout& layout, bool in_series) {
  ++watched_;
  if (steps_.empty() && watched_ == kSample) {
    in_series_ = in_series;
    hits_ = 0;
    lay(layout);
    return !steps_.empty();
  }
  if (watched_ < kJudgement) return false;
  if (hits_ < watched_) {
    steps_.clear();
    layout.forget_uses();
  }
  watched_ = hits_ = 0;
  return false;
}

/// Follows what is used most from the beginning of a unit to its end.
void Track::lay(Layout& layout) {
  uint64_t attributes = 0;
  size_t bytes = 0;
  LayoutNode* node = layout.root(in_series_);
  while (node->successor_count > 0 && steps_.size() < kSteps) {
    node = node->successors[0];
    if ((attributes & node->attributes) != 0) break;
    attributes |= node->attributes;
    if (node->step == LayoutNode::Step::kEnd && node->kind == UnitKind::kObservation && !steps_.empty()) {
      end_ = node->literal;
      turn_ = Literal<256>(std::string(end_.view()) + std::string(first().view()));
      most_bytes_ = static_cast<std::ptrdiff_t>(bytes + turn_.size() + kMostOfValue);
      return;
    }
    const bool number = node->step == LayoutNode::Step::kNumber;
    if (!number && node->step != LayoutNode::Step::kCode) break;
    if (steps_.empty()) markup_at_ = node->markup_at;
    bytes += node->literal.size() + Wide::kBytes;
    steps_.push_back({node->literal, node->codes, number, node, attributes});
  }
  steps_.clear();
}

}  // namespace sdmx::ml
