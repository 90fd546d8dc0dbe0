// SPDX-License-Identifier: Apache-2.0
#include "sdmx/mapping/label_map.hpp"

#include <algorithm>

namespace sdmx {

namespace {

struct Twin {
  char32_t written;
  char32_t meant;
};
// After folding case. Latin letters that look like Cyrillic ones, in either case: "CHГ" is written with two
// of them.
constexpr Twin kTwins[] = {
    {'a', U'а'}, {'b', U'в'}, {'c', U'с'}, {'e', U'е'}, {'h', U'н'}, {'i', U'і'},  {'k', U'к'},   {'m', U'м'},
    {'o', U'о'}, {'p', U'р'}, {'t', U'т'}, {'x', U'х'}, {'y', U'у'}, {U'ё', U'е'}, {U'’', U'\''},
};

constexpr std::u32string_view kDashes = U"-‐‑‒–—―−";
// Marks that separate words or only decorate them.
constexpr std::u32string_view kSeparators = U" \t\r\n\u00A0\u2007\u2009\u200A\u202F,;:.()[]«»“”„‟\"*";
constexpr std::u32string_view kInvisible = U"\u00AD\u200B\u200C\u200D\u2060\uFEFF";

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

char32_t meant_letter(char32_t c) {
  const auto found = std::ranges::find(kTwins, c, &Twin::written);
  return found == std::end(kTwins) ? c : found->meant;
}

/// Letters with a combining mark as the single letters that keyboards write (of NFC what the region's
/// languages need).
char32_t composed(char32_t letter, char32_t mark) {
  constexpr char32_t kBreve = 0x306, kDiaeresis = 0x308;
  if (letter == U'и' && mark == kBreve) return U'й';
  if (letter == U'у' && mark == kBreve) return U'ў';
  if (letter == U'е' && mark == kDiaeresis) return U'е';
  if (letter == U'і' && mark == kDiaeresis) return U'ї';
  return 0;
}

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  const std::string folded = fold_case(text);
  for (size_t at = 0; at < folded.size();) {
    const char32_t c = meant_letter(next_code_point(folded, at));
    const char32_t one = letters.empty() ? 0 : composed(letters.back(), c);
    if (one != 0) {
      letters.back() = one;
    } else if (!is_one_of(c, kInvisible)) {
      letters += c;
    }
  }
  return letters;
}

/// Words separated by single blanks. A dash behind a letter joins what a line break parted ("миграцион-
/// ного"); one that stands alone separates.
std::u32string words_of(std::u32string_view letters) {
  std::u32string words;
  bool joins = false;
  for (const char32_t c : letters) {
    const bool dash = is_one_of(c, kDashes);
    if (dash || is_one_of(c, kSeparators)) {
      const bool in_word = !words.empty() && words.back() != U' ';
      if (dash && in_word) joins = true;
      if (in_word && !joins) words += U' ';
      continue;
    }
    joins = false;
    words += c;
  }
  while (!words.empty() && words.back() == U' ') words.pop_back();
  return words;
}

std::u32string normal_letters(std::string_view text) { return words_of(letters_of(text)); }

constexpr size_t kLongestCompared = 100;

/// How many letters must be changed, added or left out to make one from the other.
size_t distance(std::u32string_view left, std::u32string_view right) {
  std::vector<size_t> row(right.size() + 1);
  for (size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= left.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= right.size(); ++j) {
      const size_t above = row[j];
      const size_t changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      row[j] = std::min({changed, above + 1, row[j - 1] + 1});
      diagonal = above;
    }
  }
  return row.back();
}

std::string described(const std::string& label, const MappedTo& target) {
  return target.ignored ? label : label + " (" + target.code + ")";
}

}  // namespace

std::string normal_label(std::string_view text) {
  std::string normal;
  for (const char32_t c : normal_letters(text)) append_utf8(normal, c);
  return normal;
}

AddedLabel LabelMap::add(std::string_view label, MappedTo target) {
  const auto [place, added] = entries_.try_emplace(normal_label(label), Known{std::string(label), target});
  if (added) return AddedLabel::kAdded;
  return place->second.target == target ? AddedLabel::kKnown : AddedLabel::kContradicts;
}

const MappedTo* LabelMap::find(std::string_view label) const {
  const auto found = entries_.find(normal_label(label));
  return found == entries_.end() ? nullptr : &found->second.target;
}

std::vector<std::string> LabelMap::near(std::string_view label, size_t most) const {
  const std::u32string wanted = normal_letters(label).substr(0, kLongestCompared);
  const size_t allowed = std::max<size_t>(1, wanted.size() / 3);
  std::vector<std::pair<size_t, std::string>> close;
  for (const auto& [normal, known] : entries_) {
    const std::u32string letters = normal_letters(normal).substr(0, kLongestCompared);
    const size_t apart = wanted.empty() ? allowed + 1 : distance(wanted, letters);
    if (apart <= allowed) close.emplace_back(apart, described(known.label, known.target));
  }
  std::ranges::sort(close);
  if (close.size() > most) close.resize(most);
  std::vector<std::string> labels;
  for (auto& [apart, text] : close) labels.push_back(std::move(text));
  return labels;
}

}  // namespace sdmx
