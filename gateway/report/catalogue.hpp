// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The one catalogue of sentences, English and Russian. Everything a user reads is made here.

#include <span>
#include <string>
#include <string_view>

#include "sdmx/base/finding.hpp"
#include "sdmx/base/message.hpp"

namespace gateway {

struct Sentence {
  std::string_view id;
  std::string_view english;  ///< {0}, {1} … are the message's parameters
  std::string_view russian;
};

/// All sentences, ordered by id within each of the catalogue's parts (findings, errors, states, words of the
/// commands).
std::span<const Sentence> sentences(size_t part);
size_t sentence_parts();

/// The sentence in "en" or "ru" (anything else: English). An id that is not in the catalogue gives the id and
/// its parameters; a test keeps that from happening.
std::string say(const sdmx::Message& message, std::string_view language);
std::string say(std::string_view id, std::string_view language);

/// A finding's sentence: {component} and {value} are those of the finding.
std::string say_finding(const sdmx::Finding& finding, std::string_view language);

/// Which language a user wants: the --lang option, else LC_ALL, LC_MESSAGES, LANG; "en" or "ru".
std::string user_language(std::string_view option, std::string_view configured);

}  // namespace gateway
