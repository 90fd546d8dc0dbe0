// SPDX-License-Identifier: Apache-2.0
// The office's way to the hub: sending, trying again, asking what became of a message.
#include <algorithm>
#include <boost/json.hpp>
#include <random>

#include "gateway/core/log.hpp"
#include "gateway/core/office.hpp"
#include "gateway/report/catalogue.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

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

}  // namespace

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
  // Without an address nobody could ask what became of it; the key makes another try harmless.
  if (answer.status == 202 && answer.header("location").empty()) {
    return wait(message, say("hub-answer-unreadable", parts_.config.language), std::nullopt);
  }
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

}  // namespace gateway
