// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The log, for operators. The only header behind which spdlog stands.

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace gateway::log {

enum class Level { kDebug, kInfo, kWarning, kError };

/// Called once by who serves; level is "debug", "info", "warning" or "error", file empty for stderr. Before it
/// nothing is logged: commands tell what they do to whoever gave them.
void open(const std::string& level, const std::string& file);
void write(Level level, std::string_view line);

template <typename... Values>
void info(fmt::format_string<Values...> format, Values&&... values) {
  write(Level::kInfo, fmt::format(format, std::forward<Values>(values)...));
}
template <typename... Values>
void warning(fmt::format_string<Values...> format, Values&&... values) {
  write(Level::kWarning, fmt::format(format, std::forward<Values>(values)...));
}
template <typename... Values>
void error(fmt::format_string<Values...> format, Values&&... values) {
  write(Level::kError, fmt::format(format, std::forward<Values>(values)...));
}

}  // namespace gateway::log
