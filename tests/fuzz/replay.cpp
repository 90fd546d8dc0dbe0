// SPDX-License-Identifier: Apache-2.0
/// Drives a harness without libFuzzer: every seed whole, cut at every place, up to 4 KB with eight other
/// bytes at every place, then damaged at random. What crashes, hangs or grows ends the program with status 1,
/// and its input is kept as "damaged" in the present folder.
///     fuzz_csv_data SEED...        seconds of random damage: GATEWAY_FUZZ_SECONDS, else 5

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr size_t kEveryByte = 4096;  // seeds up to this size have each of their bytes changed
constexpr unsigned kLongestRun = 20;
constexpr long kMostMemory = 1 << 20;  // KB
constexpr char kOtherBytes[] = {'\0', '\n', '"', '9', '<', '&', '\x80', '\xFF', 'A'};
constexpr size_t kOthers = 8;

std::string at_work;  // the input that is being read

void keep_and_end(int signal) {
  std::FILE* file = std::fopen("damaged", "wb");
  if (file != nullptr) {
    std::fwrite(at_work.data(), 1, at_work.size(), file);
    std::fclose(file);
  }
  std::fprintf(stderr, "signal %d; the input is kept as \"damaged\"\n", signal);
  std::_Exit(1);
}

void run(std::string text) {
  at_work = std::move(text);
  alarm(kLongestRun);
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(at_work.data()), at_work.size());
  alarm(0);
}

void cut_everywhere(const std::string& seed) {
  for (size_t size = 0; size <= seed.size(); ++size) run(seed.substr(0, size));
}

void change_every_byte(const std::string& seed) {
  for (size_t at = 0; at < seed.size(); ++at) {
    size_t changed = 0;
    for (const char other : kOtherBytes) {
      if (other == seed[at] || changed++ == kOthers) continue;
      std::string text = seed;
      text[at] = other;
      run(std::move(text));
    }
  }
}

/// Changes, doubles, moves or deletes a few pieces.
std::string damaged(std::string text, std::mt19937& random) {
  const auto below = [&random](size_t limit) { return limit == 0 ? 0 : random() % limit; };
  for (size_t times = 1 + below(4); times > 0; --times) {
    const size_t from = below(text.size() + 1);
    const size_t length = below(std::min<size_t>(64, text.size() - from) + 1);
    const std::string piece = text.substr(from, length);
    switch (below(4)) {
      case 0:
        text.erase(from, length);
        break;
      case 1:
        text.insert(below(text.size() + 1), piece);
        break;
      case 2:
        text.insert(from, 1, static_cast<char>(random()));
        break;
      default:
        if (from < text.size()) text[from] = static_cast<char>(random());
    }
  }
  return text;
}

void damage_at_random(const std::vector<std::string>& seeds) {
  const char* asked = std::getenv("GATEWAY_FUZZ_SECONDS");
  const auto seconds = std::chrono::seconds(asked != nullptr ? std::atoi(asked) : 5);
  const auto end = std::chrono::steady_clock::now() + seconds;
  std::mt19937 random(20261125);  // the same damage every time
  while (std::chrono::steady_clock::now() < end) run(damaged(seeds[random() % seeds.size()], random));
}

long memory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

int main(int count, char** values) {
  for (const int signal : {SIGSEGV, SIGABRT, SIGALRM, SIGFPE, SIGBUS}) std::signal(signal, keep_and_end);
  std::vector<std::string> seeds = {""};
  for (int i = 1; i < count; ++i) {
    std::ifstream file(values[i], std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  for (const std::string& seed : seeds) {
    cut_everywhere(seed);
    if (seed.size() <= kEveryByte) change_every_byte(seed);
  }
  damage_at_random(seeds);
  std::printf("%zu seeds, %ld KB of memory at most\n", seeds.size() - 1, memory());
  return memory() > kMostMemory ? 1 : 0;
}
