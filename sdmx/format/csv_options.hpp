// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What may be wished of SDMX-CSV that is written: the parameters of its media type (SDMX-CSV field guide,
/// "Optional parameters").

#include <cstdint>
#include <string>
#include <string_view>

namespace sdmx {

enum class CsvLabels : uint8_t {
  kId,
  kName,  ///< a column with names behind each column; not in 1.0
  kBoth,  ///< "ID: Name" in one cell
};
enum class CsvTimeFormat : uint8_t {
  kOriginal,
  kNormalized,  ///< periods as the day they begin, so that they compare
};
enum class CsvKeys : uint8_t { kNone, kObs, kSeries, kBoth };

struct CsvOptions {
  CsvLabels labels = CsvLabels::kId;
  CsvTimeFormat time_format = CsvTimeFormat::kOriginal;
  CsvKeys keys = CsvKeys::kNone;
  std::string language = "en";  ///< of the names

  bool plain() const {
    return labels == CsvLabels::kId && time_format == CsvTimeFormat::kOriginal && keys == CsvKeys::kNone;
  }
};

/// True for "labels", "timeFormat", "keys" and "key" (the guide writes both), in any case.
bool is_csv_parameter(std::string_view name);
/// Sets what a parameter asks for; false where that value is not one of it in this version ("1.0", "2.0").
bool set_csv_parameter(CsvOptions& options, std::string_view version, std::string_view name,
                       std::string_view value);

}  // namespace sdmx
