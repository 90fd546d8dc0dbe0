// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A data message as it is written, batch by batch: memory holds one batch, whatever the size of the answer.

#include <memory>
#include <string>

#include "gateway/http/message.hpp"
#include "sdmx/format/format.hpp"

namespace gateway::http {

class DataSource : public BodySource {
 public:
  /// Of the options the report is this source's own.
  DataSource(std::unique_ptr<sdmx::DataReader> reader, const sdmx::Format& format,
             sdmx::WriterOptions options);

  /// Writes the message's beginning up to the first thing in it; false when there is nothing in it.
  bool begin(const sdmx::Header& header);
  std::string_view next() override;

 private:
  std::unique_ptr<sdmx::DataReader> source_;
  sdmx::Report report_;
  std::unique_ptr<sdmx::DataReader> arranged_;  ///< over source_, where it has to be
  sdmx::DataReader* reader_;
  sdmx::StringOutput output_;
  std::unique_ptr<sdmx::DataWriter> writer_;
  bool begun_ = false;  ///< output_ holds the beginning, not handed out yet
  bool finished_ = false;
};

}  // namespace gateway::http
