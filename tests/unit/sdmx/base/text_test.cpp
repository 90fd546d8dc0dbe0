// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/text.hpp"

#include <gmock/gmock.h>

namespace sdmx {
namespace {

using testing::ElementsAre;

TEST(Text, FindsTheFirstByteThatIsNoUtf8) {
  EXPECT_EQ(find_invalid_utf8("Мигранты, œuvre, 漢, 😀"), std::string_view::npos);
  EXPECT_EQ(find_invalid_utf8("ab\xCC\xE8"), 2u);         // windows-1251
  EXPECT_EQ(find_invalid_utf8("a\xC0\xAF"), 1u);          // overlong
  EXPECT_EQ(find_invalid_utf8("a\xED\xA0\x80"), 1u);      // surrogate
  EXPECT_EQ(find_invalid_utf8("a\xF4\x90\x80\x80"), 1u);  // beyond U+10FFFF
  EXPECT_EQ(find_invalid_utf8("ab\xD0"), 2u);             // cut
}

TEST(Text, GoesOnBehindInvalidBytes) {
  const std::string_view text =
      "\xFF"
      "я";
  size_t offset = 0;
  EXPECT_EQ(next_code_point(text, offset), 0xFFFDu);
  EXPECT_EQ(next_code_point(text, offset), U'я');
  EXPECT_EQ(offset, text.size());
}

TEST(Text, WritesCodePoints) {
  std::string out;
  for (const char32_t c : {U'a', U'ж', U'漢', U'😀'}) append_utf8(out, c);
  EXPECT_EQ(out, "aж漢😀");
}

TEST(Text, FoldsLettersOfTheRegion) {
  EXPECT_EQ(fold_case("МОЛДОВА, Ёлка, ЪЫЬ"), "молдова, ёлка, ъыь");
  EXPECT_EQ(fold_case("ҐАНОК, ЄВРОПА, ЇЖАК, ІНДІЯ"), "ґанок, європа, їжак, індія");
  EXPECT_EQ(fold_case("ӘҒҚҢӨҰҮҺІ"), "әғқңөұүһі");
  EXPECT_EQ(fold_case("ЎҚҒҲ ҶӢӮ"), "ўқғҳ ҷӣӯ");
  EXPECT_EQ(fold_case("ĂÂÎȘȚ"), "ăâîșț");
  EXPECT_EQ(fold_case("AZƏRBAYCAN ÇĞÖŞÜ"), "azərbaycan çğöşü");
}

TEST(Text, LeavesOtherCharactersAlone) { EXPECT_EQ(fold_case("×÷ ß ҂ 12 漢 ﬁ"), "×÷ ß ҂ 12 漢 ﬁ"); }

TEST(Text, SplitsAndJoins) {
  EXPECT_THAT(split("A..C", '.'), ElementsAre("A", "", "C"));
  EXPECT_THAT(split("", '.'), ElementsAre(""));
  EXPECT_EQ(join({"A", "", "C"}, ", "), "A, , C");
  EXPECT_EQ(join({}, ", "), "");
}

TEST(Text, Trims) {
  EXPECT_EQ(trim(" \t A B\r\n"), "A B");
  EXPECT_EQ(trim(" \n"), "");
}

TEST(Text, ShortensByCharactersNotBytes) {
  EXPECT_EQ(shorten("Кыргызстан", 4), "Кырг…");
  EXPECT_EQ(shorten("Кырг", 4), "Кырг");
}

}  // namespace
}  // namespace sdmx
