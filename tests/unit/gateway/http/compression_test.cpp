// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/compression.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include "test_handler.hpp"

namespace gateway::http {
namespace {

HttpRequest asking_for(std::string_view encoding) {
  HttpRequest request;
  request.headers.add("Accept-Encoding", std::string(encoding));
  return request;
}

std::string body_of(HttpResponse& response) {
  if (!response.source) return response.body;
  std::string body;
  for (std::string_view part = response.source->next(); !part.empty(); part = response.source->next())
    body += part;
  return body;
}

std::string unpacked(const std::string& packed) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  std::string text(1 << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  const int outcome = inflate(&stream, Z_FINISH);
  text.resize(text.size() - stream.avail_out);
  inflateEnd(&stream);
  return outcome == Z_STREAM_END ? text : "damaged";
}

TEST(Compression, PacksALongText) {
  HttpResponse response = text_response(200, std::string(5000, 'a'));
  compress(asking_for("deflate, gzip;q=0.5"), response);
  EXPECT_EQ(response.headers.find("Content-Encoding"), "gzip");
  const std::string packed = body_of(response);
  EXPECT_LT(packed.size(), 100U);
  EXPECT_EQ(unpacked(packed), std::string(5000, 'a'));
}

TEST(Compression, PacksAStreamAsItComes) {
  HttpResponse response = text_response(200, "");
  response.source = std::make_unique<FunctionSource>([number = 0]() mutable {
    return number < 1000 ? std::to_string(number++) + std::string(300, 'b') : std::string();
  });
  compress(asking_for("gzip"), response);
  std::string expected;
  for (int i = 0; i < 1000; ++i) expected += std::to_string(i) + std::string(300, 'b');
  EXPECT_EQ(unpacked(body_of(response)), expected);
}

TEST(Compression, LeavesShortAndOtherBodiesAlone) {
  HttpResponse brief = text_response(200, "short");
  compress(asking_for("gzip"), brief);
  EXPECT_EQ(body_of(brief), "short");
  HttpResponse image = text_response(200, std::string(5000, 'a'));
  image.headers.set("Content-Type", "image/png");
  compress(asking_for("gzip"), image);
  EXPECT_FALSE(image.headers.has("Content-Encoding"));
}

TEST(Compression, TakesNoForAnAnswer) {
  EXPECT_TRUE(takes_gzip("gzip"));
  EXPECT_TRUE(takes_gzip("br, GZIP;q=0.1"));
  EXPECT_TRUE(takes_gzip("*"));
  EXPECT_FALSE(takes_gzip("gzip;q=0"));
  EXPECT_FALSE(takes_gzip("gzip;q=0.000, *"));
  EXPECT_FALSE(takes_gzip("br, identity"));
  EXPECT_FALSE(takes_gzip(""));
}

}  // namespace
}  // namespace gateway::http
