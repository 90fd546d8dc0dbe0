// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Several data messages as one: the datasets of all of them, one after another.

#include <vector>

#include "sdmx/data/reader.hpp"

namespace sdmx {

/// The header is that of the first message, its structures are those of all; datasets are numbered anew.
/// Findings of a reader get their places before the next one begins, since a position is a position of one
/// reader only.
class Joined : public DataReader {
 public:
  /// The readers and reports must live as long; there is at least one reader.
  Joined(std::vector<DataReader*> readers, std::vector<Report*> reports);

  const Header& header() const override { return header_; }
  const Batch* next() override;
  void restart() override;
  /// Of all messages.
  const Footer& footer() const override { return footer_; }
  /// Of the reader at hand.
  Place place(Position position) override { return readers_[present_]->place(position); }

 private:
  const Batch* renumbered(const Batch& batch);
  void resolve();

  std::vector<DataReader*> readers_;
  std::vector<Report*> reports_;  ///< that get findings while the readers are read
  Header header_;
  Footer footer_;
  size_t present_ = 0;
  bool ended_ = false;
  size_t datasets_ = 0;  ///< of the readers before
  std::shared_ptr<const Dataset> last_,
      its_own_;  ///< the dataset at hand: as handed out, as its reader has it
  Batch batch_;
};

}  // namespace sdmx
