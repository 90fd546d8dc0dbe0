// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A layout and a mapping under one structure, as codes: what a label says, what a sign says, what holds for
/// the whole table.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gateway/tables/layout.hpp"
#include "gateway/tables/mapping.hpp"
#include "sdmx/data/dictionary.hpp"
#include "sdmx/data/reader.hpp"

namespace gateway {

/// Components with their codes: what some label, sign or constant says.
using Sayings = std::vector<std::pair<uint16_t, sdmx::Code>>;

/// A code for every component of the structure, kNotStated where nothing says one.
using CubeCodes = std::vector<sdmx::Code>;

void put(const Sayings& sayings, CubeCodes& codes);

/// What a table cell said: an observation with its coordinates and attributes.
struct TableObservation {
  CubeCodes codes;
  std::optional<sdmx::Decimal> value;  ///< without one, the code of the measure may still state NaN
  sdmx::Position position;
  bool is_total = false;
};

/// A text without the footnote marks glued to its end.
struct MarkedText {
  std::string text;
  std::vector<std::string> marks;
};
MarkedText take_marks(std::string_view cell, const std::optional<Pattern>& mark);

class TableTerms {
 public:
  /// parameters are values for components that go before the layout's constants. Throws Error(kConfig) for a
  /// flow that the layout does not serve and for parameters that name no component.
  TableTerms(Layout layout, Mapping mapping, std::shared_ptr<const sdmx::Schema> schema,
             const std::map<std::string, std::string>& parameters);
  TableTerms(const TableTerms&) = delete;
  TableTerms& operator=(const TableTerms&) = delete;

  const Layout& layout() const { return layout_; }
  const sdmx::Schema& schema() const { return *schema_; }
  sdmx::Components& components() { return components_; }
  const sdmx::Components& components() const { return components_; }
  uint16_t index(std::string_view component) const {
    return static_cast<uint16_t>(components_.find(component));
  }
  uint16_t measure() const { return measure_; }
  /// -1 where the structure has no time.
  int time() const { return time_; }

  /// What holds for every cell.
  const CubeCodes& whole_table() const { return whole_table_; }
  /// What holds for the period of these codes only.
  const Sayings& of_period(const CubeCodes& codes);
  /// What the label says, nothing when it is not known or no period: what(code, near labels) to report is in
  /// unknown.
  struct Answer {
    bool known = false;
    bool ignored = false;
    Sayings sayings;
  };
  Answer translate(uint16_t component, std::string_view label, sdmx::Position position);
  /// Known labels like this one, for a sentence; "-" where there is none, or once it was asked for a thousand
  /// times: looking for them is slow.
  std::string near_text(uint16_t component, std::string_view label);
  /// The sign's rule; null where the text is no sign.
  const SignRule* sign(std::string_view text) const;
  Sayings say(const std::vector<Setting>& settings);
  /// What footnotes with these marks say; their texts go into the comment.
  Sayings of_marks(const std::vector<std::string>& marks, const std::map<std::string, std::string>& texts);

  /// True when the codes known so far do not keep a cell out of the flow.
  bool belongs_to_flow(const CubeCodes& codes) const;
  /// The codes of a component that the flow reads; null where it reads all.
  const std::set<std::string>* wanted(std::string_view component) const;
  /// Key of the series in the order of the DSD, "A.BY.IMMI…".
  std::string series_key(const CubeCodes& codes) const;

 private:
  struct Period {
    Sayings sayings;
    std::optional<int64_t> begin, end;
  };
  void read_periods();
  void read_parameters(const std::map<std::string, std::string>& parameters);

  Layout layout_;
  Mapping mapping_;
  std::shared_ptr<const sdmx::Schema> schema_;
  const FlowRule* flow_ = nullptr;
  sdmx::Components components_;
  uint16_t measure_ = 0;
  int time_ = -1;
  CubeCodes whole_table_;
  std::vector<Period> periods_;
  std::map<sdmx::Code, Sayings> of_period_;
  size_t near_asked_ = 0;
};

}  // namespace gateway
