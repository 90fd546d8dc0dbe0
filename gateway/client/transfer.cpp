// SPDX-License-Identifier: Apache-2.0
#include "gateway/client/transfer.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "gateway/client/url.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;
using sdmx::Retriable;

constexpr uint64_t kMaxErrorBody = uint64_t{1} << 20;
constexpr size_t kMaxHeaderBytes = 128 * 1024;

bool is_success(int status) { return status >= 200 && status < 300; }

/// Where the partner is, for sentences: without path, user and password.
std::string shown(const std::string& url) { return origin_of(url).value_or(sdmx::shorten(url, 80)); }

/// Failures that no later attempt mends: the certificate is not trusted, the URL or the settings are wrong.
bool is_tls_failure(CURLcode result) {
  constexpr CURLcode kFinal[] = {
      CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_CERTPROBLEM,          CURLE_SSL_CIPHER,         CURLE_SSL_CRL_BADFILE};
  return std::ranges::find(kFinal, result) != std::end(kFinal);
}

bool is_bad_url(CURLcode result) {
  return result == CURLE_URL_MALFORMAT || result == CURLE_UNSUPPORTED_PROTOCOL;
}

bool has_line_break(const std::string& text) { return text.find_first_of("\r\n") != std::string::npos; }

}  // namespace

Transfer::Transfer(const PartnerEndpoint& endpoint, const ClientRequest& request, std::string url)
    : endpoint_(endpoint), request_(request), url_(std::move(url)), handle_(curl_easy_init()) {
  if (handle_ == nullptr) throw Error(ErrorCode::kPartner, {"partner-unreachable", {shown(url_), "libcurl"}});
  set_connection();
  set_body();
  set_method();
  set_headers();
}

template <typename Value>
void Transfer::set(CURLoption option, Value value) {
  check(curl_easy_setopt(handle_.get(), option, value));
}

void Transfer::set_user_agent(const std::string& user_agent) { set(CURLOPT_USERAGENT, user_agent.c_str()); }

void Transfer::set_connection() {
  set(CURLOPT_URL, url_.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(endpoint_.connect_timeout.count()));
  // curl's own low-speed limit goes by an average and notices a silent partner seconds late.
  set(CURLOPT_NOPROGRESS, 0L);
  set(CURLOPT_XFERINFOFUNCTION, &Transfer::watch);
  set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
  set(CURLOPT_ACCEPT_ENCODING, "gzip");
  if (!endpoint_.ca_file.empty()) set(CURLOPT_CAINFO, endpoint_.ca_file.c_str());
  if (!endpoint_.proxy.empty()) set(CURLOPT_PROXY, endpoint_.proxy.c_str());
  set(CURLOPT_HEADERFUNCTION, &Transfer::take_header);
  set(CURLOPT_HEADERDATA, static_cast<void*>(this));
  set(CURLOPT_WRITEFUNCTION, &Transfer::take_body);
  set(CURLOPT_WRITEDATA, static_cast<void*>(this));
}

void Transfer::set_method() {
  if (request_.method == "HEAD") return set(CURLOPT_NOBODY, 1L);
  if (request_.method != "GET" || !request_.body.empty() || !request_.body_file.empty()) {
    set(CURLOPT_CUSTOMREQUEST, request_.method.c_str());
  }
}

void Transfer::set_body() {
  if (!request_.body_file.empty()) return open_body_file();
  if (request_.body.empty() && request_.method != "POST" && request_.method != "PUT") return;
  set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
  set(CURLOPT_POSTFIELDS, request_.body.c_str());
}

void Transfer::open_body_file() {
  body_file_.open(request_.body_file, std::ios::binary | std::ios::ate);
  if (!body_file_)
    throw Error(ErrorCode::kInput,
                {"cannot-open", {request_.body_file, std::generic_category().message(errno)}});
  set(CURLOPT_POST, 1L);
  set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body_file_.tellg()));
  body_file_.seekg(0);
  set(CURLOPT_READFUNCTION, &Transfer::give_body);
  set(CURLOPT_READDATA, static_cast<void*>(this));
  set(CURLOPT_SEEKFUNCTION, &Transfer::seek_body);
  set(CURLOPT_SEEKDATA, static_cast<void*>(this));
}

void Transfer::set_headers() {
  for (const auto& [name, value] : request_.headers) add_header(name, value);
  // Without it curl calls every body a form.
  if (!has_header("content-type")) add_header("Content-Type", "");
  const bool own_origin = origin_of(url_) == origin_of(endpoint_.base_url);
  if (!endpoint_.token.empty() && own_origin) add_header("Authorization", "Bearer " + endpoint_.token);
  set(CURLOPT_HTTPHEADER, headers_.get());
}

void Transfer::add_header(const std::string& name, const std::string& value) {
  if (has_line_break(name) || has_line_break(value)) {
    throw Error(ErrorCode::kUsage, {"header-line-break", {sdmx::shorten(name, 40)}});
  }
  const std::string line = value.empty() ? name + ":" : name + ": " + value;
  headers_.reset(curl_slist_append(headers_.release(), line.c_str()));
}

bool Transfer::has_header(std::string_view lower_case_name) const {
  return std::ranges::any_of(
      request_.headers, [&](const auto& header) { return sdmx::fold_case(header.first) == lower_case_name; });
}

ClientAnswer Transfer::run() {
  check(curl_easy_perform(handle_.get()));
  return std::move(answer_);
}

void Transfer::check(CURLcode result) {
  if (thrown_) std::rethrow_exception(thrown_);
  if (stop_ == Stop::kTooLarge) {
    throw Error(ErrorCode::kTooLarge,
                {"answer-too-large", {shown(url_), std::to_string(endpoint_.max_answer)}});
  }
  if (result == CURLE_OK || stop_ == Stop::kErrorBodyCut) return;
  // A partner that refuses a body may close while it is still being sent: the refusal has arrived and is the
  // answer.
  if (answer_.status >= 400 && (result == CURLE_SEND_ERROR || result == CURLE_RECV_ERROR)) return;
  fail(result);
}

void Transfer::fail(CURLcode result) const {
  const std::string why = curl_easy_strerror(result);
  const std::string where = shown(url_);
  if (is_tls_failure(result)) throw Error(ErrorCode::kPartner, {"partner-not-trusted", {where, why}});
  if (is_bad_url(result)) throw Error(ErrorCode::kPartner, {"partner-bad-url", {where}});
  if (stop_ == Stop::kTooManyHeaders) throw Error(ErrorCode::kPartner, {"partner-broken-answer", {where}});
  if (result == CURLE_OPERATION_TIMEDOUT || stop_ == Stop::kStalled) {
    throw Error(ErrorCode::kPartner, {"partner-timeout", {where}}, Retriable::kYes);
  }
  throw Error(ErrorCode::kPartner, {"partner-unreachable", {where, why}}, Retriable::kYes);
}

size_t Transfer::take_header(char* bytes, size_t size, size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  try {
    return transfer.keep_header(std::string_view(bytes, size * count)) ? size * count : 0;
  } catch (...) {
    transfer.thrown_ = std::current_exception();
    return 0;
  }
}

bool Transfer::keep_header(std::string_view line) {
  header_bytes_ += line.size();
  if (header_bytes_ > kMaxHeaderBytes) return stop_ = Stop::kTooManyHeaders, false;
  if (line.starts_with("HTTP/")) {  // 100 Continue and a proxy's answer come before the answer
    answer_ = ClientAnswer{};
    long status = 0;
    curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status);
    answer_.status = static_cast<int>(status);
    return true;
  }
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return true;
  const std::string value(sdmx::trim(line.substr(colon + 1)));
  const auto [kept, is_new] = answer_.headers.emplace(sdmx::fold_case(line.substr(0, colon)), value);
  if (!is_new) kept->second += ", " + value;
  return true;
}

int Transfer::watch(void* self, curl_off_t, curl_off_t received, curl_off_t, curl_off_t sent) {
  auto& transfer = *static_cast<Transfer*>(self);
  const auto now = std::chrono::steady_clock::now();
  const curl_off_t moved = received + sent + static_cast<curl_off_t>(transfer.header_bytes_);
  if (moved != transfer.moved_) {
    transfer.moved_ = moved;
    transfer.moved_at_ = now;
  }
  if (now - transfer.moved_at_ <= transfer.endpoint_.stall_timeout) return 0;
  transfer.stop_ = Stop::kStalled;
  return 1;
}

size_t Transfer::take_body(char* bytes, size_t size, size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  try {
    return transfer.keep_body(std::string_view(bytes, size * count)) ? size * count : 0;
  } catch (...) {
    transfer.thrown_ = std::current_exception();
    return 0;
  }
}

bool Transfer::keep_body(std::string_view bytes) {
  received_ += bytes.size();
  if (!is_success(answer_.status)) {
    answer_.body.append(
        bytes.substr(0, kMaxErrorBody - std::min<uint64_t>(answer_.body.size(), kMaxErrorBody)));
    if (received_ > kMaxErrorBody) stop_ = Stop::kErrorBodyCut;
    return stop_ == Stop::kNone;
  }
  if (received_ > endpoint_.max_answer) return stop_ = Stop::kTooLarge, false;
  if (request_.sink != nullptr) {
    request_.sink->write(bytes);
  } else {
    answer_.body.append(bytes);
  }
  return true;
}

size_t Transfer::give_body(char* buffer, size_t size, size_t count, void* self) {
  auto& file = static_cast<Transfer*>(self)->body_file_;
  file.read(buffer, static_cast<std::streamsize>(size * count));
  return file.bad() ? CURL_READFUNC_ABORT : static_cast<size_t>(file.gcount());
}

int Transfer::seek_body(void* self, curl_off_t offset, int origin) {
  auto& file = static_cast<Transfer*>(self)->body_file_;
  file.clear();
  file.seekg(offset, origin == SEEK_SET ? std::ios::beg : origin == SEEK_CUR ? std::ios::cur : std::ios::end);
  return file ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

}  // namespace gateway
