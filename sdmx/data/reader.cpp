// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/reader.hpp"

namespace sdmx {

const Footer& DataReader::footer() const {
  static const Footer kNone;
  return kNone;
}

void NullWriter::write(const Batch& batch) {
  if (last_ != batch.dataset->number) {
    last_ = batch.dataset->number;
    ++datasets_;
  }
  for (const Region& region : batch.regions) {
    if (region.kind == RegionKind::kSeries && region.opens) ++series_;
  }
  observations_ += batch.rows;
}

void copy(DataReader& reader, DataWriter& writer) {
  if (writer.wants_survey()) {
    while (const Batch* batch = reader.next()) writer.survey(*batch);
    reader.restart();
  }
  writer.begin(reader.header());
  while (const Batch* batch = reader.next()) writer.write(*batch);
  writer.finish(reader.footer());
}

MemoryReader::MemoryReader(Header header, std::shared_ptr<Components> components, std::vector<Batch> batches)
    : header_(std::move(header)), components_(std::move(components)), batches_(std::move(batches)) {
  for (Batch& batch : batches_) {
    if (batch.components == nullptr) batch.components = components_.get();
  }
}

const Batch* MemoryReader::next() { return next_ < batches_.size() ? &batches_[next_++] : nullptr; }

Place MemoryReader::place(Position position) {
  Place place;
  place.file = "<memory>";
  place.line = position.value;
  return place;
}

}  // namespace sdmx
