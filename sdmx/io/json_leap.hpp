// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Goes over a JSON container many bytes at a time, without looking at what is in it. Only brackets of its
/// own kind count: one of the other kind that is missing or too many does no harm. Internal to the JSON
/// scanner.

#include <cstdint>

namespace sdmx::json {

class JsonLeap {
 public:
  /// Behind the opening bracket, which is { or [.
  explicit JsonLeap(char opening) : opening_(opening), closing_(opening == '{' ? '}' : ']') {}

  /// Goes on in the next stretch of the text, up to the container's end; true when it was there.
  bool over(const char*& place, const char* end);

 private:
  bool over_bytes(const char*& place, const char* end);
  bool over_block(const char*& place);

  char opening_, closing_;
  uint64_t depth_ = 1;
  bool in_string_ = false, escaped_ = false;
};

}  // namespace sdmx::json
