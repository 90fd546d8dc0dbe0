// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/error.hpp"

namespace sdmx {

namespace {

/// what() is for debuggers and logs; people read the catalogue's sentence.
std::string brief(const Message& message) {
  std::string text = message.id;
  for (const std::string& parameter : message.parameters) text += " | " + parameter;
  return text;
}

}  // namespace

Error::Error(ErrorCode code, Message message, Retriable retriable)
    : std::runtime_error(brief(message)), code_(code), message_(std::move(message)), retriable_(retriable) {}

}  // namespace sdmx
