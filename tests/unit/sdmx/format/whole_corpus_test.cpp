// SPDX-License-Identifier: Apache-2.0
// Messages of other systems that are read whole: reference metadata, registry messages, errors, queries,
// parts of messages. Each is recognised as what it is, and what the schemas take is read without an error.
#include "sdmx/format/error_message.hpp"
#include "sdmx/format/ml_look.hpp"
#include "sdmx/format/registry_ml_reader.hpp"

#include "metadata_support.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

/// Reads what is of a kind that this test is about; false for any other.
bool read_whole(const Detected& detected, const std::string& text, Report& report) {
  const auto input = open_memory(text, "message.xml");
  switch (detected.kind) {
    case MessageKind::kMetadata:
      if (!detected.format) return false;
      detected.format->read_metadata(*input, report);
      return true;
    case MessageKind::kError:
      read_ml_errors(*input, report);
      return true;
    case MessageKind::kQuery:
    case MessageKind::kOther:
      look_at_ml(*input, report);
      return true;
    default:
      return false;
  }
}

TEST(WholeCorpus, IsRecognisedAndReadWithoutErrors) {
  const std::filesystem::path shared = shared_folder();
  if (!std::filesystem::exists(shared / "corpus/INDEX.tsv"))
    GTEST_SKIP() << "needs the messages in ../shared/corpus";
  size_t number = 0;
  for (const CorpusMessage& one : corpus_messages(shared / "corpus")) {
    if (!one.format.ends_with("ml") || one.path.starts_with("invalid/")) continue;
    const std::string text = file_text(shared / "corpus" / one.path);
    const auto detected = detect_format(std::string_view(text).substr(0, 1 << 16));
    ASSERT_TRUE(detected) << one.path;
    EXPECT_EQ(detected->family + " " + detected->version + " " + detected->variant,
              one.format + " " + one.version + " " + one.kind)
        << one.path;
    Report report;
    if (!read_whole(*detected, text, report) || !one.valid) continue;
    ++number;
    EXPECT_TRUE(report.acceptable()) << one.path << ": " << codes_of(report);
  }
  EXPECT_GT(number, 80u);
}

}  // namespace
}  // namespace sdmx
