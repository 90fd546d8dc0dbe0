// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Submissions as JSON, one document each, ended by a line break.

#include <string>

#include "gateway/core/hub.hpp"

namespace gateway::http {

/// The first answer to a submission: always the state kReceived, so that a repeated request gets the very
/// same answer.
std::string receipt_json(const Submission& submission);
/// Everything its sender sees, the counts of its report and its history among it.
std::string view_json(const SubmissionView& view);
std::string list_json(const std::vector<Submission>& submissions);
std::string difference_json(const std::string& id, const Difference& difference);

}  // namespace gateway::http
