// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads SDMX-JSON data messages 1.0, 2.0 and 2.1, and the drafts of 1.0: data in series and flat, attributes
/// at all levels, several datasets and structures, whatever stands first. The structure part says which
/// component is what, so that roles are known without a structure lookup.

#include <memory>

#include "sdmx/data/reader.hpp"

namespace sdmx {

std::unique_ptr<DataReader> make_json_data_reader(std::unique_ptr<Input> input, const ReaderOptions& options);

}  // namespace sdmx
