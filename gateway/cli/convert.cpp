// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "gateway/cli/commands.hpp"
#include "gateway/cli/counting.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/core/clock.hpp"
#include "gateway/report/stored_report.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/data/arranged.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

void fix_header(sdmx::Header& header, const Arguments& arguments) {
  if (!arguments.message_id.empty()) header.id = arguments.message_id;
  if (!arguments.prepared.empty()) header.prepared = arguments.prepared;
  // CSV has no header, and the other formats need one.
  if (header.id.empty()) header.id = "converted";
  if (header.prepared.empty()) header.prepared = sdmx::format_date_time(system_clock()());
  if (header.sender.id.empty()) header.sender.id = "unknown";
}

StoredReport convert_structures(const MessageFile& file, const Arguments& arguments, sdmx::Output& output) {
  sdmx::Report report;
  const sdmx::Format& format = target_format(arguments.to, sdmx::MessageKind::kStructure);
  const auto input = file.open();
  sdmx::StructureMessage message = sdmx::read_structures(*input, report);
  fix_header(message.header, arguments);
  format.write_structures(message, output, report);
  sdmx::LineFinder lines(file.open());
  report.resolve([&](sdmx::Position position) { return lines.place(position); });
  return make_stored_report(report);
}

/// A reader whose header was changed.
class WithHeader : public sdmx::DataReader {
 public:
  WithHeader(sdmx::DataReader& source, const Arguments& arguments)
      : source_(source), header_(source.header()) {
    fix_header(header_, arguments);
  }
  const sdmx::Header& header() const override { return header_; }
  const sdmx::Batch* next() override { return source_.next(); }
  void restart() override { source_.restart(); }
  const sdmx::Footer& footer() const override { return source_.footer(); }
  sdmx::Place place(sdmx::Position position) override { return source_.place(position); }

 private:
  sdmx::DataReader& source_;
  sdmx::Header header_;
};

StoredReport convert_data(const MessageFile& file, const Arguments& arguments, const Console& console,
                          sdmx::Output& output) {
  const sdmx::Format& format = target_format(arguments.to, sdmx::MessageKind::kData);
  const auto structures = named_structures(arguments);
  if (!structures) throw sdmx::Error(sdmx::ErrorCode::kUsage, {"convert-needs-structure", {}});
  const sdmx::StructuresLookup lookup(structures);
  sdmx::Report report;
  const auto reader = sdmx::open_data(file.open(), {&lookup, &report, {}});
  const auto arranged = sdmx::arranged(*reader, {arguments.dimension_at_observation}, report);
  WithHeader source(*arranged, arguments);
  const auto writer = format.make_writer(output, {arguments.dimension_at_observation, &report});
  Progress progress(console, *writer);
  sdmx::copy(source, progress);
  report.resolve([&](sdmx::Position position) { return reader->place(position); });
  return make_stored_report(report);
}

}  // namespace

int run_convert(const Arguments& arguments, const Console& console) {
  if (arguments.names.size() > 1) throw sdmx::Error(sdmx::ErrorCode::kNotBuilt, {"convert-one-file", {}});
  const MessageFile file(arguments.names.front());
  MessageOutput output(arguments.output);
  const bool is_structure = file.detect().kind == sdmx::MessageKind::kStructure;
  StoredReport report = is_structure ? convert_structures(file, arguments, output.output())
                                     : convert_data(file, arguments, console, output.output());
  output.commit();
  report.file = file.shown();
  const bool to_stdout = arguments.output.empty() || arguments.output == "-";
  if (console.json() && !to_stdout) console.print(to_json(report, console.language()));
  if (!report.findings.empty()) console.note({"report-text", {to_text(report, console.language())}});
  return report.acceptable() ? 0 : 1;
}

}  // namespace gateway
