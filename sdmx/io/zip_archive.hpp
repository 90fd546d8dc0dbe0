// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Zip archives: which files they hold, and each of them as an input. Nothing is ever unpacked to disk.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sdmx/io/input.hpp"

namespace sdmx {

/// Where a path leads into an archive: "archive.zip/member.xml", of which "archive.zip" is a file.
struct MemberPath {
  std::string archive, member;
};
std::optional<MemberPath> member_path(const std::string& path);

/// Names of the files in a zip archive, in its order; folders and what packing programs add of their own are
/// left out. Nothing where the file is no zip. Throws Error(kUnknownFormat) where the archive is damaged, has
/// too long a list, or names a file in a way that leads out of it; Error(kInput) where it cannot be opened.
std::vector<std::string> archive_members(const std::string& path);

/// A file of an archive; the input's name is "archive.zip/member.xml". Damaged packed data ends the text
/// there. Throws Error(kUnknownFormat) where it is encrypted or packed in a way that is not known here.
std::unique_ptr<Input> open_member(const std::string& path, const std::string& member,
                                   InputLimits limits = {});

}  // namespace sdmx
