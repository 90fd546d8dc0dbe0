// SPDX-License-Identifier: Apache-2.0
#include "sdmx/base/report.hpp"

namespace sdmx {

void Report::add(Finding finding) {
  counts_[static_cast<size_t>(finding.severity)] += finding.count;
  count_by_code_[finding.code] += finding.count;
  if (++added_by_code_[finding.code] <= kept_per_code_) findings_.push_back(std::move(finding));
}

void Report::resolve(const std::function<Place(Position)>& place_of) {
  for (; resolved_ < findings_.size(); ++resolved_) {
    Finding& finding = findings_[resolved_];
    if (finding.position.known()) finding.place = place_of(finding.position);
  }
}

}  // namespace sdmx
