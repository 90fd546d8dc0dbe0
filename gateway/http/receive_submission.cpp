// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "gateway/core/submission_json.hpp"
#include "gateway/http/submissions.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"

namespace gateway::http {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr size_t kLongestKey = 255;
constexpr size_t kLongestName = 255;

/// Types that say nothing about the message: its content decides.
constexpr std::string_view kNeutralTypes[] = {"application/xml", "text/xml", "text/csv", "application/json",
                                              "application/octet-stream"};

class SubmissionSink : public BodySink {
 public:
  explicit SubmissionSink(std::unique_ptr<Reception> reception) : reception_(std::move(reception)) {}
  void write(std::string_view bytes) override { reception_->write(bytes); }
  HttpResponse finish() override {
    const Receipt receipt = reception_->finish();
    HttpResponse response = json_answer(202, receipt_json(receipt.submission));
    response.headers.add("Location", "/submissions/" + receipt.submission.id);
    if (receipt.replayed) response.headers.add("Idempotent-Replayed", "true");
    return response;
  }

 private:
  std::unique_ptr<Reception> reception_;
};

/// Whether a data format is read here that goes by this type; a type without version stands for any of its
/// versions.
bool is_read(std::string_view content_type) {
  if (const sdmx::Format* format = sdmx::find_media_type(content_type)) return format->make_reader != nullptr;
  if (content_type.find("version") != std::string_view::npos) return false;
  const std::string_view type = content_type.substr(0, content_type.find(';'));
  return std::ranges::any_of(sdmx::formats(), [&](const sdmx::Format& format) {
    return format.make_reader &&
           equal_without_case(format.media_type.substr(0, format.media_type.find(';')), type);
  });
}

void check_content_type(const HttpRequest& request) {
  const std::string_view content_type = request.headers.find("Content-Type");
  const std::string type(sdmx::trim(content_type.substr(0, content_type.find(';'))));
  const bool neutral = type.empty() || std::ranges::any_of(kNeutralTypes, [&](std::string_view known) {
                         return equal_without_case(known, type);
                       });
  const std::string coding = request.headers.all("Content-Encoding");
  const bool packed_otherwise =
      !coding.empty() && !equal_without_case(coding, "gzip") && !equal_without_case(coding, "identity");
  if (packed_otherwise) throw Error(ErrorCode::kUnknownFormat, {"content-encoding-unknown", {coding}});
  if (!neutral && !is_read(content_type)) {
    throw Error(ErrorCode::kUnknownFormat, {"content-type-not-received", {std::string(content_type)}});
  }
}

std::string idempotency_key(const HttpRequest& request) {
  const std::string key = request.headers.all("Idempotency-Key");
  if (key.size() > kLongestKey) {
    throw Error(ErrorCode::kUsage, {"idempotency-key-too-long", {std::to_string(kLongestKey)}});
  }
  return key;
}

/// The name in Content-Disposition, without any folders: it is shown, never opened.
std::string file_name(const HttpRequest& request) {
  constexpr std::string_view kParameter = "filename=";
  const std::string_view field = request.headers.find("Content-Disposition");
  const size_t found = field.find(kParameter);
  if (found == std::string_view::npos) return {};
  std::string_view name = sdmx::trim(field.substr(found + kParameter.size()));
  name = name.starts_with('"') ? name.substr(1, name.find('"', 1) - 1) : name.substr(0, name.find(';'));
  name.remove_prefix(name.find_last_of("/\\") + 1);
  if (name.size() > kLongestName || sdmx::find_invalid_utf8(name) != std::string_view::npos) return {};
  return std::string(name);
}

}  // namespace

Opening receive_submission(const Exchange& exchange) {
  require_token(exchange);
  const HttpRequest& request = exchange.request;
  check_content_type(request);
  SubmissionHead head;
  head.partner = exchange.partner;
  head.content_type = request.headers.find("Content-Type");
  head.idempotency_key = idempotency_key(request);
  head.file_name = file_name(request);
  head.length = request.content_length;
  return std::make_unique<SubmissionSink>(exchange.hub.receive(head));
}

}  // namespace gateway::http
