// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The command line as a contract: commands, options, and what they mean. CLI11 stands behind this header
/// only.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sdmx/base/message.hpp"

namespace gateway {

struct Arguments {
  std::string command;   ///< "map", "inbox" …
  std::string action;    ///< of inbox, outbox, partner, token: "list", "show" …
  std::string language;  ///< "en" or "ru"
  bool json = false;
  std::string config;
  std::vector<std::string> names;       ///< positional: flows, files, ids, the URL of pull
  std::vector<std::string> structures;  ///< --structure
  std::string output;                   ///< -o; empty or "-": standard output
  std::string to;                       ///< --to
  std::string dimension_at_observation;
  std::string labels, time_format, keys;  ///< of SDMX-CSV
  std::string references;                 ///< of structures of SDMX-ML 2.1: "ref", "urn"; empty: as usual
  std::string message_id, prepared;       ///< --id, --prepared
  std::string agreement;                  ///< --agreement
  std::string reason, state, partner;
  std::string kind, organisation, accept;
  std::vector<std::string> sees;
  unsigned wait_seconds = 3;
  // pull
  std::string flow, key, start_period, end_period, updated_after, rest, accept_type, token_file, ca_file,
      proxy;
  bool into_inbox = false;
};

/// What parsing gave when there is nothing to run.
struct Usage {
  int status = 0;         ///< 0 after --help, 2 for wrong usage
  std::string text;       ///< the help
  sdmx::Message problem;  ///< what is wrong with the usage
  std::string language;
  bool json = false;  ///< --json was given
};

std::variant<Arguments, Usage> parse_arguments(int count, const char* const* values);

/// Names of all commands, for tests and for --help.
std::vector<std::string> command_names();

}  // namespace gateway
