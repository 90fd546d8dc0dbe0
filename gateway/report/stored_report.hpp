// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What validation found, kept with a message: findings with their places, counts, and against what it was
/// made.

#include <cstdint>
#include <string>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/model/header.hpp"

namespace gateway {

struct StoredReport {
  std::string file;    ///< name of what was looked at, as the sender knows it
  std::string format;  ///< "sdmx-ml-3.0", empty where no format was recognised
  std::string message_id, prepared, sender;
  bool test = false;
  std::vector<std::string> flows;  ///< short references of the datasets' structures, "EECA:DF_T03(1.0)"
  uint64_t datasets = 0, series = 0, observations = 0;
  uint64_t store_snapshot = 0;                         ///< load number it was made against; 0 outside a hub
  std::string structures_version;                      ///< fingerprint of the structures it was made against
  uint64_t errors = 0, warnings = 0, information = 0;  ///< found, also those not kept
  std::vector<sdmx::Finding> findings;                 ///< kept ones, in the order found, places resolved
  std::vector<std::pair<std::string, uint64_t>> counts;  ///< per code, all found

  bool acceptable() const { return errors == 0; }
};

StoredReport make_stored_report(const sdmx::Report& report);

std::string to_json(
    const StoredReport& report,
    const std::string& language);  ///< one JSON document; keeps ids and parameters beside the sentences
StoredReport report_from_json(const std::string& json);  ///< of to_json(); throws Error(kStore) when damaged
std::string to_text(const StoredReport& report,
                    const std::string& language);  ///< for people: grouped, a place at the start of each line
std::string to_csv(const StoredReport& report, const std::string& language);  ///< one row per finding

/// "arrivals.csv!C15", "message.xml:12:7", "book.xlsx!Sheet 1!C15"; empty when the place is not known.
std::string to_string(const sdmx::Place& place);

}  // namespace gateway
