// SPDX-License-Identifier: Apache-2.0
#include "gateway/tables/pattern.hpp"

#include <regex>

#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

constexpr size_t kLongestCell = 1000;  // characters

std::wstring wide(std::string_view text) {
  std::wstring letters;
  for (size_t at = 0; at < text.size();) letters += static_cast<wchar_t>(sdmx::next_code_point(text, at));
  return letters;
}

std::string narrow(std::wstring_view letters) {
  std::string text;
  for (const wchar_t letter : letters) sdmx::append_utf8(text, static_cast<char32_t>(letter));
  return text;
}

}  // namespace

struct Pattern::Compiled {
  std::wregex expression;
};

std::optional<Pattern> Pattern::parse(std::string_view text) {
  try {
    Pattern pattern;
    pattern.text_ = text;
    pattern.compiled_ = std::make_shared<const Compiled>(Compiled{std::wregex(wide(text))});
    return pattern;
  } catch (const std::regex_error&) {
    return std::nullopt;
  }
}

bool Pattern::found_in(std::string_view cell) const { return match(cell).has_value(); }

std::optional<Pattern::Match> Pattern::match(std::string_view cell) const {
  if (!compiled_) return std::nullopt;
  const std::wstring letters = wide(cell);
  std::wsmatch found;
  if (letters.size() > kLongestCell || !std::regex_search(letters, found, compiled_->expression))
    return std::nullopt;
  return Match{narrow(found.size() > 1 ? found[1].str() : found[0].str()),
               narrow(found.prefix().str() + found.suffix().str())};
}

std::optional<std::pair<std::string, std::string>> Pattern::two_groups(std::string_view cell) const {
  if (!compiled_) return std::nullopt;
  const std::wstring letters = wide(cell);
  std::wsmatch found;
  if (letters.size() > kLongestCell || !std::regex_search(letters, found, compiled_->expression))
    return std::nullopt;
  if (found.size() < 3) return std::nullopt;
  return std::pair{narrow(found[1].str()), narrow(found[2].str())};
}

}  // namespace gateway
