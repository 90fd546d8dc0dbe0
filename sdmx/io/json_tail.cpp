// SPDX-License-Identifier: Apache-2.0
#include "sdmx/io/json_tail.hpp"

#include <algorithm>
#include <string>

#include "sdmx/io/random_access.hpp"

namespace sdmx::json {

namespace {

constexpr uint64_t kFirstBytes = uint64_t{1} << 16;
constexpr uint64_t kMostBytes = uint64_t{1} << 23;
constexpr size_t kNone = std::string_view::npos;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Goes over a text from its end, one piece after the other.
class BackwardWalk {
 public:
  BackwardWalk(std::string_view text, const TailWanted& wanted)
      : text_(text), wanted_(wanted), at_(text.size()) {}

  /// Where the value stands in the text.
  std::optional<TailMember> run() {
    while (step()) {
      if (!at_name_ || depth_ != wanted_.depth || !holds_container()) continue;
      const auto name = std::ranges::find(wanted_.names, string_);
      if (name == wanted_.names.end()) continue;
      if (!stands_behind_array()) return std::nullopt;
      return TailMember{*name, value_};
    }
    return std::nullopt;
  }

 private:
  /// Over the piece before this place; false where the text or its outermost object begins.
  bool step() {
    at_name_ = false;
    pass_blanks();
    if (at_ == 0) return false;
    const char c = text_[--at_];
    if (c == '"') return pass_string();
    if (c == ':') {
      value_ = piece_;
      named_ = true;
      return true;
    }
    named_ = false;
    if (c == '}' || c == ']') ++depth_;
    if (c == '{' || c == '[') {
      if (depth_ <= 1) return false;
      --depth_;
    }
    piece_ = at_;
    return true;
  }

  void pass_blanks() {
    while (at_ > 0 && is_blank(text_[at_ - 1])) --at_;
  }

  /// To its opening quote, the first one that no odd number of backslashes stands before.
  bool pass_string() {
    const size_t end = at_;
    size_t quote = end;
    do {
      quote = quote == 0 ? kNone : text_.rfind('"', quote - 1);
      if (quote == kNone) return false;
    } while (is_escaped(quote));
    at_name_ = named_;
    named_ = false;
    string_ = text_.substr(quote + 1, end - quote - 1);
    piece_ = at_ = quote;
    return true;
  }

  bool is_escaped(size_t place) const {
    size_t first = place;
    while (first > 0 && text_[first - 1] == '\\') --first;
    return (place - first) % 2 != 0;
  }

  bool holds_container() const { return text_[value_] == '{' || text_[value_] == '['; }

  bool stands_behind_array() {
    pass_blanks();
    if (at_ == 0 || text_[at_ - 1] != ',') return false;
    --at_;
    pass_blanks();
    return at_ > 0 && text_[at_ - 1] == ']';
  }

  std::string_view text_;
  const TailWanted& wanted_;
  size_t at_;
  size_t depth_ = 0;
  size_t piece_ = 0, value_ = 0;  ///< where the piece before began, and the one behind the last colon
  std::string_view string_;
  bool named_ = false;    ///< behind a colon
  bool at_name_ = false;  ///< the piece is a member's name
};

void read_whole(Input& input, std::string& text) {
  size_t filled = 0;
  for (size_t count = 1; count > 0 && filled < text.size(); filled += count)
    count = input.read(std::span(text).subspan(filled));
  text.resize(filled);
}

}  // namespace

std::optional<TailMember> find_in_tail(Input& input, const TailWanted& wanted) {
  auto* const access = dynamic_cast<RandomAccess*>(&input);
  if (access == nullptr || access->size() <= wanted.behind) return std::nullopt;
  const uint64_t size = access->size();
  const uint64_t most = std::min(kMostBytes, size - wanted.behind);
  for (uint64_t bytes = std::min(kFirstBytes, most);; bytes = std::min(8 * bytes, most)) {
    std::string text(bytes, '\0');
    access->seek(size - bytes);
    read_whole(input, text);
    if (auto found = BackwardWalk(text, wanted).run()) {
      found->value += size - bytes;
      access->seek(found->value);
      return found;
    }
    if (bytes == most) return std::nullopt;
  }
}

}  // namespace sdmx::json
