// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Data messages of SDMX-ML 2.1 (StructureSpecificData, GenericData and their time series forms), 3.0
/// and 3.1. SDMX 2.1 Section 3A, SDMX 3.1 ML (Data message).
///
///   * A Series is a region of kind series; Group, Atts, and the attributes of DataSet are regions without
///   rows; Obs
///     directly under DataSet are the rows of a region that states nothing.
///   * Elements and attributes are told by their local names: products differ in what they qualify.
///   * A dataset's structure is the one its structureRef names in the header; where it names none, the only
///   one there.
///   * An action that is not stated is the header's, else Append (2.1, 3.0) or Merge (3.1).
///   * An Obs that states its measure dimension by its type (2.1 explicit measures) states it as a value
///   here.
///   * What a generic message says a component is becomes its stated role.
///   * Reference metadata attributes inside data (3.x) are components, nested ones with dotted ids.

#include <memory>

#include "sdmx/data/reader.hpp"

namespace sdmx {

std::unique_ptr<DataReader> make_ml_data_reader(std::unique_ptr<Input> input, const ReaderOptions& options);
/// The same, which holds the message against the schema of its version while it is read (V-02).
std::unique_ptr<DataReader> make_checking_ml_data_reader(std::unique_ptr<Input> input,
                                                         const ReaderOptions& options);

}  // namespace sdmx
