// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/ml_unit.hpp"

#include <algorithm>

#include "sdmx/base/text.hpp"

namespace sdmx::ml {

namespace {

constexpr size_t kUnitBytes = 8192;
constexpr size_t kAttributes = 64;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool is_name_start(char c) {
  const char lower = static_cast<char>(c | 0x20);
  return (lower >= 'a' && lower <= 'z') || c == '_';
}

bool is_name_character(char c) {
  return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
}

struct Attribute {
  std::string_view name, value;
};

struct Tag {
  enum class Kind : uint8_t { kStart, kEmpty, kEnd };
  Kind kind = Kind::kStart;
  std::string_view name;
  std::vector<Attribute> attributes;

  std::string_view local_name() const { return name.substr(name.find(':') + 1); }
  const Attribute* find(std::string_view wanted) const {
    const auto found = std::ranges::find(attributes, wanted, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
  }
};

/// Tags of the plainest kind, one behind the other, with nothing but blanks between them.
class TagScanner {
 public:
  TagScanner(std::string_view text, size_t name_bytes)
      : text_(text.substr(0, kUnitBytes)), name_bytes_(name_bytes) {}

  /// Nothing where there is something else, or where the text ends.
  std::optional<Tag> next() {
    blanks();
    markup_at_ = at_;
    if (!take('<')) return std::nullopt;
    Tag tag;
    if (take('/')) tag.kind = Tag::Kind::kEnd;
    tag.name = name();
    if (tag.name.empty()) return std::nullopt;
    while (tag.kind != Tag::Kind::kEnd && is_blank(peek())) {
      blanks();
      if (!is_name_start(peek())) break;
      if (!attribute(tag)) return std::nullopt;
    }
    if (tag.kind == Tag::Kind::kStart && take('/')) tag.kind = Tag::Kind::kEmpty;
    return take('>') ? std::optional(std::move(tag)) : std::nullopt;
  }

  size_t at() const { return at_; }
  size_t markup_at() const { return markup_at_; }
  char quote() const { return quote_ == '\0' ? '"' : quote_; }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  void blanks() {
    while (is_blank(peek())) ++at_;
  }
  std::string_view name() {
    const size_t begin = at_;
    if (!is_name_start(peek())) return {};
    while (is_name_character(peek())) ++at_;
    return at_ - begin <= name_bytes_ ? text_.substr(begin, at_ - begin) : std::string_view{};
  }
  bool attribute(Tag& tag) {
    Attribute found;
    found.name = name();
    if (found.name.empty() || tag.find(found.name) != nullptr || tag.attributes.size() == kAttributes ||
        !take('=')) {
      return false;
    }
    if (quote_ == '\0') quote_ = peek() == '\'' ? '\'' : '"';
    if (!take(quote_)) return false;
    const size_t end = text_.find(quote_, at_);
    if (end == std::string_view::npos) return false;
    found.value = text_.substr(at_, end - at_);
    at_ = end + 1;
    tag.attributes.push_back(found);
    return found.value.find('<') == std::string_view::npos;
  }

  std::string_view text_;
  size_t name_bytes_;
  size_t at_ = 0, markup_at_ = 0;
  char quote_ = '\0';
};

bool is_constant(std::string_view value) {
  return std::ranges::none_of(value, [](char c) { return c == '&' || static_cast<unsigned char>(c) < 0x20; });
}

class ShapeReader {
 public:
  ShapeReader(std::string_view text, const UnitPlace& place)
      : text_(text), place_(place), tags_(text, place.name_bytes) {}

  std::optional<UnitShape> read() {
    const auto first = tags_.next();
    if (!first) return std::nullopt;
    shape_.element = first->name;
    shape_.markup_at = static_cast<uint32_t>(tags_.markup_at());
    if (!(place_.generic ? generic(*first) : specific(*first))) return std::nullopt;
    end_piece();
    shape_.quote = tags_.quote();
    shape_.size = static_cast<uint32_t>(tags_.at());
    return std::move(shape_);
  }

 private:
  bool specific(const Tag& tag) {
    const std::string_view name = tag.local_name();
    if (tag.kind == Tag::Kind::kEnd) return series_end(tag);
    if (name == "Obs") return specific_observation(tag);
    if (name != "Series" || place_.in_series) return false;
    shape_.kind = tag.kind == Tag::Kind::kEmpty ? UnitKind::kEmptySeries : UnitKind::kSeries;
    path_.push_back(tag.name);
    return components(tag);
  }

  bool series_end(const Tag& tag) {
    shape_.kind = UnitKind::kSeriesEnd;
    return place_.in_series && tag.name == place_.open_element && tag.local_name() == "Series";
  }

  bool specific_observation(const Tag& tag) {
    shape_.kind = UnitKind::kObservation;
    path_.push_back(tag.name);
    if (!components(tag) || !type_says_nothing(tag)) return false;
    return tag.kind == Tag::Kind::kEmpty || closes(tag);
  }

  bool closes(const Tag& tag) {
    const auto next = tags_.next();
    return next && next->kind == Tag::Kind::kEnd && next->name == tag.name;
  }

  /// The type of an Obs may state a measure dimension; here only one that does not.
  bool type_says_nothing(const Tag& tag) const {
    if (place_.observation_dimension.empty() || place_.observation_dimension == "AllDimensions") return true;
    return std::ranges::all_of(tag.attributes, [](const Attribute& attribute) {
      return !attribute.name.ends_with("type") || attribute.value.ends_with("ObsType");
    });
  }

  bool components(const Tag& tag) {
    for (const Attribute& attribute : tag.attributes) {
      if (attribute.name.starts_with("xmlns")) return false;
      attributes_.push_back(attribute.name);
      const bool special = attribute.name.find(':') != std::string_view::npos || attribute.name == "type";
      if (!special) {
        value_piece(attribute.name, attribute);
      } else if (!is_constant(attribute.value)) {
        return false;
      }
    }
    return true;
  }

  bool generic(const Tag& tag) {
    const std::string_view name = tag.local_name();
    if (tag.kind == Tag::Kind::kEnd) return series_end(tag);
    if (name == "Series" && !place_.in_series && tag.attributes.empty()) {
      shape_.kind = UnitKind::kSeries;
      path_.push_back(tag.name);
      return tag.kind == Tag::Kind::kStart;
    }
    const bool statements = place_.in_series && (name == "SeriesKey" || name == "Attributes");
    shape_.kind = statements ? UnitKind::kStatements : UnitKind::kObservation;
    if (!statements && name != "Obs") return false;
    return tag.attributes.empty() && tag.kind == Tag::Kind::kStart && generic_content(tag);
  }

  /// From behind a start tag to its end tag.
  bool generic_content(const Tag& parent) {
    path_.push_back(parent.name);
    while (const auto tag = tags_.next()) {
      if (tag->kind == Tag::Kind::kEnd) {
        path_.pop_back();
        return tag->name == parent.name;
      }
      if (!generic_child(*tag, parent.local_name() == "Obs")) return false;
    }
    return false;
  }

  bool generic_child(const Tag& tag, bool in_observation) {
    const std::string_view name = tag.local_name();
    const bool group = name == "ObsKey" || name == "Attributes";
    if (in_observation && group)
      return tag.attributes.empty() && tag.kind == Tag::Kind::kStart && generic_content(tag);
    const bool value = in_observation ? name == "ObsDimension" || name == "ObsValue" : name == "Value";
    return value && generic_value(tag) && (tag.kind == Tag::Kind::kEmpty || closes(tag));
  }

  /// id before value, as everybody writes it.
  bool generic_value(const Tag& tag) {
    if (tag.attributes.empty() || tag.attributes.back().name != "value") return false;
    path_.push_back(tag.name);
    std::string_view component = tag.attributes.front().value;
    if (tag.attributes.size() == 1) {
      if (tag.local_name() == "Value") return false;
      component = tag.local_name() == "ObsValue" ? "OBS_VALUE" : place_.default_dimension;
    } else if (tag.attributes.size() > 2 || tag.attributes.front().name != "id" || !is_constant(component)) {
      return false;
    } else if (tag.local_name() == "ObsDimension" && component != place_.default_dimension) {
      return false;
    }
    value_piece(component, tag.attributes.back());
    path_.pop_back();
    return !component.empty();
  }

  size_t offset_of(std::string_view part) const { return static_cast<size_t>(part.data() - text_.data()); }

  void value_piece(std::string_view component, const Attribute& attribute) {
    const size_t begin = offset_of(attribute.value);
    const auto name_back = static_cast<uint32_t>(begin - offset_of(attribute.name));
    shape_.pieces.push_back(
        {text_.substr(piece_at_, begin - piece_at_), component, name_back, std::move(attributes_), path_});
    attributes_.clear();
    piece_at_ = begin + attribute.value.size();
  }

  void end_piece() {
    shape_.pieces.push_back(
        {text_.substr(piece_at_, tags_.at() - piece_at_), {}, 0, std::move(attributes_), {}});
  }

  std::string_view text_;
  const UnitPlace& place_;
  TagScanner tags_;
  UnitShape shape_;
  std::vector<std::string_view> path_, attributes_;
  size_t piece_at_ = 0;
};

}  // namespace

std::optional<UnitShape> unit_shape(std::string_view text, const UnitPlace& place) {
  return ShapeReader(text, place).read();
}

}  // namespace sdmx::ml
