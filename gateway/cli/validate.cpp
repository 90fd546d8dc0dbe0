// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <optional>

#include "gateway/cli/commands.hpp"
#include "gateway/cli/counting.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/core/check_message.hpp"
#include "gateway/report/catalogue.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

/// Every dataset is held to one agreement, whatever it names itself.
class OneAgreement : public sdmx::StructureLookup {
 public:
  explicit OneAgreement(std::shared_ptr<const sdmx::Schema> schema) : schema_(std::move(schema)) {}
  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference&) const override { return schema_; }

 private:
  std::shared_ptr<const sdmx::Schema> schema_;
};

std::unique_ptr<sdmx::StructureLookup> lookup_for(const Arguments& arguments,
                                                  const std::shared_ptr<const sdmx::Structures>& structures) {
  if (!structures) throw sdmx::Error(sdmx::ErrorCode::kUsage, {"validate-needs-structure", {}});
  auto lookup = std::make_unique<sdmx::StructuresLookup>(structures);
  if (arguments.agreement.empty()) return lookup;
  const auto reference = sdmx::parse_short(arguments.agreement, sdmx::ArtefactClass::kProvisionAgreement);
  auto schema = reference ? lookup->schema(*reference) : nullptr;
  if (!schema) throw sdmx::Error(sdmx::ErrorCode::kUsage, {"agreement-unknown", {arguments.agreement}});
  return std::make_unique<OneAgreement>(std::move(schema));
}

/// A structure message is read, and its references are resolved together with the structures beside it.
StoredReport check_structures(const MessageFile& file,
                              const std::shared_ptr<const sdmx::Structures>& beside) {
  sdmx::Report report;
  const auto input = file.open();
  sdmx::StructureMessage message = sdmx::read_structures(*input, report);
  if (beside) message.structures.merge(*beside, report);
  message.structures.check_references(report);
  sdmx::LineFinder lines(file.open());
  report.resolve([&](sdmx::Position position) { return lines.place(position); });
  StoredReport stored = make_stored_report(report);
  stored.message_id = message.header.id;
  stored.sender = message.header.sender.id;
  return stored;
}

StoredReport check_one(const MessageFile& file, const Arguments& arguments,
                       const std::shared_ptr<const sdmx::Structures>& structures, const Console& console) {
  const sdmx::Detected detected = file.detect();
  if (detected.kind == sdmx::MessageKind::kStructure && detected.format && detected.format->read_structures) {
    StoredReport report = check_structures(file, structures);
    report.file = file.shown();
    return report;
  }
  if (!detected.format || !detected.format->make_reader) {
    throw sdmx::Error(
        sdmx::ErrorCode::kNotBuilt,
        {"format-not-read", {file.shown(), detected.family, detected.version, detected.variant}});
  }
  const auto lookup = lookup_for(arguments, structures);
  sdmx::NullWriter nowhere;
  Progress progress(console, nowhere);
  return check_message({file.path(), file.shown(), lookup.get(), structures.get(), nullptr, &progress})
      .report;
}

/// The messages of an archive, or the file itself.
std::vector<StoredReport> check_file(const MessageFile& file, const Arguments& arguments,
                                     const std::shared_ptr<const sdmx::Structures>& structures,
                                     const Console& console) {
  const std::deque<MessageFile> messages = archived_messages(file, console);
  std::vector<StoredReport> reports;
  if (messages.empty()) {
    reports.push_back(check_one(file, arguments, structures, console));
    return reports;
  }
  const auto beside = structures_beside(arguments, file);
  for (const MessageFile& message : messages) {
    reports.push_back(check_one(message, arguments, beside, console));
  }
  return reports;
}

}  // namespace

int run_validate(const Arguments& arguments, const Console& console) {
  const auto structures = named_structures(arguments);
  boost::json::array documents;
  bool acceptable = true;
  for (const std::string& name : arguments.names) {
    for (const StoredReport& report : check_file(MessageFile(name), arguments, structures, console)) {
      acceptable = acceptable && report.acceptable();
      if (console.json()) {
        documents.push_back(boost::json::parse(to_json(report, console.language())));
      } else {
        console.print(to_text(report, console.language()));
      }
    }
  }
  if (console.json()) {
    console.print(
        boost::json::serialize(documents.size() == 1 ? documents.front() : boost::json::value(documents)));
  }
  return acceptable ? 0 : 1;
}

}  // namespace gateway
