// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/joined.hpp"

#include <algorithm>

namespace sdmx {

Joined::Joined(std::vector<DataReader*> readers, std::vector<Report*> reports)
    : readers_(std::move(readers)), reports_(std::move(reports)), header_(readers_.front()->header()) {
  for (const DataReader* reader : readers_) {
    for (const HeaderStructure& structure : reader->header().structures) {
      const auto same = [&](const HeaderStructure& known) { return known.structure == structure.structure; };
      if (std::ranges::none_of(header_.structures, same)) header_.structures.push_back(structure);
    }
  }
}

const Batch* Joined::next() {
  while (!ended_) {
    if (const Batch* batch = readers_[present_]->next()) return renumbered(*batch);
    const Footer& footer = readers_[present_]->footer();
    footer_.insert(footer_.end(), footer.begin(), footer.end());
    resolve();
    if (last_) datasets_ = last_->number + 1;
    ended_ = present_ + 1 == readers_.size();
    if (!ended_) ++present_;
  }
  return nullptr;
}

/// A batch belongs to its reader: what it says of its dataset is changed in a copy. The first reader's are
/// right as they are.
const Batch* Joined::renumbered(const Batch& batch) {
  if (its_own_ != batch.dataset) {
    auto dataset = std::make_shared<Dataset>(*batch.dataset);
    dataset->number += datasets_;
    its_own_ = batch.dataset;
    last_ = std::move(dataset);
  }
  if (present_ == 0) return &batch;
  batch_ = batch;
  batch_.dataset = last_;
  return &batch_;
}

void Joined::restart() {
  resolve();
  for (DataReader* reader : readers_) reader->restart();
  footer_.clear();
  present_ = datasets_ = 0;
  ended_ = false;
  last_ = its_own_ = nullptr;
}

void Joined::resolve() {
  for (Report* report : reports_) report->resolve([this](Position position) { return place(position); });
}

}  // namespace sdmx
