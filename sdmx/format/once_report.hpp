// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Keeps a reader that starts again from repeating its findings: reading is the same each time, so the
/// findings come in the same order, and those that were reported already are counted off.

#include "sdmx/base/report.hpp"

namespace sdmx {

class OnceReport {
 public:
  explicit OnceReport(Report& report) : report_(report) {}

  void add(Finding finding) {
    if (seen_++ < reported_) return;
    ++reported_;
    report_.add(std::move(finding));
  }
  /// The input is read from its beginning again.
  void restart() { seen_ = 0; }

 private:
  Report& report_;
  uint64_t seen_ = 0;      ///< in this pass
  uint64_t reported_ = 0;  ///< in all passes
};

}  // namespace sdmx
