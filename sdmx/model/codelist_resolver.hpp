// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Code lists as their users see them: with the codes of the lists they extend. SDMX 3.1 Technical Notes 5.
/// Inside model only.

#include <deque>
#include <string_view>
#include <unordered_map>

#include "sdmx/model/structures.hpp"

namespace sdmx {

class CodelistResolver {
 public:
  /// Most codes of all lists made together: a short message can extend lists into billions of codes.
  static constexpr size_t kMostCodes = 500'000;
  /// Longest chain of lists of which each extends the next.
  static constexpr size_t kDeepest = 64;

  /// Lists that had to be made are kept in made.
  CodelistResolver(const Structures& structures, std::deque<Codelist>& made, Report& report)
      : structures_(structures), made_(made), report_(report) {}

  /// The list that an enumeration names: a code list, or the concepts of a scheme (2.1 MeasureDimension).
  /// Null when it, or a list that it extends, is missing or too large; that is reported, with the one who
  /// refers to it.
  const Codelist* resolve(const Reference& enumeration, const Reference& referrer);

  /// How many characters of a code are the prefix under which it was inherited.
  size_t prefix_length(const Codelist& codelist, std::string_view code) const;

 private:
  using Lengths = std::unordered_map<std::string, size_t, TextHash, std::equal_to<>>;
  class Gathered;

  const Codelist* resolve_list(const Codelist& codelist);
  const Codelist* make(const Codelist& codelist);
  void inherit(const Codelist& base, const CodelistExtension& extension, Gathered& gathered);
  const Codelist* from_concepts(const ConceptScheme& scheme);
  bool count(size_t codes);
  const Codelist* report_too_deep();

  const Structures& structures_;
  std::deque<Codelist>& made_;
  Report& report_;
  std::unordered_map<const Maintainable*, const Codelist*> known_;  ///< null where it failed
  std::vector<const Codelist*> open_;                               ///< being made; each extends the next
  std::unordered_map<const Codelist*, Lengths> prefix_lengths_;
  size_t codes_ = 0;
};

}  // namespace sdmx
