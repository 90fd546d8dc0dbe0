// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/secrets.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <ctime>
#include <vector>

#include <fmt/format.h>

#include "sdmx/base/error.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

[[noreturn]] void fail() { throw sdmx::Error(sdmx::ErrorCode::kIo, {"crypto-failed", {}}); }

std::string to_hex(const unsigned char* bytes, size_t count) {
  std::string hex;
  hex.reserve(count * 2);
  for (size_t i = 0; i < count; ++i) hex += fmt::format("{:02x}", bytes[i]);
  return hex;
}

}  // namespace

struct Sha256::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  if (EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) != 1) fail();
}

Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
  if (EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()) != 1) fail();
}

std::string Sha256::hex() {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned length = 0;
  if (EVP_DigestFinal_ex(state_->context, digest, &length) != 1) fail();
  return to_hex(digest, length);
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 sum;
  sum.update(bytes);
  return sum.hex();
}

std::string sha256_hex(sdmx::Input& input) {
  Sha256 sum;
  std::vector<char> buffer(size_t{1} << 16);
  for (size_t got = 0; (got = input.read(buffer)) > 0;) sum.update({buffer.data(), got});
  return sum.hex();
}

std::string random_hex(size_t bytes) {
  std::vector<unsigned char> random(bytes);
  if (RAND_bytes(random.data(), static_cast<int>(bytes)) != 1) fail();
  return to_hex(random.data(), bytes);
}

std::string time_id(int64_t now) {
  std::string stamp;
  for (const char c : sdmx::format_date_time(now)) {
    if (c != '-' && c != ':' && c != 'Z') stamp += c;
  }
  return stamp + "-" + random_hex(4);
}

}  // namespace gateway
