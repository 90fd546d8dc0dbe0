// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/compression.hpp"

#include <zlib.h>

#include <stdexcept>

#include "sdmx/base/text.hpp"

namespace gateway::http {

namespace {

constexpr size_t kWorthwhile = 1024;
constexpr size_t kPackedChunk = 32 << 10;
/// The fastest level: on the fly the level above costs more time than the bytes it saves.
constexpr int kLevel = 1;
constexpr int kGzipWindow = 15 + 16;

class TextSource : public BodySource {
 public:
  explicit TextSource(std::string text) : text_(std::move(text)) {}
  std::string_view next() override {
    if (given_) return {};
    given_ = true;
    return text_;
  }

 private:
  std::string text_;
  bool given_ = false;
};

class GzipSource : public BodySource {
 public:
  explicit GzipSource(std::unique_ptr<BodySource> source)
      : source_(std::move(source)), packed_(kPackedChunk, '\0') {
    if (deflateInit2(&stream_, kLevel, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
      throw std::runtime_error("deflateInit2 failed");
    }
  }
  ~GzipSource() override { deflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  std::string_view next() override {
    size_t filled = 0;
    while (filled == 0 && !ended_) filled = pack();
    return std::string_view(packed_).substr(0, filled);
  }

 private:
  /// Gives the packer what it has room for; how many packed bytes came out.
  size_t pack() {
    if (stream_.avail_in == 0 && !source_ended_) {
      part_ = source_->next();
      source_ended_ = part_.empty();
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part_.data()));
      stream_.avail_in = static_cast<uInt>(part_.size());
    }
    stream_.next_out = reinterpret_cast<Bytef*>(packed_.data());
    stream_.avail_out = static_cast<uInt>(packed_.size());
    ended_ = deflate(&stream_, source_ended_ ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_END;
    return packed_.size() - stream_.avail_out;
  }

  std::unique_ptr<BodySource> source_;
  std::string packed_;
  std::string_view part_;
  z_stream stream_{};
  bool source_ended_ = false;
  bool ended_ = false;
};

bool compressible(std::string_view type) {
  return type.starts_with("text/") || type.find("xml") != std::string_view::npos ||
         type.find("json") != std::string_view::npos || type.find("csv") != std::string_view::npos;
}

/// "gzip;q=0" takes the coding back.
bool refused(std::string_view part) {
  const size_t quality = part.find("q=");
  if (quality == std::string_view::npos) return false;
  return part.substr(quality + 2).find_first_not_of("0. \t") == std::string_view::npos;
}

}  // namespace

bool takes_gzip(std::string_view accept_encoding) {
  bool any = false;
  for (const std::string_view part : sdmx::split(accept_encoding, ',')) {
    const std::string_view coding = sdmx::trim(part.substr(0, part.find(';')));
    if (equal_without_case(coding, "gzip") || equal_without_case(coding, "x-gzip")) return !refused(part);
    if (coding == "*") any = !refused(part);
  }
  return any;
}

void compress(const HttpRequest& request, HttpResponse& response) {
  if (!response.source && response.body.size() <= kWorthwhile) return;
  if (response.headers.has("Content-Encoding") || !compressible(response.headers.find("Content-Type")))
    return;
  if (!takes_gzip(request.headers.all("Accept-Encoding"))) return;
  if (!response.source) response.source = std::make_unique<TextSource>(std::move(response.body));
  response.body.clear();
  response.source = std::make_unique<GzipSource>(std::move(response.source));
  response.headers.add("Content-Encoding", "gzip");
}

}  // namespace gateway::http
