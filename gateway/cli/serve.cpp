// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <functional>
#include <optional>
#include <thread>

#include "gateway/cli/commands.hpp"
#include "gateway/core/log.hpp"
#include "gateway/http/router.hpp"
#include "gateway/http/server.hpp"
#include "gateway/report/catalogue.hpp"
#include "gateway/wiring.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

constexpr std::chrono::milliseconds kPoll{1000};
/// Pause after a step that failed, so that a broken disk is not asked a thousand times a second.
constexpr std::chrono::seconds kPauseAfterFailure{5};

/// Signals that end the program are taken by the main thread alone, which waits for them.
class StopSignals {
 public:
  StopSignals() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    // A file that may not grow further is an error of the one who writes it (EFBIG).
    std::signal(SIGXFSZ, SIG_IGN);
  }
  void wait() const {
    int received = 0;
    sigwait(&signals_, &received);
    log::info("stopping on signal {}", received);
  }

 private:
  sigset_t signals_;
};

/// Runs a step again and again until stopped. A step that fails is logged and tried again later.
class Repeater {
 public:
  Repeater(std::string name, std::function<void()> step, const std::string& language)
      : thread_([name = std::move(name), step = std::move(step), language](const std::stop_token& stop) {
          while (!stop.stop_requested()) {
            try {
              step();
            } catch (const sdmx::Error& error) {
              log::error("{}: {}", name, say(error.message(), language));
              pause(stop);
            } catch (const std::exception& failure) {
              log::error("{}: {}", name, failure.what());
              pause(stop);
            }
          }
        }) {}

 private:
  static void pause(const std::stop_token& stop) {
    const auto end = std::chrono::steady_clock::now() + kPauseAfterFailure;
    while (!stop.stop_requested() && std::chrono::steady_clock::now() < end)
      std::this_thread::sleep_for(kPoll / 10);
  }
  std::jthread thread_;
};

void work(Hub& hub) {
  if (!hub.work_once()) hub.wait_for_work(kPoll);
}

void keep_calendar(Office& office) {
  office.run_calendar();
  office.send_due();
  std::this_thread::sleep_for(kPoll);
}

}  // namespace

int run_serve(const Arguments& arguments, const Console& console) {
  const Config config = load_config(arguments.config);
  if (!config.is_hub && !config.is_office) {
    throw sdmx::Error(sdmx::ErrorCode::kConfig, {"config-nothing-to-serve", {config.file}});
  }
  log::open(config.log_level, config.log_file);
  const StopSignals signals;
  std::unique_ptr<HubAssembly> hub;
  std::unique_ptr<OfficeAssembly> office;
  std::optional<http::Router> router;
  std::optional<http::Server> server;
  std::optional<Repeater> worker, calendar;
  if (config.is_hub) {
    hub = assemble_hub(config);
    hub->hub->sweep_spool();
    router.emplace(*hub->hub);
    server.emplace(config.server, *router);
    server->start();
    worker.emplace(
        "hub", [&hub] { work(*hub->hub); }, config.language);
  }
  if (config.is_office) {
    office = assemble_office(config);
    calendar.emplace(
        "office", [&office] { keep_calendar(*office->office); }, config.language);
  }
  console.note({"serve-ready", {config.is_hub ? config.server.base_url : config.name}});
  signals.wait();
  if (server) server->stop();
  return 0;
}

}  // namespace gateway
