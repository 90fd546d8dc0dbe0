// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/input.hpp"

#include "unit/sdmx/io/packing.hpp"

namespace sdmx {
namespace {

using FileInput = PackedFile;

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
  put(gzip("first member, ") + gzip("second member"));
  const auto input = open_file(path_);
  EXPECT_EQ(read_all(*input, 100), "first member, second member");
  input->rewind();
  EXPECT_EQ(first_bytes(*input, 5), "first");
  EXPECT_EQ(read_all(*input->reopen(), 100), "first member, second member");
}

TEST_F(FileInput, EndsWhereDamagedGzipEnds) {
  const std::string text(100'000, 'x');
  const std::string bytes = gzip(text);
  put(bytes.substr(0, bytes.size() / 2));
  const std::string read = read_all(*open_file(path_), 200'000);
  EXPECT_LT(read.size(), text.size());
  EXPECT_EQ(read, text.substr(0, read.size()));
}

TEST_F(FileInput, UnpacksZstdByItsFirstBytes) {
  put(zstd("first frame, ") + zstd(std::string(300'000, 'x')));
  const auto input = open_file(path_);
  EXPECT_EQ(read_all(*input, 1 << 20), "first frame, " + std::string(300'000, 'x'));
  input->rewind();
  EXPECT_EQ(first_bytes(*input, 5), "first");
  EXPECT_EQ(read_all(*input->reopen(), 1 << 20).size(), 300'013u);
}

TEST_F(FileInput, EndsWhereDamagedZstdEnds) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += std::to_string(i * 7919 % 100'003);
  const std::string bytes = zstd(text);
  put(bytes.substr(0, bytes.size() / 2));
  const std::string read = read_all(*open_file(path_), text.size());
  EXPECT_GT(read.size(), 0u);
  EXPECT_LT(read.size(), text.size());
  EXPECT_EQ(read, text.substr(0, read.size()));
  put(zstd(std::string(3'000'000, 'x')));
  EXPECT_EQ(error_of([&] { read_all(*open_file(path_, {.max_ratio = 10}), 1 << 30); }), "unpacked-ratio");
}

TEST_F(FileInput, RefusesWhatIsPackedTwice) {
  put(gzip(gzip("text")));
  EXPECT_EQ(error_of([&] { open_file(path_); }), "packed-twice");
  put(zstd(gzip("text")));
  EXPECT_EQ(error_of([&] { open_file(path_); }), "packed-twice");
}

TEST_F(FileInput, RefusesZstdThatNeedsTooMuchMemory) {
  // A frame header alone: no single segment, a window of 2^30 bytes.
  put(std::string("\x28\xb5\x2f\xfd\x00\xa0\x01\x00\x00", 9));
  EXPECT_EQ(error_of([&] { open_file(path_); }), "unpacking-memory");
}

TEST_F(FileInput, RefusesWhatUnpacksBeyondTheLimit) {
  put(gzip(std::string(3'000'000, 'x')));
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

TEST(LineFinder, CountsNoByteOrderMark) {
  LineFinder finder(
      open_memory("\xEF\xBB\xBF"
                  "ab\ncd"));
  EXPECT_EQ(finder.place(Position{4}), (Place{"<memory>", 1, 2, {}, {}}));
  EXPECT_EQ(finder.place(Position{0}), (Place{"<memory>", 1, 1, {}, {}}));
  EXPECT_EQ(finder.place(Position{7}), (Place{"<memory>", 2, 2, {}, {}}));
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
