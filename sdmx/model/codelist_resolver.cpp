// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/codelist_resolver.hpp"

#include <algorithm>

#include "sdmx/model/code_choice.hpp"

namespace sdmx {

namespace {

/// The codes of a list that an extension takes over; nothing: all.
std::optional<CodeSet> inherited_codes(const Codelist& codelist,
                                       const std::optional<CodeSelection>& selection) {
  if (!selection) return std::nullopt;
  CodeSet codes;
  for (const CodeItem& item : codelist.items) codes.insert(item.id);
  const CodeTree tree(codelist);
  CodeChoice choice(codes, tree);
  for (const CodeSelection::Member& member : selection->members) choice.add(member.value, member.cascade);
  if (selection->include) return choice.chosen();
  CodeSet rest = codes;
  for (const std::string_view code : choice.chosen()) rest.erase(code);
  return rest;
}

/// A list that says only where it is to be had: that it has no codes is not meant.
bool is_stub(const Codelist& codelist) {
  return codelist.is_external && codelist.items.empty() && codelist.extensions.empty();
}

}  // namespace

/// The codes of a list in the making; a code with the id of one before takes its place.
class CodelistResolver::Gathered {
 public:
  std::vector<CodeItem> items;
  Lengths prefix_lengths;

  void put(CodeItem item, size_t prefix_length) {
    const auto [found, is_new] = position_.try_emplace(item.id, items.size());
    prefix_lengths.erase(item.id);
    if (prefix_length > 0) prefix_lengths.emplace(item.id, prefix_length);
    if (is_new) {
      items.push_back(std::move(item));
    } else {
      items[found->second] = std::move(item);
    }
  }

 private:
  std::unordered_map<std::string, size_t> position_;
};

const Codelist* CodelistResolver::resolve(const Reference& enumeration, const Reference& referrer) {
  if (enumeration.artefact_class == ArtefactClass::kConceptScheme) {
    if (const ConceptScheme* scheme = structures_.concept_scheme(enumeration)) return from_concepts(*scheme);
  } else if (const Codelist* codelist = structures_.codelist(enumeration)) {
    if (!is_stub(*codelist)) return resolve_list(*codelist);
  }
  report_.add(dangling(enumeration, referrer));
  return nullptr;
}

size_t CodelistResolver::prefix_length(const Codelist& codelist, std::string_view code) const {
  const auto lengths = prefix_lengths_.find(&codelist);
  if (lengths == prefix_lengths_.end()) return 0;
  const auto found = lengths->second.find(code);
  return found == lengths->second.end() ? 0 : found->second;
}

const Codelist* CodelistResolver::resolve_list(const Codelist& codelist) {
  if (codelist.extensions.empty()) return &codelist;
  if (const auto known = known_.find(&codelist); known != known_.end()) return known->second;
  const bool extends_itself = std::ranges::find(open_, &codelist) != open_.end();
  if (extends_itself || open_.size() >= kDeepest) return report_too_deep();
  open_.push_back(&codelist);
  const Codelist* made = make(codelist);
  open_.pop_back();
  known_[&codelist] = made;
  return made;
}

const Codelist* CodelistResolver::make(const Codelist& codelist) {
  std::vector<const Codelist*> bases;
  size_t codes = codelist.items.size();
  for (const CodelistExtension& extension : codelist.extensions) {
    bases.push_back(resolve(extension.codelist, reference_to(codelist)));
    if (bases.back() == nullptr) return nullptr;
    codes += bases.back()->items.size();
  }
  if (!count(codes)) return nullptr;
  Gathered gathered;
  for (size_t i = 0; i < bases.size(); ++i) inherit(*bases[i], codelist.extensions[i], gathered);
  for (const CodeItem& item : codelist.items) gathered.put(item, 0);
  Codelist& made = made_.emplace_back();
  static_cast<Maintainable&>(made) = codelist;
  made.items = std::move(gathered.items);
  prefix_lengths_[&made] = std::move(gathered.prefix_lengths);
  return &made;
}

void CodelistResolver::inherit(const Codelist& base, const CodelistExtension& extension, Gathered& gathered) {
  const std::optional<CodeSet> codes = inherited_codes(base, extension.selection);
  for (const CodeItem& item : base.items) {
    if (codes && !codes->contains(item.id)) continue;
    CodeItem inherited = item;
    inherited.id = extension.prefix + item.id;
    // A parent that is not inherited from the same list is dropped.
    const bool keeps_parent = !item.parent.empty() && (!codes || codes->contains(item.parent));
    inherited.parent = keeps_parent ? extension.prefix + item.parent : std::string();
    gathered.put(std::move(inherited), extension.prefix.size() + prefix_length(base, item.id));
  }
}

const Codelist* CodelistResolver::from_concepts(const ConceptScheme& scheme) {
  const auto [entry, is_new] = known_.try_emplace(&scheme, nullptr);
  if (!is_new) return entry->second;
  Codelist& made = made_.emplace_back();
  static_cast<Maintainable&>(made) = scheme;
  for (const Concept& item : scheme.items) {
    CodeItem code;
    static_cast<Nameable&>(code) = item;
    code.parent = item.parent;
    made.items.push_back(std::move(code));
  }
  return entry->second = &made;
}

bool CodelistResolver::count(size_t codes) {
  codes_ += codes;
  if (codes_ <= kMostCodes) return true;
  report_.add(make_finding("limit-passed", Position{}, {"codes", std::to_string(kMostCodes)}));
  return false;
}

/// A list that extends itself, be it over others, is endlessly deep.
const Codelist* CodelistResolver::report_too_deep() {
  report_.add(make_finding("limit-passed", Position{}, {"depth", std::to_string(kDeepest)}));
  return nullptr;
}

}  // namespace sdmx
