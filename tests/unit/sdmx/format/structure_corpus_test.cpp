// SPDX-License-Identifier: Apache-2.0
// Structure messages that other systems have written: what is valid against the schemas reads without an
// error, and what is written from it is valid again.
#include <algorithm>

#include "sdmx/model/artefact_lists.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

/// The structure messages of 2.1 and 3.x that INDEX.tsv calls valid.
std::vector<CorpusMessage> valid_messages(const std::filesystem::path& corpus) {
  std::vector<CorpusMessage> messages = corpus_messages(corpus);
  std::erase_if(messages, [](const CorpusMessage& one) {
    const bool structure = one.format == "sdmx-ml" && one.kind == "structure" && one.valid;
    return !structure || (one.version != "2.1" && !one.version.starts_with("3."));
  });
  return messages;
}

bool reports_error(const Report& report, std::string& what) {
  for (const Finding& finding : report.findings()) {
    if (finding.severity == Severity::kError) what = finding.code;
  }
  return !report.acceptable();
}

/// The message written in its own version.
std::string written_alike(const std::string& version, const StructureMessage& message, Report& report) {
  if (version == "2.1") return written_21(message, report);
  return version == "3.0" ? written_30(message, report) : written_31(message, report);
}

/// Which lists of artefacts differ, by the first artefact in them.
std::string difference(const Structures& left, const Structures& right) {
  std::string text;
  for_each_list([&](const auto member) {
    const auto &ours = left.*member, &theirs = right.*member;
    if (ours == theirs) return;
    for (size_t i = 0; i < ours.size() && i < theirs.size(); ++i) {
      if (ours[i] == theirs[i]) continue;
      text += to_urn(reference_to(ours[i])) + " ";
      return;
    }
    text += ours.empty() ? "more than before " : to_urn(reference_to(ours.front())) + " (number) ";
  });
  return text;
}

TEST(StructureCorpus, ReadsWhatItHasWrittenAsTheSame) {
  const std::filesystem::path shared = shared_folder();
  if (!std::filesystem::exists(shared / "corpus/INDEX.tsv"))
    GTEST_SKIP() << "needs the messages in ../shared/corpus";
  for (const CorpusMessage& one : valid_messages(shared / "corpus")) {
    Report report, writing;
    const StructureMessage message = read_text(file_text(shared / "corpus" / one.path), report);
    const StructureMessage again = read_text(written_alike(one.version, message, writing), report);
    EXPECT_EQ(difference(message.structures, again.structures), "") << one.path;
    EXPECT_EQ(message.in_order.size(), again.in_order.size()) << one.path;
    for (const std::string& line : lines_of(writing)) ADD_FAILURE() << one.path << ": " << line;
  }
}

TEST(StructureCorpus, ReadsValidMessagesOfOthersAndWritesThemValid) {
  const std::filesystem::path shared = shared_folder();
  if (!std::filesystem::exists(shared / "corpus/INDEX.tsv"))
    GTEST_SKIP() << "needs the messages in ../shared/corpus";
  const TemporaryFolder of_21, of_30, of_31;
  size_t number = 0;
  for (const CorpusMessage& one : valid_messages(shared / "corpus")) {
    Report report, ignored;
    const StructureMessage message = read_text(file_text(shared / "corpus" / one.path), report);
    std::string what;
    EXPECT_FALSE(reports_error(report, what)) << one.path << ": " << what;
    const std::string name = std::to_string(++number) + ".xml";
    of_21.write(name, written_21(message, ignored));
    of_30.write(name, written_30(message, ignored));
    of_31.write(name, written_31(message, ignored));
  }
  EXPECT_GT(number, 300u);
  if (!have_xmllint()) GTEST_SKIP() << "read, but not checked against the schemas: needs xmllint";
  EXPECT_EQ(schema_errors(of_21.path(), shared / "schemas/xsd/sdmx-ml-2.1/SDMXMessage.xsd"), "");
  // The schema of 3.0.0 would have the parent of a code begin with a letter; 3.0.1 corrects that.
  EXPECT_EQ(schema_errors(of_30.path(), shared / "schemas/xsd/sdmx-ml-3.0.1-develop/SDMXMessage.xsd"), "");
  EXPECT_EQ(schema_errors(of_31.path(), shared / "schemas/xsd/sdmx-ml-3.1/SDMXMessage.xsd"), "");
}

TEST(StructureCorpus, ReadsAnyMessageWithoutHarm) {
  const std::filesystem::path invalid = shared_folder() / "corpus/invalid";
  if (!std::filesystem::exists(invalid)) GTEST_SKIP() << "needs the messages in ../shared/corpus/invalid";
  size_t read = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(invalid)) {
    if (!entry.is_regular_file() || entry.file_size() > (1u << 20)) continue;
    Report report;
    try {
      const StructureMessage message = read_text(file_text(entry.path()), report);
      written_21(message, report);
      written_30(message, report);
      ++read;
    } catch (const std::runtime_error&) {
      // No structure message: said so.
    }
  }
  EXPECT_GT(read, 0u);
}

}  // namespace
}  // namespace sdmx
