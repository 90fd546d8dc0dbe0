// SPDX-License-Identifier: Apache-2.0
#include "sdmx/query/artefact_parts.hpp"

#include <algorithm>

namespace sdmx {

namespace {

template <class Scheme>
bool pick_flat(Scheme& scheme, const std::vector<std::string>& ids) {
  decltype(scheme.items) picked;
  for (const std::string& id : ids) {
    const auto found = std::ranges::find_if(scheme.items, [&](const auto& item) { return item.id == id; });
    if (found != scheme.items.end()) picked.push_back(*found);
  }
  if (picked.empty()) return false;
  scheme.items = std::move(picked);
  scheme.is_partial = true;
  return true;
}

/// The ids and those of their parents. A parent is looked up once, so that a circle of parents ends.
template <class Item>
ItemIds with_parents(const std::vector<Item>& items, const ItemIds& used) {
  std::unordered_map<std::string_view, const Item*> by_id;
  for (const Item& item : items) by_id.emplace(item.id, &item);
  ItemIds result;
  for (const std::string& id : used) {
    auto found = by_id.find(id);
    while (found != by_id.end() && result.insert(found->second->id).second)
      found = by_id.find(found->second->parent);
  }
  return result;
}

template <class Scheme>
void keep_flat(Scheme& scheme, const ItemIds& used) {
  const ItemIds kept = with_parents(scheme.items, used);
  const auto gone = std::erase_if(scheme.items, [&](const auto& item) { return !kept.contains(item.id); });
  scheme.is_partial = scheme.is_partial || gone > 0;
}

/// The categories whose paths are asked for, with their ancestors, without their children.
std::vector<Category> pick_categories(const std::vector<Category>& categories, const std::string& prefix,
                                      const ItemIds& paths) {
  std::vector<Category> picked;
  for (const Category& category : categories) {
    const std::string path = prefix + category.id;
    auto children = pick_categories(category.children, path + ".", paths);
    if (children.empty() && !paths.contains(path)) continue;
    picked.push_back(category);
    picked.back().children = std::move(children);
  }
  return picked;
}

}  // namespace

bool pick_items(Codelist& scheme, const std::vector<std::string>& items) { return pick_flat(scheme, items); }
bool pick_items(ConceptScheme& scheme, const std::vector<std::string>& items) {
  return pick_flat(scheme, items);
}
bool pick_items(OrganisationScheme& scheme, const std::vector<std::string>& items) {
  return pick_flat(scheme, items);
}

bool pick_items(CategoryScheme& scheme, const std::vector<std::string>& items) {
  auto picked = pick_categories(scheme.items, "", ItemIds(items.begin(), items.end()));
  if (picked.empty()) return false;
  scheme.items = std::move(picked);
  scheme.is_partial = true;
  return true;
}

void keep_used(Codelist& scheme, const ItemIds& used) { keep_flat(scheme, used); }
void keep_used(ConceptScheme& scheme, const ItemIds& used) { keep_flat(scheme, used); }
void keep_used(OrganisationScheme& scheme, const ItemIds& used) { keep_flat(scheme, used); }

void keep_used(CategoryScheme& scheme, const ItemIds& used) {
  auto kept = pick_categories(scheme.items, "", used);
  scheme.is_partial = scheme.is_partial || kept != scheme.items;
  scheme.items = std::move(kept);
}

}  // namespace sdmx
