// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/console.hpp"

#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <cstdio>

#include "gateway/report/catalogue.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

size_t width(std::string_view text) {
  size_t characters = 0;
  for (size_t offset = 0; offset < text.size(); ++characters) sdmx::next_code_point(text, offset);
  return characters;
}

void put(std::FILE* file, std::string_view text) { std::fwrite(text.data(), 1, text.size(), file); }

}  // namespace

std::string Console::words(const sdmx::Message& message) const { return say(message, language_); }

void Console::print(std::string_view text) const {
  put(stdout, text);
  if (!text.ends_with('\n')) put(stdout, "\n");
}

void Console::print(const sdmx::Message& message) const {
  if (!json()) print(words(message));
}

void Console::note(const sdmx::Message& message) const { put(stderr, words(message) + "\n"); }

void Console::table(const std::vector<std::vector<std::string>>& rows) const {
  std::vector<size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
  }
  for (const auto& row : rows) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      if (i + 1 < row.size()) line.append(widths[i] - width(row[i]) + 2, ' ');
    }
    print(line);
  }
}

void Console::fail(const sdmx::Error& error) const {
  note(error.message());
  if (json()) {
    print(boost::json::serialize(
        boost::json::object{{"error", {{"code", error.message().id}, {"message", words(error.message())}}}}));
  }
}

void Console::progress(const sdmx::Message& message) const {
  if (isatty(STDERR_FILENO) == 0) return;
  put(stderr, "\r\x1b[K" + words(message));
}

void Console::end_progress() const {
  if (isatty(STDERR_FILENO) != 0) put(stderr, "\r\x1b[K");
}

int exit_status(sdmx::ErrorCode code) {
  using sdmx::ErrorCode;
  switch (code) {
    case ErrorCode::kUsage:
    case ErrorCode::kConfig:
    case ErrorCode::kNotBuilt:
      return 2;
    case ErrorCode::kInput:
    case ErrorCode::kUnknownFormat:
    case ErrorCode::kIo:
    case ErrorCode::kNoSpace:
    case ErrorCode::kTooLarge:
    case ErrorCode::kStore:
      return 3;
    case ErrorCode::kPartner:
      return 4;
    case ErrorCode::kNotFound:
    case ErrorCode::kForbidden:
    case ErrorCode::kConflict:
    case ErrorCode::kUnauthorized:
      return 1;
  }
  return 3;
}

}  // namespace gateway
