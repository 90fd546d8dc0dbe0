// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Rows of SDMX-CSV that go on with the row before: what stands in front of the time is the same text, so it
/// means the same, or values that were met before; of the rest only such are decoded, and numbers. A shortcut
/// of the general reader: what is not known for certain is left to it. Internal to the SDMX-CSV data reader.

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/data/short_codes.hpp"
#include "sdmx/format/csv_cells.hpp"

namespace sdmx {

class CsvFastRows {
 public:
  CsvFastRows(const CsvHeader& header, const CsvCells& cells, const ReaderOptions& options);

  /// Learns from a record that was just added as the last row of the batch.
  void learn(std::string_view record, std::span<const CsvField> fields, const Batch& batch);

  struct Read {
    size_t bytes = 0;         ///< of whole records, with their line ends
    size_t record_bytes = 0;  ///< without them
    size_t last_record = 0;   ///< where the last of them begins
  };
  /// Adds the records at the beginning of the text that go on with what was learnt, until they are so many
  /// bytes.
  Read read(std::string_view text, uint64_t offset, Batch& batch, BatchBuilder& builder, size_t most_bytes);

 private:
  /// A column whose value is that of the row before, most often.
  struct Head {
    Code* codes = nullptr;          ///< of the batch's column
    ShortCodes::Found value, next;  ///< of the row before, and of the one that is being read
  };
  /// A column that is read.
  struct Step {
    ShortCodes* known = nullptr;
    Code* codes = nullptr;  ///< of the batch's column
    Decimal* decimals = nullptr;
    char end = ',';
    bool key = false, measure = false, nothing = false;
  };

  void make_fields();
  bool repeats_local_texts(const Batch& batch) const;
  void learn_field(size_t index, std::string_view text, const Batch& batch);
  bool bind(Batch& batch);
  const char* read_row(const char* at, uint32_t row) const;
  bool begins_the_same(const char* at) const;
  bool begins_as_known(const char* at);
  ShortCodes::Found other_value(size_t index, const char* at);
  static const char* read_field(const Step& step, const char* at, uint32_t row);
  void forget_row(uint32_t row) const;

  std::vector<CsvCells::Target> targets_;
  char separator_;
  bool usable_ = false;
  bool needs_measure_;
  uint32_t batch_rows_;
  size_t varying_ = 0;  ///< the first column that is read in each row
  char line_end_ = '\0';
  std::string prefix_;             ///< of the last record, up to that column; empty: nothing was learnt
  std::deque<ShortCodes> fields_;  ///< what was met in each column
  std::vector<Head> heads_;
  std::vector<Step> steps_;
};

}  // namespace sdmx
