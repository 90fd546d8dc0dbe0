// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/data_source.hpp"

namespace gateway::http {

namespace {

/// The store hands out series over time, attributes at their levels, in bounded memory; any other arrangement
/// is held in memory as far as its limit goes. CSV has no series and needs none.
bool needs_arranging(const sdmx::Format& format, const std::string& dimension) {
  return format.family != "sdmx-csv" && !dimension.empty() && dimension != "TIME_PERIOD";
}

void survey(sdmx::DataReader& reader, sdmx::DataWriter& writer) {
  while (const sdmx::Batch* batch = reader.next()) writer.survey(*batch);
  reader.restart();
}

}  // namespace

DataSource::DataSource(std::unique_ptr<sdmx::DataReader> reader, const sdmx::Format& format,
                       sdmx::WriterOptions options)
    : source_(std::move(reader)), reader_(source_.get()) {
  options.report = &report_;
  if (needs_arranging(format, options.dimension_at_observation)) {
    arranged_ = sdmx::arranged_for(format, *source_, options, report_);
    reader_ = arranged_.get();
  }
  writer_ = format.make_writer(output_, options);
}

bool DataSource::begin(const sdmx::Header& header) {
  if (writer_->wants_survey()) survey(*reader_, *writer_);
  const sdmx::Batch* batch = reader_->next();
  while (batch && batch->regions.empty() && batch->rows == 0) batch = reader_->next();
  if (!batch) return false;
  writer_->begin(header);
  writer_->write(*batch);
  begun_ = true;
  return true;
}

std::string_view DataSource::next() {
  std::string& text = output_.text();
  if (!begun_) text.clear();
  begun_ = false;
  while (text.empty() && !finished_) {
    if (const sdmx::Batch* batch = reader_->next()) {
      writer_->write(*batch);
    } else {
      writer_->finish(reader_->footer());
      finished_ = true;
    }
  }
  return text;
}

}  // namespace gateway::http
