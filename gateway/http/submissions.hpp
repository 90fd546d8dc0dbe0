// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The exchange of messages: partners push, ask about what they pushed, the administrator decides.

#include "gateway/http/exchange.hpp"

namespace gateway::http {

Opening receive_submission(const Exchange& exchange);  ///< POST /submissions
Opening list_submissions(const Exchange& exchange);    ///< GET /submissions
Opening show_submission(const Exchange& exchange);     ///< GET /submissions/ID
Opening show_report(const Exchange& exchange);         ///< GET /submissions/ID/report
Opening show_difference(const Exchange& exchange);     ///< GET /submissions/ID/difference
Opening accept_submission(const Exchange& exchange);   ///< POST /submissions/ID/accept
Opening reject_submission(const Exchange& exchange);   ///< POST /submissions/ID/reject

/// Throws Error(kUnauthorized) where no token came.
void require_token(const Exchange& exchange);
/// The same, and Error(kForbidden) for anybody but the administrator.
void require_administrator(const Exchange& exchange);

}  // namespace gateway::http
