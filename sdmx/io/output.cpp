// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <random>

#include "sdmx/io/file_write.hpp"

namespace sdmx {

namespace {

/// A file is written in multiples of this: pages that come in parts take the kernel longer.
constexpr size_t kBlockBytes = size_t{1} << 16;
constexpr uint64_t kRoomBytes = uint64_t{4} << 20;

/// File systems that give out blocks while they are written take several times as long for it.
void give_room([[maybe_unused]] int file, [[maybe_unused]] uint64_t begin, [[maybe_unused]] uint64_t size) {
#ifdef FALLOC_FL_KEEP_SIZE
  // Where that cannot be done, writing itself tells what is wrong.
  (void)::fallocate(file, FALLOC_FL_KEEP_SIZE, static_cast<off_t>(begin), static_cast<off_t>(size));
#endif
}

std::string folder_of(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// Makes the new name itself durable. A file system that cannot sync folders says EINVAL; there is nothing
/// more to do.
void sync_folder(const std::string& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) throw_write_error(folder);
  const int outcome = ::fsync(handle);
  const int error = errno;
  ::close(handle);
  errno = error;
  if (outcome != 0 && error != EINVAL) throw_write_error(folder);
}

class StandardOutput : public Output {
 public:
  void write(std::string_view bytes) override { write_all(STDOUT_FILENO, bytes, "<stdout>"); }
};

}  // namespace

FileOutput::FileOutput(std::string path) : path_(std::move(path)) {
  // A name of its own, so that two writers of one file do not meet; mode 0666 is cut by the user's umask.
  std::random_device random;
  do {
    temporary_ = fmt::format("{}.{:08x}", path_, random());
    file_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  } while (file_ < 0 && errno == EEXIST);
  if (file_ < 0) throw_write_error(path_);
}

FileOutput::~FileOutput() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(temporary_.c_str());
}

void FileOutput::write(std::string_view bytes) {
  const uint64_t before = size_;
  size_ += bytes.size();
  if (before / kRoomBytes != size_ / kRoomBytes) give_room(file_, size_, kRoomBytes);
  if (pending_.size() + bytes.size() >= kBlockBytes) {
    const std::string_view head = bytes.substr(0, (kBlockBytes - pending_.size()) % kBlockBytes);
    pending_.append(head);
    flush();
    bytes.remove_prefix(head.size());
    const size_t whole = bytes.size() - bytes.size() % kBlockBytes;
    write_all(file_, bytes.substr(0, whole), path_);
    bytes.remove_prefix(whole);
  }
  pending_.append(bytes);
}

void FileOutput::flush() {
  write_all(file_, pending_, path_);
  pending_.clear();
}

void FileOutput::commit() {
  flush();
  if (size_ >= kRoomBytes && ::ftruncate(file_, static_cast<off_t>(size_)) != 0) throw_write_error(path_);
  if (::fsync(file_) != 0) throw_write_error(path_);
  const int file = file_;
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) throw_write_error(path_);
  file_ = -1;
  if (::close(file) != 0) throw_write_error(path_);
  sync_folder(folder_of(path_));
}

std::unique_ptr<Output> standard_output() { return std::make_unique<StandardOutput>(); }

}  // namespace sdmx
