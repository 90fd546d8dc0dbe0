// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Tables, layouts and mappings as texts, read against the shared structure in dsd/.

#include <map>
#include <memory>
#include <string>

#include "gateway/tables/table_reader.hpp"

namespace gateway::table_test {

/// Schema of a dataflow of dsd/, "DF_T03".
std::shared_ptr<const sdmx::Schema> schema(const std::string& flow);

/// A folder of files that is gone at the end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string write(const std::string& name, const std::string& text) const;

 private:
  std::string path_;
};

/// What reading gave: an observation a line, "C15 A.BY.IMMI… 2018 = 65 OBS_STATUS=A"; then the findings,
/// "table.csv!C15 table-bad-cell [12x]".
struct Outcome {
  std::string observations;
  std::string findings;
};

Outcome outcome(sdmx::DataReader& reader, sdmx::Report& report);

struct Texts {
  std::string layout, mapping, table;
  std::string flow = "DF_T03";
  std::map<std::string, std::string> parameters = {};
};
Outcome read(const Texts& texts);

/// Message id and parameters of the error that reading ends with, the folder left out of paths; "" where it
/// ends well.
std::string error_of(const Texts& texts);

/// Constants that all test layouts share.
inline const std::string kConstants = R"(
[constants]
FREQ = "A"
REF_AREA = "BY"
MIG_MEASURE = "IMMI"
DURATION = "NTD"
CITIZENSHIP = "_T"
BIRTH_PLACE = "_T"
SEX = "_T"
AGE = "_T"
UNIT_MEASURE = "PS"
[flow.DF_T03]
)";

}  // namespace gateway::table_test
