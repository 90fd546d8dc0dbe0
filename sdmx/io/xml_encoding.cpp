// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/xml_encoding.hpp"

#include <algorithm>
#include <utility>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr size_t kDeclarationBytes = 256;

/// The value of encoding="…" of the declaration, or empty.
std::string_view declared_encoding(std::string_view first) {
  first = first.substr(0, std::min(first.size(), kDeclarationBytes));
  if (!first.starts_with("<?xml")) return {};
  const std::string_view declaration = first.substr(0, first.find("?>"));
  const size_t name = declaration.find("encoding");
  if (name == std::string_view::npos) return {};
  const size_t open = declaration.find_first_of("\"'", name);
  if (open == std::string_view::npos) return {};
  const size_t close = declaration.find(declaration[open], open + 1);
  return close == std::string_view::npos ? std::string_view{}
                                         : declaration.substr(open + 1, close - open - 1);
}

}  // namespace

std::string xml_encoding(std::string_view first) {
  using namespace std::string_view_literals;
  if (first.starts_with("\xFF\xFE"sv) || first.starts_with("<\0"sv)) return "utf-16le";
  if (first.starts_with("\xFE\xFF"sv) || first.starts_with("\0<"sv)) return "utf-16be";
  if (first.starts_with("\xEF\xBB\xBF"sv)) return "utf-8";
  const auto name = canonical_encoding(declared_encoding(first));
  // Whoever declares UTF-16 and writes bytes that are none has written UTF-8.
  return name && !name->starts_with("utf-16") ? *name : "utf-8";
}

DecodedText xml_to_utf8(std::string text) {
  const std::string encoding = xml_encoding(text);
  if (encoding != "utf-8") return decode_text(text, encoding);
  const size_t invalid = find_invalid_utf8(text);
  const auto bad_at = invalid == std::string::npos ? std::nullopt : std::optional(invalid);
  return {std::move(text), bad_at};
}

}  // namespace sdmx
