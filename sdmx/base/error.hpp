// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The one exception type of the project: the job cannot go on. Wrong data is never an Error but a Finding.
/// Caught in three places: the HTTP handler, the worker's job, the command line's main.

#include <stdexcept>
#include <string>

#include "sdmx/base/message.hpp"

namespace sdmx {

enum class ErrorCode {
  kUsage,          ///< wrong arguments (exit status 2, HTTP 400)
  kConfig,         ///< a broken configuration (2, 500)
  kNotBuilt,       ///< part of the standard, but not built yet (2, 501)
  kInput,          ///< an input cannot be opened (3)
  kUnknownFormat,  ///< an input of no known format (3, HTTP 415)
  kIo,             ///< reading or writing failed (3, 500)
  kNoSpace,        ///< the disk is full (3, HTTP 507)
  kTooLarge,       ///< beyond a limit that is set in the configuration (3, HTTP 413)
  kStore,          ///< the database failed (3, 500)
  kPartner,        ///< a partner could not be reached or refused (4, 502)
  kNotFound,       ///< no such thing (1, HTTP 404)
  kForbidden,      ///< not allowed to this user (1, HTTP 403)
  kConflict,       ///< not possible in the present state (1, HTTP 409)
  kUnauthorized,   ///< who is asking is not known (1, HTTP 401)
};

enum class Retriable { kNo, kYes };

class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, Message message, Retriable retriable = Retriable::kNo);

  ErrorCode code() const { return code_; }
  const Message& message() const { return message_; }
  /// True when the same job may succeed later without any change (a network that was down, a busy database).
  bool retriable() const { return retriable_ == Retriable::kYes; }

 private:
  ErrorCode code_;
  Message message_;
  Retriable retriable_;
};

}  // namespace sdmx
