// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Packs text for tests, and writes it to a file that is gone after the test.

#include <gtest/gtest.h>
#include <zip.h>
#include <zlib.h>
#include <zstd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/base/error.hpp"

namespace sdmx {

inline std::string gzip(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

inline std::string zstd(const std::string& text) {
  std::string out(ZSTD_compressBound(text.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
  return out;
}

struct Zipped {
  std::string name, text;
  bool encrypted = false;
};

inline void write_zip(const std::string& path, const std::vector<Zipped>& files) {
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  for (const Zipped& file : files) {
    zip_source_t* source = zip_source_buffer(archive, file.text.data(), file.text.size(), 0);
    const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, file.name.c_str(), source, 0));
    if (file.encrypted) zip_file_set_encryption(archive, index, ZIP_EM_TRAD_PKWARE, "secret");
  }
  ASSERT_EQ(zip_close(archive), 0);
}

class PackedFile : public testing::Test {
 protected:
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    path_ = (std::filesystem::temp_directory_path() / (std::string("sdmx_input_") + info->name())).string();
  }
  void TearDown() override { std::filesystem::remove(path_); }
  void put(const std::string& bytes) const { std::ofstream(path_, std::ios::binary) << bytes; }
  std::string bytes() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  std::string path_;
};

/// The id of the sentence that an action ends with.
inline std::string error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.message().id;
  }
  return "no error";
}

}  // namespace sdmx
