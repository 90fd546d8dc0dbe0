// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The stretch of a JSON text that is being read: UTF-8, checked once as it comes in, of bounded size.
/// Internal to the JSON scanner.

#include <cstdint>
#include <functional>
#include <string>

#include "sdmx/base/finding.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx {

class JsonWindow {
 public:
  using Sink = std::function<void(Finding)>;
  /// Bytes behind end() that may be looked at; they are quotes, so that a search for a string's end stops.
  static constexpr size_t kPadding = 64;

  /// Begins where the input stands, which is at that offset. Reports bad-encoding {encoding}, once.
  JsonWindow(Input& input, uint64_t offset, Sink sink);

  const char* at() const { return at_; }
  const char* end() const { return end_; }
  void move_to(const char* place) { at_ = place; }
  /// Reads on; what stands behind at() stays, but at another address. False at the end of the text.
  bool more();
  /// Offset of a place in the window.
  uint64_t offset(const char* place) const { return base_ + static_cast<uint64_t>(place - buffer_.data()); }

 private:
  void make_room();
  size_t checked(size_t from, size_t filled);
  void replace(size_t place);

  Input& input_;
  Sink sink_;
  std::string buffer_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;  ///< up to here everything is checked
  size_t filled_ = 0;          ///< up to here there is text
  uint64_t base_ = 0;          ///< offset of the buffer's first byte
  bool input_done_ = false, reported_ = false;
};

}  // namespace sdmx
