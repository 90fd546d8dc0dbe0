// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Keys: one code per dimension, in the order of the data structure.

#include <span>
#include <string>

#include "sdmx/data/batch.hpp"

namespace sdmx {

/// "A.BY.IMMI…": the dimensions in key order, one that is not stated empty. Time stands last, and only where
/// it is stated. One code per dimension of the batch's schema.
std::string key_text(const Batch& batch, std::span<const Code> key);

}  // namespace sdmx
