// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_verdict.hpp"

#include <algorithm>

namespace sdmx::grammar {

namespace {

constexpr size_t kHeld = 8;  // problems of one alternative

}  // namespace

void Branch::add(Problem problem) {
  add_unkept(problem.distance);
  if (sink_ != nullptr) {
    (*sink_)(std::move(problem.finding));
  } else if (held_.size() < kHeld) {
    held_.push_back(std::move(problem));
  }
}

bool Branch::keeps_more() const { return sink_ != nullptr || held_.size() < kHeld; }

void Branch::give_to(Branch& other) {
  for (Problem& problem : held_) other.add(std::move(problem));
  held_.clear();
}

Outcome settle(Choice& choice) {
  const auto right =
      std::ranges::count_if(choice.branches, [](const auto& branch) { return branch->right(); });
  if (choice.kind == NodeGroup::Kind::kNot) return right == 0 ? Outcome::kRight : Outcome::kAmbiguous;
  if (right > 1 && choice.kind == NodeGroup::Kind::kOne) return Outcome::kAmbiguous;
  if (right > 0) return Outcome::kRight;
  const auto nearest =
      std::ranges::min_element(choice.branches, {}, [](const auto& branch) { return branch->distance(); });
  (*nearest)->give_to(*choice.parent);
  return Outcome::kNone;
}

}  // namespace sdmx::grammar
