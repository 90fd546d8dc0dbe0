// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>

#include "sdmx/model/time_period.hpp"
#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

/// What periods of one reader's structure are, and which go with which frequency.
struct Periods {
  std::vector<int8_t> kind;     ///< per code of the time dimension: kUnseen, kNone or a PeriodKind
  std::vector<uint32_t> kinds;  ///< per code of FREQ: a bit per PeriodKind it goes with; 0 not seen yet
  std::unordered_map<uint64_t, Ticket> reported;  ///< by both codes
};

constexpr int8_t kUnseen = -2;
constexpr int8_t kNone = -1;
constexpr uint32_t kSeen = 1u << 31;

class PeriodRule : public Rule {
 public:
  explicit PeriodRule(const RuleContext& context) : findings_(context.findings) {}

  void check(const View& view) override {
    const int frequency = view.schema().index_of("FREQ");
    if (!view.schema().has_time_dimension() || frequency < 0) return;
    if (static_cast<size_t>(frequency) >= view.dimensions()) return;
    const auto at = static_cast<size_t>(frequency);
    Periods& periods = periods_[view.batch().components];
    const auto& regions = view.batch().regions;
    for (size_t region = 0; region < regions.size(); ++region) {
      for (uint32_t row = regions[region].first_row; row < regions[region].last_row; ++row) {
        const Code code = view.dimension_code(region, row, at);
        const Code period = view.dimension_code(region, row, view.dimensions() - 1);
        if (!is_plain(code) || !is_plain(period) || fits(view, periods, code, period)) continue;
        report(view, region, row,
               periods.reported.try_emplace((uint64_t{code} << 32) | period, kNew).first->second);
      }
    }
  }

 private:
  static constexpr Ticket kNew = ~Ticket{0};

  static bool is_plain(Code code) { return is_entry(code) && !is_local(code); }

  static bool fits(const View& view, Periods& periods, Code frequency, Code period) {
    const int8_t kind = kind_of(view, periods, period);
    return kind == kNone || (kinds_of(view, periods, frequency) & (1u << kind)) != 0;
  }

  static const Dictionary& values(const View& view, std::string_view id) {
    const Components& components = *view.batch().components;
    return components[static_cast<uint16_t>(components.find(id))].values;
  }

  static int8_t kind_of(const View& view, Periods& periods, Code code) {
    if (code >= periods.kind.size()) periods.kind.resize(code + size_t{64}, kUnseen);
    int8_t& kind = periods.kind[code];
    if (kind != kUnseen) return kind;
    const std::string& id = view.schema().components()[view.dimensions() - 1].id;
    const auto period = parse_time_period(values(view, id).text(code));
    kind = period ? static_cast<int8_t>(period->kind) : kNone;
    return kind;
  }

  static uint32_t kinds_of(const View& view, Periods& periods, Code code) {
    if (code >= periods.kinds.size()) periods.kinds.resize(code + size_t{8}, 0);
    uint32_t& kinds = periods.kinds[code];
    if (kinds != 0) return kinds;
    kinds = kSeen;
    const std::string_view frequency = values(view, "FREQ").text(code);
    for (uint32_t kind = 0; kind <= static_cast<uint32_t>(PeriodKind::kTimeRange); ++kind) {
      if (frequency_allows(frequency, static_cast<PeriodKind>(kind))) kinds |= 1u << kind;
    }
    return kinds;
  }

  void report(const View& view, size_t region, uint32_t row, Ticket& ticket) {
    if (ticket != kNew) {
      findings_.again(ticket);
      return;
    }
    const size_t time = view.dimensions() - 1;
    const auto text = [&](size_t dimension) {
      const int component = view.batch().components->of_schema(dimension);
      const Code code = view.dimension_code(region, row, dimension);
      return view.batch().text({static_cast<uint16_t>(component), code}).value_or("");
    };
    const auto frequency = static_cast<size_t>(view.schema().index_of("FREQ"));
    Finding finding = make_finding("frequency-mismatch", view.batch().row_position[row], {text(frequency)});
    finding.key = view.key_text(region, row);
    finding.component = view.schema().components()[time].id;
    finding.value = text(time);
    ticket = findings_.add(std::move(finding));
  }

  Findings& findings_;
  std::unordered_map<const Components*, Periods> periods_;
};

}  // namespace

std::unique_ptr<Rule> period_rule(const RuleContext& context) {
  return std::make_unique<PeriodRule>(context);
}

}  // namespace sdmx
