// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writers that look at what passes: how far reading has come, and how many series a message holds.

#include <unordered_set>

#include "gateway/cli/console.hpp"
#include "sdmx/data/reader.hpp"

namespace gateway {

/// Tells on a terminal how many observations have passed, and hands everything on.
class Progress : public sdmx::DataWriter {
 public:
  Progress(const Console& console, sdmx::DataWriter& next) : console_(console), next_(next) {}

  bool wants_survey() const override { return next_.wants_survey(); }
  void survey(const sdmx::Batch& batch) override { next_.survey(batch); }
  void begin(const sdmx::Header& header) override { next_.begin(header); }
  void write(const sdmx::Batch& batch) override;
  void finish(const sdmx::Footer& footer) override;

  const sdmx::NullWriter& counts() const { return counts_; }  ///< of what has passed

 private:
  const Console& console_;
  sdmx::DataWriter& next_;
  sdmx::NullWriter counts_;
  uint64_t told_ = 0;
};

/// Counts what a message holds. CSV has no series elements: its series are the distinct series keys, which
/// only the structure tells from the rest.
class MessageCounts : public sdmx::NullWriter {
 public:
  void write(const sdmx::Batch& batch) override;
  uint64_t series_keys() const { return keys_.size(); }

 private:
  std::unordered_set<uint64_t> keys_;  ///< hashes, of CSV's regions only
};

}  // namespace gateway
