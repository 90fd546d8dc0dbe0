// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Goes along with a scanner over an SDMX-ML message and holds what it reads against the schema of the
/// message's version (V-02): elements, attributes, values, and what must be unique. The base of
/// structure-specific data and metadata is looked at; what a data structure makes of it is not.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/base/finding.hpp"
#include "sdmx/format/grammar/grammar_table.hpp"
#include "sdmx/format/grammar/identity.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx::grammar {

class Follower : public XmlObserver {
 public:
  using Sink = std::function<void(Finding)>;

  /// The sink is given, in the order of the text: unexpected-element {found, where, expected},
  /// missing-element {where, expected}, unexpected-attribute {attribute, element}, missing-attribute
  /// {attribute, element}, unexpected-text {element}, unexpected-value {value, where}, duplicate-value
  /// {value, where}.
  Follower(XmlScanner& scanner, Sink sink);

  /// What the scanner reads next.
  void see(XmlScanner::Token token) override;
  /// After so many findings nothing more is looked at.
  void give_up_after(uint64_t findings) { most_findings_ = findings; }
  bool looks() const { return found_ < most_findings_; }
  /// Findings so far.
  uint64_t found() const { return found_; }
  /// True when the element that began last was found not to belong there.
  bool refused() const { return refused_; }
  /// True when the children of the root have begun and the innermost element is the header's end.
  bool at_end_of_header() const { return header_ended_; }

  /// For a reader that takes known pieces out of the text itself: the innermost element has ended, one of
  /// that name (with its prefix) began there, or the innermost one went on up to one of that name.
  void leave();
  void enter(std::string_view name, Position position);
  void pass(std::string_view name);
  /// Whether such an element may stand next in the innermost one; true where that is not known.
  bool expects(std::string_view prefix, std::string_view local_name);

 private:
  /// An element that is open.
  struct Open {
    const ElementType* type = nullptr;  ///< null: whatever is in it
    ContentModel::Places places;
    char space = '-';
    std::string name;
    Position position;
    std::string text;     ///< of a value, or what should not be there
    bool faulty = false;  ///< its content was found to be wrong
  };

  void report(std::string_view code, Position position, std::vector<std::string> parameters,
              Severity severity = Severity::kError);
  void report_value(Position position, std::string_view value, std::string where, size_t kind);
  Open& open(std::string_view name, char space);
  Open& innermost() { return open_[depth_ - 1]; }
  void start();
  void begin_message();
  void text();
  void end();
  void check_end(const Open& element);
  const ElementType* place_in(Open& parent, const Open& child);
  const ElementType* own_type(size_t stated);
  bool is_instance(const XmlAttribute& attribute) const;
  bool stands_anywhere(const XmlAttribute& attribute) const;
  void report_namespace(std::string_view uri, Severity severity = Severity::kError);
  void check_declaration(const XmlAttribute& attribute);
  void check_attributes(const Open& element);
  void check_attribute(const Open& element, const XmlAttribute& attribute);
  std::string_view rule_name(const XmlAttribute& attribute);
  bool is_of_kind(std::string_view text, size_t kind);
  void check_identities(const Open& element);
  std::optional<std::string> values_of(const Identity& identity);
  char letter_of_prefix(std::string_view prefix);

  XmlScanner& scanner_;
  Sink sink_;
  const Table* table_ = nullptr;
  std::vector<Open> open_;  ///< the first of them; the others wait to be used again
  size_t depth_ = 0;
  IdentityScopes scopes_;
  std::unordered_set<uint64_t> ids_;                   ///< of type ID, as hashes
  std::vector<uint64_t> right_;                        ///< values found right, by hash
  std::vector<std::pair<std::string, char>> letters_;  ///< of the namespaces met
  std::vector<QualifiedName> below_;
  std::string scratch_, name_scratch_;
  uint64_t found_ = 0, most_findings_ = UINT64_MAX;
  bool refused_ = false, header_ended_ = false;
};

}  // namespace sdmx::grammar
