// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes SDMX-JSON data messages 1.0, 2.0 and 2.1 as a stream: values are numbered when they are first used,
/// and the structure part, which lists them, stands behind the data. Datasets need a schema.

#include <memory>

#include "sdmx/format/format.hpp"

namespace sdmx {

std::unique_ptr<DataWriter> make_json10_data_writer(Output& output, const WriterOptions& options);
std::unique_ptr<DataWriter> make_json20_data_writer(Output& output, const WriterOptions& options);
std::unique_ptr<DataWriter> make_json21_data_writer(Output& output, const WriterOptions& options);

}  // namespace sdmx
