// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/zip_archive.hpp"

#include "unit/sdmx/io/packing.hpp"

namespace sdmx {
namespace {

using ZipArchive = PackedFile;
using Names = std::vector<std::string>;

TEST_F(ZipArchive, OfOneFileStandsForThatFile) {
  write_zip(path_, {{"folder/", ""}, {"folder/one.xml", "<one/>"}, {"__MACOSX/._one.xml", "x"}});
  const auto input = open_file(path_);
  EXPECT_EQ(input->name(), path_ + "/folder/one.xml");
  EXPECT_EQ(first_bytes(*input, 4), "<one");
  EXPECT_EQ(read_all(*input, 100), "<one/>");
  EXPECT_EQ(read_all(*input->reopen(), 100), "<one/>");
}

TEST_F(ZipArchive, OfSeveralFilesIsReadByTheirNames) {
  write_zip(path_, {{"a.xml", "<a/>"}, {"b/c.csv", std::string(200'000, 'c')}});
  EXPECT_EQ(archive_members(path_), (Names{"a.xml", "b/c.csv"}));
  EXPECT_EQ(error_of([&] { open_file(path_); }), "zip-several");
  EXPECT_EQ(read_all(*open_file(path_ + "/a.xml"), 100), "<a/>");
  EXPECT_EQ(read_all(*open_file(path_ + "/b/c.csv"), 1 << 20), std::string(200'000, 'c'));
  EXPECT_EQ(error_of([&] { open_file(path_ + "/c.csv"); }), "zip-member-missing");
}

TEST_F(ZipArchive, IsNotWhatAnotherFileIs) {
  put("<one/>");
  EXPECT_EQ(archive_members(path_), Names{});
}

TEST_F(ZipArchive, MayHoldNothing) {
  put(std::string("PK\x05\x06", 4) + std::string(18, '\0'));
  EXPECT_EQ(archive_members(path_), Names{});
  EXPECT_EQ(error_of([&] { open_file(path_); }), "zip-empty");
}

TEST_F(ZipArchive, ThatIsEncryptedIsRefused) {
  write_zip(path_, {{"a.xml", "<a/>", true}});
  EXPECT_EQ(error_of([&] { open_file(path_); }), "zip-encrypted");
}

TEST_F(ZipArchive, WithinAnotherIsRefused) {
  write_zip(path_, {{"a.xml", "<a/>"}});
  const std::string inner = bytes();
  write_zip(path_, {{"inner.zip", inner}});
  EXPECT_EQ(error_of([&] { open_file(path_); }), "packed-twice");
}

TEST_F(ZipArchive, ThatNamesAFileOutsideIsRefused) {
  for (const char* name : {"../a.xml", "a/../../b.xml", "/etc/passwd", "..\\a.xml"}) {
    write_zip(path_, {{name, "<a/>"}});
    EXPECT_EQ(error_of([&] { archive_members(path_); }), "zip-member-name") << name;
  }
}

TEST_F(ZipArchive, ThatUnpacksBeyondTheLimitsIsRefused) {
  write_zip(path_, {{"a.xml", std::string(3'000'000, 'a')}});
  EXPECT_EQ(error_of([&] { read_all(*open_file(path_, {.max_unpacked = 1000}), 1 << 30); }),
            "unpacked-too-large");
  EXPECT_EQ(error_of([&] { read_all(*open_file(path_, {.max_ratio = 10}), 1 << 30); }), "unpacked-ratio");
}

TEST_F(ZipArchive, WithTooLongAListIsRefused) {
  put("PK\x03\x04" + std::string("PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xf0\xff\xff\x7f\0\0\0\0\0\0", 22));
  EXPECT_EQ(error_of([&] { archive_members(path_); }), "zip-list-too-long");
}

TEST_F(ZipArchive, EndsWhereItsPackedDataAreDamaged) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += std::to_string(i * 7919 % 100'003);
  write_zip(path_, {{"a.csv", text}});
  std::string damaged = bytes();
  damaged.replace(damaged.size() / 2, 64, std::string(64, '\xff'));
  put(damaged);
  const std::string read = read_all(*open_file(path_), 1 << 30);
  EXPECT_NE(read, text);
  EXPECT_EQ(read.substr(0, 1000), text.substr(0, 1000));
}

TEST_F(ZipArchive, ThatIsCutIsDamaged) {
  write_zip(path_, {{"a.csv", "one,two\n"}});
  const std::string whole = bytes();
  for (size_t size = 4; size < whole.size(); ++size) {
    put(whole.substr(0, size));
    EXPECT_EQ(error_of([&] { open_file(path_); }), "zip-damaged") << size;
  }
}

}  // namespace
}  // namespace sdmx
