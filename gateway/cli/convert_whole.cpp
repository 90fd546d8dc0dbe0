// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/convert_whole.hpp"

#include <algorithm>
#include <iterator>

#include "gateway/core/clock.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/metadata.hpp"
#include "sdmx/model/registry.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

/// The sets of all messages under the header of the first.
StoredReport convert_metadata(std::span<const MessageFile* const> files, const Arguments& arguments,
                              sdmx::Output& output) {
  const sdmx::Format& format = target_format(arguments.to, sdmx::MessageKind::kMetadata);
  sdmx::Report report;
  sdmx::MetadataMessage message = sdmx::read_metadata(*files.front()->open(), report);
  for (const MessageFile* file : files.subspan(1)) {
    std::ranges::move(sdmx::read_metadata(*file->open(), report).sets, std::back_inserter(message.sets));
  }
  fix_header(message.header, arguments);
  format.write_metadata(message, output, report);
  return make_stored_report(report);
}

StoredReport convert_registry(std::span<const MessageFile* const> files, const Arguments& arguments,
                              sdmx::Output& output) {
  if (files.size() > 1) throw sdmx::Error(sdmx::ErrorCode::kUsage, {"convert-one-registry", {}});
  const sdmx::Format& format = target_format(arguments.to, sdmx::MessageKind::kRegistry);
  sdmx::Report report;
  sdmx::RegistryMessage message = sdmx::read_registry(*files.front()->open(), report);
  fix_header(message.header, arguments);
  format.write_registry(message, output, report);
  return make_stored_report(report);
}

}  // namespace

void fix_header(sdmx::Header& header, const Arguments& arguments) {
  if (!arguments.message_id.empty()) header.id = arguments.message_id;
  if (!arguments.prepared.empty()) header.prepared = arguments.prepared;
  // CSV has no header, and the other formats need one.
  if (header.id.empty()) header.id = "converted";
  if (header.prepared.empty()) header.prepared = sdmx::format_date_time(system_clock()());
  if (header.sender.id.empty()) header.sender.id = "unknown";
}

StoredReport convert_whole(std::span<const MessageFile* const> files, const Arguments& arguments,
                           sdmx::Output& output) {
  const sdmx::Detected detected = files.front()->detect();
  if (detected.kind == sdmx::MessageKind::kMetadata) return convert_metadata(files, arguments, output);
  if (detected.kind == sdmx::MessageKind::kRegistry) return convert_registry(files, arguments, output);
  throw sdmx::Error(sdmx::ErrorCode::kUsage,
                    {"convert-not-this-kind", {files.front()->shown(), detected.variant}});
}

}  // namespace gateway
