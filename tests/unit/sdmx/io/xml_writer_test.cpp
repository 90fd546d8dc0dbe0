// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/xml_writer.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

TEST(XmlWriter, IndentsElementsButNotText) {
  StringOutput output;
  XmlWriter xml(output);
  xml.declaration();
  xml.start("a");
  xml.attribute("x", "1");
  xml.attribute_if("y", "");
  xml.element("b", "text");
  xml.start("c");
  xml.end();
  xml.start("d");
  xml.element("e", "");
  xml.finish();
  EXPECT_EQ(output.text(), R"(<?xml version="1.0" encoding="UTF-8"?>
<a x="1">
  <b>text</b>
  <c/>
  <d>
    <e/>
  </d>
</a>
)");
}

TEST(XmlWriter, WritesOnOneLineWhereAskedTo) {
  StringOutput output;
  XmlWriter xml(output, XmlWriter::Layout::kCompact);
  xml.start("a");
  xml.start("b");
  xml.raw("<i>ready</i>");
  xml.end();
  xml.element("c", "x");
  EXPECT_EQ(xml.depth(), 1u);
  xml.finish();
  EXPECT_EQ(output.text(), "<a><b><i>ready</i></b><c>x</c></a>");
}

TEST(XmlWriter, WritesAnElementOfOneLine) {
  StringOutput output;
  XmlWriter xml(output);
  xml.declaration();
  xml.start("a");
  for (int i = 0; i < 2; ++i) {
    xml.start_line("b");
    xml.start("c");
    xml.element("d", "x");
    xml.end();
    xml.end();
  }
  xml.start("e");
  xml.element("f", "");
  xml.finish();
  EXPECT_EQ(output.text(), R"(<?xml version="1.0" encoding="UTF-8"?>
<a>
  <b><c><d>x</d></c></b>
  <b><c><d>x</d></c></b>
  <e>
    <f/>
  </e>
</a>
)");
}

TEST(XmlWriter, EscapesText) {
  std::string text;
  append_xml_text(text, "a<b>&\"c\"\td\ne\rf");
  EXPECT_EQ(text, "a&lt;b&gt;&amp;\"c\"\td\ne&#13;f");
}

TEST(XmlWriter, EscapesAttributesSoThatLineEndsSurvive) {
  std::string value;
  append_xml_attribute(value, "a<b>&\"c\"\td\ne\rf");
  EXPECT_EQ(value, "a&lt;b&gt;&amp;&quot;c&quot;&#9;d&#10;e&#13;f");
}

TEST(XmlWriter, ReplacesWhatXmlForbids) {
  std::string text;
  append_xml_text(text, std::string("\x01|\0|\xFF|\xEF\xBF\xBF|\xD0\x9E", 12));
  EXPECT_EQ(text, "\xEF\xBF\xBD|\xEF\xBF\xBD|\xEF\xBF\xBD|\xEF\xBF\xBD|\xD0\x9E");
}

TEST(XmlWriter, HandsOutLongDocumentsPieceByPiece) {
  StringOutput output;
  XmlWriter xml(output, XmlWriter::Layout::kCompact);
  xml.start("a");
  for (int i = 0; i < 400; ++i) xml.element("b", std::string(1000, 'x'));
  EXPECT_GT(output.text().size(), 250000u);
  xml.finish();
  EXPECT_EQ(output.text().size(), 400u * 1007 + 7);
}

}  // namespace
}  // namespace sdmx
