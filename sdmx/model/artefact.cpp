// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/artefact.hpp"

#include <algorithm>

namespace sdmx {

namespace {

using Localised = InternationalString::Localised;

/// "en" of "en-GB"; a text without a language is English.
std::string_view primary_language(std::string_view tag) {
  return tag.empty() ? std::string_view("en") : tag.substr(0, tag.find('-'));
}

const Localised* find_primary(const std::vector<Localised>& texts, std::string_view language) {
  const auto found = std::ranges::find_if(texts, [&](const Localised& text) {
    return primary_language(text.language) == primary_language(language);
  });
  return found == texts.end() ? nullptr : &*found;
}

}  // namespace

std::string_view InternationalString::in(std::string_view language) const {
  const auto exact = std::ranges::find(texts, language, &Localised::language);
  if (exact != texts.end()) return exact->text;
  for (const std::string_view wanted : {language, std::string_view("en")}) {
    if (const Localised* found = find_primary(texts, wanted)) return found->text;
  }
  return texts.empty() ? std::string_view{} : std::string_view(texts.front().text);
}

void InternationalString::set(std::string language, std::string text) {
  const auto found = std::ranges::find(texts, language, &Localised::language);
  if (found != texts.end()) {
    found->text = std::move(text);
  } else {
    texts.push_back({std::move(language), std::move(text)});
  }
}

}  // namespace sdmx
