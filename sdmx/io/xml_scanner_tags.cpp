// SPDX-License-Identifier: Apache-2.0
/// Tags, attributes and their values.

#include <algorithm>
#include <charconv>
#include <cstring>

#include "sdmx/base/text.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx {

namespace {

constexpr size_t kQuotedCharacters = 40;
constexpr size_t kFewAttributes = 16;
constexpr size_t kBindings = 1024;
constexpr uint64_t kDropped = ~uint64_t{0};

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool is_name_start(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte | 0x20u) - unsigned{'a'} < 26u || c == '_' || c == ':' || byte >= 0x80;
}

bool is_name_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_name_start(c) || (byte >= '0' && byte <= '9') || c == '-' || c == '.';
}

const char* skip_blanks(const char* at, const char* end) {
  while (at < end && is_blank(*at)) ++at;
  return at;
}

std::string_view name_at(const char* at, const char* end) {
  const char* stop = at;
  while (stop < end && is_name_character(*stop)) ++stop;
  return {at, static_cast<size_t>(stop - at)};
}

std::string quoted(std::string_view text) { return shorten(text, kQuotedCharacters); }

constexpr std::pair<std::string_view, char> kPredefined[] = {
    {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&apos;", '\''}, {"&quot;", '"'}};

/// An end tag that begins like the open element is its end tag, misspelt; any other is one too many.
bool resembles(std::string_view name, std::string_view open) {
  return name.substr(0, 2) == open.substr(0, 2);
}

}  // namespace

bool XmlScanner::start_tag() {
  if (!is_name_start(window_.rest()[1])) {
    problem(mistake(window_.offset(), "<", "&lt;"));
    window_.advance(1);
    return false;
  }
  if (open_.empty() && root_seen_) {
    stopped_ = true;
    problem(mistake(window_.offset(), "<", "EOF"));
    return false;
  }
  size_t size = find_tag_end(1);
  while (size > 0) {
    const char* begin = window_.rest().data();
    const std::string_view name = name_at(begin + 1, begin + size);
    Tag tag{begin + 1 + name.size(), begin + size};
    attributes_.clear();
    tag_problems_.clear();
    read_attributes(tag);
    if (!tag.longer) return finish_start_tag(tag, name);
    size = find_tag_end(size + 1);
  }
  return false;
}

bool XmlScanner::finish_start_tag(const Tag& tag, std::string_view name) {
  for (Finding& finding : tag_problems_) problem(std::move(finding));
  if (name.size() > limits_.name_bytes) give_up("name_bytes", limits_.name_bytes);
  if (open_.size() == limits_.depth) give_up("depth", limits_.depth);
  if (stopped_) return false;
  taken_ = static_cast<size_t>(tag.at - window_.rest().data()) + (tag.cut ? 0 : 1);
  drop_duplicates();
  name_ = name;
  open_element(name);
  bind_namespaces();
  if (tag.empty) ends_due_ = 1;
  return true;
}

/// Offset of the > that may end the tag at the present place, looked for from there on. 0 when there is none:
/// the input ends in the tag, or the tag is beyond all limits.
size_t XmlScanner::find_tag_end(size_t from) {
  const size_t limit = size_t{2} * limits_.value_bytes + (size_t{1} << 16);
  while (true) {
    const size_t found = window_.rest().find('>', from);
    if (found != std::string_view::npos) return found;
    from = window_.rest().size();
    if (from > limit) {
      give_up("value_bytes", limits_.value_bytes);
      return 0;
    }
    if (window_.more()) continue;
    window_.advance(from);
    return 0;
  }
}

void XmlScanner::read_attributes(Tag& tag) {
  while (!tag.cut) {
    const char* before = tag.at;
    tag.at = skip_blanks(tag.at, tag.end);
    if (tag.at == tag.end) return;
    if (*tag.at == '/' && tag.at + 1 == tag.end) {
      tag.empty = true;
      ++tag.at;
      return;
    }
    if (tag.at == before && is_name_start(*tag.at))
      tag_problems_.push_back(mistake(offset_of(tag.at), {tag.at, 1}, "\" \""));
    read_attribute(tag);
    if (tag.longer) return;
  }
}

void XmlScanner::read_attribute(Tag& tag) {
  XmlAttribute attribute;
  attribute.name = name_at(tag.at, tag.end);
  attribute.offset = offset_of(tag.at);
  const char* at = tag.at + attribute.name.size();
  if (attribute.name.empty() || !is_name_start(attribute.name[0])) return pass_over_junk(tag, ">");
  at = skip_blanks(at, tag.end);
  if (at == tag.end || *at != '=') return pass_over_junk(tag, "=");
  at = skip_blanks(at + 1, tag.end);
  if (at == tag.end || (*at != '"' && *at != '\'')) return pass_over_junk(tag, "\"");
  tag.at = at;
  if (read_value(tag, attribute)) keep(attribute);
}

/// Reads from the opening quote; false when the value does not end here.
bool XmlScanner::read_value(Tag& tag, XmlAttribute& attribute) {
  const char quote = *tag.at;
  const char* begin = tag.at + 1;
  const auto* close =
      static_cast<const char*>(std::memchr(begin, quote, static_cast<size_t>(tag.end - begin)));
  const char* stop = close != nullptr ? close : tag.end;
  for (const char* at = begin; at < stop; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte == '<') {
      // XML 1.0, 3.1: no < in attribute values; a closing quote is missing.
      tag_problems_.push_back(
          mistake(offset_of(at), {tag.at, static_cast<size_t>(at - tag.at)}, {&quote, 1}));
      const std::string_view before = trim(std::string_view(begin, static_cast<size_t>(at - begin)));
      tag.empty = before.ends_with("/>");
      tag.cut = true;
      tag.at = at;
      return false;
    }
    if (byte == '&' || byte < 0x20) attribute.plain = false;
  }
  tag.longer = close == nullptr;
  if (tag.longer) return false;
  attribute.raw_value = {begin, static_cast<size_t>(close - begin)};
  tag.at = close + 1;
  return true;
}

void XmlScanner::keep(const XmlAttribute& attribute) {
  if (attribute.name.size() > limits_.name_bytes) {
    return attribute_problem("limit-passed", attribute, {"name_bytes", std::to_string(limits_.name_bytes)});
  }
  if (attribute.raw_value.size() > limits_.value_bytes) {
    return attribute_problem("value-too-long", attribute, {std::to_string(limits_.value_bytes)});
  }
  if (attributes_.size() == limits_.attributes) {
    const bool first = tag_problems_.empty() || tag_problems_.back().code != "limit-passed";
    if (first)
      attribute_problem("limit-passed", attribute, {"attributes", std::to_string(limits_.attributes)});
    return;
  }
  attributes_.push_back(attribute);
}

/// Passes over something that is no attribute, up to the next blank.
void XmlScanner::pass_over_junk(Tag& tag, std::string_view expected) {
  const char* at = tag.at;
  const auto ends_tag = [&] { return *at == '/' && at + 1 == tag.end; };
  while (at < tag.end && !is_blank(*at) && *at != '<' && !ends_tag()) ++at;
  const std::string_view junk(tag.at, std::max<size_t>(1, static_cast<size_t>(at - tag.at)));
  tag_problems_.push_back(mistake(offset_of(tag.at), junk, expected));
  tag.cut = at < tag.end && *at == '<';
  tag.at = at;
}

/// About an attribute; kept back until the tag is known to end where it is read to.
void XmlScanner::attribute_problem(std::string_view code, const XmlAttribute& attribute,
                                   std::vector<std::string> parameters) {
  Finding& finding =
      tag_problems_.emplace_back(make_finding(code, Position{attribute.offset}, std::move(parameters)));
  finding.component = quoted(attribute.name);
}

void XmlScanner::drop_duplicates() {
  const size_t count = attributes_.size();
  if (count <= kFewAttributes) {
    for (size_t second = 1; second < attributes_.size(); ++second) {
      for (size_t first = 0; first < second; ++first) drop_if_duplicate(first, second);
    }
  } else {
    order_.resize(count);
    for (uint32_t i = 0; i < count; ++i) order_[i] = i;
    std::ranges::sort(order_, [&](uint32_t a, uint32_t b) {
      return std::pair(attributes_[a].name, a) < std::pair(attributes_[b].name, b);
    });
    for (size_t i = 1; i < count; ++i) drop_if_duplicate(order_[i - 1], order_[i]);
  }
  std::erase_if(attributes_, [](const XmlAttribute& attribute) { return attribute.offset == kDropped; });
}

/// XML 1.0, 3.1: an attribute name occurs once in a tag. The first one counts.
void XmlScanner::drop_if_duplicate(size_t first, size_t second) {
  XmlAttribute& attribute = attributes_[second];
  if (attribute.offset == kDropped || attribute.name != attributes_[first].name) return;
  const std::string name = quoted(attribute.name);
  problem(mistake(in_tag(attribute.offset).value, name + " … " + name, name));
  attribute.offset = kDropped;
}

void XmlScanner::bind_namespaces() {
  std::string scratch;
  for (const XmlAttribute& attribute : attributes_) {
    if (!attribute.name.starts_with("xmlns")) continue;
    const bool named = attribute.name.starts_with("xmlns:");
    if (!named && attribute.name.size() > 5) continue;
    if (attribute.raw_value.size() > limits_.name_bytes || bindings_.size() == kBindings) continue;
    const std::string_view prefix = named ? attribute.name.substr(6) : std::string_view{};
    bindings_.push_back({open_.size(), std::string(prefix), std::string(value(attribute, scratch))});
  }
}

void XmlScanner::open_element(std::string_view name) {
  root_seen_ = true;
  const size_t begin = open_.empty() ? 0 : open_.back().begin + open_.back().length;
  names_.resize(begin);
  names_.append(name);
  open_.push_back({begin, name.size()});
}

void XmlScanner::close_element() {
  name_ = open_name(open_.size() - 1);
  open_.pop_back();
  while (!bindings_.empty() && bindings_.back().depth > open_.size()) bindings_.pop_back();
}

bool XmlScanner::end_tag() {
  const size_t size = find_tag_end(2);
  if (size == 0) return false;
  const std::string_view tag = window_.rest().substr(0, std::min(size, window_.rest().find('<', 1)));
  const std::string_view name = name_at(tag.data() + 2, tag.data() + tag.size());
  const bool closed = tag.size() == size && trim(tag.substr(2 + name.size())).empty();
  if (!closed) problem(mistake(window_.offset(), tag, ">"));
  taken_ = tag.size() == size ? size + 1 : tag.size();
  if (!stopped_ && close_until(name)) return true;
  window_.advance(taken_);
  taken_ = 0;
  return false;
}

/// Closes the element of that name, and those in it whose end tags are missing; false when none is open.
bool XmlScanner::close_until(std::string_view name) {
  size_t closing = open_.size();
  while (closing > 0 && open_name(closing - 1) != name) --closing;
  if (closing < open_.size() || open_.empty()) {
    const std::string expected = open_.empty() ? "<" : "</" + quoted(open_name(open_.size() - 1)) + ">";
    problem(mistake(window_.offset(), "</" + quoted(name) + ">", expected));
    if (open_.empty()) return false;
    if (closing == 0 && resembles(name, open_name(open_.size() - 1))) closing = open_.size();
    if (closing == 0) return false;
  }
  ends_due_ = open_.size() - closing;
  close_element();
  return true;
}

std::string_view XmlScanner::value(const XmlAttribute& attribute, std::string& scratch) {
  if (attribute.plain) return attribute.raw_value;
  return decode(attribute.raw_value, scratch, ' ');
}

std::string_view XmlScanner::text(std::string& scratch) {
  return text_plain_ ? text_ : decode(text_, scratch, '\n');
}

/// XML 1.0, 2.11 and 3.3.3: line ends are one character; in attributes they and tabs are blanks.
std::string_view XmlScanner::decode(std::string_view raw, std::string& out, char line_end) {
  out.clear();
  for (size_t at = 0; at < raw.size(); ++at) {
    const char c = raw[at];
    if (c == '&') {
      decode_reference(raw, at, out);
    } else if (c == '\r' || c == '\n') {
      out += line_end;
      if (c == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n') ++at;
    } else {
      out += c == '\t' && line_end == ' ' ? ' ' : c;
    }
  }
  return out;
}

/// Resolves the reference at this place and moves to its last byte. An unknown one is reported and stays as
/// it is.
void XmlScanner::decode_reference(std::string_view raw, size_t& at, std::string& out) {
  const std::string_view rest = raw.substr(at);
  for (const auto& [reference, character] : kPredefined) {
    if (!rest.starts_with(reference)) continue;
    out += character;
    at += reference.size() - 1;
    return;
  }
  const size_t end = rest.find(';');
  if (rest.starts_with("&#") && end != std::string_view::npos) {
    const bool hex = rest[2] == 'x';
    const std::string_view digits = rest.substr(hex ? 3 : 2, end - (hex ? 3 : 2));
    uint32_t code_point = 0;
    const auto result =
        std::from_chars(digits.data(), digits.data() + digits.size(), code_point, hex ? 16 : 10);
    const bool whole = result.ec == std::errc{} && result.ptr == digits.data() + digits.size();
    const bool blank = code_point == '\t' || code_point == '\n' || code_point == '\r';
    const bool surrogate = code_point >= 0xD800 && code_point < 0xE000;
    const bool character = code_point < 0xFFFE || code_point > 0xFFFF;  // XML 1.0, 2.2
    if (whole && (code_point >= 0x20 || blank) && !surrogate && character && code_point <= 0x10FFFF) {
      append_utf8(out, code_point);
      at += end;
      return;
    }
  }
  problem(mistake(offset_of(raw.data() + at), rest.substr(0, end == std::string_view::npos ? 1 : end + 1),
                  "&amp;"));
  out += '&';
}

bool decode_predefined(std::string_view raw, std::string& out) {
  out.clear();
  while (!raw.empty()) {
    const size_t reference = std::min(raw.find('&'), raw.size());
    out.append(raw.substr(0, reference));
    raw.remove_prefix(reference);
    if (raw.empty()) break;
    const auto known = std::ranges::find_if(
        kPredefined, [&](const auto& known_one) { return raw.starts_with(known_one.first); });
    if (known == std::end(kPredefined)) return false;
    out += known->second;
    raw.remove_prefix(known->first.size());
  }
  return true;
}

}  // namespace sdmx
