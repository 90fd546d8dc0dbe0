// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "sdmx/base/text.hpp"
#include "sdmx/validation/rules.hpp"
#include "sdmx/validation/verdicts.hpp"

namespace sdmx {

namespace {

constexpr size_t kQuotedCharacters = 200;

/// What is known of one component of one reader within one structure.
struct Judged {
  Judged(std::vector<Allowance> all, const SchemaComponent& component)
      : allowances(std::move(all)), decimals(component) {
    is_dimension = component.role == Role::kDimension || component.role == Role::kTimeDimension;
    for (const Allowance& allowance : allowances)
      is_constrained |= allowance.component->allowed.has_value() || allowance.pattern.has_value();
  }

  std::vector<Allowance> allowances;
  DecimalJudge decimals;
  bool is_dimension = false;
  bool is_constrained = false;
  Verdicts verdicts;
  std::map<std::pair<Code, Severity>, Ticket> states;
};

class EntryRule : public Rule {
 public:
  explicit EntryRule(const RuleContext& context) : findings_(context.findings), options_(context.options) {}

  void check(const View& view) override {
    const Batch& batch = view.batch();
    std::vector<Judged*> judged;
    for (uint16_t i = 0; i < batch.components->size(); ++i) judged.push_back(judged_of(view, i));
    for (size_t region = 0; region < batch.regions.size(); ++region) {
      check_statements(view, region, judged);
      for (const Column& column : batch.columns) check_column(view, region, column, judged[column.component]);
    }
  }

 private:
  using Key = std::pair<const Components*, uint16_t>;

  struct Cell {
    const View& view;
    size_t region;
    uint16_t component;
    std::optional<uint32_t> row;

    const Region& of() const { return view.batch().regions[region]; }
    Position position() const { return row ? view.batch().row_position[*row] : of().position; }
  };

  Judged* judged_of(const View& view, uint16_t component) {
    const SchemaComponent* known = view.known(component);
    if (known == nullptr) return nullptr;
    auto& slot = judged_[{view.batch().components, component}];
    if (slot == nullptr) {
      std::vector<Allowance> allowances{Allowance(view.schema(), *known)};
      const Schema* agreement = options_.agreement.get();
      const SchemaComponent* narrowed = agreement == nullptr ? nullptr : agreement->find(known->id);
      if (narrowed != nullptr && agreement != &view.schema()) allowances.emplace_back(*agreement, *narrowed);
      slot = std::make_unique<Judged>(std::move(allowances), *known);
    }
    return slot.get();
  }

  void check_statements(const View& view, size_t region, const std::vector<Judged*>& judged) {
    const Region& of = view.batch().regions[region];
    if (!of.opens) return;  // said with its first part
    for (const Stated& statement : view.batch().stated_of(of)) {
      if (statement.code == kNotStated) continue;
      check_code({view, region, statement.component, std::nullopt}, statement.code,
                 judged[statement.component]);
    }
  }

  void check_column(const View& view, size_t region, const Column& column, Judged* judged) {
    const Region& of = view.batch().regions[region];
    for (uint32_t row = of.first_row; row < of.last_row; ++row) {
      const auto code = column.code(row);
      if (code == kNotStated) continue;
      if (code && judged != nullptr && judged->verdicts.of(*code) == Verdicts::Verdict::kRight) continue;
      const Cell cell{view, region, column.component, row};
      if (code || judged == nullptr) {
        check_code(cell, code.value_or(kNotStated), judged);
      } else if (is_judged(cell, *judged)) {
        check_decimal(cell, column.decimals[row], *judged);
      }
    }
  }

  /// Under Delete the value of a measure or attribute carries no meaning (3.1 ML Data Actions).
  static bool is_judged(const Cell& cell, const Judged& judged) {
    return judged.is_dimension || cell.of().action != Action::kDelete;
  }

  void check_code(const Cell& cell, Code code, Judged* judged) {
    if (judged == nullptr) {
      report_unknown(cell);
    } else if (!is_judged(cell, *judged)) {
      return;
    } else if (!is_entry(code)) {
      if (!judged->is_dimension) check_state(cell, code, *judged);
    } else if (is_local(code)) {
      check_local(cell, code, *judged);
    } else {
      check_entry(cell, code, *judged);
    }
  }

  void check_entry(const Cell& cell, Code code, Judged& judged) {
    switch (judged.verdicts.of(code)) {
      case Verdicts::Verdict::kRight:
        return;
      case Verdicts::Verdict::kWrong:
        findings_.again(judged.verdicts.ticket(code));
        return;
      case Verdicts::Verdict::kUnseen:
        break;
    }
    const auto problem = judge(judged.allowances, cell.view.batch().entry(cell.component, code));
    if (!problem) {
      judged.verdicts.set_right(code);
    } else {
      judged.verdicts.set_wrong(code, findings_.add(finding(cell, *problem, text(cell, code))));
    }
  }

  void check_local(const Cell& cell, Code code, const Judged& judged) {
    const auto problem = judge(judged.allowances, cell.view.batch().entry(cell.component, code));
    if (problem) findings_.add(finding(cell, *problem, text(cell, code)));
  }

  void check_state(const Cell& cell, Code state, Judged& judged) {
    const auto problem = judge_state(*judged.allowances.front().component, state);
    if (!problem) return;
    // Systems of 2.0 and 2.1 write an empty cell for "no value".
    const bool tolerated = state == kEmptyCell && cell.of().semantics <= ActionSemantics::kV21;
    Finding made = finding(cell, *problem, std::string(state_text(state).value_or("")));
    if (tolerated) made.severity = Severity::kWarning;
    const auto known = judged.states.find({state, made.severity});
    if (known != judged.states.end()) {
      findings_.again(known->second);
      return;
    }
    const std::pair key{state, made.severity};
    judged.states.emplace(key, findings_.add(std::move(made)));
  }

  void check_decimal(const Cell& cell, Decimal value, const Judged& judged) {
    const auto problem = judged.is_constrained
                             ? judge(judged.allowances, Entry{{Part{0, {}, to_text(value)}}, Position{}})
                             : judged.decimals.judge(value);
    if (problem) findings_.add(finding(cell, *problem, to_text(value)));
  }

  void report_unknown(const Cell& cell) {
    if (!unknown_.insert({cell.view.batch().components, cell.component}).second) return;
    const Problem problem{"unknown-component", {to_short(cell.view.schema().data_structure())}};
    findings_.add(finding(cell, problem, {}));
  }

  static std::string text(const Cell& cell, Code code) {
    return shorten(cell.view.batch().text({cell.component, code}).value_or(""), kQuotedCharacters);
  }

  static Finding finding(const Cell& cell, const Problem& problem, std::string value) {
    Finding made = make_finding(problem.code, cell.position(), problem.parameters);
    made.key = cell.row ? cell.view.key_text(cell.region, *cell.row) : cell.view.key_text(cell.region);
    made.component = (*cell.view.batch().components)[cell.component].id;
    made.value = std::move(value);
    return made;
  }

  Findings& findings_;
  const ValidationOptions& options_;
  std::map<Key, std::unique_ptr<Judged>> judged_;
  std::set<Key> unknown_;
};

}  // namespace

std::unique_ptr<Rule> entry_rule(const RuleContext& context) { return std::make_unique<EntryRule>(context); }

}  // namespace sdmx
