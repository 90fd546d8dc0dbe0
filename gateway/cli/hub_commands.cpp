// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>

#include <fmt/format.h>

#include <limits>

#include "gateway/cli/commands.hpp"
#include "gateway/core/submission_json.hpp"
#include "gateway/report/catalogue.hpp"
#include "gateway/wiring.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

namespace json = boost::json;

/// Changes shown to people; --json gives all that were kept.
constexpr size_t kShownChanges = 20;

Partner administrator() {
  Partner partner;
  partner.id = "administrator";
  partner.kind = PartnerKind::kAdministrator;
  return partner;
}

std::string shown_state(InboxState state, const Console& console) {
  return console.words({"inbox-" + std::string(to_string(state)), {}});
}

void print(const Submission& submission, const Console& console) {
  console.print(
      sdmx::Message{"inbox-line",
                    {submission.id, submission.partner, shown_state(submission.state, console),
                     submission.flows, fmt::to_string(submission.observations), submission.reason}});
}

void print(const Difference& difference, const Console& console) {
  console.print(sdmx::Message{"difference-counts",
                              {fmt::to_string(difference.added), fmt::to_string(difference.revised),
                               fmt::to_string(difference.deleted), fmt::to_string(difference.unchanged)}});
  size_t shown = 0;
  for (const Difference::Change& change : difference.changes) {
    // A new observation is told by the count; what changes or goes is told one by one.
    if (change.before.empty() || ++shown > kShownChanges) continue;
    console.print(sdmx::Message{change.after.empty() ? "difference-deleted" : "difference-revised",
                                {change.key, change.period, change.component, change.before, change.after}});
  }
}

void print(const SubmissionView& view, const std::optional<Difference>& difference, const Console& console) {
  print(view.submission, console);
  for (const StateChange& change : view.history) {
    console.print(fmt::format("  {}  {}  {}  {}", sdmx::format_date_time(change.at),
                              console.words({"inbox-" + change.state, {}}), change.by, change.reason));
  }
  if (view.report) console.print(to_text(*view.report, console.language()));
  if (difference) print(*difference, console);
  if (difference && !view.newer.empty()) console.print(sdmx::Message{"inbox-newer", {view.newer}});
}

void list_inbox(const Hub& hub, const Arguments& arguments, const Console& console) {
  SubmissionFilter filter;
  filter.partner = arguments.partner;
  filter.state = parse_inbox_state(arguments.state);
  if (!arguments.state.empty() && !filter.state) {
    throw sdmx::Error(sdmx::ErrorCode::kUsage, {"state-unknown", {arguments.state}});
  }
  filter.limit = std::numeric_limits<int64_t>::max();  // whoever decides must see every one that waits
  const auto submissions = hub.submissions(filter);
  if (console.json()) return console.print(list_json(submissions));
  for (const Submission& submission : submissions) print(submission, console);
  if (submissions.empty()) console.print(sdmx::Message{"inbox-empty", {}});
}

Partner partner_from(const Arguments& arguments) {
  Partner partner;
  partner.id = arguments.names.front();
  partner.sees = arguments.sees;
  partner.policy = arguments.accept == "automatic" ? AcceptPolicy::kAutomatic : AcceptPolicy::kByHand;
  if (arguments.kind == "administrator") {
    partner.kind = PartnerKind::kAdministrator;
    return partner;
  }
  const bool provider = arguments.kind == "provider";
  partner.kind = provider ? PartnerKind::kProvider : PartnerKind::kConsumer;
  const auto organisation =
      parse_organisation(arguments.organisation, provider ? sdmx::ArtefactClass::kDataProviderScheme
                                                          : sdmx::ArtefactClass::kDataConsumerScheme);
  if (!organisation)
    throw sdmx::Error(sdmx::ErrorCode::kUsage, {"organisation-wrong", {arguments.organisation}});
  partner.organisation = *organisation;
  return partner;
}

json::object to_json(const Partner& partner) {
  json::array sees;
  for (const std::string& code : partner.sees) sees.emplace_back(code);
  return {{"id", partner.id},
          {"kind", std::string(to_string(partner.kind))},
          {"organisation", partner.organisation.empty() ? "" : sdmx::to_urn(partner.organisation)},
          {"accept", partner.policy == AcceptPolicy::kAutomatic ? "automatic" : "by-hand"},
          {"sees", std::move(sees)}};
}

void list_tokens(const Hub& hub, const Console& console) {
  json::array list;
  std::vector<std::vector<std::string>> rows;
  for (const PartnerBook::Token& token : hub.token_list()) {
    const std::string revoked = token.revoked_at == 0 ? "" : sdmx::format_date_time(token.revoked_at);
    list.emplace_back(json::object{{"id", token.id},
                                   {"partner", token.partner},
                                   {"issued_at", sdmx::format_date_time(token.issued_at)},
                                   {"revoked_at", revoked}});
    rows.push_back({token.id, token.partner, sdmx::format_date_time(token.issued_at),
                    revoked.empty() ? "" : console.words({"token-revoked-at", {revoked}})});
  }
  console.json() ? console.print(json::serialize(list)) : console.table(rows);
}

void issue_token(Hub& hub, const std::string& partner, const Console& console) {
  const Hub::IssuedToken issued = hub.issue_token(partner);
  console.json() ? console.print(json::serialize(json::object{{"id", issued.id}, {"token", issued.token}}))
                 : console.print(issued.token);
  console.note({"token-issued", {issued.id, partner}});
}

void revoke_token(Hub& hub, const std::string& id, const Console& console) {
  hub.revoke_token(id);
  console.json() ? console.print(json::serialize(json::object{{"id", id}, {"revoked", true}}))
                 : console.print(sdmx::Message{"token-revoked", {id}});
}

}  // namespace

int run_inbox(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_hub(config);
  Hub& hub = *assembly->hub;
  if (arguments.action == "list") return list_inbox(hub, arguments, console), 0;
  const std::string& id = arguments.names.front();
  if (arguments.action == "accept") hub.accept_and_load(id, "administrator");
  if (arguments.action == "reject") hub.reject(id, "administrator", arguments.reason);
  const SubmissionView view = hub.submission(id, administrator());
  const bool whole = arguments.action == "show";
  std::optional<Difference> difference;
  if (whole && view.submission.state == InboxState::kPending) difference = hub.difference(id);
  if (console.json()) {
    console.print(whole_view_json(view, difference ? &*difference : nullptr, console.language()));
  } else if (whole) {
    print(view, difference, console);
  } else {
    print(view.submission, console);
  }
  return 0;
}

int run_partner(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_hub(config);
  Hub& hub = *assembly->hub;
  if (arguments.action == "add") {
    const Partner partner = partner_from(arguments);
    hub.put_partner(partner);
    console.json() ? console.print(json::serialize(to_json(partner)))
                   : console.print(sdmx::Message{"partner-added",
                                                 {partner.id, arguments.kind, partner.organisation.item}});
    return 0;
  }
  json::array list;
  std::vector<std::vector<std::string>> rows;
  for (const Partner& partner : hub.partner_list()) {
    list.emplace_back(to_json(partner));
    rows.push_back({partner.id, console.words({"partner-" + std::string(to_string(partner.kind)), {}}),
                    partner.organisation.item});
  }
  console.json() ? console.print(json::serialize(list)) : console.table(rows);
  return 0;
}

int run_token(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_hub(config);
  if (arguments.action == "list") {
    list_tokens(*assembly->hub, console);
  } else if (arguments.action == "issue") {
    issue_token(*assembly->hub, arguments.names.front(), console);
  } else {
    revoke_token(*assembly->hub, arguments.names.front(), console);
  }
  return 0;
}

}  // namespace gateway
