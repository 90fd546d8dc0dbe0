// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writing to an open file. Internal to what keeps files of its own.

#include <string>
#include <string_view>

namespace sdmx {

/// Says what errno tells of writing there: Error(kNoSpace), which may be tried again, or Error(kIo).
[[noreturn]] void throw_write_error(const std::string& path);
/// Writes all bytes behind what was written; the path is for the error, thrown as above.
void write_all(int file, std::string_view bytes, const std::string& path);

}  // namespace sdmx
