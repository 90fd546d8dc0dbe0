// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/uri.hpp"

#include <algorithm>

namespace sdmx::grammar {

namespace {

constexpr auto kNone = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Nothing of what is set apart, and % before two hexadecimal digits only.
bool is_made_of_signs(std::string_view text, std::string_view set_apart) {
  if (text.find_first_of(set_apart) != kNone) return false;
  for (size_t at = text.find('%'); at != kNone; at = text.find('%', at + 1)) {
    if (at + 2 >= text.size() || !is_hex(text[at + 1]) || !is_hex(text[at + 2])) return false;
  }
  return true;
}

/// What comes before the mark; the text keeps what comes behind it.
std::string_view take_until(std::string_view& text, char mark) {
  const size_t at = std::min(text.find(mark), text.size());
  const std::string_view before = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return before;
}

bool is_scheme(std::string_view text) {
  const auto fits = [](char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; };
  return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, fits);
}

bool is_host(std::string_view text) {
  const bool literal = text.starts_with('[') && text.ends_with(']');
  return literal || is_made_of_signs(text, "[]@:");
}

/// [user@]host[:port]
bool is_authority(std::string_view text) {
  const size_t user = text.find('@');
  if (user != kNone && !is_made_of_signs(text.substr(0, user), "[]")) return false;
  if (user != kNone) text.remove_prefix(user + 1);
  const size_t colon = text.starts_with('[') ? text.find("]:") : text.find(':');
  if (colon == kNone) return is_host(text);
  const std::string_view port = text.substr(text.find(':', colon) + 1);
  return !port.empty() && std::ranges::all_of(port, is_digit) &&
         is_host(text.substr(0, text.find(':', colon)));
}

}  // namespace

bool is_uri_reference(std::string_view text) {
  std::string_view fragment = text;
  std::string_view query = take_until(fragment, '#');
  std::string_view path = take_until(query, '?');
  if (!is_made_of_signs(fragment, "#") || !is_made_of_signs(query, "[]")) return false;
  const size_t colon = path.find(':');
  if (colon != kNone && colon < path.find('/')) {
    if (!is_scheme(path.substr(0, colon))) return false;
    path.remove_prefix(colon + 1);
  }
  if (!path.starts_with("//")) return is_made_of_signs(path, "[]");
  path.remove_prefix(2);
  const std::string_view authority = take_until(path, '/');
  return is_authority(authority) && is_made_of_signs(path, "[]");
}

}  // namespace sdmx::grammar
