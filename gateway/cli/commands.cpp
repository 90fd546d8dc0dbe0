// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/commands.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gateway {

namespace {

constexpr std::pair<std::string_view, Command> kCommands[] = {
    {"serve", run_serve},     {"map", run_map},         {"validate", run_validate}, {"convert", run_convert},
    {"inspect", run_inspect}, {"push", run_push},       {"pull", run_pull},         {"inbox", run_inbox},
    {"outbox", run_outbox},   {"partner", run_partner}, {"token", run_token},       {"check", run_check}};

int tell(const Usage& usage) {
  const Console console(usage.language, usage.json ? Console::Style::kJson : Console::Style::kText);
  if (usage.status == 0) {
    console.print(usage.text);
  } else {
    console.fail(sdmx::Error(sdmx::ErrorCode::kUsage, usage.problem));
  }
  return usage.status;
}

int run_guarded(Command command, const Arguments& arguments, const Console& console) {
  try {
    return command(arguments, console);
  } catch (const sdmx::Error& error) {
    console.end_progress();
    console.fail(error);
    return exit_status(error.code());
  } catch (const std::exception& failure) {
    console.fail(sdmx::Error(sdmx::ErrorCode::kIo, {"unexpected-failure", {failure.what()}}));
    return exit_status(sdmx::ErrorCode::kIo);
  }
}

}  // namespace

int run(int count, const char* const* values) {
  const auto parsed = parse_arguments(count, values);
  if (const auto* usage = std::get_if<Usage>(&parsed)) return tell(*usage);
  const auto& arguments = std::get<Arguments>(parsed);
  const Console console(arguments.language, arguments.json ? Console::Style::kJson : Console::Style::kText);
  const auto* command =
      std::ranges::find(kCommands, arguments.command, &std::pair<std::string_view, Command>::first);
  return run_guarded(command->second, arguments, console);
}

}  // namespace gateway
