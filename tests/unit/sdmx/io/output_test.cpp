// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/output.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "sdmx/base/error.hpp"

namespace sdmx {
namespace {

namespace fs = std::filesystem;

class FileOutputTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / (std::string("sdmx_output_") + info->name());
    fs::remove_all(folder_);
    fs::create_directory(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }
  std::string path() const { return (folder_ / "out.xml").string(); }
  std::string text() const {
    std::stringstream all;
    all << std::ifstream(path()).rdbuf();
    return all.str();
  }
  size_t files() const { return static_cast<size_t>(std::distance(fs::directory_iterator(folder_), {})); }
  fs::path folder_;
};

TEST_F(FileOutputTest, IsThereWholeAfterCommit) {
  FileOutput output(path());
  output.write("one ");
  output.write(std::string(1'000'000, 'x'));
  EXPECT_FALSE(fs::exists(path()));
  output.commit();
  EXPECT_EQ(text(), "one " + std::string(1'000'000, 'x'));
  EXPECT_EQ(output.size(), 1'000'004u);
  EXPECT_EQ(files(), 1u);
}

TEST_F(FileOutputTest, HoldsPiecesOfAnySizeInTheirOrder) {
  FileOutput output(path());
  std::string expected;
  for (const size_t size : {1, 65'535, 0, 1, 65'536, 65'537, 200'000, 3, 131'071, 5'000'000, 7}) {
    const std::string piece(size, static_cast<char>('a' + expected.size() % 26));
    output.write(piece);
    expected += piece;
  }
  output.commit();
  EXPECT_TRUE(text() == expected);
  EXPECT_EQ(output.size(), expected.size());
}

TEST_F(FileOutputTest, LeavesTheOldFileAndNothingElseWithoutCommit) {
  std::ofstream(path()) << "old";
  { FileOutput(path()).write("new"); }
  EXPECT_EQ(text(), "old");
  EXPECT_EQ(files(), 1u);
}

TEST_F(FileOutputTest, SaysThatItCannotWriteThere) {
  try {
    FileOutput output((folder_ / "no" / "such" / "folder").string());
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::kIo);
    EXPECT_EQ(error.message().id, "write-failed");
  }
}

TEST_F(FileOutputTest, TellsAFullDiskFromOtherTroubles) {
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = 1000;
  setrlimit(RLIMIT_FSIZE, &small);
  ErrorCode code = ErrorCode::kUsage;
  try {
    FileOutput output(path());
    output.write(std::string(2000, 'x'));
    output.commit();
  } catch (const Error& error) {
    code = error.code();
  }
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(code, ErrorCode::kNoSpace);
  EXPECT_EQ(files(), 0u);
}

}  // namespace
}  // namespace sdmx
