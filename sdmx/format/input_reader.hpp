// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What readers of data over an input have alike: findings that come once however often it is read, and their
/// places. Internal to the readers of formats.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/grammar/follower.hpp"
#include "sdmx/format/once_report.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

class InputReader : public DataReader {
 public:
  Place place(Position position) override;

 protected:
  InputReader(std::unique_ptr<Input> input, const ReaderOptions& options);
  void report(std::string_view code, Position position, std::vector<std::string> parameters = {},
              std::string value = {});

  std::unique_ptr<Input> input_;
  ReaderOptions options_;
  OnceReport findings_;

 private:
  std::unique_ptr<LineFinder> lines_;
};

/// Whether a message is held against the schema of its version while it is read.
enum class Grammar : uint8_t { kIgnored, kHeld };

/// The same for XML in any encoding that is known.
class XmlInputReader : public InputReader {
 protected:
  /// An encoding that is not known is reported; then there is nothing to scan.
  XmlInputReader(std::unique_ptr<Input> input, const ReaderOptions& options, Grammar grammar);
  bool has_text() const { return !encoding_.empty(); }
  /// Begins where the input stands. Where what is read is held against the schema of the message's version,
  /// what is wrong there are warnings: the data can be read all the same.
  void start_scanner();

  std::unique_ptr<XmlScanner> scanner_;
  std::unique_ptr<grammar::Follower> grammar_;

 private:
  Grammar grammar_use_;
  std::string encoding_;  ///< of the message as it was sent
};

}  // namespace sdmx
