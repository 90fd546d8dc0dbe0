// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Everything that yields data is a DataReader; everything that takes data is a DataWriter.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/data/batch.hpp"
#include "sdmx/io/input.hpp"
#include "sdmx/io/output.hpp"
#include "sdmx/model/header.hpp"
#include "sdmx/model/schema.hpp"

namespace sdmx {

/// Limits every reader keeps. Each is named in the finding that reports it passed ("limit-passed").
struct ReaderLimits {
  uint32_t batch_rows = 4096;
  uint32_t dictionary_entries =
      2'000'000;                   ///< keys past it: the limit is the finding; others become local entries
  uint32_t coded_text_bytes = 64;  ///< longer texts of attributes and measures become local entries
  uint32_t value_bytes = 1 << 20;  ///< one value
  uint32_t name_bytes = 1024;      ///< names of elements, components, ids
  uint32_t depth = 64;
  uint32_t components = 4096;
  uint32_t attributes = 4096;  ///< of one element
};

/// What a reader tells in its header of the structures of its datasets. A format that has no list of them has to be
/// looked through for it.
enum class HeaderStructures : uint8_t { kAsFound, kAll };

/// Whether a reader may read what it knows the shape of in a faster way. What is read is the same.
enum class Shortcuts : uint8_t { kTaken, kNone };

struct ReaderOptions {
  const StructureLookup* structures = nullptr;  ///< without it roles stay unknown
  Report* report = nullptr;                     ///< never null when reading starts
  ReaderLimits limits;
  HeaderStructures header_structures = HeaderStructures::kAsFound;
  Shortcuts shortcuts = Shortcuts::kTaken;
};

class DataReader {
 public:
  virtual ~DataReader() = default;
  /// The message's header; known before the first batch. For a table or the store: made up for it.
  virtual const Header& header() const = 0;
  /// The next batch, valid until the next call; null at the end. An empty batch is legal.
  virtual const Batch* next() = 0;
  /// Starts again: the same batches with the same codes, and no finding repeated.
  virtual void restart() = 0;
  /// Known after the end.
  virtual const Footer& footer() const;
  /// Turns a position of this reader into what a person reads.
  virtual Place place(Position position) = 0;
};

class DataWriter {
 public:
  virtual ~DataWriter() = default;
  /// True when the writer must see all batches once before the first write(). Not needed where the dataset
  /// has a schema.
  virtual bool wants_survey() const { return false; }
  virtual void survey(const Batch&) {}
  virtual void begin(const Header& header) = 0;
  virtual void write(const Batch& batch) = 0;
  /// Ends the message; nothing may be written afterwards.
  virtual void finish(const Footer& footer) = 0;
};

/// Looks at everything and keeps nothing but counts.
class NullWriter : public DataWriter {
 public:
  void begin(const Header&) override {}
  void write(const Batch& batch) override;
  void finish(const Footer&) override {}

  uint64_t datasets() const { return datasets_; }
  uint64_t series() const { return series_; }  ///< regions of kind kSeries that opened
  uint64_t observations() const { return observations_; }

 private:
  uint64_t datasets_ = 0, series_ = 0, observations_ = 0;
  std::optional<size_t> last_;
};

/// Pumps all of a reader into a writer: a survey pass first where the writer wants it, then header, batches,
/// footer.
void copy(DataReader& reader, DataWriter& writer);

/// A reader over batches built by hand; for tests and for small data made in memory. A position is shown as a
/// line.
class MemoryReader : public DataReader {
 public:
  MemoryReader(Header header, std::shared_ptr<Components> components, std::vector<Batch> batches);
  const Header& header() const override { return header_; }
  const Batch* next() override;
  void restart() override { next_ = 0; }
  Place place(Position position) override;

 private:
  Header header_;
  std::shared_ptr<Components> components_;
  std::vector<Batch> batches_;
  size_t next_ = 0;
};

}  // namespace sdmx
