// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/office.hpp"

#include <algorithm>
#include <filesystem>

#include "gateway/core/cell_index.hpp"
#include "gateway/core/folder_lock.hpp"
#include "gateway/core/log.hpp"
#include "gateway/core/secrets.hpp"
#include "gateway/report/catalogue.hpp"
#include "gateway/tables/table_reader.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/data/arranged.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/validation/validating_reader.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

/// Seconds until a flow whose table could not be read on its date is tried again.
constexpr int64_t kPauseAfterFailure = 60;

/// A table with the same good rows and other errors is another state of affairs.
std::string blocked_key(const MappedFlow& mapped) {
  return sha256_hex(mapped.content_key + to_json(mapped.report, "en"));
}

}  // namespace

Office::Office(Parts parts) : parts_(std::move(parts)), lookup_(parts_.structures) {}

// ---- making messages ----

const FlowConfig& Office::flow(const std::string& id) const {
  const auto& flows = parts_.config.office.flows;
  const auto found = std::ranges::find(flows, id, &FlowConfig::id);
  if (found != flows.end()) return *found;
  std::vector<std::string> known;
  for (const FlowConfig& flow : flows) known.push_back(flow.id);
  throw Error(ErrorCode::kUsage, {"flow-unknown", {id, sdmx::join(known, ", "), parts_.config.file}});
}

std::shared_ptr<const sdmx::Schema> Office::schema_of(const FlowConfig& flow) const {
  auto schema = lookup_.schema(flow.agreement);
  const std::string named = sdmx::to_short(flow.agreement);
  if (!schema) fail_at_flow(parts_.config, flow, "agreement", "flow-agreement-unknown", {named});
  if (schema->dataflow().id != flow.id) {
    fail_at_flow(parts_.config, flow, "agreement", "flow-agreement-other-flow",
                 {named, schema->dataflow().id, flow.id});
  }
  return schema;
}

void Office::check_provider(const FlowConfig& flow, const sdmx::Reference& agreement) const {
  const sdmx::Reference& own = parts_.config.office.provider;
  for (const sdmx::ProvisionAgreement& known : parts_.structures->provision_agreements) {
    if (known.agency != agreement.agency || known.id != agreement.id || known.version != agreement.version)
      continue;
    const sdmx::Reference& provider = known.data_provider;
    if (provider.agency == own.agency && provider.id == own.id && provider.item == own.item) return;
    fail_at_flow(parts_.config, flow, "agreement", "flow-agreement-foreign",
                 {sdmx::to_short(agreement), provider.item, own.item});
  }
}

sdmx::Header Office::header_for(const FlowConfig& flow) const {
  sdmx::Header header;
  header.id = parts_.config.name + "-" + flow.id + "-" + time_id(parts_.clock());
  header.prepared = sdmx::format_date_time(parts_.clock());
  header.sender.id = parts_.config.name;
  header.structures.push_back({flow.agreement.id, "", "TIME_PERIOD", flow.agreement});
  return header;
}

TableSource Office::table_source(const FlowConfig& flow) const {
  return {flow.layout, flow.mapping, {flow.table}, flow.parameters, header_for(flow)};
}

void Office::check(const FlowConfig& flow) const {
  const auto schema = schema_of(flow);
  check_provider(flow, schema->reference());
  const std::pair<std::string_view, const std::string&> files[] = {
      {"layout", flow.layout}, {"mapping", flow.mapping}, {"table", flow.table}};
  for (const auto& [key, file] : files) {
    if (file.empty() || std::filesystem::is_regular_file(file)) continue;
    fail_at_flow(parts_.config, flow, key, "file-missing", {file});
  }
  check_table(table_source(flow), schema);
  format_of(flow);
}

MappedFlow Office::map_with_cells(const FlowConfig& flow, const sdmx::Format& format, sdmx::Output& output,
                                  CellIndex* cells) {
  const auto schema = schema_of(flow);
  sdmx::Report report;
  const TableSource source = table_source(flow);
  const auto table = open_table(source, schema, {&lookup_, &report, {}});
  const auto validated = sdmx::validating(*table, {nullptr, parts_.config.office.provider}, report);
  const auto arranged = sdmx::arranged(*validated, {}, report);
  MappedFlow mapped;
  const std::string content = sdmx::listing(*arranged);
  arranged->restart();
  const auto writer = format.make_writer(output, {"", &report});
  sdmx::NullWriter counts;
  writer->begin(arranged->header());
  while (const sdmx::Batch* batch = arranged->next()) {
    writer->write(*batch);
    counts.write(*batch);
    if (cells) cells->add(*batch, *table);
  }
  writer->finish({});
  report.resolve([&](sdmx::Position position) { return table->place(position); });
  mapped.report = make_stored_report(report);
  mapped.report.file = flow.table;
  mapped.report.format = format.name;
  mapped.report.flows = {sdmx::to_short(schema->dataflow())};
  mapped.report.datasets = counts.datasets();
  mapped.report.series = counts.series();
  mapped.report.observations = counts.observations();
  mapped.content_key = sha256_hex(sdmx::to_short(flow.agreement) + "\n" + content);
  return mapped;
}

MappedFlow Office::map(const FlowConfig& flow, const sdmx::Format& format, sdmx::Output& output) {
  return map_with_cells(flow, format, output, nullptr);
}

const sdmx::Format& Office::format_of(const FlowConfig& flow) const {
  const auto* format = sdmx::find_format(flow.format, sdmx::MessageKind::kData);
  if (format && format->make_writer) return *format;
  fail_at_flow(parts_.config, flow, "format", "flow-format-unknown", {flow.format});
}

void Office::sweep_spool() const {
  for (const auto& entry : std::filesystem::directory_iterator(spool_folder())) {
    const std::string name = entry.path().filename().string();
    if (!parts_.outbox.find(name.substr(0, name.find('.')))) std::filesystem::remove(entry.path());
  }
}

std::optional<OutboxMessage> Office::sent_before(const FlowConfig& flow, const MappedFlow& mapped) const {
  auto newest = parts_.outbox.newest_of(flow.id);
  if (newest && newest->idempotency_key.starts_with(mapped.content_key)) return newest;
  return std::nullopt;
}

OutboxMessage Office::new_message(const FlowConfig& flow, const sdmx::Format& format) const {
  OutboxMessage message;
  message.id = time_id(parts_.clock());
  message.flow = flow.id;
  message.file = message.id + std::string(format.suffix);
  message.content_type = format.media_type;
  message.made_at = parts_.clock();
  message.state = flow.release == Release::kAutomatic ? OutboxState::kReady : OutboxState::kHeld;
  return message;
}

PreparedFlow Office::prepare(const FlowConfig& flow, const std::string& by) {
  const sdmx::Format& format = format_of(flow);
  // One at a time: calendar and officer shall not make two messages of one content.
  const FolderLock lock(spool_folder());
  sweep_spool();
  OutboxMessage message = new_message(flow, format);
  sdmx::FileOutput spool(path_of(message));
  CellIndex cells;
  const MappedFlow mapped = map_with_cells(flow, format, spool, &cells);
  message.observations = mapped.report.observations;
  message.size = spool.size();
  PreparedFlow prepared;
  if (!mapped.report.acceptable()) {
    prepared = block(std::move(message), mapped);
  } else if (const auto earlier = sent_before(flow, mapped)) {
    prepared = {PreparedFlow::Outcome::kUnchanged, *earlier, mapped.report};
  } else {
    // The hub answers a key it knows with its first decision: a content that comes back after another was
    // sent is a message of its own.
    const bool key_used = parts_.outbox.find_by_key(mapped.content_key).has_value();
    message.idempotency_key = key_used ? mapped.content_key + "-" + message.id : mapped.content_key;
    cells.save(path_of(message) + ".cells");
    spool.commit();
    message.sha256 = sha256_hex(*sdmx::open_file(path_of(message)));
    parts_.outbox.add(message, to_json(mapped.report, parts_.config.language));
    prepared = {PreparedFlow::Outcome::kNew, message, mapped.report};
  }
  log::info("flow {}: message {} {} (by {})", flow.id, prepared.message.id, to_string(prepared.message.state),
            by);
  return prepared;
}

PreparedFlow Office::block(OutboxMessage message, const MappedFlow& mapped) {
  message.idempotency_key = blocked_key(mapped);
  if (const auto earlier = parts_.outbox.find_by_key(message.idempotency_key)) {
    return {PreparedFlow::Outcome::kBlocked, *earlier, mapped.report};
  }
  message.state = OutboxState::kBlocked;
  message.file.clear();
  parts_.outbox.add(message, to_json(mapped.report, parts_.config.language));
  return {PreparedFlow::Outcome::kBlocked, message, mapped.report};
}

std::vector<PreparedFlow> Office::run_calendar() {
  std::vector<PreparedFlow> prepared;
  const int64_t now = parts_.clock();
  for (const FlowConfig& flow : parts_.config.office.flows) {
    if (flow.calendar.empty()) continue;
    const int64_t last_run = parts_.outbox.last_run(flow.id);
    // A flow seen for the first time has missed nothing.
    if (last_run == 0) {
      parts_.outbox.keep_run(flow.id, now);
      continue;
    }
    const auto due = [&](const Schedule& schedule) { return is_due(schedule, last_run, now); };
    if (std::ranges::none_of(flow.calendar, due) || now < not_before_[flow.id]) continue;
    try {
      prepared.push_back(prepare(flow, "calendar"));
      parts_.outbox.keep_run(flow.id, now);
    } catch (const Error& error) {
      // One table that cannot be opened keeps no other from being sent.
      log::error("flow {}: {}", flow.id, say(error.message(), parts_.config.language));
      not_before_[flow.id] = now + kPauseAfterFailure;
    }
  }
  return prepared;
}

// ---- the officer ----

OutboxMessage Office::find(const std::string& id) const {
  auto message = parts_.outbox.find(id);
  if (!message) throw Error(ErrorCode::kNotFound, {"message-unknown", {id}});
  return *message;
}

OutboxView Office::show(const std::string& id) const {
  OutboxView view{find(id), parts_.outbox.history(id), {}, std::nullopt};
  view.report = report_from_json(parts_.outbox.report(id));
  if (const std::string report = parts_.outbox.partner_report(id); !report.empty()) {
    view.partner_report = report_from_json(report);
    const CellIndex cells = CellIndex::load(path_of(view.message) + ".cells");
    for (sdmx::Finding& finding : view.partner_report->findings) {
      if (const auto place = cells.find(finding.key)) finding.place = *place;
    }
  }
  return view;
}

void Office::release(const std::string& id) {
  OutboxMessage message = find(id);
  message.state = OutboxState::kReady;
  move(message, OutboxState::kHeld, "officer");
}

void Office::withdraw(const std::string& id) {
  OutboxMessage message = find(id);
  const OutboxState from = message.state;
  message.state = OutboxState::kWithdrawn;
  move(message, from, "officer");
}

void Office::resend(const std::string& id) {
  OutboxMessage message = find(id);
  const OutboxState from = message.state;
  // The hub answers a key it knows with its first decision: a rejected message needs a key of its own to be
  // judged anew.
  if (from == OutboxState::kRejected) {
    const std::string content = message.idempotency_key.substr(0, message.idempotency_key.find('-'));
    message.idempotency_key = content + "-" + time_id(parts_.clock());
  }
  message.state = OutboxState::kReady;
  message.attempts = 0;
  message.reason.clear();
  move(message, from, "officer");
}

}  // namespace gateway
