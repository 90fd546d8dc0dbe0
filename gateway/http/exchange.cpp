// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/exchange.hpp"

#include <charconv>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway::http {

namespace {

constexpr size_t kSmallBody = 64 << 10;

class GatheringSink : public BodySink {
 public:
  explicit GatheringSink(std::function<HttpResponse(const std::string&)> answer)
      : answer_(std::move(answer)) {}
  void write(std::string_view bytes) override {
    if (body_.size() + bytes.size() > kSmallBody) {
      throw sdmx::Error(sdmx::ErrorCode::kTooLarge, {"body-too-large", {std::to_string(kSmallBody)}});
    }
    body_.append(bytes);
  }
  HttpResponse finish() override { return answer_(body_); }

 private:
  std::function<HttpResponse(const std::string&)> answer_;
  std::string body_;
};

/// A value of application/x-www-form-urlencoded; a broken escape stays as it is.
std::string decoded(std::string_view text) {
  std::string value;
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    const char* digits = text.data() + i + 1;
    const bool escape = text[i] == '%' && i + 2 < text.size() &&
                        std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
    if (escape) i += 2;
    value += escape ? static_cast<char>(byte) : text[i] == '+' ? ' ' : text[i];
  }
  return value;
}

}  // namespace

HttpResponse text_answer(unsigned status, std::string content_type, std::string body) {
  HttpResponse response;
  response.status = status;
  response.headers.add("Content-Type", std::move(content_type));
  response.body = std::move(body);
  return response;
}

HttpResponse json_answer(unsigned status, std::string body) {
  return text_answer(status, "application/json", std::move(body));
}

std::unique_ptr<BodySink> gather(std::function<HttpResponse(const std::string&)> answer) {
  return std::make_unique<GatheringSink>(std::move(answer));
}

std::string form_value(std::string_view form, std::string_view name) {
  for (const std::string_view pair : sdmx::split(form, '&')) {
    const size_t equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name)
      return decoded(pair.substr(equals + 1));
  }
  return {};
}

std::string language_of(const HttpRequest& request) {
  const std::string asked = form_value(request.query(), "lang");
  return sdmx::negotiate_language(asked.empty() ? request.headers.all("Accept-Language") : asked);
}

std::string bearer_token(const HttpRequest& request) {
  constexpr std::string_view kScheme = "bearer ";
  const std::string_view field = sdmx::trim(request.headers.find("Authorization"));
  if (!equal_without_case(field.substr(0, kScheme.size()), kScheme)) return {};
  return std::string(sdmx::trim(field.substr(kScheme.size())));
}

}  // namespace gateway::http
