// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/input.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>

#include "sdmx/base/error.hpp"

namespace sdmx {
namespace {

std::string packed(const std::string& text) {
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

class FileInput : public testing::Test {
 protected:
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    path_ = (std::filesystem::temp_directory_path() / (std::string("sdmx_input_") + info->name())).string();
  }
  void TearDown() override { std::filesystem::remove(path_); }
  void put(const std::string& bytes) const { std::ofstream(path_, std::ios::binary) << bytes; }
  std::string path_;
};

ErrorCode code_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "no Error";
  return ErrorCode::kUsage;
}

TEST_F(FileInput, ReadsAFileTwice) {
  put("one\ntwo\n");
  const auto input = open_file(path_);
  EXPECT_EQ(first_bytes(*input, 3), "one");
  EXPECT_EQ(read_all(*input, 100), "one\ntwo\n");
  input->rewind();
  EXPECT_EQ(read_all(*input, 100), "one\ntwo\n");
  EXPECT_EQ(input->name(), path_);
}

TEST_F(FileInput, UnpacksGzipByItsFirstBytes) {
  put(packed("first member, ") + packed("second member"));
  const auto input = open_file(path_);
  EXPECT_EQ(read_all(*input, 100), "first member, second member");
  input->rewind();
  EXPECT_EQ(first_bytes(*input, 5), "first");
  EXPECT_EQ(read_all(*input->reopen(), 100), "first member, second member");
}

TEST_F(FileInput, EndsWhereDamagedGzipEnds) {
  const std::string text(100'000, 'x');
  const std::string bytes = packed(text);
  put(bytes.substr(0, bytes.size() / 2));
  const std::string read = read_all(*open_file(path_), 200'000);
  EXPECT_LT(read.size(), text.size());
  EXPECT_EQ(read, text.substr(0, read.size()));
}

TEST_F(FileInput, RefusesWhatUnpacksBeyondTheLimit) {
  put(packed(std::string(3'000'000, 'x')));
  EXPECT_EQ(code_of([&] { read_all(*open_file(path_, {.max_unpacked = 1000}), 1 << 30); }),
            ErrorCode::kTooLarge);
  EXPECT_EQ(code_of([&] { read_all(*open_file(path_, {.max_ratio = 10}), 1 << 30); }), ErrorCode::kTooLarge);
}

TEST_F(FileInput, SaysThatAFileIsNotThere) {
  EXPECT_EQ(code_of([&] { open_file(path_); }), ErrorCode::kInput);
  EXPECT_EQ(code_of([&] { open_file("/"); }), ErrorCode::kInput);
}

TEST(ReadAll, StopsAtItsLimit) {
  EXPECT_EQ(code_of([] { read_all(*open_memory("12345"), 4); }), ErrorCode::kTooLarge);
  EXPECT_EQ(read_all(*open_memory("1234"), 4), "1234");
}

TEST(LineFinder, CountsLinesAndCharacters) {
  LineFinder finder(open_memory("ab\nкод=1\n\nz", "m.csv"));
  EXPECT_EQ(finder.place(Position{0}), (Place{"m.csv", 1, 1, {}, {}}));
  EXPECT_EQ(finder.place(Position{1}), (Place{"m.csv", 1, 2, {}, {}}));
  EXPECT_EQ(finder.place(Position{3}), (Place{"m.csv", 2, 1, {}, {}}));
  EXPECT_EQ(finder.place(Position{9}),
            (Place{"m.csv", 2, 4, {}, {}}));  // the sign after three two-byte letters
  EXPECT_EQ(finder.place(Position{13}), (Place{"m.csv", 4, 1, {}, {}}));
}

TEST(LineFinder, GoesBackWhenAskedForAnEarlierPlace) {
  LineFinder finder(open_memory("a\nb\nc\n"));
  EXPECT_EQ(finder.place(Position{4}).line, 3u);
  EXPECT_EQ(finder.place(Position{2}).line, 2u);
}

TEST(LineFinder, StaysAtTheEnd) {
  LineFinder finder(open_memory("a\nb"));
  EXPECT_EQ(finder.place(Position{100}), (Place{"<memory>", 2, 2, {}, {}}));
  EXPECT_EQ(finder.place(Position{}).line, 0u);
}

}  // namespace
}  // namespace sdmx
