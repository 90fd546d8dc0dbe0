// SPDX-License-Identifier: Apache-2.0
#include "gateway/report/catalogue.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>

#include "gateway/report/sentences.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

using Part = std::span<const Sentence> (*)();
constexpr Part kParts[] = {finding_sentences, error_sentences, command_sentences, service_sentences};

const Sentence* find_sentence(std::string_view id) {
  for (const Part part : kParts) {
    const auto found = std::ranges::find(part(), id, &Sentence::id);
    if (found != part().end()) return &*found;
  }
  return nullptr;
}

/// Values are quoted up to that many characters; JSON and CSV keep them whole.
constexpr size_t kQuoted = 80;

/// What stands for the placeholder of that name; nothing when it is none.
std::optional<std::string> replacement(std::string_view name, const sdmx::Message& message,
                                       const sdmx::Finding* finding) {
  if (finding && name == "component") return finding->component;
  if (finding && name == "value") return sdmx::shorten(finding->value, kQuoted);
  size_t number = 0;
  const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (failure != std::errc{} || end != name.data() + name.size()) return std::nullopt;
  return number < message.parameters.size() ? message.parameters[number] : std::string();
}

std::string fill(std::string_view sentence, const sdmx::Message& message, const sdmx::Finding* finding) {
  std::string filled;
  for (size_t open = sentence.find('{'); open != std::string_view::npos; open = sentence.find('{')) {
    filled += sentence.substr(0, open);
    sentence.remove_prefix(open);
    const size_t close = sentence.find('}');
    const auto text = close == std::string_view::npos
                          ? std::nullopt
                          : replacement(sentence.substr(1, close - 1), message, finding);
    filled += text ? *text : "{";
    sentence.remove_prefix(text ? close + 1 : 1);
  }
  filled += sentence;
  return std::string(sdmx::trim(filled));
}

/// An id nobody has put into words: shown as it is, with its parameters.
std::string bare(const sdmx::Message& message) {
  std::string text = message.id;
  for (const std::string& parameter : message.parameters) text += " " + parameter;
  return text;
}

std::string render(const sdmx::Message& message, std::string_view language, const sdmx::Finding* finding) {
  const Sentence* sentence = find_sentence(message.id);
  if (!sentence) return bare(message);
  return fill(language == "ru" ? sentence->russian : sentence->english, message, finding);
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

}  // namespace

std::span<const Sentence> sentences(size_t part) { return kParts[part](); }
size_t sentence_parts() { return std::size(kParts); }

std::string say(const sdmx::Message& message, std::string_view language) {
  return render(message, language, nullptr);
}

std::string say_finding(const sdmx::Finding& finding, std::string_view language) {
  return render(finding.message, language, &finding);
}

std::string say(std::string_view id, std::string_view language) {
  return say({std::string(id), {}}, language);
}

std::string user_language(std::string_view option, std::string_view configured) {
  if (!option.empty()) return option == "ru" ? "ru" : "en";
  if (!configured.empty()) return configured == "ru" ? "ru" : "en";
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const auto value = environment(name); !value.empty()) return value.starts_with("ru") ? "ru" : "en";
  }
  return "en";
}

}  // namespace gateway
