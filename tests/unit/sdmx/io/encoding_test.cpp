// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/encoding.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

// "Страна" in each page
constexpr std::string_view kWindows1251 = "\xD1\xF2\xF0\xE0\xED\xE0";
constexpr std::string_view kKoi8R = "\xF3\xD4\xD2\xC1\xCE\xC1";
constexpr std::string_view kCp866 = "\x91\xE2\xE0\xA0\xAD\xA0";

TEST(Encoding, KnowsTheSpellingsOfAnEncoding) {
  EXPECT_EQ(canonical_encoding("CP1251"), "windows-1251");
  EXPECT_EQ(canonical_encoding("Windows-1251"), "windows-1251");
  EXPECT_EQ(canonical_encoding("UTF8"), "utf-8");
  EXPECT_EQ(canonical_encoding("utf-8-bom"), "utf-8");
  EXPECT_EQ(canonical_encoding("KOI8_R"), "koi8-r");
  EXPECT_EQ(canonical_encoding("klingon"), std::nullopt);
}

TEST(Encoding, TurnsSingleBytePagesIntoUtf8) {
  EXPECT_EQ(decode_text(kWindows1251, "windows-1251").text, "Страна");
  EXPECT_EQ(decode_text(kKoi8R, "koi8-r").text, "Страна");
  EXPECT_EQ(decode_text(kCp866, "cp866").text, "Страна");
}

TEST(Encoding, KeepsTheNoBreakSpaceOfThousands) {
  EXPECT_EQ(decode_text("1\xA0"
                        "112",
                        "windows-1251")
                .text,
            "1\u00A0112");
}

TEST(Encoding, TurnsUtf16IntoUtf8) {
  EXPECT_EQ(decode_text(std::string_view("\xFF\xFE\x21\x04"
                                         "a\0\x3D\xD8\x00\xDE",
                                         10),
                        "utf-16")
                .text,
            "Сa😀");
  EXPECT_EQ(decode_text(std::string_view("\x04\x21", 2), "utf-16be").text, "С");
}

TEST(Encoding, SaysWhereAByteCannotBeDecoded) {
  const DecodedText utf8 = decode_text("a\xFFz", "utf-8");
  EXPECT_EQ(utf8.text, "a\uFFFDz");
  EXPECT_EQ(utf8.bad_at, 1u);
  EXPECT_EQ(decode_text("a\x98", "windows-1251").bad_at, 1u);
  EXPECT_EQ(decode_text(std::string_view("a\0b", 3), "utf-16le").bad_at, 1u);
  EXPECT_EQ(decode_text("\xEF\xBB\xBFok", "utf-8").bad_at, std::nullopt);
}

TEST(Encoding, DetectsByteOrderMarksUtf8AndCyrillicPages) {
  EXPECT_EQ(detect_encoding("\xEF\xBB\xBF"), "utf-8");
  EXPECT_EQ(detect_encoding(std::string_view("\xFF\xFE"
                                             "a\0",
                                             4)),
            "utf-16le");
  EXPECT_EQ(detect_encoding("Страна"), "utf-8");
  EXPECT_EQ(detect_encoding(""), "utf-8");
  EXPECT_EQ(detect_encoding("Страна\xFF"), "utf-8");
  EXPECT_EQ(detect_encoding(kWindows1251), "windows-1251");
  EXPECT_EQ(detect_encoding(kKoi8R), "koi8-r");
  EXPECT_EQ(detect_encoding(kCp866), "cp866");
}

TEST(Encoding, DoubtsADeclarationThatDoesNotFitTheBytes) {
  EXPECT_FALSE(plausible_encoding(kWindows1251, "utf-8"));
  EXPECT_FALSE(plausible_encoding("Страна", "windows-1251"));
  EXPECT_FALSE(plausible_encoding(kWindows1251, "koi8-r"));
  EXPECT_TRUE(plausible_encoding(kWindows1251, "windows-1251"));
  EXPECT_TRUE(plausible_encoding("Country;2010", "windows-1251"));
  EXPECT_TRUE(plausible_encoding("Страна", "utf-8"));
}

}  // namespace
}  // namespace sdmx
