// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/content_model.hpp"

#include <algorithm>
#include <charconv>

#include "sdmx/base/text.hpp"

namespace sdmx::grammar {

namespace {

using Places = ContentModel::Places;

/// Letter of the namespace of messages, which comes first: its elements stand only where they are named.
constexpr char kMessages = 'a';

void add_all(Places& to, const Places& from) {
  for (const uint16_t place : from) {
    if (std::ranges::find(to, place) == to.end()) to.push_back(place);
  }
}

/// A part of the expression: where it may begin and end, and whether it may be left out.
struct Part {
  Places first, last;
  bool optional = true;
};

struct Repeat {
  int least = 1, most = 1;  ///< most < 0: any number
};

}  // namespace

/// Reads an expression by recursive descent; a part that repeats up to a number is read that often.
class ContentParser {
 public:
  ContentParser(std::string_view text, ContentModel& model) : text_(text), model_(model) {}

  void parse() {
    const Part whole = choice();
    model_.follow_[ContentModel::kStart] = whole.first;
    model_.last_.assign(model_.particles_.size(), false);
    for (const uint16_t place : whole.last) model_.last_[place] = true;
    model_.last_[ContentModel::kStart] = whole.optional;
  }

 private:
  bool at(char c) const { return next_ < text_.size() && text_[next_] == c; }
  bool take(char c) {
    const bool here = at(c);
    if (here) ++next_;
    return here;
  }
  void connect(const Places& from, const Places& to) {
    for (const uint16_t place : from) add_all(model_.follow_[place], to);
  }

  Part choice() {
    Part part = sequence();
    while (take('|')) {
      const Part other = sequence();
      add_all(part.first, other.first);
      add_all(part.last, other.last);
      part.optional = part.optional || other.optional;
    }
    return part;
  }
  Part sequence() {
    Part part;
    while (next_ < text_.size() && !at('|') && !at(')')) {
      part = joined(part, repeated());
      take(',');
    }
    return part;
  }
  Part joined(const Part& left, const Part& right) {
    connect(left.last, right.first);
    Part part{left.first, right.last, left.optional && right.optional};
    if (left.optional) add_all(part.first, right.first);
    if (right.optional) add_all(part.last, left.last);
    return part;
  }
  Part repeated() {
    const size_t begin = next_;
    Part part = atom();
    const Repeat repeat = mark();
    const size_t end = next_;
    if (repeat.most < 0) connect(part.last, part.first);
    part.optional = part.optional || repeat.least == 0;
    for (int copy = 1; copy < repeat.most; ++copy) {
      next_ = begin;
      Part more = atom();
      more.optional = more.optional || copy >= repeat.least;
      part = joined(part, more);
    }
    next_ = end;
    return part;
  }
  Repeat mark() {
    if (take('?')) return {0, 1};
    if (take('*')) return {0, -1};
    if (take('+')) return {1, -1};
    if (!take('{')) return {1, 1};
    Repeat repeat;
    repeat.least = number();
    take(',');
    repeat.most = number();
    take('}');
    return repeat;
  }
  int number() {
    int value = -1;
    const auto result = std::from_chars(text_.data() + next_, text_.data() + text_.size(), value);
    next_ = static_cast<size_t>(result.ptr - text_.data());
    return value;
  }
  Part atom() {
    if (take('(')) {
      Part part = choice();
      take(')');
      return part;
    }
    const auto place = static_cast<uint16_t>(model_.particles_.size());
    model_.particles_.push_back(particle());
    model_.follow_.emplace_back();
    return {{place}, {place}, false};
  }
  Particle particle() {
    constexpr std::string_view kAny = "*any";
    if (text_.substr(next_).starts_with(kAny)) {
      next_ += kAny.size();
      return {'*', {}, 0};
    }
    Particle particle;
    particle.space = text_[next_];
    const size_t dot = text_.find('.', next_);
    particle.name = text_.substr(next_ + 2, dot - next_ - 2);
    next_ = dot + 1;
    particle.type = static_cast<size_t>(number());
    return particle;
  }

  std::string_view text_;
  ContentModel& model_;
  size_t next_ = 0;
};

ContentModel::ContentModel(std::string_view expression) { ContentParser(expression, *this).parse(); }

bool ContentModel::step(Places& places, char space, std::string_view name) const {
  Places next;
  for (const uint16_t place : places) {
    for (const uint16_t candidate : follow_[place]) {
      const Particle& particle = particles_[candidate];
      const bool any = particle.space == '*' && space != kMessages;
      const bool fits = any || (particle.space == space && particle.name == name);
      if (fits) add_all(next, {candidate});
    }
  }
  if (next.empty()) return false;
  places = std::move(next);
  return true;
}

ContentModel::Places ContentModel::places_of(char space, std::string_view name) const {
  Places found;
  for (size_t place = 1; place < particles_.size(); ++place) {
    if (particles_[place].space == space && particles_[place].name == name)
      found.push_back(static_cast<uint16_t>(place));
  }
  return found;
}

bool ContentModel::expects(const Places& places, char space, std::string_view name) const {
  Places next = places;
  return step(next, space, name);
}

bool ContentModel::may_end(const Places& places) const {
  return std::ranges::any_of(places, [this](uint16_t place) { return last_[place]; });
}

std::string ContentModel::expected(const Places& places) const {
  constexpr size_t kMostNames = 8;
  std::vector<std::string> names;
  for (const uint16_t place : places) {
    for (const uint16_t next : follow_[place]) {
      std::string name(particles_[next].name);
      if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
  }
  if (names.size() > kMostNames) {
    names.resize(kMostNames);
    names.emplace_back("…");
  }
  return join(names, ", ");
}

}  // namespace sdmx::grammar
