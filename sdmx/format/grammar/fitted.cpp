// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/fitted.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/grammar_checker.hpp"
#include "sdmx/io/input.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

/// What is left out may leave something else incomplete, but not without end.
constexpr int kRounds = 32;
constexpr size_t kQuotedCharacters = 80;

/// Where in a text something must go: an element by its start tag, an attribute by its name.
struct Place {
  bool attribute = false;
  std::string value;
};
using Places = std::map<uint64_t, Place>;

/// The faults of an attribute are placed at it, those of an element at its tag.
bool is_of_attribute(const Finding& finding) {
  if (finding.code == "unexpected-attribute") return true;
  const auto& parameters = finding.message.parameters;
  return finding.code == "unexpected-value" &&
         (parameters[1] == "xsi:type" || parameters[1].find("/@") != std::string::npos);
}

Places misplaced(const std::string& message) {
  Places places;
  const auto input = open_memory(message);
  check_grammar(*input, [&](const Finding& finding) {
    if (!finding.position.known()) return;
    const bool value = finding.code == "unexpected-value" || finding.code == "duplicate-value";
    places.try_emplace(finding.position.value,
                       Place{is_of_attribute(finding), value ? finding.value : std::string()});
  });
  return places;
}

/// Copies a message without what must go.
class Cutter {
 public:
  Cutter(const std::string& message, const Places& places) : message_(message), places_(places) {}

  std::string cut() {
    const auto input = open_memory(message_);
    XmlScanner scanner(*input, {}, [](const Finding&) {});
    scanner_ = &scanner;
    for (auto token = scanner.next(); token != XmlScanner::Token::kDone; token = scanner.next()) {
      if (token == XmlScanner::Token::kStart) start();
      if (token != XmlScanner::Token::kEnd) continue;
      if (scanner.depth() < artefact_depth_) artefact_.clear();
      if (scanner.depth() < key_.second) key_.second = 0;
    }
    return kept_ + message_.substr(copied_);
  }
  const std::vector<Misfit>& misfits() const { return misfits_; }
  /// Keys in which something must go: without it they would be other keys, so they go as a whole.
  const Places& broken_keys() const { return broken_keys_; }

 private:
  void start() {
    const std::string_view name = scanner_->local_name();
    if (scanner_->depth() == 2) in_header_ = name == "Header";
    if (name == "DimensionList") key_ = {scanner_->position().value, scanner_->depth()};
    const std::string artefact = artefact_at_hand();
    const auto place = places_.find(scanner_->position().value);
    // The message, its header, and what holds its content must be there.
    const bool may_go = !in_header_ && (scanner_->depth() > 2 || name == "MetadataSet");
    if (place != places_.end() && !place->second.attribute && may_go) {
      note_key();
      return cut_element(artefact, place->second);
    }
    if (!artefact.empty()) {
      artefact_ = artefact;
      artefact_depth_ = scanner_->depth();
    }
    for (const XmlAttribute& attribute : scanner_->attributes()) {
      const auto found = places_.find(attribute.offset);
      if (found == places_.end() || in_header_) continue;
      note_key();
      cut_attribute(attribute);
    }
  }
  void note_key() {
    const bool inside = scanner_->depth() > key_.second && key_.second > 0;
    if (inside) broken_keys_.try_emplace(key_.first, Place{});
  }
  std::string attribute(std::string_view name) {
    const auto found = std::ranges::find(scanner_->attributes(), name, &XmlAttribute::name);
    std::string scratch;
    return found == scanner_->attributes().end() ? std::string()
                                                 : std::string(scanner_->value(*found, scratch));
  }
  /// The short name of an artefact, where one begins.
  std::string artefact_at_hand() {
    const std::string agency = attribute("agencyID"), id = attribute("id"), version = attribute("version");
    if (agency.empty() || id.empty() || scanner_->local_name() == "Ref") return {};
    return std::string(scanner_->local_name()) + " " + agency + ":" + id +
           (version.empty() ? "" : "(" + version + ")");
  }

  void cut_element(const std::string& artefact, const Place& place) {
    const std::string id = attribute("id");
    std::string what(scanner_->local_name());
    const std::string& told = id.empty() ? place.value : id;
    if (!told.empty()) what += " " + shorten(told, kQuotedCharacters);
    misfits_.push_back({artefact_, artefact.empty() ? what : artefact});
    const uint64_t begin = scanner_->position().value;
    scanner_->skip_element();
    scanner_->ahead();
    take_out(message_.find_last_not_of(" \n\t", begin - 1) + 1, scanner_->offset_ahead());
  }
  /// As it was written: name="value", a blank before it.
  void cut_attribute(const XmlAttribute& attribute) {
    misfits_.push_back({artefact_, std::string(scanner_->local_name()) + "/@" + std::string(attribute.name) +
                                       " " + shorten(attribute.raw_value, kQuotedCharacters)});
    constexpr size_t kSigns = 3;
    take_out(attribute.offset - 1,
             attribute.offset + attribute.name.size() + attribute.raw_value.size() + kSigns);
  }
  void take_out(size_t begin, size_t end) {
    kept_.append(message_, copied_, begin - copied_);
    copied_ = end;
  }

  const std::string& message_;
  const Places& places_;
  XmlScanner* scanner_ = nullptr;
  std::vector<Misfit> misfits_;
  Places broken_keys_;
  bool in_header_ = false;
  std::pair<uint64_t, size_t> key_{0, 0};  ///< the DimensionList that is open, and its depth
  std::string kept_, artefact_;
  size_t copied_ = 0, artefact_depth_ = 0;
};

}  // namespace

std::string fitted(std::string message, const std::function<void(const Misfit&)>& sink) {
  for (int round = 0; round < kRounds; ++round) {
    Places places = misplaced(message);
    if (places.empty()) break;
    Cutter cutter(message, places);
    std::string cut = cutter.cut();
    for (const Misfit& misfit : cutter.misfits()) sink(misfit);
    if (!cutter.broken_keys().empty()) {
      places.insert(cutter.broken_keys().begin(), cutter.broken_keys().end());
      cut = Cutter(message, places).cut();
    }
    if (cut.size() == message.size()) break;
    message = std::move(cut);
  }
  return message;
}

void report_misfit(std::string_view target, const Misfit& misfit, Report& report) {
  Finding finding = make_finding("not-in-target-format", Position{}, {std::string(target), misfit.what});
  finding.value = misfit.artefact;
  report.add(std::move(finding));
}

void write_fitted(std::string_view target, Output& output, Report& report,
                  const std::function<void(Output&)>& write) {
  StringOutput text;
  write(text);
  output.write(
      fitted(std::move(text.text()), [&](const Misfit& misfit) { report_misfit(target, misfit, report); }));
}

}  // namespace sdmx
