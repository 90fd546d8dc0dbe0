// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What an SDMX-JSON data reader knows of a structure while it reads data: its components, bound to their
/// dictionaries. Internal to the SDMX-JSON data reader.

#include <memory>
#include <string>
#include <vector>

#include "sdmx/format/ml_values.hpp"

namespace sdmx::json {

/// Long texts that live in one batch; beyond it the batch ends early.
inline constexpr uint64_t kBatchLocalBytes = uint64_t{8} << 20;

/// A component of the structure part as the data use it.
struct Use {
  uint16_t component = 0;
  bool known = false;  ///< else it is beyond a limit
  bool lists_values = false;
  std::vector<Code> codes;                ///< of its values, by their number
  std::vector<std::string> relationship;  ///< of an attribute: its dimensions
  std::string id;
};
using Uses = std::vector<Use>;

/// The structure part, bound to the dictionaries of its components.
struct Bound {
  std::unique_ptr<ml::Values> values;
  Uses set_dimensions, series_dimensions, row_dimensions;
  Uses flat_dimensions;   ///< of series and observations: the keys of flat data
  Uses group_dimensions;  ///< all, in the order of the keys of dimensionGroupAttributes
  Uses set_attributes, group_attributes, series_attributes;
  Uses row_values;  ///< measures, then attributes of observations
};

/// Where the scanner stands between two steps.
enum class At : uint8_t {
  kDatasets,      ///< in the array of datasets
  kMembers,       ///< in a dataset
  kSeriesMap,     ///< in the object of its series
  kSeries,        ///< in a series
  kObservations,  ///< in the object of a series' observations
  kFlat,          ///< in the object of a flat dataset's observations
  kGroups,        ///< in the object of attributes of groups
  kDone,
};

}  // namespace sdmx::json
