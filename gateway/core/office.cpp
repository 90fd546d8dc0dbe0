// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/office.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <filesystem>
#include <random>

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

/// A pause doubles with each attempt up to the longest; a random half of it keeps offices from calling all at
/// once.
int64_t pause_after(uint32_t attempts, const OfficeConfig& office) {
  const int64_t longest = office.retry_longest.count();
  int64_t pause = office.retry_first.count();
  for (uint32_t i = 1; i < attempts && pause < longest; ++i) pause *= 2;
  pause = std::min(pause, longest);
  static thread_local std::mt19937_64 random{std::random_device{}()};
  return pause / 2 + std::uniform_int_distribution<int64_t>(0, pause - pause / 2)(random);
}

/// A member of a JSON answer, empty when it is not there or the answer is no JSON.
std::string json_member(const std::string& body, std::string_view name) {
  boost::system::error_code failure;
  const auto document = boost::json::parse(body, failure);
  if (failure || !document.is_object()) return "";
  const auto* member = document.as_object().if_contains(name);
  return member && member->is_string() ? std::string(member->as_string()) : "";
}

/// What a hub says about its refusal.
std::string refusal(const ClientAnswer& answer) {
  const std::string detail = json_member(answer.body, "detail");
  return std::to_string(answer.status) + (detail.empty() ? "" : " " + detail);
}

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

std::optional<OutboxMessage> Office::blocked_before(const MappedFlow& mapped) const {
  return parts_.outbox.find_by_key(blocked_key(mapped));
}

PreparedFlow Office::prepare(const FlowConfig& flow, const std::string& by) {
  const sdmx::Format& format = format_of(flow);
  // One at a time: calendar and officer shall not make two messages of one content.
  const FolderLock lock(spool_folder());
  sweep_spool();
  PreparedFlow prepared;
  OutboxMessage& message = prepared.message;
  message.id = time_id(parts_.clock());
  message.flow = flow.id;
  message.file = message.id + std::string(format.suffix);
  message.content_type = format.media_type;
  message.made_at = parts_.clock();
  sdmx::FileOutput spool(path_of(message));
  CellIndex cells;
  const MappedFlow mapped = map_with_cells(flow, format, spool, &cells);
  prepared.report = mapped.report;
  message.observations = mapped.report.observations;
  const bool blocked = !mapped.report.acceptable();
  if (const auto earlier = blocked ? blocked_before(mapped) : sent_before(flow, mapped)) {
    prepared.message = *earlier;
    prepared.outcome = blocked ? PreparedFlow::Outcome::kBlocked : PreparedFlow::Outcome::kUnchanged;
    return prepared;
  }
  message.idempotency_key = blocked ? blocked_key(mapped) : mapped.content_key;
  // The hub answers a key it knows with its first decision: a content that comes back after another was sent
  // is a message of its own.
  if (!blocked && parts_.outbox.find_by_key(mapped.content_key)) message.idempotency_key += "-" + message.id;
  message.size = spool.size();
  if (blocked) {
    message.state = OutboxState::kBlocked;
    message.file.clear();
    prepared.outcome = PreparedFlow::Outcome::kBlocked;
  } else {
    message.state = flow.release == Release::kAutomatic ? OutboxState::kReady : OutboxState::kHeld;
    cells.save(path_of(message) + ".cells");
    spool.commit();
  }
  parts_.outbox.add(message, to_json(mapped.report, parts_.config.language));
  log::info("flow {}: message {} {} (by {})", flow.id, message.id, to_string(message.state), by);
  return prepared;
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

// ---- sending ----

std::vector<OutboxMessage> Office::send_due() {
  std::vector<OutboxMessage> moved;
  for (const OutboxMessage& message : parts_.outbox.due(parts_.clock())) {
    try {
      if (message.state == OutboxState::kAcknowledged) {
        ask(message);
      } else if (const auto earlier = parts_.outbox.unsent_before(message)) {
        stand_behind(*earlier, message);
      } else {
        send(message);
      }
    } catch (const Error& error) {
      // Another process moved the message meanwhile; what it did counts.
      if (error.code() != ErrorCode::kConflict) throw;
    }
    if (auto now = parts_.outbox.find(message.id)) moved.push_back(std::move(*now));
  }
  return moved;
}

PartnerEndpoint Office::hub() const {
  PartnerEndpoint endpoint = parts_.config.office.hub;
  if (endpoint.base_url.empty()) throw Error(ErrorCode::kConfig, {"config-no-hub-url", {parts_.config.file}});
  endpoint.token = read_token(parts_.config.office.token_file);
  return endpoint;
}

void Office::move(OutboxMessage message, OutboxState from, const std::string& by) {
  parts_.outbox.advance(message, from,
                        {std::string(to_string(message.state)), parts_.clock(), by, message.reason});
  log::info("message {} of {}: {} {}", message.id, message.flow, to_string(message.state), message.reason);
}

void Office::wait(OutboxMessage message, const std::string& why, std::optional<std::chrono::seconds> pause) {
  const OutboxState from = message.state;
  if (from != OutboxState::kAcknowledged) message.state = OutboxState::kWaiting;
  ++message.attempts;
  const int64_t grown = pause_after(message.attempts, parts_.config.office);
  message.next_attempt = parts_.clock() + (pause ? pause->count() : grown);
  message.reason = why;
  move(message, from, "gateway");
}

/// Older figures must not come after newer ones, so that messages of a flow keep their order.
void Office::stand_behind(const OutboxMessage& earlier, OutboxMessage message) {
  const OutboxState from = message.state;
  message.state = OutboxState::kWaiting;
  message.next_attempt = std::max(earlier.next_attempt, parts_.clock() + 1);
  message.reason = say(sdmx::Message{"outbox-earlier-unsent", {earlier.id}}, parts_.config.language);
  move(message, from, "gateway");
}

void Office::send(OutboxMessage message) {
  const OutboxState from = message.state;
  ClientRequest request;
  request.method = "POST";
  request.url = "/submissions";
  request.headers = {{"Content-Type", message.content_type}, {"Idempotency-Key", message.idempotency_key}};
  request.body_file = path_of(message);
  ClientAnswer answer;
  try {
    answer = parts_.client.send(hub(), request);
  } catch (const Error& error) {
    if (error.retriable()) return wait(message, say(error.message(), parts_.config.language), std::nullopt);
    message.state = OutboxState::kFailed;
    message.reason = say(error.message(), parts_.config.language);
    return move(message, from, "gateway");
  }
  if (is_retriable_status(answer.status))
    return wait(message, refusal(answer), retry_after(answer, parts_.clock()));
  message.state = answer.status == 202 ? OutboxState::kAcknowledged : OutboxState::kFailed;
  message.reason = answer.status == 202 ? "" : refusal(answer);
  message.location = answer.header("location");
  message.attempts = 0;
  message.next_attempt = parts_.clock() + 1;
  move(message, from, "gateway");
}

ClientAnswer Office::get(const std::string& location) {
  return parts_.client.send(hub(), {"GET", location, {{"Accept", "application/json"}}, "", "", nullptr});
}

void Office::ask(OutboxMessage message) {
  ClientAnswer answer;
  std::optional<InboxState> hub_state;
  try {
    answer = get(message.location);
    if (answer.status != 200) return wait(message, refusal(answer), retry_after(answer, parts_.clock()));
    hub_state = parse_inbox_state(json_member(answer.body, "state"));
    if (!hub_state) return wait(message, say("hub-answer-unreadable", parts_.config.language), std::nullopt);
    if (*hub_state != InboxState::kReceived) keep_partner_report(message);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::kPartner) throw;
    return wait(message, say(error.message(), parts_.config.language), std::nullopt);
  }
  message.reason = json_member(answer.body, "reason");
  message.attempts = 0;
  message.next_attempt = parts_.clock() + parts_.config.office.ask_every.count();
  if (*hub_state == InboxState::kLoaded || *hub_state == InboxState::kTested)
    message.state = OutboxState::kLoaded;
  if (*hub_state == InboxState::kRejected) message.state = OutboxState::kRejected;
  if (message.state == OutboxState::kAcknowledged) message.reason = to_string(*hub_state);
  move(message, OutboxState::kAcknowledged, "hub");
}

void Office::keep_partner_report(const OutboxMessage& message) {
  const ClientAnswer answer = get(message.location + "/report");
  if (answer.status != 200) return;
  try {
    parts_.outbox.keep_partner_report(message.id,
                                      to_json(report_from_json(answer.body), parts_.config.language));
  } catch (const Error& error) {
    // A report that cannot be read is as good as none; the state counts.
    log::warning("message {}: {}", message.id, error.what());
  }
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
