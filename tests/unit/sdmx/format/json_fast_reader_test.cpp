// SPDX-License-Identifier: Apache-2.0
/// What is read straight out of the text is what the general reader reads: the same batches to the last code
/// and position, and the same findings, whatever the message looks like and however it is damaged.

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "sdmx/format/json_data_reader.hpp"
#include "unit/sdmx/format/json_data_support.hpp"
#include "unit/sdmx/format/ml_data_messages.hpp"

namespace sdmx::test {
namespace {

/// How a message looks that says the same in other words.
struct JsonLayout {
  const char* name;
  bool flat = false;
  const char* blank = "";  ///< between any two signs
  bool structure_first = false;
  bool odd = true;  ///< holds what is rare
  const char* version = "2.0.0";
};

constexpr JsonLayout kLayouts[] = {
    {"Series"},
    {"SeriesPlain", false, "", true, false},
    {"SeriesSpaced", false, " ", true},
    {"SeriesIndented", false, "\n                    ", false},
    {"SeriesOld", false, "", false, true, "1.0.0"},
    {"SeriesNew", false, "\r\n\t", true, true, "2.1.0"},
    {"Flat", true},
    {"FlatPlain", true, "", true, false},
    {"FlatSpaced", true, " ", true},
    {"FlatIndented", true, "\n                    ", false},
    {"FlatOld", true, "", false, true, "1.0.0"},
};

class JsonMaker {
 public:
  JsonMaker(const JsonLayout& layout, std::mt19937& random) : layout_(layout), random_(random) {}

  std::string make(size_t observations) {
    const std::string structures = name("structures") + in("[]", structure());
    // Twice, so that what a reader has learnt of the first meets the second.
    std::string sets;
    for (size_t set = 0; set < 2; ++set) sets += (set == 0 ? "" : ",") + dataset(observations / 2);
    const std::string data = name("dataSets") + in("[]", sets);
    return in("{}",
              name("meta") + R"({"schema":")" + layout_.version +
                  R"(/","id":"M","prepared":"2026","sender":{"id":"S"}},)" + name("data") +
                  in("{}", layout_.structure_first ? structures + "," + data : data + "," + structures));
  }

 private:
  bool one_in(size_t count) { return random_() % count == 0; }
  bool odd(size_t count) { return layout_.odd && one_in(count); }
  std::string below(size_t count) { return std::to_string(random_() % count); }
  std::string gap() const { return layout_.blank; }
  std::string in(const char* brackets, const std::string& text) const {
    return brackets[0] + gap() + text + gap() + brackets[1];
  }
  std::string name(const std::string& text) const { return gap() + "\"" + text + "\"" + gap() + ":" + gap(); }
  static std::string values(const std::string& prefix, size_t count) {
    std::string text = "\"values\":[";
    for (size_t i = 0; i < count; ++i)
      text += (i > 0 ? ",{\"id\":\"" : "{\"id\":\"") + prefix + std::to_string(i) + "\"}";
    return text + "]";
  }
  static std::string component(const std::string& id, const std::string& listed = "") {
    return "{\"id\":\"" + id + "\"" + (listed.empty() ? "" : "," + listed) + "}";
  }

  std::string structure() const {
    const std::string keys = component("REF_AREA", values("A", 120)) + "," + component("SEX", values("S", 3));
    const std::string time = component("TIME_PERIOD", values("", 1200));
    const std::string levels = layout_.flat ? "\"series\":[],\"observation\":[" + keys + "," + time + "]"
                                            : "\"series\":[" + keys + "],\"observation\":[" + time + "]";
    return R"-({"links":[{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:DSD(1.0)"}],)-"
           R"("dimensions":{"dataSet":[)" +
           component("FREQ", values("Q", 1)) + "]," + levels + R"(},"measures":{"observation":[)" +
           component("OBS_VALUE") + "," + component("METHOD") + R"(]},"attributes":{"series":[)" +
           component("DECIMALS", values("", 3)) + "," + component("TITLE") + R"(],"observation":[)" +
           component("OBS_STATUS", R"("values":[null,{"id":"A"},{"id":"E"},{"id":""}])") + "," +
           component("COMMENT") + "]}}";
  }

  std::string dataset(size_t observations) {
    std::string members = name("action") + "\"Replace\"";
    made_ = 0;
    std::string items;
    while (made_ < observations) {
      if (!items.empty()) items += ",";
      items += layout_.flat ? observation(key() + ":") : series();
    }
    members += "," + name(layout_.flat ? "observations" : "series") + in("{}", items);
    return in("{}", members);
  }

  std::string key() {
    if (odd(100)) return "7:~";
    if (odd(100)) return "007:1";
    if (odd(100)) return "999:0";
    if (odd(100)) return "1";
    if (one_in(layout_.flat ? 20 : 1)) last_key_ = below(120) + ":" + below(3);
    return last_key_;
  }

  std::string series() {
    std::string items;
    const size_t count = one_in(15) ? 0 : 1 + random_() % 40;
    for (size_t i = 0; i < count; ++i) items += (items.empty() ? "" : ",") + observation("");
    std::string members = name("observations") + in("{}", items);
    if (one_in(2)) members = attributes() + "," + members;
    if (odd(20)) members += "," + attributes();
    if (odd(40)) members = name("annotations") + "[0]," + members;
    if (odd(60)) members = name("unheard") + "{\"a\":[1,{}]}," + members;
    if (one_in(30)) members = "";
    return name(key()) + (odd(80) ? "null" : in("{}", members));
  }

  std::string attributes() {
    constexpr const char* kTitles[] = {
        "null",
        "\"short\"",
        "\"\"",
        "\"with \\\"escapes\\\"\"",
        "\"Иммиграция\"",
        "17",
        "{\"en\":\"t\",\"ru\":\"з\"}",
        "[\"a\",\"b\"]",
        "\"A title that is longer than sixty-four bytes, so that it is local to its batch\""};
    std::string items = one_in(4) ? "null" : below(3);
    if (one_in(2)) items += gap() + "," + gap() + kTitles[layout_.odd ? random_() % std::size(kTitles) : 1];
    return name("attributes") + in("[]", one_in(20) ? "" : items);
  }

  std::string observation(const std::string& prefix) {
    ++made_;
    time_ = one_in(60) ? random_() % 1200 : (time_ + 1) % 1200;
    const std::string start = name(prefix + std::to_string(time_));
    if (odd(100)) return start + number();
    constexpr const char* kMethods[] = {"null", "\"counted\"", "\"estimated\"", "\"\\u0061\"", "true", "0"};
    constexpr const char* kStatuses[] = {"0", "1", "2", "1", "null"};
    constexpr const char* kOddStatuses[] = {"3", "4", "01", "\"A\"", "-1", "1.0", "[1,2]"};
    std::string items = number();
    const auto add = [&](const std::string& item) { items += gap() + "," + gap() + item; };
    if (one_in(10)) return start + in("[]", one_in(4) ? "" : items);
    add(one_in(3) ? kMethods[layout_.odd ? random_() % std::size(kMethods) : 1] : "null");
    add(odd(50) ? kOddStatuses[random_() % std::size(kOddStatuses)]
                : kStatuses[random_() % std::size(kStatuses)]);
    if (one_in(30)) add("\"" + std::string(random_() % 100, 'x') + "\"");
    if (odd(40)) add("null" + gap() + "," + gap() + (one_in(2) ? "12" : "\"x\""));
    return start + in("[]", items);
  }

  std::string number() {
    constexpr const char* kOdd[] = {"\"NaN\"",
                                    "-0",
                                    "1e5",
                                    "\"\"",
                                    "007",
                                    "1234567890.12345678",
                                    "99999999999999999999",
                                    "\"~\"",
                                    "-12.50",
                                    "0.5",
                                    "\"#N/A\"",
                                    "1.25e-07",
                                    "12345678.1234567891",
                                    "-",
                                    "1.",
                                    ".5",
                                    "\"12.30\"",
                                    "\"1e3\"",
                                    "{}",
                                    "null",
                                    "nul",
                                    "true",
                                    "1234567890123456",
                                    "-0.0"};
    if (odd(12)) return kOdd[random_() % std::size(kOdd)];
    if (one_in(50)) return "null";
    std::string number = std::to_string(random_() % (one_in(3) ? 10 : 200'000'000));
    if (one_in(3)) number += "." + std::to_string(random_() % (one_in(2) ? 100 : 2'000'000'000));
    return one_in(5) && number[0] != '0' ? "-" + number : number;
  }

  const JsonLayout& layout_;
  std::mt19937& random_;
  std::string last_key_ = "0:0";
  size_t made_ = 0, time_ = 0;
};

class EveryJsonLayout : public testing::TestWithParam<JsonLayout> {
 protected:
  std::mt19937 random_{20260102};

  std::string message(size_t observations) { return JsonMaker(GetParam(), random_).make(observations); }
  void expect_same(const std::string& text, ReaderLimits limits = {}) {
    for (const StructureLookup* lookup : {static_cast<const StructureLookup*>(nullptr), &large_lookup()}) {
      for (const Pieces pieces : {Pieces::kOdd, Pieces::kLarge}) {
        const auto read = [&](Shortcuts shortcuts) {
          return everything_read(text, reader_with(shortcuts, lookup, limits), pieces, make_json_data_reader);
        };
        const std::string general = read(Shortcuts::kNone), fast = read(Shortcuts::kTaken);
        EXPECT_TRUE(fast == general) << first_difference(fast, general);
      }
    }
  }
  std::string damaged(std::string text) {
    constexpr std::string_view kBytes = "[]{}\"':,; \n~0-.An\\\x01\xC3\xA9";
    for (int count = 1 + static_cast<int>(random_() % 3); count > 0; --count) {
      const size_t at = random_() % text.size();
      switch (random_() % 3) {
        case 0:
          text[at] = kBytes[random_() % kBytes.size()];
          break;
        case 1:
          text.erase(at, 1 + random_() % 40);
          break;
        default:
          text.insert(at, text.substr(random_() % text.size(), random_() % 60));
      }
    }
    return text;
  }
};

TEST_P(EveryJsonLayout, IsReadAsTheGeneralReaderReadsIt) { expect_same(message(3000)); }

TEST_P(EveryJsonLayout, IsCutIntoTheSameBatches) {
  ReaderLimits limits;
  limits.batch_rows = 70;
  expect_same(message(600), limits);
}

TEST_P(EveryJsonLayout, IsReadTheSameWhereDictionariesAreFull) {
  ReaderLimits limits;
  limits.dictionary_entries = 20;
  limits.coded_text_bytes = 12;
  expect_same(message(400), limits);
}

TEST_P(EveryJsonLayout, IsReadTheSameWhereDepthIsLimited) {
  for (const uint32_t depth : {5u, 6u, 7u, 8u}) {
    ReaderLimits limits;
    limits.depth = depth;
    expect_same(message(40), limits);
  }
}

TEST_P(EveryJsonLayout, IsReadAsTheGeneralReaderReadsItWhenDamaged) {
  const std::string text = message(100);
  for (int i = 0; i < 40 && !HasFailure(); ++i) expect_same(damaged(text));
}

TEST_P(EveryJsonLayout, IsReadAgainAsTheFirstTime) {
  Report report;
  auto reader = make_json_data_reader(open_memory(message(1000)), {&large_lookup(), &report, {}});
  const std::string first = everything_of(*reader);
  reader->restart();
  EXPECT_EQ(everything_of(*reader), first);
}

INSTANTIATE_TEST_SUITE_P(Random, EveryJsonLayout, testing::ValuesIn(kLayouts),
                         [](const auto& layout) { return std::string(layout.param.name); });

}  // namespace
}  // namespace sdmx::test
