// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/zip_archive.hpp"

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/io/packed_input.hpp"

namespace sdmx {

namespace {

/// The list of files stands in memory.
constexpr uint64_t kLongestList = uint64_t{16} << 20;
constexpr size_t kEndRecord = 22;  // of the archive, without its comment
constexpr size_t kLongestComment = 65535;

Error zip_error(std::string_view id, std::vector<std::string> parameters) {
  return Error(ErrorCode::kUnknownFormat, Message{std::string(id), std::move(parameters)});
}

/// A number of so many bytes, the lowest first.
uint64_t number_at(std::string_view bytes, size_t at, size_t width) {
  uint64_t number = 0;
  for (size_t i = width; i > 0; --i) number = (number << 8) | static_cast<unsigned char>(bytes[at + i - 1]);
  return number;
}

std::string piece_of(std::ifstream& file, uint64_t from, size_t size) {
  std::string piece(size, '\0');
  file.clear();
  file.seekg(static_cast<std::streamoff>(from));
  file.read(piece.data(), static_cast<std::streamsize>(size));
  piece.resize(static_cast<size_t>(file.gcount()));
  return piece;
}

/// How long an archive says its list of files to be (APPNOTE.TXT 4.3.16; 4.3.14 and 4.3.15 where it needs 64
/// bits). at is where an end record stands in the tail of the file.
uint64_t list_size(std::ifstream& file, std::string_view tail, size_t at) {
  constexpr size_t kLocator = 20;
  const bool is_64 = at >= kLocator && tail.substr(at - kLocator).starts_with("PK\x06\x07");
  if (!is_64) return number_at(tail, at + 12, 4);
  const std::string size = piece_of(file, number_at(tail, at - kLocator + 8, 8) + 40, 8);
  return size.size() < 8 ? 0 : number_at(size, 0, 8);
}

/// libzip takes the whole list of files into memory, however long it is.
void check_list(const std::string& path) {
  constexpr std::string_view kMark = "PK\x05\x06";
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const auto size = static_cast<uint64_t>(std::max<std::streamoff>(file.tellg(), 0));
  const uint64_t looked_at = std::min<uint64_t>(size, kEndRecord + kLongestComment);
  const std::string tail = piece_of(file, size - looked_at, looked_at);
  for (size_t at = tail.find(kMark); at != std::string::npos; at = tail.find(kMark, at + 1)) {
    if (at + kEndRecord <= tail.size() && list_size(file, tail, at) > kLongestList)
      throw zip_error("zip-list-too-long", {path, std::to_string(kLongestList)});
  }
}

struct Discard {
  void operator()(zip_t* archive) const { ::zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive open_archive(const std::string& path) {
  check_list(path);
  int code = 0;
  Archive archive(::zip_open(path.c_str(), ZIP_RDONLY, &code));
  if (archive) return archive;
  zip_error_t error;
  ::zip_error_init_with_code(&error, code);
  const std::string why = ::zip_error_strerror(&error);
  ::zip_error_fini(&error);
  throw zip_error("zip-damaged", {path, why});
}

std::string name_at(zip_t* archive, zip_uint64_t index) {
  const char* name = ::zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
  return name == nullptr ? std::string() : std::string(name);
}

/// Folders, and what macOS adds.
bool is_no_message(std::string_view name) {
  return name.empty() || name.ends_with('/') || name.starts_with("__MACOSX/") || name.ends_with(".DS_Store");
}

/// A name that leads out of the archive, or that would write on a terminal what it is not.
bool is_bad_name(std::string_view name) {
  const auto parts = split(name, '/');
  const bool leads_out = name.front() == '/' || name.find('\\') != std::string_view::npos ||
                         std::ranges::find(parts, std::string_view("..")) != parts.end();
  return leads_out || std::ranges::any_of(
                          name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; });
}

/// Without signs that cannot be shown.
std::string shown(std::string name) {
  std::ranges::replace_if(
      name, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
  return shorten(name, 80);
}

class MemberInput : public Input {
 public:
  MemberInput(std::string path, zip_uint64_t index, InputLimits limits)
      : path_(std::move(path)), index_(index), limits_(limits), archive_(open_archive(path_)) {
    member_ = name_at(archive_.get(), index_);
    name_ = path_ + '/' + member_;
    check_member();
    open();
  }

  size_t read(std::span<char> buffer) override {
    const zip_int64_t count = ended_ ? 0 : ::zip_fread(file_.get(), buffer.data(), buffer.size());
    ended_ = count <= 0;
    if (ended_) return 0;
    unpacked_ += static_cast<uint64_t>(count);
    UnpackLimits(limits_, name_).check(unpacked_, packed_);
    return static_cast<size_t>(count);
  }
  void rewind() override {
    unpacked_ = 0;
    open();
  }
  std::unique_ptr<Input> reopen() const override {
    return std::make_unique<MemberInput>(path_, index_, limits_);
  }
  const std::string& name() const override { return name_; }

 private:
  struct Close {
    void operator()(zip_file_t* file) const { ::zip_fclose(file); }
  };
  void check_member() {
    zip_stat_t status;
    if (::zip_stat_index(archive_.get(), index_, 0, &status) != 0)
      throw zip_error("zip-damaged", {path_, ::zip_strerror(archive_.get())});
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
      throw zip_error("zip-encrypted", {path_, shown(member_)});
    packed_ = (status.valid & ZIP_STAT_COMP_SIZE) != 0 ? status.comp_size : 0;
  }
  void open() {
    file_.reset(::zip_fopen_index(archive_.get(), index_, 0));
    ended_ = false;
    if (!file_) throw zip_error("zip-member-unread", {path_, shown(member_), ::zip_strerror(archive_.get())});
  }

  std::string path_, member_, name_;
  zip_uint64_t index_;
  InputLimits limits_;
  Archive archive_;
  std::unique_ptr<zip_file_t, Close> file_;
  uint64_t packed_ = 0, unpacked_ = 0;
  bool ended_ = false;
};

}  // namespace

std::optional<MemberPath> member_path(const std::string& path) {
  for (size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    struct stat status {};
    const std::string archive = path.substr(0, slash);
    if (::stat(archive.c_str(), &status) != 0) return std::nullopt;
    if (S_ISREG(status.st_mode)) return MemberPath{archive, path.substr(slash + 1)};
  }
  return std::nullopt;
}

std::vector<std::string> archive_members(const std::string& path) {
  if (member_path(path)) return {};
  if (packing_of(first_bytes(*open_packed(path), kPackingBytes)) != Packing::kZip) return {};
  const Archive archive = open_archive(path);
  std::vector<std::string> names;
  std::set<std::string> seen;
  const zip_int64_t count = ::zip_get_num_entries(archive.get(), 0);
  for (zip_int64_t index = 0; index < count; ++index) {
    std::string name = name_at(archive.get(), static_cast<zip_uint64_t>(index));
    if (is_no_message(name)) continue;
    if (is_bad_name(name) || !seen.insert(name).second)
      throw zip_error("zip-member-name", {path, shown(name)});
    names.push_back(std::move(name));
  }
  return names;
}

std::unique_ptr<Input> open_member(const std::string& path, const std::string& member, InputLimits limits) {
  const Archive archive = open_archive(path);
  const zip_int64_t count = ::zip_get_num_entries(archive.get(), 0);
  for (zip_int64_t index = 0; index < count; ++index) {
    const auto at = static_cast<zip_uint64_t>(index);
    if (name_at(archive.get(), at) == member) return std::make_unique<MemberInput>(path, at, limits);
  }
  throw Error(ErrorCode::kInput, Message{"zip-member-missing", {path, shown(member)}});
}

}  // namespace sdmx
