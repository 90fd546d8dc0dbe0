// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One request and its answer over one curl handle.

#include <curl/curl.h>

#include <chrono>
#include <exception>
#include <fstream>
#include <memory>
#include <string>

#include "gateway/core/partner_client.hpp"

namespace gateway {

class Transfer {
 public:
  Transfer(const PartnerEndpoint& endpoint, const ClientRequest& request, std::string url);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  void set_user_agent(const std::string& user_agent);
  ClientAnswer run();

 private:
  struct Cleanup {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };
  enum class Stop { kNone, kTooLarge, kErrorBodyCut, kTooManyHeaders, kStalled };

  template <typename Value>
  void set(CURLoption option, Value value);
  void set_connection();
  void set_method();
  void set_body();
  void open_body_file();
  void set_headers();
  void add_header(const std::string& name, const std::string& value);
  bool has_header(std::string_view lower_case_name) const;
  void check(CURLcode result);
  [[noreturn]] void fail(CURLcode result) const;

  // curl calls these; no exception may pass through it.
  static size_t take_header(char* bytes, size_t size, size_t count, void* self);
  static size_t take_body(char* bytes, size_t size, size_t count, void* self);
  static size_t give_body(char* buffer, size_t size, size_t count, void* self);
  static int seek_body(void* self, curl_off_t offset, int origin);
  static int watch(void* self, curl_off_t, curl_off_t received, curl_off_t, curl_off_t sent);
  bool keep_header(std::string_view line);
  bool keep_body(std::string_view bytes);

  const PartnerEndpoint& endpoint_;
  const ClientRequest& request_;
  std::string url_;
  std::unique_ptr<CURL, Cleanup> handle_;
  std::unique_ptr<curl_slist, Cleanup> headers_;
  std::ifstream body_file_;
  ClientAnswer answer_;
  uint64_t received_ = 0;
  size_t header_bytes_ = 0;
  curl_off_t moved_ = 0;  ///< bytes, both ways, when last looked at
  std::chrono::steady_clock::time_point moved_at_ = std::chrono::steady_clock::now();
  Stop stop_ = Stop::kNone;
  std::exception_ptr thrown_;
};

}  // namespace gateway
