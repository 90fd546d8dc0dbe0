// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/temporary_file.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <string>

#include "sdmx/base/error.hpp"

namespace sdmx {
namespace {

std::string all_of(TemporaryFile& file) {
  std::string text, buffer(1000, '\0');
  while (const size_t got = file.read(buffer)) text.append(buffer, 0, got);
  return text;
}

TEST(TemporaryFile, GivesBackWhatWasWrittenAsOftenAsAsked) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += std::to_string(i);
  TemporaryFile file;
  for (size_t at = 0; at < text.size(); at += 777) file.write(std::string_view(text).substr(at, 777));
  for (int time = 0; time < 2; ++time) {
    file.rewind();
    EXPECT_EQ(all_of(file), text);
  }
}

TEST(TemporaryFile, HasNoName) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "temporary_file_test";
  std::filesystem::create_directory(folder);
  setenv("TMPDIR", folder.c_str(), 1);
  TemporaryFile file;
  unsetenv("TMPDIR");
  file.write("text");
  file.rewind();
  EXPECT_TRUE(std::filesystem::is_empty(folder));
  EXPECT_EQ(all_of(file), "text");
  std::filesystem::remove(folder);
}

TEST(TemporaryFile, SaysThatTheDiskIsFull) {
  struct rlimit before {};
  getrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small { 1000, before.rlim_max };
  setrlimit(RLIMIT_FSIZE, &small);
  TemporaryFile file;
  file.write(std::string(2000, 'x'));
  try {
    file.rewind();
    ADD_FAILURE() << "2000 bytes where 1000 is the limit";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::kNoSpace);
    EXPECT_EQ(error.message().id, "disk-full");
  }
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_DFL);
}

}  // namespace
}  // namespace sdmx
