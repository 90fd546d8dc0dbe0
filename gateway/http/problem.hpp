// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What a client reads when something cannot be done: problem+json (RFC 9457) for the exchange of messages,
/// an SDMX error (SDMX-ML Error, SDMX-JSON errors) for REST queries.

#include <string>
#include <string_view>

#include "gateway/http/message.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/query/query.hpp"

namespace gateway::http {

/// A sentence and the status it goes with.
struct Problem {
  unsigned status = 500;
  sdmx::Message message;
};

/// THE table from errors to statuses. What a client can do nothing about is told without its details.
Problem problem_of(const std::exception& error);
/// For a refusal of the server itself, or of the router.
Problem problem_of(unsigned status);

/// The code of the SDMX standard for a status: 404 is 100, 400 is 140 (REST 1.5, 4_7_errors).
std::string_view sdmx_code(unsigned status);

HttpResponse problem_answer(const Problem& problem, const std::string& language);

/// How an SDMX error is to be written.
struct ErrorForm {
  bool json = false;
  std::string version = "3.0";  ///< of SDMX-ML
};
/// What fits the types asked for; the root's version where they do not say.
ErrorForm error_form(std::string_view accept, sdmx::RestVersion root);
HttpResponse sdmx_error_answer(const Problem& problem, const ErrorForm& form, const std::string& language);

}  // namespace gateway::http
