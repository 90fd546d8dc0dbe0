// SPDX-License-Identifier: Apache-2.0
// Structure messages through every format and back: what formats of one information model hold is the same.
#include <gmock/gmock.h>

#include "sdmx/format/format.hpp"
#include "sdmx/model/artefact_lists.hpp"
#include "structure_support.hpp"

namespace sdmx {
namespace {

using testing::IsEmpty;

struct Trip {
  const char* golden;
  std::vector<std::string> formats;  ///< one after another
};

/// The artefacts that are not the same.
std::string difference(const Structures& left, const Structures& right) {
  std::string text;
  for_each_list([&](const auto member) {
    const auto &ours = left.*member, &theirs = right.*member;
    for (size_t i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
      if (i < ours.size() && i < theirs.size() && ours[i] == theirs[i]) continue;
      text += to_urn(reference_to(i < ours.size() ? ours[i] : theirs[i])) + "\n";
    }
  });
  return text;
}

StructureMessage read_any(const std::string& text, Report& report) {
  const auto input = open_memory(text, "message");
  return read_structures(*input, report);
}

class StructureRoundTrip : public testing::TestWithParam<Trip> {};

TEST_P(StructureRoundTrip, KeepsEverything) {
  Report report;
  const StructureMessage message = read_any(file_text(golden(GetParam().golden)), report);
  StructureMessage last = message;
  for (const std::string& name : GetParam().formats) {
    const Format* format = find_format(name, MessageKind::kStructure);
    ASSERT_NE(format, nullptr) << name;
    Report writing, reading;
    StringOutput output;
    format->write_structures(last, output, writing);
    last = read_any(output.text(), reading);
    EXPECT_THAT(lines_of(writing), IsEmpty()) << name;
    EXPECT_THAT(lines_of(reading), IsEmpty()) << name;
    EXPECT_EQ(difference(message.structures, last.structures), "") << name;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Golden, StructureRoundTrip,
    testing::Values(Trip{"everything_2.1.xml", {"sdmx-ml-2.1", "sdmx-json-1.0", "sdmx-ml-2.1"}},
                    Trip{"everything_2.0.xml", {"sdmx-ml-2.1", "sdmx-json-1.0", "sdmx-ml-2.1"}},
                    Trip{"everything_1.0.json", {"sdmx-ml-2.1", "sdmx-json-1.0"}},
                    Trip{"everything_3.0.xml",
                         {"sdmx-json-2.0", "sdmx-ml-3.1", "sdmx-json-2.1", "sdmx-ml-3.0", "sdmx-json-2.0"}},
                    Trip{"everything_2.0.json",
                         {"sdmx-ml-3.0", "sdmx-json-2.1", "sdmx-ml-3.1", "sdmx-json-2.0"}}));

}  // namespace
}  // namespace sdmx
