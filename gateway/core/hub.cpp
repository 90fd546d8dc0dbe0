// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/hub.hpp"

#include <algorithm>
#include <filesystem>

#include "gateway/core/log.hpp"
#include "gateway/core/reception.hpp"
#include "gateway/core/secrets.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

/// The dimension by which a provider's own part of a cube is known.
constexpr std::string_view kReportingArea = "REF_AREA";

[[noreturn]] void unknown_submission(const std::string& id) {
  throw Error(ErrorCode::kNotFound, {"submission-unknown", {id}});
}

InboxState state_after_validation(const StoredReport& report, const Partner& partner) {
  if (report.test) return InboxState::kTested;
  if (!report.acceptable()) return InboxState::kQuarantined;
  return partner.policy == AcceptPolicy::kAutomatic ? InboxState::kAccepted : InboxState::kPending;
}

}  // namespace

Hub::Hub(Parts parts) : parts_(std::move(parts)), lookup_(parts_.structures) {}

// ---- partners ----

Partner Hub::authenticate(const std::string& token) const {
  if (token.empty()) return {};
  const auto partner = parts_.partners.by_token_hash(sha256_hex(token));
  if (!partner) throw Error(ErrorCode::kUnauthorized, {"token-unknown", {}});
  return *partner;
}

void Hub::put_partner(const Partner& partner) {
  if (!sdmx::is_id(partner.id)) throw Error(ErrorCode::kUsage, {"partner-id-wrong", {partner.id}});
  if (partner.kind != PartnerKind::kAdministrator && !parts_.structures->organisation(partner.organisation)) {
    throw Error(ErrorCode::kNotFound, {"organisation-unknown", {sdmx::to_urn(partner.organisation)}});
  }
  parts_.partners.put(partner);
}

Hub::IssuedToken Hub::issue_token(const std::string& partner) {
  IssuedToken issued{random_hex(4), random_hex(32)};
  parts_.partners.keep_token(partner, issued.id, sha256_hex(issued.token), now());
  return issued;
}

void Hub::revoke_token(const std::string& token_id) {
  if (!parts_.partners.revoke_token(token_id, now()))
    throw Error(ErrorCode::kNotFound, {"token-id-unknown", {token_id}});
}

Viewer Hub::viewer(const Partner& partner) const {
  Viewer viewer{partner.kind, partner.sees, "", now()};
  if (partner.kind != PartnerKind::kProvider) return viewer;
  for (const sdmx::ProvisionAgreement& agreement : parts_.structures->provision_agreements) {
    if (!is_agreement_of(agreement, partner)) continue;
    const auto held = schema(
        {sdmx::ArtefactClass::kProvisionAgreement, agreement.agency, agreement.id, agreement.version, ""});
    const auto* area = held ? held->find(kReportingArea) : nullptr;
    if (area && area->allowed && area->allowed->size() == 1) {
      viewer.own_area = *area->allowed->begin();
      break;
    }
  }
  return viewer;
}

// ---- receiving ----

std::unique_ptr<Reception> Hub::receive(const SubmissionHead& head) {
  if (head.partner.kind != PartnerKind::kProvider && head.partner.kind != PartnerKind::kAdministrator) {
    throw Error(ErrorCode::kForbidden, {"submitting-forbidden", {}});
  }
  if (head.length && *head.length > parts_.config.server.max_body) {
    throw Error(ErrorCode::kTooLarge, {"body-too-large", {std::to_string(parts_.config.server.max_body)}});
  }
  return std::make_unique<SpooledReception>(*this, head);
}

void Hub::sweep_spool() {
  if (!std::filesystem::is_directory(spool_folder())) return;
  for (const auto& entry : std::filesystem::directory_iterator(spool_folder())) {
    if (!parts_.inbox.find(entry.path().filename().string())) std::filesystem::remove(entry.path());
  }
}

// ---- working ----

bool Hub::work_once() {
  for (const std::string& id : parts_.inbox.waiting(InboxState::kAccepted)) {
    if (const auto submission = parts_.inbox.find(id)) return load(*submission), true;
  }
  for (const std::string& id : parts_.inbox.waiting(InboxState::kReceived)) {
    if (const auto submission = parts_.inbox.find(id)) return validate(*submission), true;
  }
  return false;
}

void Hub::wait_for_work(std::chrono::milliseconds longest) {
  std::unique_lock lock(mutex_);
  work_.wait_for(lock, longest, [this] { return woken_; });
  woken_ = false;
}

void Hub::wake() {
  {
    const std::lock_guard lock(mutex_);
    woken_ = true;
  }
  work_.notify_one();
}

Partner Hub::partner_of(const Submission& submission) const {
  const auto partner = parts_.partners.find(submission.partner);
  if (!partner) throw Error(ErrorCode::kStore, {"partner-unknown", {submission.partner}});
  return *partner;
}

CheckedMessage Hub::check(const Submission& submission, sdmx::DataWriter* writer) const {
  const Partner partner = partner_of(submission);
  CheckedMessage checked = check_message(
      {path_of(submission), submission.id, &lookup_, parts_.structures.get(), &partner, writer});
  checked.report.store_snapshot = parts_.store.latest();
  checked.report.structures_version = parts_.structures_version;
  return checked;
}

void Hub::validate(Submission submission) {
  const CheckedMessage checked = check(submission, nullptr);
  submission.message_id = checked.header.id;
  submission.flows = sdmx::join(checked.report.flows, " ");
  submission.observations = checked.report.observations;
  parts_.inbox.keep_report(submission, to_json(checked.report, parts_.config.language));
  const InboxState next = state_after_validation(checked.report, partner_of(submission));
  parts_.inbox.advance(submission.id, InboxState::kReceived, next,
                       {std::string(to_string(next)), now(), "gateway", ""});
  log::info("submission {}: {}, {} observations, {} errors", submission.id, to_string(next),
            submission.observations, checked.report.errors);
  if (next == InboxState::kAccepted) wake();
}

void Hub::load(const Submission& submission) {
  const auto move_to = [&](InboxState next) {
    parts_.inbox.advance(submission.id, InboxState::kAccepted, next,
                         {std::string(to_string(next)), now(), "gateway", ""});
    log::info("submission {}: {}", submission.id, to_string(next));
  };
  // A load that was committed before the state could be written is only noted.
  if (parts_.store.loaded(submission.id)) return move_to(InboxState::kLoaded);
  const auto embargo = sdmx::parse_date_time(read_header(path_of(submission)).embargo_date);
  auto writer = parts_.store.begin_load({submission.id, now(), embargo.value_or(0)});
  const CheckedMessage checked = check(submission, writer.get());
  if (!checked.report.acceptable()) {
    // The structures or the store moved since the administrator decided.
    writer.reset();
    parts_.inbox.keep_report(submission, to_json(checked.report, parts_.config.language));
    return move_to(InboxState::kQuarantined);
  }
  writer->commit();
  move_to(InboxState::kLoaded);
}

// ---- deciding ----

SubmissionView Hub::submission(const std::string& id, const Partner& asking) const {
  const auto submission = parts_.inbox.find(id);
  if (!submission) unknown_submission(id);
  if (asking.kind != PartnerKind::kAdministrator && submission->partner != asking.id) {
    throw Error(ErrorCode::kForbidden, {"submission-foreign", {id}});
  }
  SubmissionView view{*submission, parts_.inbox.history(id), std::nullopt, newer_than(*submission)};
  if (const std::string report = parts_.inbox.report(id); !report.empty())
    view.report = report_from_json(report);
  return view;
}

std::string Hub::newer_than(const Submission& submission) const {
  SubmissionFilter loaded;
  loaded.state = InboxState::kLoaded;
  loaded.partner = submission.partner;
  for (const Submission& other : parts_.inbox.list(loaded)) {
    if (other.received_at > submission.received_at && other.flows == submission.flows) return other.id;
  }
  return "";
}

Difference Hub::difference(const std::string& id) const {
  const auto submission = parts_.inbox.find(id);
  if (!submission) unknown_submission(id);
  if (submission->state != InboxState::kPending)
    throw Error(ErrorCode::kConflict, {"difference-not-pending", {id}});
  const auto writer = parts_.store.begin_load({id, now(), 0});
  check(*submission, writer.get());
  return writer->difference();
}

void Hub::accept(const std::string& id, const std::string& by) {
  const auto submission = parts_.inbox.find(id);
  if (!submission) unknown_submission(id);
  if (submission->state == InboxState::kQuarantined)
    throw Error(ErrorCode::kConflict, {"submission-quarantined", {id}});
  parts_.inbox.advance(id, InboxState::kPending, InboxState::kAccepted, {"Accepted", now(), by, ""});
  wake();
}

void Hub::accept_and_load(const std::string& id, const std::string& by) {
  accept(id, by);
  try {
    load(*parts_.inbox.find(id));
  } catch (const Error& error) {
    // The hub's own worker was quicker.
    if (error.code() != ErrorCode::kConflict) throw;
  }
}

void Hub::reject(const std::string& id, const std::string& by, const std::string& reason) {
  const auto submission = parts_.inbox.find(id);
  if (!submission) unknown_submission(id);
  if (reason.empty()) throw Error(ErrorCode::kUsage, {"reason-missing", {}});
  parts_.inbox.advance(id, submission->state, InboxState::kRejected, {"Rejected", now(), by, reason});
}

// ---- answering ----

std::shared_ptr<const sdmx::Schema> Hub::schema(const sdmx::Reference& reference) const {
  return lookup_.schema(reference);
}

}  // namespace gateway
