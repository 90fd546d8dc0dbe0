// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What must be known of an SDMX-JSON data message before its data: the header, the structure part, which
/// often stands behind the data, and what datasets say of themselves. Internal to the SDMX-JSON data reader.

#include <optional>
#include <string>
#include <vector>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/json_data_structure.hpp"

namespace sdmx::json {

/// What a dataset says of itself beside its content.
struct DatasetProperties {
  std::optional<size_t> structure;
  std::optional<Action> action;
  std::string set_id, valid_from, valid_to, reporting_begin, reporting_end, publication_year,
      publication_period;
  std::vector<size_t> annotations;  ///< in the structure part
  Reference reference;              ///< of its links

  /// Reads the value of a member when it is a property; false, and nothing read, when it is none.
  bool read(std::string_view name, JsonScanner::Token value, JsonScanner& scanner, const FindingSink& sink);
};

struct DataSurvey {
  Header header;
  bool has_header = false, has_datasets = false;
  std::string version;  ///< "1.0", "2.0" or "2.1"
  std::vector<DataStructurePart> structures;
  std::vector<DatasetProperties> datasets;
  Footer footer;
  bool whole = false;  ///< the message was seen to its end; else up to its first data
  /// Where the structure part was found without reading what is before it; it must be there, in the end.
  std::optional<uint64_t> structures_behind;
};

/// How far to look: up to the data where everything else was seen before them, or to the end in any case.
enum class SurveyExtent : uint8_t { kAsNeeded, kWhole };

/// Looks at a message from its beginning, going over the data without looking closely.
DataSurvey survey_data_message(Input& input, const ReaderLimits& limits, SurveyExtent extent,
                               const FindingSink& sink);

}  // namespace sdmx::json
