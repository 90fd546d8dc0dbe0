// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "sdmx/validation/attachment.hpp"
#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

/// An attribute may be stated where all dimensions of its attachment are stated, so finer, but never coarser.
class AttachmentRule : public Rule {
 public:
  explicit AttachmentRule(const RuleContext& context) : findings_(context.findings) {}

  void check(const View& view) override {
    const Batch& batch = view.batch();
    for (size_t region = 0; region < batch.regions.size(); ++region) {
      const Region& of = batch.regions[region];
      // Delete may name an attribute for any part of the cube (3.1 ML Data Actions).
      if (of.action == Action::kDelete || !of.opens) continue;
      for (const Stated& statement : batch.stated_of(of)) check_statement(view, region, statement);
    }
  }

 private:
  void check_statement(const View& view, size_t region, const Stated& statement) {
    const SchemaComponent* known = view.known(statement.component);
    if (known == nullptr || statement.code == kNotStated || known->role != Role::kAttribute) return;
    const Region& of = view.batch().regions[region];
    const auto& groups = known->relationship.attachment_groups;
    if (of.kind == RegionKind::kGroup && std::ranges::find(groups, of.group) != groups.end()) return;
    const auto needed = dimensions_of(view.schema(), *known);
    const auto is_stated = [&](size_t dimension) { return is_entry(view.key(region)[dimension]); };
    if (!std::ranges::all_of(needed, is_stated)) report(view, region, *known, needed);
  }

  void report(const View& view, size_t region, const SchemaComponent& component,
              const std::vector<size_t>& needed) {
    std::vector<size_t> stated;
    for (size_t i = 0; i < view.dimensions(); ++i) {
      if (is_entry(view.key(region)[i])) stated.push_back(i);
    }
    const auto known = reported_.find({&component, stated});
    if (known != reported_.end()) {
      findings_.again(known->second);
      return;
    }
    Finding finding = make_finding("bad-attribute-level", view.batch().regions[region].position,
                                   {ids(view.schema(), needed), ids(view.schema(), stated)});
    finding.key = stated.empty() ? std::string() : view.key_text(region);
    finding.component = component.id;
    reported_.emplace(std::pair{&component, stated}, findings_.add(std::move(finding)));
  }

  static std::string ids(const Schema& schema, const std::vector<size_t>& dimensions) {
    std::string joined;
    for (const size_t i : dimensions) joined += (joined.empty() ? "" : ", ") + schema.components()[i].id;
    return joined;
  }

  Findings& findings_;
  std::map<std::pair<const SchemaComponent*, std::vector<size_t>>, Ticket> reported_;
};

}  // namespace

std::unique_ptr<Rule> attachment_rule(const RuleContext& context) {
  return std::make_unique<AttachmentRule>(context);
}

}  // namespace sdmx
