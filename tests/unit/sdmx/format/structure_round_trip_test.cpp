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
  std::vector<std::string> formats;  ///< one after another; the first decides what is only implied
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

/// Written in a format, without a finding, and read again.
StructureMessage through(const std::string& name, const StructureMessage& message) {
  const Format* format = find_format(name, MessageKind::kStructure);
  Report report;
  StringOutput output;
  format->write_structures(message, output, report);
  EXPECT_THAT(lines_of(report), IsEmpty()) << name;
  StructureMessage again = read_any(output.text(), report);
  EXPECT_THAT(lines_of(report), IsEmpty()) << name;
  return again;
}

TEST_P(StructureRoundTrip, KeepsEverything) {
  Report report;
  StructureMessage message = read_any(file_text(golden(GetParam().golden)), report);
  // What there is has no name since 3.1.
  std::erase_if(message.structures.data_constraints,
                [](const DataConstraint& one) { return one.role == DataConstraint::Role::kActual; });
  message = through(GetParam().formats.front(), message);
  StructureMessage last = message;
  for (const std::string& name : GetParam().formats) {
    last = through(name, last);
    EXPECT_EQ(difference(message.structures, last.structures), "") << name;
  }
}

const std::vector<std::string> kFormatsOf21 = {"sdmx-ml-2.1", "sdmx-json-1.0", "sdmx-ml-2.1"};
const std::vector<std::string> kFormatsOf3x = {"sdmx-ml-3.0", "sdmx-json-2.0", "sdmx-ml-3.1", "sdmx-json-2.1",
                                               "sdmx-ml-3.0"};

INSTANTIATE_TEST_SUITE_P(Golden, StructureRoundTrip,
                         testing::Values(Trip{"everything_1.0.json", kFormatsOf21},
                                         Trip{"everything_3.0.xml", kFormatsOf3x},
                                         Trip{"everything_2.0.json", kFormatsOf3x}));

}  // namespace
}  // namespace sdmx
