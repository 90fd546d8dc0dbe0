// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Converting messages that are read whole and are neither data nor structures: reference metadata and
/// messages of a registry.

#include <span>

#include "gateway/cli/arguments.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/report/stored_report.hpp"

namespace gateway {

/// What the arguments say of the header, and what every format needs in it.
void fix_header(sdmx::Header& header, const Arguments& arguments);

/// Makes one message of all, which are of one kind. Throws Error(kUsage) for a kind that is not converted,
/// and for several messages of a registry; Error(kNotBuilt) where the target format has no messages of that
/// kind.
StoredReport convert_whole(std::span<const MessageFile* const> files, const Arguments& arguments,
                           sdmx::Output& output);

}  // namespace gateway
