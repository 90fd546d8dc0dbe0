// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The commands of the program. Each returns its exit status: 0 done, 1 the input has errors, 2 wrong usage
/// or configuration, 3 input or output failed, 4 a partner could not be reached or refused.

#include "gateway/cli/arguments.hpp"
#include "gateway/cli/console.hpp"

namespace gateway {

/// Parses the command line and runs what it asks for.
int run(int count, const char* const* values);

using Command = int (*)(const Arguments&, const Console&);

int run_inspect(const Arguments& arguments, const Console& console);
int run_validate(const Arguments& arguments, const Console& console);
int run_convert(const Arguments& arguments, const Console& console);
int run_pull(const Arguments& arguments, const Console& console);
int run_map(const Arguments& arguments, const Console& console);
int run_push(const Arguments& arguments, const Console& console);
int run_outbox(const Arguments& arguments, const Console& console);
int run_inbox(const Arguments& arguments, const Console& console);
int run_partner(const Arguments& arguments, const Console& console);
int run_token(const Arguments& arguments, const Console& console);
int run_check(const Arguments& arguments, const Console& console);
int run_serve(const Arguments& arguments, const Console& console);

}  // namespace gateway
