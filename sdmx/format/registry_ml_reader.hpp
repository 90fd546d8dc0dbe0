// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads registry messages of SDMX-ML 2.0, 2.1, 3.0 and 3.1: a
/// RegistryInterface and what it holds, or one of its messages as a root of its
/// own.
///
/// A reference to a provision agreement of 2.0, which has no id, is read as
/// those to its flow and its provider.

#include "sdmx/format/format.hpp"
#include "sdmx/model/registry.hpp"

namespace sdmx {

/// What is wrong goes into the report, its place worked out already. Throws
/// Error(kTooLarge) beyond 512 MB of text.
RegistryMessage read_ml_registry(Input &input, Report &report);

} // namespace sdmx
