// SPDX-License-Identifier: Apache-2.0
#pragma once
/// SDMX-ML Error messages: what a service answers when it cannot answer.
/// SDMXMessage.xsd (Error) of 2.1 and 3.x, SDMX REST (status codes); the faults
/// of the SOAP services of 2.1.

#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/report.hpp"
#include "sdmx/io/input.hpp"
#include "sdmx/model/artefact.hpp"

namespace sdmx {

struct ErrorMessage {
  struct Text {
    std::string code, severity;
    InternationalString texts;
    bool operator==(const Text &) const = default;
  };
  std::vector<Text> errors;
};

/// The whole document. The version is "2.1", "3.0" or "3.1"; the code one of
/// the standard's, "100" for nothing found.
std::string error_message(std::string_view version, std::string_view code,
                          std::string_view text);

/// Reads an Error message, also the one in the fault of a SOAP service. What is
/// wrong with it goes into the report, its place worked out already.
ErrorMessage read_ml_errors(Input &input, Report &report);

} // namespace sdmx
