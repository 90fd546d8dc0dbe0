// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <thread>

#include <fmt/format.h>

#include "gateway/cli/commands.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/report/catalogue.hpp"
#include "gateway/wiring.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

namespace json = boost::json;
constexpr size_t kListed = 100;

std::string shown_state(OutboxState state, const Console& console) {
  return console.words({"outbox-" + std::string(to_string(state)), {}});
}

json::object to_json(const OutboxMessage& message) {
  return {{"id", message.id},
          {"flow", message.flow},
          {"state", std::string(to_string(message.state))},
          {"reason", message.reason},
          {"observations", message.observations},
          {"made_at", sdmx::format_date_time(message.made_at)},
          {"attempts", message.attempts},
          {"idempotency_key", message.idempotency_key},
          {"sha256", message.sha256},
          {"location", message.location}};
}

json::array to_json(const std::vector<OutboxMessage>& messages) {
  json::array list;
  for (const OutboxMessage& message : messages) list.emplace_back(to_json(message));
  return list;
}

json::array to_json(const std::vector<StateChange>& history) {
  json::array list;
  for (const StateChange& change : history) {
    list.emplace_back(json::object{{"state", change.state},
                                   {"at", sdmx::format_date_time(change.at)},
                                   {"by", change.by},
                                   {"reason", change.reason}});
  }
  return list;
}

/// While the hub decides, the reason is the state that the message has there.
std::string shown_reason(const std::string& reason, const Console& console) {
  return parse_inbox_state(reason) ? console.words({"inbox-" + reason, {}}) : reason;
}

void print(const OutboxMessage& message, const Console& console) {
  console.print(sdmx::Message{"outbox-line",
                              {message.id, message.flow, shown_state(message.state, console),
                               fmt::to_string(message.observations), shown_reason(message.reason, console)}});
}

void print(const OutboxView& view, const Console& console) {
  print(view.message, console);
  for (const StateChange& change : view.history) {
    console.print(fmt::format("  {}  {}  {}  {}", sdmx::format_date_time(change.at),
                              console.words({"outbox-" + change.state, {}}), change.by,
                              shown_reason(change.reason, console)));
  }
  console.print(console.words({"own-report", {}}) + "\n" + to_text(view.report, console.language()));
  if (view.partner_report) {
    console.print(console.words({"hub-report", {}}) + "\n" +
                  to_text(*view.partner_report, console.language()));
  }
}

std::string to_json(const OutboxView& view, const Console& console) {
  json::object document = to_json(view.message);
  document["history"] = to_json(view.history);
  document["report"] = json::parse(to_json(view.report, console.language()));
  if (view.partner_report)
    document["hub_report"] = json::parse(to_json(*view.partner_report, console.language()));
  return json::serialize(document);
}

void print_prepared(const PreparedFlow& prepared, const Console& console) {
  if (console.json()) return;
  constexpr std::string_view kSentences[] = {"push-new", "push-unchanged", "push-blocked"};
  const OutboxMessage& message = prepared.message;
  console.print(sdmx::Message{std::string(kSentences[static_cast<size_t>(prepared.outcome)]),
                              {message.flow, message.id, fmt::to_string(prepared.report.observations),
                               shown_state(message.state, console)}});
  if (!prepared.report.findings.empty()) console.print(to_text(prepared.report, console.language()));
}

bool is_settled(OutboxState state) {
  return state != OutboxState::kReady && state != OutboxState::kAcknowledged;
}

/// Sends and asks until what was prepared has settled or the time is over; returns the messages that moved
/// meanwhile.
std::vector<OutboxMessage> send_for(Office& office, const std::vector<PreparedFlow>& prepared,
                                    std::chrono::seconds longest) {
  const auto end = std::chrono::steady_clock::now() + longest;
  auto moved = office.send_due();
  const auto moving = [&](const PreparedFlow& flow) {
    return !is_settled(office.show(flow.message.id).message.state);
  };
  while (std::ranges::any_of(prepared, moving) && std::chrono::steady_clock::now() < end) {
    std::this_thread::sleep_for(std::chrono::milliseconds(250));
    const auto more = office.send_due();
    moved.insert(moved.end(), more.begin(), more.end());
  }
  return moved;
}

bool is_unsent(const OutboxMessage& message) {
  return message.state == OutboxState::kWaiting || message.state == OutboxState::kFailed;
}

/// 4 where the hub could not be reached or refused, 1 where a table has errors.
int push_status(const Office& office, const std::vector<PreparedFlow>& prepared,
                const std::vector<OutboxMessage>& moved) {
  const auto unsent = [&](const auto& message) { return is_unsent(office.show(message.id).message); };
  if (std::ranges::any_of(moved, unsent)) return 4;
  if (std::ranges::any_of(prepared, unsent, &PreparedFlow::message)) return 4;
  const auto blocked = [](const PreparedFlow& flow) {
    return flow.outcome == PreparedFlow::Outcome::kBlocked;
  };
  return std::ranges::any_of(prepared, blocked) ? 1 : 0;
}

}  // namespace

int run_map(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_office(config);
  const FlowConfig& flow = assembly->office->flow(arguments.names.front());
  const sdmx::Format& format =
      target_format(arguments.to.empty() ? flow.format : arguments.to, sdmx::MessageKind::kData);
  MessageOutput output(arguments.output);
  const MappedFlow mapped = assembly->office->map(flow, format, output.output());
  output.commit();
  const bool to_stdout = arguments.output.empty() || arguments.output == "-";
  if (console.json() && !to_stdout) console.print(to_json(mapped.report, console.language()));
  if (!console.json() || to_stdout)
    console.note({"report-text", {to_text(mapped.report, console.language())}});
  return mapped.report.acceptable() ? 0 : 1;
}

int run_push(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_office(config);
  Office& office = *assembly->office;
  std::vector<FlowConfig> flows = config.office.flows;
  if (!arguments.names.empty()) flows.clear();
  for (const std::string& name : arguments.names) flows.push_back(office.flow(name));
  std::vector<PreparedFlow> prepared;
  for (const FlowConfig& flow : flows) {
    prepared.push_back(office.prepare(flow, "officer"));
    print_prepared(prepared.back(), console);
  }
  const auto moved = send_for(office, prepared, std::chrono::seconds(arguments.wait_seconds));
  if (console.json()) {
    json::array list;
    for (const PreparedFlow& flow : prepared) {
      const auto now = office.show(flow.message.id);
      json::object document = to_json(now.message);
      document["report"] = json::parse(to_json(flow.report, console.language()));
      list.emplace_back(std::move(document));
    }
    console.print(json::serialize(list));
  } else {
    for (const PreparedFlow& flow : prepared) print(office.show(flow.message.id).message, console);
  }
  return push_status(office, prepared, moved);
}

int run_outbox(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_office(config);
  Office& office = *assembly->office;
  if (arguments.action == "list") {
    const auto messages = office.messages(kListed);
    if (console.json()) console.print(json::serialize(to_json(messages)));
    for (const OutboxMessage& message : messages) {
      if (!console.json()) print(message, console);
    }
    if (messages.empty()) console.print(sdmx::Message{"outbox-empty", {}});
    return 0;
  }
  const std::string& id = arguments.names.front();
  if (arguments.action == "release") office.release(id);
  if (arguments.action == "withdraw") office.withdraw(id);
  if (arguments.action == "resend") office.resend(id);
  const OutboxView view = office.show(id);
  if (console.json()) {
    console.print(to_json(view, console));
  } else if (arguments.action == "show") {
    print(view, console);
  } else {
    print(view.message, console);
  }
  return 0;
}

}  // namespace gateway
