// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/input_reader.hpp"

#include "sdmx/base/text.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx {

namespace {

constexpr size_t kDeclarationBytes = 256;
constexpr size_t kQuotedCharacters = 80;
/// A message that is wrong all over is not looked at further.
constexpr uint64_t kMostGrammarFindings = 1000;

XmlLimits xml_limits(const ReaderLimits& limits) {
  return {limits.value_bytes, limits.name_bytes, limits.depth, limits.attributes};
}

}  // namespace

InputReader::InputReader(std::unique_ptr<Input> input, const ReaderOptions& options)
    : input_(std::move(input)), options_(options), findings_(*options.report) {}

Place InputReader::place(Position position) {
  if (!lines_) lines_ = std::make_unique<LineFinder>(input_->reopen());
  return lines_->place(position);
}

void InputReader::report(std::string_view code, Position position, std::vector<std::string> parameters,
                         std::string value) {
  Finding finding = make_finding(code, position, std::move(parameters));
  finding.value = std::move(value);
  findings_.add(std::move(finding));
}

XmlInputReader::XmlInputReader(std::unique_ptr<Input> input, const ReaderOptions& options, Grammar grammar)
    : InputReader(std::move(input), options), grammar_use_(grammar) {
  const std::string first = first_bytes(*input_, kDeclarationBytes);
  encoding_ = xml_encoding_of(first);
  if (has_text()) {
    input_ = transcoded(std::move(input_), encoding_);
  } else {
    report("bad-encoding", Position{0}, {shorten(declared_xml_encoding(first), kQuotedCharacters)});
  }
}

void XmlInputReader::start_scanner() {
  const auto sink = [this](Finding finding) {
    // The scanner sees UTF-8, whatever the message is written in.
    if (finding.code == "bad-encoding") finding.message.parameters = {encoding_};
    findings_.add(std::move(finding));
  };
  scanner_ = std::make_unique<XmlScanner>(*input_, xml_limits(options_.limits), sink);
  grammar_ = std::make_unique<grammar::Follower>(*scanner_, [this](Finding finding) {
    finding.severity = Severity::kWarning;
    findings_.add(std::move(finding));
  });
  grammar_->give_up_after(grammar_use_ == Grammar::kHeld ? kMostGrammarFindings : 0);
  scanner_->set_observer(grammar_.get());
}

}  // namespace sdmx
