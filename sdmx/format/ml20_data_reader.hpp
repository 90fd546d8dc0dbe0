// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Data messages of SDMX-ML 1.0 and 2.0: GenericData, CompactData, UtilityData, CrossSectionalData, and
/// MessageGroup, which holds datasets of any of these. SDMX-ML 2.0, SDMXGenericData.xsd to
/// SDMXCrossSectionalData.xsd.
///
///   * A dataset's structure is the key family that its KeyFamilyRef, else the header's, else the namespace
///   of
///     the dataset, else its dataflowID or keyFamilyURI names; agency and version may be missing.
///   * A group is the element named after it, or Group with its type; series inside of it are series of the
///     dataset. A group of UtilityData has no key: it is taken from its first series.
///   * A Section of CrossSectionalData is a region that states what its Group and DataSet state too. Its
///     observations are elements with a value, named after the measure.
///   * Time and primary measure are TIME_PERIOD and OBS_VALUE, whatever their concepts are called.

#include <memory>

#include "sdmx/data/reader.hpp"

namespace sdmx {

std::unique_ptr<DataReader> make_ml20_data_reader(std::unique_ptr<Input> input, const ReaderOptions& options);
/// The same, which holds the message against the schema of its version while it is read (V-02).
std::unique_ptr<DataReader> make_checking_ml20_data_reader(std::unique_ptr<Input> input,
                                                           const ReaderOptions& options);

}  // namespace sdmx
