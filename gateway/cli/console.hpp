// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Where commands print: people get text, --json gets one document; progress goes to a terminal's stderr
/// only.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/error.hpp"
#include "sdmx/base/message.hpp"

namespace gateway {

class Console {
 public:
  enum class Style { kText, kJson };
  Console(std::string language, Style style) : language_(std::move(language)), style_(style) {}

  const std::string& language() const { return language_; }
  bool json() const { return style_ == Style::kJson; }

  std::string words(const sdmx::Message& message) const;
  void print(std::string_view text) const;         ///< to stdout, a line break is added where there is none
  void print(const sdmx::Message& message) const;  ///< a sentence for people; nothing under --json
  void note(const sdmx::Message& message) const;   ///< to stderr
  /// A table for people: columns as wide as their widest cell.
  void table(const std::vector<std::vector<std::string>>& rows) const;
  /// An error: the sentence to stderr, and under --json a document with code and sentence to stdout.
  void fail(const sdmx::Error& error) const;
  /// Replaces the progress line; nothing where stderr is no terminal.
  void progress(const sdmx::Message& message) const;
  void end_progress() const;

 private:
  std::string language_;
  Style style_;
};

/// Exit status of an error: part of the command line's contract.
int exit_status(sdmx::ErrorCode code);

}  // namespace gateway
