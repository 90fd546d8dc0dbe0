// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/identity.hpp"

#include <algorithm>
#include <functional>

#include "sdmx/base/text.hpp"

namespace sdmx::grammar {

namespace {

constexpr size_t kMostKept = 1'000'000;

Identity::Path parse_path(std::string_view text) {
  Identity::Path path;
  path.inside = text.starts_with("//");
  if (path.inside) text.remove_prefix(2);
  for (const std::string_view step : split(text, '/')) {
    const bool any = step == "*";
    path.steps.push_back({step.front(), any ? std::string_view() : step.substr(2)});
  }
  return path;
}

Identity::Field parse_field(std::string_view text) {
  const size_t equals = text.find('=');
  if (equals == std::string_view::npos) return {text, std::nullopt};
  return {text.substr(0, equals), text.substr(equals + 1)};
}

bool leads_to(const Identity::Path& path, std::span<const QualifiedName> below) {
  if (path.inside ? below.empty() : below.size() != path.steps.size()) return false;
  const auto taken = below.last(path.steps.size());
  return std::ranges::equal(path.steps, taken, [](const QualifiedName& step, const QualifiedName& name) {
    return step.space == '*' || step == name;
  });
}

}  // namespace

Identity Identity::parse(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, '@');
  Identity identity;
  for (const std::string_view path : split(parts.front(), '|')) identity.paths.push_back(parse_path(path));
  for (const std::string_view field : std::span(parts).subspan(1))
    identity.fields.push_back(parse_field(field));
  return identity;
}

bool Identity::selects(std::span<const QualifiedName> below) const {
  return std::ranges::any_of(paths, [&](const Path& path) { return leads_to(path, below); });
}

void IdentityScopes::clear() {
  scopes_.clear();
  kept_ = 0;
}

void IdentityScopes::enter(std::span<const Identity> identities, size_t depth) {
  for (const Identity& identity : identities) scopes_.push_back({&identity, depth, {}});
}

void IdentityScopes::leave(size_t depth) {
  while (!scopes_.empty() && scopes_.back().depth >= depth) {
    kept_ -= scopes_.back().seen.size();
    scopes_.pop_back();
  }
}

bool IdentityScopes::add(size_t scope, std::string_view values) {
  if (kept_ >= kMostKept) return true;
  const bool added = scopes_[scope].seen.insert(std::hash<std::string_view>{}(values)).second;
  if (added) ++kept_;
  return added;
}

}  // namespace sdmx::grammar
