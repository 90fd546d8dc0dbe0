// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The distinct values of a component. Each distinct value is looked at once; then only its code flows.

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sdmx/base/position.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/model/schema.hpp"

namespace sdmx {

using Code = uint32_t;

/// States of a cell that are no value. They hold in every column and are never entries.
constexpr Code kNotStated = 0;
constexpr Code kEmptyCell = 1;             ///< stated, but empty
constexpr Code kSwitchedOff = 2;           ///< "~", SDMX 3.1 ML data actions
constexpr Code kIntentionallyMissing = 3;  ///< "#N/A"; NaN keeps its text and is an entry
constexpr Code kToDelete = 4;  ///< a component named under Delete: its value there carries no meaning
constexpr Code kFirstEntry = 5;
constexpr Code kLocal = 0x80000000u;  ///< an entry of one batch only (long free text); the rest is its index

inline bool is_entry(Code code) { return code >= kFirstEntry; }
inline bool is_local(Code code) { return (code & kLocal) != 0; }

/// One value of a list: which item of an array it belongs to, its language, its text (XHTML as text).
struct Part {
  uint16_t item = 0;
  std::string language;
  std::string text;
  bool operator==(const Part&) const = default;
};

/// A value: one part in the ordinary case; several for arrays and multilingual values. Entries are equal when
/// their parts are; whether a component is an array is known of the component, so that A and [A] are one
/// entry.
struct Entry {
  std::vector<Part> parts;
  Position first_seen;  ///< not part of its identity

  bool operator==(const Entry& other) const { return parts == other.parts; }
  /// True when it is one text without language.
  bool is_plain() const { return parts.size() == 1 && parts[0].language.empty(); }
};

/// Grows; entries never change and keep their code. An entry in a dictionary is not a use.
class Dictionary {
 public:
  Dictionary() = default;
  Dictionary(const Dictionary&) = delete;  // plain_ holds views into entries_
  Dictionary& operator=(const Dictionary&) = delete;
  Dictionary(Dictionary&&) = default;
  Dictionary& operator=(Dictionary&&) = default;

  /// The code of a plain text, added when it is new. The empty text is kEmptyCell.
  Code code(std::string_view text, Position position);
  /// The same for a value of several parts.
  Code code(const Entry& entry);
  /// kNotStated when it is not here.
  Code find(std::string_view text) const;

  /// The entry of a code that this dictionary gave out.
  const Entry& operator[](Code code) const { return entries_[code - kFirstEntry]; }
  /// Text of its first part; "" for kEmptyCell, "~", "#N/A" for the states that have a text.
  std::string_view text(Code code) const;
  /// One more than the largest code given out; codes kFirstEntry … end_code()-1 are entries.
  Code end_code() const { return kFirstEntry + static_cast<Code>(entries_.size()); }
  size_t size() const { return entries_.size(); }

 private:
  Code add(Entry entry);

  std::deque<Entry> entries_;
  std::unordered_map<std::string_view, Code> plain_;  // views into entries_
  std::unordered_multimap<size_t, Code> compound_;    // by hash of the parts
};

/// The text of a state that has one, else nothing: kEmptyCell "", kSwitchedOff "~", kIntentionallyMissing
/// "#N/A".
std::optional<std::string_view> state_text(Code code);

/// A component as one reader sees it within one structure.
struct Component {
  std::string id;
  Role role = Role::kUnknown;         ///< from the structure lookup
  Role stated_role = Role::kUnknown;  ///< as the message says itself (generic, JSON)
  int schema_index = -1;              ///< in Schema::components(), -1 when unknown there
  bool array = false;
  Dictionary values;
};

/// The components of one structure in one reader, in the order of their appearance. Grows; indexes stay.
class Components {
 public:
  explicit Components(std::shared_ptr<const Schema> schema = nullptr);

  /// Index of the component with this id, added when new; its role comes from the schema.
  uint16_t add(std::string_view id);
  /// -1 when it did not appear.
  int find(std::string_view id) const;
  Component& operator[](uint16_t index) { return components_[index]; }
  const Component& operator[](uint16_t index) const { return components_[index]; }
  size_t size() const { return components_.size(); }
  const Schema* schema() const { return schema_.get(); }
  /// For each component of the schema the index here, -1 where it did not appear.
  int of_schema(size_t schema_index) const;

 private:
  std::shared_ptr<const Schema> schema_;
  std::deque<Component> components_;
  std::unordered_map<std::string, uint16_t, TextHash, std::equal_to<>> index_;
  std::vector<int> of_schema_;
};

}  // namespace sdmx
