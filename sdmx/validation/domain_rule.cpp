// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

constexpr std::string_view kArea = "REF_AREA";
constexpr std::string_view kCounterpart = "COUNTERPART_AREA";

/// An area as its own counterpart: migrants from a country to itself.
class DomainRule : public Rule {
 public:
  explicit DomainRule(const RuleContext& context) : findings_(context.findings) {}

  void check(const View& view) override {
    const int area = dimension(view, kArea);
    const int counterpart = dimension(view, kCounterpart);
    if (area < 0 || counterpart < 0) return;
    area_ = static_cast<size_t>(area);
    counterpart_ = static_cast<size_t>(counterpart);
    for (size_t region = 0; region < view.batch().regions.size(); ++region) check_region(view, region);
  }

 private:
  static int dimension(const View& view, std::string_view id) {
    const int index = view.schema().index_of(id);
    return index >= 0 && static_cast<size_t>(index) < view.dimensions() ? index : -1;
  }

  void check_region(const View& view, size_t region) {
    const Region& of = view.batch().regions[region];
    if (of.action == Action::kDelete || of.first_row == of.last_row) return;
    const bool once = is_entry(view.key(region)[area_]) && is_entry(view.key(region)[counterpart_]);
    if (once && !of.opens) return;
    const uint32_t last = once ? of.first_row + 1 : of.last_row;
    for (uint32_t row = of.first_row; row < last; ++row) {
      const Code area = view.dimension_code(region, row, area_);
      const Code counterpart = view.dimension_code(region, row, counterpart_);
      if (is_entry(area) && is_entry(counterpart) && is_same(view, area, counterpart)) {
        report(view, region, once ? std::nullopt : std::optional(row), area);
      }
    }
  }

  std::string text(const View& view, size_t dimension, Code code) const {
    const int component = view.batch().components->of_schema(dimension);
    return view.batch().text({static_cast<uint16_t>(component), code}).value_or("");
  }

  bool is_same(const View& view, Code area, Code counterpart) {
    auto& known = counterpart_of_[view.batch().components];
    const auto found = known.find(area);
    if (found != known.end()) return found->second == counterpart;
    const auto& values =
        (*view.batch().components)[static_cast<uint16_t>(view.batch().components->of_schema(counterpart_))]
            .values;
    const Code same = values.find(text(view, area_, area));
    if (same != kNotStated) known.emplace(area, same);
    return same == counterpart;
  }

  void report(const View& view, size_t region, std::optional<uint32_t> row, Code area) {
    const auto [found, added] = reported_.try_emplace({view.batch().components, area});
    if (!added) {
      findings_.again(found->second);
      return;
    }
    const Position position = row ? view.batch().row_position[*row] : view.batch().regions[region].position;
    Finding finding = make_finding("self-reference", position, {std::string(kArea)});
    finding.key = row ? view.key_text(region, *row) : view.key_text(region);
    finding.component = kCounterpart;
    finding.value = text(view, area_, area);
    found->second = findings_.add(std::move(finding));
  }

  Findings& findings_;
  size_t area_ = 0, counterpart_ = 0;
  std::map<const Components*, std::map<Code, Code>> counterpart_of_;
  std::map<std::pair<const Components*, Code>, Ticket> reported_;
};

}  // namespace

std::unique_ptr<Rule> domain_rule(const RuleContext& context) {
  return std::make_unique<DomainRule>(context);
}

}  // namespace sdmx
