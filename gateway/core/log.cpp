// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/log.hpp"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>

#include "sdmx/base/error.hpp"

namespace gateway::log {

namespace {

spdlog::level::level_enum spdlog_level(Level level) {
  switch (level) {
    case Level::kDebug:
      return spdlog::level::debug;
    case Level::kInfo:
      return spdlog::level::info;
    case Level::kWarning:
      return spdlog::level::warn;
    case Level::kError:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

std::shared_ptr<spdlog::logger> make_logger(const std::string& file) {
  try {
    return file.empty() ? spdlog::stderr_logger_mt("gateway") : spdlog::basic_logger_mt("gateway", file);
  } catch (const spdlog::spdlog_ex& failure) {
    throw sdmx::Error(sdmx::ErrorCode::kIo, {"log-cannot-open", {file, failure.what()}});
  }
}

std::atomic<bool> is_open = false;

}  // namespace

void open(const std::string& level, const std::string& file) {
  spdlog::set_default_logger(make_logger(file));
  spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
  spdlog::set_level(spdlog::level::from_str(level));
  spdlog::flush_on(spdlog::level::info);
  is_open = true;
}

void write(Level level, std::string_view line) {
  if (is_open) spdlog::log(spdlog_level(level), "{}", line);
}

}  // namespace gateway::log
