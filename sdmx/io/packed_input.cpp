// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/packed_input.hpp"

#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>

#include "sdmx/base/error.hpp"

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 16;
constexpr uint64_t kRatioFrom = uint64_t{1} << 20;

struct FirstBytes {
  std::string_view bytes;
  Packing packing;
};
constexpr FirstBytes kFirstBytes[] = {
    {"\x1f\x8b", Packing::kGzip},
    {"\x28\xb5\x2f\xfd", Packing::kZstd},
    {"PK\x03\x04", Packing::kZip},
    {"PK\x05\x06", Packing::kZip},  // an archive of no files
};

enum class Outcome : uint8_t { kGoesOn, kDamaged };

/// One method of packing.
class Unpacker {
 public:
  virtual ~Unpacker() = default;
  /// Takes bytes off the front of packed and fills room from its front; both become what is left of them.
  virtual Outcome step(std::string_view& packed, std::span<char>& room) = 0;
  virtual void reset() = 0;
};

class GzipUnpacker : public Unpacker {
 public:
  GzipUnpacker() {
    // 16 + 15: gzip only, the largest window.
    if (::inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~GzipUnpacker() override { ::inflateEnd(&stream_); }
  GzipUnpacker(const GzipUnpacker&) = delete;
  GzipUnpacker& operator=(const GzipUnpacker&) = delete;

  Outcome step(std::string_view& packed, std::span<char>& room) override {
    if (between_members_ && !packed.empty()) reset();
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(packed.size());
    stream_.next_out = reinterpret_cast<Bytef*>(room.data());
    stream_.avail_out = static_cast<uInt>(room.size());
    const int outcome = ::inflate(&stream_, Z_NO_FLUSH);
    packed.remove_prefix(packed.size() - stream_.avail_in);
    room = room.last(stream_.avail_out);
    between_members_ = outcome == Z_STREAM_END;
    const bool good = outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR;
    return good ? Outcome::kGoesOn : Outcome::kDamaged;
  }
  void reset() override {
    ::inflateReset(&stream_);
    between_members_ = false;
  }

 private:
  z_stream stream_{};
  bool between_members_ = false;
};

class ZstdUnpacker : public Unpacker {
 public:
  explicit ZstdUnpacker(std::string name) : name_(std::move(name)), stream_(::ZSTD_createDStream()) {
    if (stream_ == nullptr) throw std::bad_alloc();
    ::ZSTD_DCtx_setParameter(stream_, ZSTD_d_windowLogMax, kWindowLog);
  }
  ~ZstdUnpacker() override { ::ZSTD_freeDStream(stream_); }
  ZstdUnpacker(const ZstdUnpacker&) = delete;
  ZstdUnpacker& operator=(const ZstdUnpacker&) = delete;

  Outcome step(std::string_view& packed, std::span<char>& room) override {
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    ZSTD_outBuffer out{room.data(), room.size(), 0};
    const size_t outcome = ::ZSTD_decompressStream(stream_, &out, &in);
    packed.remove_prefix(in.pos);
    room = room.subspan(out.pos);
    if (::ZSTD_isError(outcome) == 0) return Outcome::kGoesOn;
    if (::ZSTD_getErrorCode(outcome) == ZSTD_error_frameParameter_windowTooLarge) {
      throw Error(ErrorCode::kTooLarge,
                  Message{"unpacking-memory", {name_, std::to_string(size_t{1} << kWindowLog)}});
    }
    return Outcome::kDamaged;
  }
  void reset() override { ::ZSTD_DCtx_reset(stream_, ZSTD_reset_session_only); }

 private:
  /// The window that every level of zstd keeps to; only --long asks for more.
  static constexpr int kWindowLog = 27;
  std::string name_;
  ZSTD_DStream* stream_;
};

std::unique_ptr<Unpacker> make_unpacker(Packing packing, const std::string& name) {
  if (packing == Packing::kZstd) return std::make_unique<ZstdUnpacker>(name);
  return std::make_unique<GzipUnpacker>();
}

class UnpackedInput : public Input {
 public:
  UnpackedInput(std::unique_ptr<Input> packed, Packing packing, InputLimits limits)
      : packed_(std::move(packed)),
        packing_(packing),
        limits_(limits),
        guard_(limits, packed_->name()),
        unpacker_(make_unpacker(packing, packed_->name())),
        buffer_(kChunk, '\0') {}

  size_t read(std::span<char> buffer) override {
    const std::span<char> asked = buffer.first(std::min(buffer.size(), kChunk));
    std::span<char> room = asked;
    while (!asked.empty() && room.size() == asked.size() && !ended_) step(room);
    const size_t count = asked.size() - room.size();
    unpacked_ += count;
    guard_.check(unpacked_, packed_bytes_);
    return count;
  }
  void rewind() override {
    packed_->rewind();
    unpacker_->reset();
    rest_ = {};
    unpacked_ = packed_bytes_ = 0;
    ended_ = more_inside_ = false;
  }
  std::unique_ptr<Input> reopen() const override {
    return std::make_unique<UnpackedInput>(packed_->reopen(), packing_, limits_);
  }
  const std::string& name() const override { return packed_->name(); }

 private:
  void step(std::span<char>& room) {
    if (rest_.empty() && !more_inside_) refill();
    if (ended_) return;
    const Outcome outcome = unpacker_->step(rest_, room);
    more_inside_ = room.empty();
    ended_ = outcome == Outcome::kDamaged;
  }
  void refill() {
    const size_t count = packed_->read(buffer_);
    packed_bytes_ += count;
    rest_ = std::string_view(buffer_).substr(0, count);
    ended_ = count == 0;
  }

  std::unique_ptr<Input> packed_;
  Packing packing_;
  InputLimits limits_;
  UnpackLimits guard_;
  std::unique_ptr<Unpacker> unpacker_;
  std::string buffer_;
  std::string_view rest_;  ///< of buffer_, not yet unpacked
  uint64_t unpacked_ = 0, packed_bytes_ = 0;
  bool ended_ = false;
  bool more_inside_ = false;  ///< the room was filled: more may come without further packed bytes
};

}  // namespace

Packing packing_of(std::string_view first) {
  const auto found = std::ranges::find_if(
      kFirstBytes, [first](const FirstBytes& known) { return first.starts_with(known.bytes); });
  return found == std::end(kFirstBytes) ? Packing::kNone : found->packing;
}

void UnpackLimits::check(uint64_t unpacked, uint64_t packed) const {
  if (unpacked > limits_.max_unpacked) {
    throw Error(ErrorCode::kTooLarge,
                Message{"unpacked-too-large", {name_, std::to_string(limits_.max_unpacked)}});
  }
  if (unpacked > kRatioFrom && unpacked / limits_.max_ratio > packed) {
    throw Error(ErrorCode::kTooLarge, Message{"unpacked-ratio", {name_, std::to_string(limits_.max_ratio)}});
  }
}

std::unique_ptr<Input> unpacked(std::unique_ptr<Input> packed, Packing packing, InputLimits limits) {
  return std::make_unique<UnpackedInput>(std::move(packed), packing, limits);
}

}  // namespace sdmx
