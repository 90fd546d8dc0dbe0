// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Runs data built by hand through validating() and gives what was found.

#include <gtest/gtest.h>

#include "sdmx/data/arranged.hpp"
#include "sdmx/validation/validating_reader.hpp"
#include "unit/sdmx/data/small_data.hpp"

namespace sdmx::test {

/// Also holds that nothing is changed, and that a second start reports nothing again.
inline std::vector<Finding> findings_of(const SmallData& data, ValidationOptions options = {},
                                        Header header = {}) {
  MemoryReader plain = data.reader();
  const std::string before = listing(plain);
  MemoryReader reader = data.reader(std::move(header));
  Report report;
  const auto checked = validating(reader, options, report);
  EXPECT_EQ(listing(*checked), before);
  const std::vector<Finding> findings = report.findings();
  checked->restart();
  EXPECT_EQ(listing(*checked), before);
  EXPECT_EQ(report.findings(), findings) << "a second start repeats findings";
  return findings;
}

/// What a finding is about, besides its sentence.
struct About {
  uint64_t line = 0;  ///< 0: nowhere
  std::string key = {}, component = {}, value = {};
  uint64_t count = 1;
};

inline Finding found(std::string code, std::vector<std::string> parameters, About about) {
  Finding finding =
      make_finding(code, about.line == 0 ? Position{} : Position{about.line}, std::move(parameters));
  finding.key = about.key;
  finding.component = about.component;
  finding.value = about.value;
  finding.count = about.count;
  return finding;
}

inline Finding warning(Finding finding) {
  finding.severity = Severity::kWarning;
  return finding;
}

using Found = std::vector<Finding>;

}  // namespace sdmx::test

namespace sdmx {
/// How a failing test shows a finding.
inline void PrintTo(const Finding& finding, std::ostream* out) {
  *out << finding.code << '/' << to_string(finding.severity) << " line "
       << (finding.position.known() ? std::to_string(finding.position.value) : "-") << " key=" << finding.key
       << " component=" << finding.component << " value=" << finding.value << " count=" << finding.count;
  for (const std::string& parameter : finding.message.parameters) *out << " {" << parameter << '}';
}
}  // namespace sdmx
