// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/reception.hpp"

#include <filesystem>

#include "gateway/core/check_message.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

/// Enough of a message to know its format.
constexpr size_t kFirstBytes = 4096;

bool is_packed(std::string_view first) { return first.starts_with("\x1f\x8b"); }

}  // namespace

SpooledReception::SpooledReception(Hub& hub, SubmissionHead head) : hub_(hub), head_(std::move(head)) {
  submission_.id = time_id(hub.now());
  submission_.partner = head_.partner.id;
  submission_.idempotency_key = head_.idempotency_key;
  submission_.content_type = head_.content_type;
  submission_.file = submission_.id;
  std::filesystem::create_directories(hub.spool_folder());
  spool_ = std::make_unique<sdmx::FileOutput>(hub.path_of(submission_));
}

void SpooledReception::write(std::string_view bytes) {
  if (submission_.size + bytes.size() > hub_.config().server.max_body) {
    throw Error(ErrorCode::kTooLarge, {"body-too-large", {std::to_string(hub_.config().server.max_body)}});
  }
  submission_.size += bytes.size();
  sum_.update(bytes);
  spool_->write(bytes);
  if (recognised_) return;
  first_.append(bytes.substr(0, kFirstBytes - first_.size()));
  if (first_.size() == kFirstBytes) recognise();
}

void SpooledReception::recognise() {
  recognised_ = true;
  // What is packed is looked at when it is unpacked, by the worker.
  if (is_packed(first_)) return;
  const auto detected = sdmx::detect_format(first_);
  if (!detected || detected->empty_input)
    throw Error(ErrorCode::kUnknownFormat, {"format-unknown", {head_.file_name}});
  if (detected->kind != sdmx::MessageKind::kData || !detected->format || !detected->format->make_reader) {
    throw Error(
        ErrorCode::kUnknownFormat,
        {"format-not-received", {detected->family + " " + detected->version + ", " + detected->variant}});
  }
}

std::optional<Receipt> SpooledReception::earlier(const std::optional<Submission>& stored) const {
  if (!stored) return std::nullopt;
  if (stored->sha256 != submission_.sha256) {
    throw Error(ErrorCode::kConflict, {"idempotency-key-reused", {head_.idempotency_key, stored->id}});
  }
  return Receipt{*stored, true};
}

void SpooledReception::hold_to_agreements() const {
  if (head_.partner.kind != PartnerKind::kProvider) return;
  const AgreementLookup lookup(hub_.lookup(), *hub_.structures(), head_.partner);
  sdmx::Report report;
  auto reader = sdmx::open_data(sdmx::open_file(hub_.path_of(submission_)), {&lookup, &report, {}});
  for (const sdmx::HeaderStructure& structure : reader->header().structures)
    lookup.schema(structure.structure);
  reader->next();
  for (const sdmx::Finding& finding : lookup.findings()) {
    if (finding.code == "agreement-missing") throw Error(ErrorCode::kForbidden, finding.message);
  }
}

Receipt SpooledReception::finish() {
  if (!recognised_) recognise();
  submission_.sha256 = sum_.hex();
  if (!head_.idempotency_key.empty()) {
    if (auto receipt = earlier(hub_.inbox().find_by_key(head_.partner.id, head_.idempotency_key)))
      return *receipt;
  }
  spool_->commit();
  try {
    if (!is_packed(first_)) hold_to_agreements();
    submission_.received_at = hub_.now();
    if (auto receipt = earlier(hub_.inbox().add(submission_))) {
      std::filesystem::remove(hub_.path_of(submission_));
      return *receipt;
    }
  } catch (const Error&) {
    std::filesystem::remove(hub_.path_of(submission_));
    throw;
  }
  hub_.wake();
  return Receipt{submission_, false};
}

}  // namespace gateway
