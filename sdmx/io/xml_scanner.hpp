// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A pull tokenizer over XML 1.0 with namespaces: bounded memory, no allocation per tag, reading goes on
/// after mistakes. Entities are the five predefined ones and character references; a DOCTYPE is refused.
/// Knows nothing of SDMX.

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/finding.hpp"
#include "sdmx/io/xml_window.hpp"

namespace sdmx {

struct XmlLimits {
  uint32_t value_bytes = 1 << 20;  ///< one attribute's value
  uint32_t name_bytes = 1024;
  uint32_t depth = 64;
  uint32_t attributes = 4096;  ///< of one element
};

struct XmlAttribute {
  std::string_view name;       ///< with its prefix
  std::string_view raw_value;  ///< between the quotes, as written
  uint64_t offset = 0;         ///< of the name
  bool plain = true;           ///< the raw value is the value: no references, no line ends, no tabs

  bool has_prefix() const { return name.find(':') != std::string_view::npos; }
  std::string_view local_name() const { return name.substr(name.find(':') + 1); }
};

class XmlObserver;

class XmlScanner {
 public:
  enum class Token : uint8_t {
    kStart,  ///< a start tag; of an empty element too, whose kEnd follows
    kEnd,    ///< the end of an element, also where its end tag is missing
    kText,   ///< a piece of text; long texts come in several pieces
    kDone,   ///< nothing more follows
  };
  /// What becomes of pieces of text that are nothing but blanks.
  enum class Blanks : uint8_t { kSkip, kKeep };
  using Sink = XmlWindow::Sink;

  /// Begins where the input stands. Mistakes go to the sink, in the order of the text: bad-xml {found,
  /// expected}, bad-encoding {byte}, truncated, doctype-refused, value-too-long {limit}, limit-passed {name,
  /// limit}.
  XmlScanner(Input& input, XmlLimits limits, Sink sink);
  XmlScanner(const XmlScanner&) = delete;
  XmlScanner& operator=(const XmlScanner&) = delete;

  /// The next token. Views of the token before are no longer valid.
  Token next();
  /// From a kStart to its kEnd, whatever is in it.
  void skip_element();

  /// Of a start or end tag, with and without its prefix.
  std::string_view name() const { return name_; }
  std::string_view local_name() const { return name_.substr(name_.find(':') + 1); }
  std::string_view prefix() const {
    return name_.substr(0, name_.size() == local_name().size() ? 0 : name_.find(':'));
  }
  std::span<const XmlAttribute> attributes() const { return attributes_; }
  /// The value of an attribute, references resolved and line ends made blanks; scratch holds it where it must
  /// be made.
  std::string_view value(const XmlAttribute& attribute, std::string& scratch);
  /// The piece of text, references resolved and line ends made \n.
  std::string_view text(std::string& scratch);

  /// Where the token begins.
  Position position() const { return Position{token_offset_}; }
  /// Where the line is that validators of XML name for something in a start tag: the place itself, or the
  /// tag's end where that stands on another line.
  Position in_tag(uint64_t offset) const;
  Position tag_position() const { return in_tag(token_offset_); }
  /// Number of open elements; at a kStart that element counts, at its kEnd no longer.
  size_t depth() const { return open_.size(); }
  /// The namespace bound to a prefix here ("" for the default one); empty when there is none.
  std::string_view namespace_of(std::string_view prefix) const;
  void set_blanks(Blanks blanks) { blanks_ = blanks; }
  /// Is told of each token, whoever asks for it; must live as long as tokens are asked for.
  void set_observer(XmlObserver* observer) { observer_ = observer; }

  /// For a reader that takes tags of a known shape out of the text itself: between two tokens, what lies
  /// ahead as far as it was read (checked UTF-8), some thousand bytes at least where there are so many; empty
  /// where a token is due that does not stand there. Views of tokens before are no longer valid.
  std::string_view ahead();
  /// Offset of what lies ahead.
  uint64_t offset_ahead() const { return window_.offset() + taken_; }
  /// Passes over well-formed text, behind which the same elements are open.
  void pass_over(size_t count) { window_.advance(count); }
  /// The text passed over opened an element, or closed the innermost one.
  void enter(std::string_view name) { open_element(name); }
  void leave() { close_element(); }
  /// The innermost open element.
  std::string_view open_name() const { return open_name(open_.size() - 1); }

 private:
  struct Binding {
    size_t depth;
    std::string prefix, uri;
  };
  struct OpenName {
    size_t begin, length;  ///< in names_
  };
  /// A tag while it is being read, and how that ended.
  struct Tag {
    const char* at;
    const char* end;      ///< where its > stands
    bool longer = false;  ///< the > stood in a value: the tag goes on behind it
    bool cut = false;     ///< a < came first: the tag ends there
    bool empty = false;   ///< it closed itself
  };

  Token read_token();
  bool text_before_markup(Token& token);
  void check_text(std::string_view piece);
  bool markup(Token& token);
  bool declaration(Token& token);
  void instruction();
  void comment();
  bool cdata_text(Token& token);
  void skip_past(std::string_view mark);
  void skip_to(std::string_view mark);
  bool have(size_t count);
  Token finish();

  bool start_tag();
  bool finish_start_tag(const Tag& tag, std::string_view name);
  bool end_tag();
  bool close_until(std::string_view name);
  size_t find_tag_end(size_t from);
  void read_attributes(Tag& tag);
  void read_attribute(Tag& tag);
  bool read_value(Tag& tag, XmlAttribute& attribute);
  void keep(const XmlAttribute& attribute);
  void pass_over_junk(Tag& tag, std::string_view expected);
  void drop_duplicates();
  void drop_if_duplicate(size_t first, size_t second);
  void bind_namespaces();
  void open_element(std::string_view name);
  void close_element();
  std::string_view open_name(size_t index) const {
    return std::string_view(names_).substr(open_[index].begin, open_[index].length);
  }

  static Finding mistake(uint64_t offset, std::string_view found, std::string_view expected);
  void problem(Finding finding);
  void attribute_problem(std::string_view code, const XmlAttribute& attribute,
                         std::vector<std::string> parameters);
  void give_up(std::string_view limit_name, uint64_t limit);
  uint64_t offset_of(const char* at) const {
    return window_.offset() + static_cast<uint64_t>(at - window_.rest().data());
  }
  std::string_view decode(std::string_view raw, std::string& out, char line_end);
  void decode_reference(std::string_view raw, size_t& at, std::string& out);

  XmlLimits limits_;
  Sink sink_;
  XmlWindow window_;
  uint64_t begin_;
  Blanks blanks_ = Blanks::kSkip;
  XmlObserver* observer_ = nullptr;
  bool stopped_ = false, in_cdata_ = false, root_seen_ = false;
  uint64_t problems_ = 0;

  size_t taken_ = 0;  ///< bytes of the present token, passed over when the next is asked for
  uint64_t token_offset_ = 0;
  std::string_view name_, text_;
  bool text_plain_ = true;
  std::vector<XmlAttribute> attributes_;
  std::vector<uint32_t> order_;        ///< of many attributes, by name
  std::vector<Finding> tag_problems_;  ///< kept back until the end of the tag is known

  std::string names_;  ///< names of the open elements, one behind the other
  std::vector<OpenName> open_;
  size_t ends_due_ = 0;  ///< elements to be closed before anything else is read
  std::vector<Binding> bindings_;
};

/// Whoever looks on while a document is read.
class XmlObserver {
 public:
  virtual ~XmlObserver() = default;
  virtual void see(XmlScanner::Token token) = 0;
};

/// The text with its references resolved, where these are all predefined ones; false where not.
bool decode_predefined(std::string_view raw, std::string& out);

}  // namespace sdmx
