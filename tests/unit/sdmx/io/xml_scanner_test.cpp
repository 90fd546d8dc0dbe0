// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/xml_scanner.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace sdmx {
namespace {

/// Hands out its text in small pieces, to move every token over the edge of what is read.
class DripInput : public Input {
 public:
  DripInput(std::string text, size_t piece) : text_(std::move(text)), piece_(piece) {}
  size_t read(std::span<char> buffer) override {
    const size_t count = std::min({piece_, buffer.size(), text_.size() - next_});
    std::copy_n(text_.data() + next_, count, buffer.data());
    next_ += count;
    return count;
  }
  void rewind() override { next_ = 0; }
  std::unique_ptr<Input> reopen() const override { return std::make_unique<DripInput>(text_, piece_); }
  const std::string& name() const override { return name_; }

 private:
  std::string text_, name_ = "drip";
  size_t piece_, next_ = 0;
};

std::string shown(const Finding& finding) {
  std::string line = fmt::format("!{} @{}", finding.code, finding.position.value);
  for (const std::string& parameter : finding.message.parameters) line += " [" + parameter + "]";
  return line + "\n";
}

/// All tokens, one per line, with the mistakes where they were found.
std::string tokens(Input& input, XmlLimits limits = {},
                   XmlScanner::Blanks blanks = XmlScanner::Blanks::kSkip) {
  std::string out, scratch, text;
  XmlScanner scanner(input, limits, [&](Finding finding) { out += shown(finding); });
  scanner.set_blanks(blanks);
  while (true) {
    const auto token = scanner.next();
    if (token != XmlScanner::Token::kText && !text.empty()) {
      out += "\"" + text + "\"\n";
      text.clear();
    }
    if (token == XmlScanner::Token::kDone) return out;
    if (token == XmlScanner::Token::kText) text += scanner.text(scratch);
    if (token == XmlScanner::Token::kEnd) out += fmt::format("/{}\n", scanner.name());
    if (token == XmlScanner::Token::kStart) {
      std::string line = fmt::format("{}@{}", scanner.name(), scanner.position().value);
      for (const XmlAttribute& attribute : scanner.attributes()) {
        line += fmt::format(" {}=[{}]", attribute.name, scanner.value(attribute, scratch));
      }
      out += line + "\n";
    }
  }
}

std::string tokens(const std::string& text, XmlLimits limits = {}) {
  return tokens(*open_memory(text), limits);
}

TEST(XmlScanner, ReadsTagsAttributesAndText) {
  EXPECT_EQ(tokens("<?xml version=\"1.0\"?>\n<!-- a > b --><a x='1' y = \"2\">\n <b/>text<c  ></c ></a>\n"),
            "a@36 x=[1] y=[2]\nb@55\n/b\n\"text\"\nc@63\n/c\n/a\n");
}

TEST(XmlScanner, ResolvesReferencesAndLineEnds) {
  EXPECT_EQ(tokens("<a x=\"&lt;&amp;&#65;&#x416;\r\n\t'\">1 &gt; &quot;2&quot;\r\n3</a>"),
            "a@0 x=[<&AЖ  ']\n\"1 > \"2\"\n3\"\n/a\n");
}

TEST(XmlScanner, TakesCharacterDataSectionsAsTheyAre) {
  EXPECT_EQ(tokens("<a>x<![CDATA[<b>&amp;]] ]]>y</a>"), "a@0\n\"x<b>&amp;]] y\"\n/a\n");
}

TEST(XmlScanner, TakesAGreaterSignInAValue) {
  EXPECT_EQ(tokens("<a x=\"1>0\" y='/>'>t</a>"), "a@0 x=[1>0] y=[/>]\n\"t\"\n/a\n");
}

TEST(XmlScanner, PassesOverAByteOrderMark) { EXPECT_EQ(tokens("\xEF\xBB\xBF<a/>"), "a@3\n/a\n"); }

TEST(XmlScanner, ReadsTheSameInPiecesOfAnySize) {
  const std::string text =
      "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- c --><a x=\"&lt;&#x416;\" y='1>0'>Жя &amp; "
      "&#233;\r\n<![CDATA[ ]] > "
      "]]>z<b/> </a>";
  constexpr auto kKeep = XmlScanner::Blanks::kKeep;
  const std::string whole = tokens(*open_memory(text), {}, kKeep);
  for (size_t piece = 1; piece < 12; ++piece) {
    DripInput input(text, piece);
    EXPECT_EQ(tokens(input, {}, kKeep), whole) << piece;
  }
}

TEST(XmlScanner, KnowsNamespaces) {
  const auto input = open_memory("<m:a xmlns:m='one' xmlns='two'><b xmlns:m='three'/></m:a>");
  XmlScanner scanner(*input, {}, [](const Finding&) {});
  scanner.next();
  EXPECT_EQ(scanner.prefix(), "m");
  EXPECT_EQ(scanner.local_name(), "a");
  EXPECT_EQ(scanner.namespace_of("m"), "one");
  EXPECT_EQ(scanner.namespace_of(""), "two");
  EXPECT_EQ(scanner.namespace_of("n"), "");
  scanner.next();
  EXPECT_EQ(scanner.prefix(), "");
  EXPECT_EQ(scanner.namespace_of("m"), "three");
  scanner.next();
  EXPECT_EQ(scanner.namespace_of("m"), "one");
}

TEST(XmlScanner, SkipsAnElement) {
  const auto input = open_memory("<a><b><c/>t</b><d/></a>");
  XmlScanner scanner(*input, {}, [](const Finding&) {});
  scanner.next();
  scanner.next();
  scanner.skip_element();
  EXPECT_EQ(scanner.depth(), 1u);
  scanner.next();
  EXPECT_EQ(scanner.name(), "d");
}

TEST(XmlScanner, RefusesADoctype) {
  EXPECT_EQ(tokens("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), "!doctype-refused @0\n");
}

TEST(XmlScanner, LeavesUnknownReferencesAsTheyAre) {
  EXPECT_EQ(tokens("<a x='&foo;&#0;'>&bar</a>"),
            "!bad-xml @6 [&foo; ≠ &amp;]\n!bad-xml @11 [&#0; ≠ &amp;]\na@0 x=[&foo;&#0;]\n"
            "!bad-xml @17 [& ≠ &amp;]\n\"&bar\"\n/a\n");
}

TEST(XmlScanner, GoesOnBehindAMissingQuote) {
  EXPECT_EQ(tokens("<a><o x=\"1/>\n<o x=\"2\"/></a>"),
            "a@0\n!bad-xml @13 [\"1/>\n ≠ \"]\no@3\n/o\no@13 x=[2]\n/o\n/a\n");
}

TEST(XmlScanner, GoesOnBehindWhatIsNoAttribute) {
  EXPECT_EQ(tokens("<a x y=2 z='3'w='4' =5 />"),
            "!bad-xml @3 [x ≠ =]\n!bad-xml @5 [y=2 ≠ \"]\n!bad-xml @14 [w ≠ \" \"]\n!bad-xml @20 [=5 ≠ >]\n"
            "a@0 z=[3] w=[4]\n/a\n");
}

TEST(XmlScanner, DropsARepeatedAttribute) {
  EXPECT_EQ(tokens("<a x='1' x='2' x='3'/>"),
            "!bad-xml @9 [x … x ≠ x]\n!bad-xml @15 [x … x ≠ x]\na@0 x=[1]\n/a\n");
  std::string many = "<a";
  for (int i = 0; i < 20; ++i) many += fmt::format(" a{}='{}'", i, i);
  EXPECT_TRUE(tokens(many + " a7='x'/>").starts_with("!bad-xml @163 [a7 … a7 ≠ a7]\na@0 a0=[0] a1=[1]"));
}

TEST(XmlScanner, ClosesWhatWasNotClosed) {
  EXPECT_EQ(tokens("<a><b><c></b><d/></a>"),
            "a@0\nb@3\nc@6\n!bad-xml @9 [</b> ≠ </c>]\n/c\n/b\nd@13\n/d\n/a\n");
}

TEST(XmlScanner, TakesAMisspeltEndTagAndIgnoresOneTooMany) {
  EXPECT_EQ(tokens("<a><Series></Serie><x/></y></a>"),
            "a@0\nSeries@3\n!bad-xml @11 [</Serie> ≠ </Series>]\n/Series\nx@19\n/x\n!bad-xml @23 [</y> ≠ "
            "</a>]\n/a\n");
}

TEST(XmlScanner, SaysWhereTheTextIsCutOff) {
  EXPECT_EQ(tokens("<a><b/>"), "a@0\nb@3\n/b\n!truncated @7 [<a>]\n");
  EXPECT_EQ(tokens("<a><b x='1"), "a@0\n!truncated @10 [<a>]\n");
  EXPECT_EQ(tokens("<a>t<!-- "), "a@0\n!truncated @9 [<a>]\n\"t\"\n");
  EXPECT_EQ(tokens(""), "!truncated @0 [XML]\n");
}

TEST(XmlScanner, ReportsWhatFollowsTheRoot) {
  EXPECT_EQ(tokens("<a/> x <b/>"), "a@0\n/a\n!bad-xml @5 [x ≠ <]\n!bad-xml @7 [< ≠ EOF]\n");
}

TEST(XmlScanner, ReportsWhatMayNotStandBetweenTags) {
  EXPECT_EQ(tokens("<a>x]]>y]]</a>"), "a@0\n!bad-xml @4 []]> ≠ ]]&gt;]\n\"x]]>y]]\"\n/a\n");
  EXPECT_EQ(tokens("<a><!-- b -- c --></a>"), "a@0\n!bad-xml @10 [-- ≠ -->]\n/a\n");
  EXPECT_EQ(tokens(" <?xml version='1.0'?><a><?xml-x?></a>"), "!bad-xml @1 [<?xml ≠ <]\na@22\n/a\n");
  EXPECT_EQ(tokens("<a x='&#xFFFF;'/>"), "!bad-xml @6 [&#xFFFF; ≠ &amp;]\na@0 x=[&#xFFFF;]\n/a\n");
}

TEST(XmlScanner, ReplacesIllegalBytesAndReportsTheFirst) {
  EXPECT_EQ(tokens("<a x='\xE9\xE9'>\x01\xC3</a>"),
            "!bad-encoding @6 [UTF-8]\n!bad-xml @10 [0x01]\na@0 x=[??]\n\"??\"\n/a\n");
}

TEST(XmlScanner, KeepsItsLimits) {
  EXPECT_EQ(tokens("<a><a><a/></a></a>", {.depth = 2}), "a@0\na@3\n!limit-passed @6 [depth] [2]\n");
  EXPECT_EQ(tokens("<a x='12345' y='1'/>", {.value_bytes = 4}), "!value-too-long @3 [4]\na@0 y=[1]\n/a\n");
  EXPECT_EQ(tokens("<a x12345='1' y='1'/>", {.name_bytes = 4}),
            "!limit-passed @3 [name_bytes] [4]\na@0 y=[1]\n/a\n");
  EXPECT_EQ(tokens("<a12345/>", {.name_bytes = 4}), "!limit-passed @0 [name_bytes] [4]\n");
  EXPECT_EQ(tokens("<a x='1' y='2' z='3'/>", {.attributes = 1}),
            "!limit-passed @9 [attributes] [1]\na@0 x=[1]\n/a\n");
  EXPECT_EQ(tokens("<a x='" + std::string(300'000, 'x') + "'/>", {.value_bytes = 4}),
            "!limit-passed @0 [value_bytes] [4]\n");
}

TEST(XmlScanner, GivesUpOnATextOfNothingButMistakes) {
  std::string text = "<a>";
  for (int i = 0; i < 20'000; ++i) text += "< ";
  const std::string out = tokens(text);
  EXPECT_TRUE(out.ends_with("!limit-passed @20001 [mistakes] [10000]\n")) << out.substr(out.size() - 100);
}

TEST(XmlScanner, KeepsBlanksWhereAsked) {
  const auto input = open_memory("<a> <b> </b></a>");
  EXPECT_EQ(tokens(*input, {}, XmlScanner::Blanks::kKeep), "a@0\n\" \"\nb@4\n\" \"\n/b\n/a\n");
}

}  // namespace
}  // namespace sdmx
