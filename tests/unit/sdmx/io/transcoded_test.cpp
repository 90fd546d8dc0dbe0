// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/transcoded.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

using namespace std::string_view_literals;

std::string read(std::string bytes, const std::string& encoding) {
  const auto input = transcoded(open_memory(std::move(bytes)), encoding);
  const std::string once = read_all(*input, 1 << 20);
  input->rewind();
  EXPECT_EQ(read_all(*input, 1 << 20), once);
  EXPECT_EQ(read_all(*input->reopen(), 1 << 20), once);
  return once;
}

TEST(Transcoded, ReadsUtf16) {
  EXPECT_EQ(read(std::string("<\0a\0>\0\x16\x04"sv), "utf-16le"), "<a>Ж");
  EXPECT_EQ(read(std::string("\xFE\xFF\0<\0a\0>\xD8\x3D\xDE\x00"sv), "utf-16be"), "\xEF\xBB\xBF<a>😀");
}

TEST(Transcoded, ReadsASingleBytePage) { EXPECT_EQ(read("\xCC\xEE\xEB", "windows-1251"), "Мол"); }

TEST(Transcoded, MarksWhatIsNoCharacter) {
  EXPECT_EQ(read("a\x98z", "windows-1251"), "a\xFFz");
  EXPECT_EQ(read(std::string("a\0\0\xDC"sv
                             "b\0c"sv),
                 "utf-16le"),
            "a\xFF"
            "b\xFF");
}

TEST(Transcoded, HandsOutALongText) {
  const std::string text(300'000, '\xCC');
  std::string expected;
  for (size_t i = 0; i < text.size(); ++i) expected += "М";
  EXPECT_EQ(read(text, "windows-1251"), expected);
}

TEST(TextEncodingOf, LooksAtTheMarkAndAtZeroBytes) {
  EXPECT_EQ(text_encoding_of("STRUCTURE"), "utf-8");
  EXPECT_EQ(text_encoding_of("\xEF\xBB\xBF{"), "utf-8");
  EXPECT_EQ(text_encoding_of("\xFF\xFES\0"sv), "utf-16le");
  EXPECT_EQ(text_encoding_of("\xFE\xFF\0S"sv), "utf-16be");
  EXPECT_EQ(text_encoding_of("{\0\"\0"sv), "utf-16le");
  EXPECT_EQ(text_encoding_of("\0D\0A"sv), "utf-16be");
  EXPECT_EQ(text_encoding_of("\0\0"sv), "utf-8");
  EXPECT_EQ(text_encoding_of(""), "utf-8");
}

TEST(XmlEncodingOf, LooksAtFirstBytesAndDeclaration) {
  EXPECT_EQ(xml_encoding_of("<?xml version='1.0' encoding='CP1251'?><a/>"), "windows-1251");
  EXPECT_EQ(xml_encoding_of("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"), "utf-8");
  EXPECT_EQ(xml_encoding_of("<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>"), "utf-8");
  EXPECT_EQ(xml_encoding_of("<?xml version=\"1.0\" encoding=\"EBCDIC-INT\"?><a/>"), "");
  EXPECT_EQ(xml_encoding_of("<a encoding='x'/>"), "utf-8");
  EXPECT_EQ(xml_encoding_of(std::string("<\0?\0"sv)), "utf-16le");
}

}  // namespace
}  // namespace sdmx
