// SPDX-License-Identifier: Apache-2.0
#pragma once
/// SDMX-CSV data messages: 1.0; 2.0, with action M of 2.1. SDMX-CSV field guide, data message.
///
/// How the states of a cell are written, in both directions:
///   * An empty cell states nothing, quoted or not: CSV cannot tell "empty" from "not stated", so an
///   attribute whose value
///     is the empty text is written as an empty cell and reads back as not stated.
///   * "~" is a switched off dimension, "#N/A" an intentionally missing value, "NaN" a number that is
///   missing.
///   * Under Delete any text in the cell of a measure or attribute names that component; "-" is written.
/// What a line is: with a full key an observation; with a partial key a statement about that part of the
/// cube, without rows (under Delete also one that names measures). An incomplete key beside a measure is kept
/// as an observation, and whoever validates reports it. ACTION: I A R D of 2.0 carry the semantics of 3.0, M
/// of 2.1 those of 3.1; without the column everything is Information.
///
/// 1.0 names its dataflow in the column DATAFLOW; it has no actions and no signs for states, and everything
/// is Information.

#include <memory>

#include "sdmx/data/reader.hpp"

namespace sdmx {

std::unique_ptr<DataReader> make_csv_data_reader(std::unique_ptr<Input> input, const ReaderOptions& options);

}  // namespace sdmx
