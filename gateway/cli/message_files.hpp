// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Messages on disk as commands take them: files, "-" for a pipe, structures beside them.

#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "gateway/cli/arguments.hpp"
#include "gateway/cli/console.hpp"
#include "sdmx/format/format.hpp"

namespace gateway {

/// A file that can be read twice: what comes from a pipe is spooled to a temporary file first.
class MessageFile {
 public:
  explicit MessageFile(const std::string& name);
  MessageFile(std::string path, std::string shown) : path_(std::move(path)), shown_(std::move(shown)) {}
  ~MessageFile();
  MessageFile(const MessageFile&) = delete;
  MessageFile& operator=(const MessageFile&) = delete;

  const std::string& path() const { return path_; }
  const std::string& shown() const { return shown_; }  ///< "<stdin>" for a pipe
  std::unique_ptr<sdmx::Input> open() const { return sdmx::open_file(path_); }
  /// What the message is. Throws Error(kUnknownFormat) where it is of no known format.
  sdmx::Detected detect() const;
  /// The same where it may be something else: nothing then.
  std::optional<sdmx::Detected> look() const;

 private:
  std::string path_, shown_;
  bool temporary_ = false;
};

/// The messages in a zip archive, in its order; files that are no messages are named on the console and
/// passed over. Empty where the file is no archive. They are read from the archive, which must live as long.
std::deque<MessageFile> archived_messages(const MessageFile& file, const Console& console);

/// The structures named by --structure; null where none were named. Throws Error(kUsage) where they cannot be
/// used.
std::shared_ptr<const sdmx::Structures> named_structures(const Arguments& arguments);
std::shared_ptr<const sdmx::Structures> structures_of(const std::vector<std::string>& paths);
/// The same, with those that an archive holds beside its data.
std::shared_ptr<const sdmx::Structures> structures_beside(const Arguments& arguments,
                                                          const MessageFile& archive);

/// The output of -o: a file that is there whole or not at all, or standard output.
class MessageOutput {
 public:
  explicit MessageOutput(const std::string& path);
  sdmx::Output& output() { return file_ ? *file_ : *stream_; }
  /// False where what was written has left already.
  bool can_begin_again() const { return file_ != nullptr; }
  /// What was written is forgotten.
  void begin_again();
  void commit();

 private:
  std::string path_;
  std::unique_ptr<sdmx::FileOutput> file_;
  std::unique_ptr<sdmx::Output> stream_;
};

/// The format of --to; throws Error(kNotBuilt) for a known name that is not written here, kUsage for an
/// unknown one.
const sdmx::Format& target_format(const std::string& name, sdmx::MessageKind kind);

}  // namespace gateway
