// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Submissions as JSON, for the web service and the command line alike; one document each.

#include <string>
#include <vector>

#include "gateway/core/hub.hpp"

namespace gateway {

/// The first answer to a submission: always the state kReceived, so that a repeated request gets the very
/// same answer.
std::string receipt_json(const Submission& submission);
/// Everything its sender sees: state, history, counts and address of its report.
std::string view_json(const SubmissionView& view);
/// The same with the report itself, and with the difference where there is one.
std::string whole_view_json(const SubmissionView& view, const Difference* difference,
                            const std::string& language);
std::string list_json(const std::vector<Submission>& submissions);
std::string difference_json(const std::string& id, const Difference& difference);

}  // namespace gateway
