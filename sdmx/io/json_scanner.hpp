// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A pull tokenizer over JSON (RFC 8259): bounded memory, no allocation per token, numbers kept as they are
/// written, reading goes on after mistakes. Knows nothing of SDMX.

#include <cstdint>
#include <string>
#include <string_view>

#include "sdmx/base/finding.hpp"
#include "sdmx/io/json_window.hpp"

namespace sdmx {

struct JsonLimits {
  uint32_t value_bytes = 1 << 20;  ///< one string or number
  uint32_t name_bytes = 1024;
  uint32_t depth = 64;
};

class JsonScanner {
 public:
  enum class Token : uint8_t {
    kObject,
    kObjectEnd,  ///< also where the closing bracket is missing
    kArray,
    kArrayEnd,  ///< the same
    kName,      ///< of a member; its value follows
    kString,
    kNumber,
    kTrue,
    kFalse,
    kNull,
    kDone,  ///< nothing more follows
  };
  using Sink = JsonWindow::Sink;

  /// Begins where the input stands, which is at that offset. Mistakes go to the sink, in the order of the
  /// text: bad-json {found, expected}, bad-encoding, truncated, limit-passed {name, limit}.
  JsonScanner(Input& input, JsonLimits limits, Sink sink, uint64_t offset = 0);
  JsonScanner(const JsonScanner&) = delete;
  JsonScanner& operator=(const JsonScanner&) = delete;

  /// The next token. Views of the token before are no longer valid. Names and values alternate in objects,
  /// each container that was begun is ended, whatever the text is.
  Token next();
  /// Of a name or string, escapes resolved; of a number as it is written; "true", "false".
  std::string_view text() const { return text_; }
  /// Where the token begins.
  Position position() const { return Position{token_offset_}; }
  /// Number of open containers; at its beginning a container counts, at its end no longer.
  size_t depth() const { return open_.size(); }

  /// Where a scanner stands among the members of an object, for a reader that knows what it looks for and
  /// reads on by itself: members of that object, of objects in it and around it.
  struct Cursor {
    const char* at = nullptr;
    const char* end = nullptr;  ///< of the text in the window; JsonWindow::kPadding bytes behind are readable
    uint64_t offset = 0;        ///< of at, when it was taken
    size_t depth = 0;
    bool behind_member = false;  ///< else the object has just begun
  };
  /// Without any text where such a reader has nothing to do.
  Cursor cursor() const;
  /// Goes on where the reader came to, between two members of an object.
  void resume(const Cursor& cursor);

  /// From the beginning of a container, or any other value, to its end.
  void skip_value(Token first);
  /// The same without looking closely, many bytes at a time: mistakes within are not seen. The container's
  /// end is not returned as a token. False when the text ended first.
  bool leap_over(Token first);

 private:
  /// What may come next.
  enum class State : uint8_t {
    kRoot,
    kFirstName,
    kName,
    kMember,
    kFirstItem,
    kItem,
    kAfterValue,
    kAfterRoot
  };

  bool skip_blanks();
  Token after_value();
  Token name_or_end(char found);
  Token item_or_end(char found);
  Token read_name();
  void pass_colon();
  Token value(char found);
  Token open(char bracket);
  Token close(char bracket);
  Token pop();
  Token end_of_text();
  Token after_root();
  Token string_value();
  Token number();
  Token literal(std::string_view word, Token token);
  Token bare_word();
  bool read_string(uint32_t limit, std::string_view limit_name);
  bool read_long_string(uint32_t limit, std::string_view limit_name);
  bool unescape(std::string& out);
  bool read_unit(size_t digits, uint32_t& unit);
  bool have(size_t count);
  void value_read();
  void problem(std::string_view expected);
  void problem_at(uint64_t offset, std::string found, std::string_view expected);
  void limit_passed(std::string_view name, uint64_t limit);
  std::string quoted_here() const;

  JsonLimits limits_;
  Sink sink_;
  JsonWindow window_;
  State state_ = State::kRoot;
  std::string open_;  ///< opening brackets
  std::string_view text_;
  std::string scratch_;
  uint64_t token_offset_ = 0;
  uint64_t problems_ = 0;
  bool truncated_reported_ = false;
};

}  // namespace sdmx
