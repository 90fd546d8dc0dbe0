// SPDX-License-Identifier: Apache-2.0
/// Packed files and archives of any bytes: what is in them is read to its end, twice.

#include <stdlib.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "sdmx/base/error.hpp"
#include "sdmx/io/zip_archive.hpp"

namespace {

using namespace sdmx;

struct TemporaryFile {
  TemporaryFile() {
    std::string pattern = (std::filesystem::temp_directory_path() / "fuzz-packed-XXXXXX").string();
    folder = mkdtemp(pattern.data());
  }
  ~TemporaryFile() { std::filesystem::remove_all(folder); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  std::string path() const { return folder + "/file"; }
  std::string folder;
};

void read(const std::string& path) {
  try {
    const auto input = open_file(path, {.max_unpacked = 1 << 20});
    const std::string text = read_all(*input, 1 << 21);
    input->rewind();
    if (read_all(*input, 1 << 21) != text) abort();
  } catch (const Error&) {
    // It cannot be read, and says so.
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const TemporaryFile file;
  std::ofstream(file.path(), std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  read(file.path());
  try {
    for (const std::string& member : archive_members(file.path())) read(file.path() + "/" + member);
  } catch (const Error&) {
    // No archive that could be read.
  }
  return 0;
}
