// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_writer.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

void write_example(JsonWriter& json) {
  json.begin_object();
  json.member("a", "x");
  json.member_if("b", "");
  json.key("c");
  json.begin_array();
  json.number(1);
  json.boolean(true);
  json.null();
  json.literal("-1.50");
  json.begin_object();
  json.end_object();
  json.end_array();
  json.key("d");
  json.begin_array();
  json.end_array();
  json.end_object();
  json.finish();
}

TEST(JsonWriter, Indents) {
  StringOutput output;
  JsonWriter json(output);
  write_example(json);
  EXPECT_EQ(output.text(), R"({
  "a": "x",
  "c": [
    1,
    true,
    null,
    -1.50,
    {}
  ],
  "d": []
}
)");
}

TEST(JsonWriter, WritesOnOneLineWhereAskedTo) {
  StringOutput output;
  JsonWriter json(output, JsonWriter::Layout::kCompact);
  write_example(json);
  EXPECT_EQ(output.text(), R"({"a":"x","c":[1,true,null,-1.50,{}],"d":[]})");
}

TEST(JsonWriter, EscapesStrings) {
  std::string text;
  append_json_string(text, std::string("\"\\/\n\r\t\x01\0\xFF\xD0\x9E", 11));
  EXPECT_EQ(text, "\"\\\"\\\\/\\n\\r\\t\\u0001\\u0000\xEF\xBF\xBD\xD0\x9E\"");
}

TEST(JsonWriter, KnowsNumbers) {
  for (const char* number : {"0", "-0", "12", "1.50", "1e5", "1.5E-10", "-12.3e+4"}) {
    EXPECT_TRUE(is_json_number(number)) << number;
  }
  for (const char* other : {"", "-", "+1", "01", ".5", "1.", "1e", "0x1", "NaN", "1 ", "1.5.2"}) {
    EXPECT_FALSE(is_json_number(other)) << other;
  }
}

}  // namespace
}  // namespace sdmx
