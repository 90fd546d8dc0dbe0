// SPDX-License-Identifier: Apache-2.0
#include "gateway/report/catalogue.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "gateway/report/sentences.hpp"

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

/// Puts parameter n in place of {n}; a parameter that is not there is left out.
std::string fill(std::string_view sentence, const std::vector<std::string>& parameters) {
  std::string filled;
  while (!sentence.empty()) {
    const size_t open = sentence.find('{');
    filled += sentence.substr(0, open);
    if (open == std::string_view::npos) break;
    sentence.remove_prefix(open);
    size_t number = 0;
    const auto [end, failure] =
        std::from_chars(sentence.data() + 1, sentence.data() + sentence.size(), number);
    const bool is_parameter =
        failure == std::errc{} && end != sentence.data() + sentence.size() && *end == '}';
    if (is_parameter && number < parameters.size()) filled += parameters[number];
    if (!is_parameter) filled += '{';
    sentence.remove_prefix(is_parameter ? static_cast<size_t>(end - sentence.data()) + 1 : 1);
  }
  return filled;
}

/// An id nobody has put into words: shown as it is, with its parameters.
std::string bare(const sdmx::Message& message) {
  std::string text = message.id;
  for (const std::string& parameter : message.parameters) text += " " + parameter;
  return text;
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

}  // namespace

std::span<const Sentence> sentences(size_t part) { return kParts[part](); }
size_t sentence_parts() { return std::size(kParts); }

std::string say(const sdmx::Message& message, std::string_view language) {
  const Sentence* sentence = find_sentence(message.id);
  if (!sentence) return bare(message);
  return fill(language == "ru" ? sentence->russian : sentence->english, message.parameters);
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
