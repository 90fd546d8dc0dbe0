// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/message_files.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/io/zip_archive.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr size_t kFirstBytes = 65536;
/// Names of the formats the standard knows and this program does not write yet.
constexpr std::string_view kKnownNames[] = {
    "sdmx-ml-2.1",   "sdmx-ml-2.1-generic", "sdmx-ml-3.0",  "sdmx-ml-3.1",  "sdmx-json-1.0",
    "sdmx-json-2.0", "sdmx-json-2.1",       "sdmx-csv-1.0", "sdmx-csv-2.0", "sdmx-csv-2.1"};

std::string spool_standard_input() {
  std::string path = (std::filesystem::temp_directory_path() / "sdmx-gateway-XXXXXX").string();
  const int file = mkstemp(path.data());
  if (file < 0) throw Error(ErrorCode::kIo, {"cannot-write", {path}});
  std::array<char, 65536> buffer;
  for (ssize_t got = 0; (got = read(STDIN_FILENO, buffer.data(), buffer.size())) > 0;) {
    if (write(file, buffer.data(), static_cast<size_t>(got)) != got) {
      close(file);
      throw Error(ErrorCode::kNoSpace, {"disk-full", {path}});
    }
  }
  close(file);
  return path;
}

std::string writable_formats(sdmx::MessageKind kind) {
  std::vector<std::string> names;
  for (const sdmx::Format& format : sdmx::formats()) {
    if (format.kind == kind && format.writes()) names.emplace_back(format.name);
  }
  return sdmx::join(names, ", ");
}

}  // namespace

MessageFile::MessageFile(const std::string& name) : path_(name), shown_(name), temporary_(name == "-") {
  if (!temporary_) return;
  path_ = spool_standard_input();
  shown_ = "<stdin>";
}

MessageFile::~MessageFile() {
  std::error_code ignored;
  if (temporary_) std::filesystem::remove(path_, ignored);
}

std::optional<sdmx::Detected> MessageFile::look() const {
  return sdmx::detect_format(sdmx::first_bytes(*open(), kFirstBytes));
}

sdmx::Detected MessageFile::detect() const {
  const auto detected = look();
  if (!detected) throw Error(ErrorCode::kUnknownFormat, {"format-unknown", {shown_}});
  if (detected->empty_input) throw Error(ErrorCode::kUnknownFormat, {"empty-input", {shown_}});
  return *detected;
}

std::deque<MessageFile> archived_messages(const MessageFile& file, const Console& console) {
  std::deque<MessageFile> messages;
  const auto members = sdmx::archive_members(file.path());
  for (const std::string& member : members) {
    messages.emplace_back(file.path() + '/' + member, file.shown() + '/' + member);
    const auto detected = messages.back().look();
    if (detected && !detected->empty_input) continue;
    console.note({"zip-member-passed", {messages.back().shown()}});
    messages.pop_back();
  }
  if (messages.empty() && !members.empty())
    throw Error(ErrorCode::kUnknownFormat, {"zip-no-messages", {file.shown()}});
  return messages;
}

std::shared_ptr<const sdmx::Structures> structures_beside(const Arguments& arguments,
                                                          const MessageFile& archive) {
  std::vector<std::string> paths = arguments.structures;
  for (const std::string& member : sdmx::archive_members(archive.path())) {
    const MessageFile message(archive.path() + '/' + member, member);
    const auto detected = message.look();
    const bool reads = detected && detected->format && detected->format->read_structures;
    if (reads) paths.push_back(message.path());
  }
  return structures_of(paths);
}

std::shared_ptr<const sdmx::Structures> named_structures(const Arguments& arguments) {
  return structures_of(arguments.structures);
}

std::shared_ptr<const sdmx::Structures> structures_of(const std::vector<std::string>& paths) {
  if (paths.empty()) return nullptr;
  sdmx::Report report;
  auto structures = sdmx::load_structures(paths, report);
  if (structures->empty()) throw Error(ErrorCode::kUsage, {"structures-empty", {sdmx::join(paths, ", ")}});
  return structures;
}

MessageOutput::MessageOutput(const std::string& path) : path_(path) {
  if (path.empty() || path == "-") {
    stream_ = sdmx::standard_output();
  } else {
    file_ = std::make_unique<sdmx::FileOutput>(path);
  }
}

void MessageOutput::begin_again() { file_ = std::make_unique<sdmx::FileOutput>(path_); }

void MessageOutput::commit() {
  if (file_) file_->commit();
}

const sdmx::Format& target_format(const std::string& name, sdmx::MessageKind kind) {
  const auto* format = sdmx::find_format(name, kind);
  if (format && format->writes()) return *format;
  const bool known = format || std::ranges::find(kKnownNames, name) != std::end(kKnownNames);
  throw Error(known ? ErrorCode::kNotBuilt : ErrorCode::kUsage,
              {known ? "format-not-written" : "format-name-unknown", {name, writable_formats(kind)}});
}

}  // namespace gateway
