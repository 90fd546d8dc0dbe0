// SPDX-License-Identifier: Apache-2.0
#pragma once
/// How an office's table is laid out, as its layout file says it. docs/tables.md explains every key to an
/// officer.
///
/// A cell's place in the cube comes from four sides: from what holds for the whole table (constants, the
/// flow), from the labels of its row, from the levels of the header above it, and from its own sign or marks.
/// A new kind of table is a new side or a new level, never another reader.

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "gateway/tables/config_file.hpp"
#include "gateway/tables/grid.hpp"
#include "gateway/tables/pattern.hpp"
#include "sdmx/model/schema.hpp"

namespace gateway {

/// A value for a component, and where the file says so.
struct Setting {
  std::string component, value;
  ConfigPlace place;
};

/// A column, by its letters or by what the header says over it.
struct ColumnRule {
  std::optional<size_t> column;
  std::string name;
};

struct HeaderRule {
  Pattern anchor;
  size_t anchor_column = 0;
  size_t anchor_row = 0;  ///< which of the header's rows holds the anchor, from 0
  size_t rows = 1;
};

/// A row of the header that says something about the columns under it.
struct LevelRule {
  size_t row = 0;  ///< within the header, from 0
  std::string feeds;
  std::optional<Pattern> pattern;
  bool fill_right = false;  ///< an empty cell continues the one to its left (panels, merged cells)
};

/// A column that says something about the rows.
struct LabelRule {
  ColumnRule column;
  std::string feeds;
  std::optional<Pattern> pattern;
  ConfigPlace place;
};

struct RowRule {
  bool blank_ends = true;
  std::optional<Pattern> end;
  std::vector<Pattern> skip;
  std::optional<Pattern> last;  ///< what the last row must look like; otherwise the table was cut
};

enum class BlankPolicy : uint8_t { kError, kSkip, kSign };

struct ValueRule {
  ColumnRule column;  ///< of a long table; without one all columns with a header level hold values
  std::string decimal = ".";
  std::string grouping;  ///< signs that may part thousands
  std::string minus;     ///< signs that mean minus, beside "-"
  BlankPolicy blank = BlankPolicy::kError;
};

/// A sign that stands for a value or for its absence.
struct SignRule {
  std::vector<std::string> signs;
  std::string value;  ///< "" states no value
  std::vector<Setting> set;
};

struct FootnoteRule {
  std::optional<Pattern> header, label, value;  ///< marks glued to the end of such cells
  std::optional<Pattern> text;                  ///< a footnote below the table: mark and text
  std::string comment;                          ///< component that takes the footnote's text
  std::map<std::string, std::vector<Setting>> marks;
};

enum class TotalMode : uint8_t { kRead, kIgnore, kCheck, kCheckAndRead };

struct TotalRule {
  Pattern label;
  TotalMode mode = TotalMode::kRead;
  double tolerance = 0;
  std::set<std::string> over;  ///< codes that are summed; empty: all that are no totals
};

/// A value that holds for some periods only.
struct PeriodRule {
  Setting setting;
  std::string from, to;  ///< inclusive; empty: open
};

struct FlowRule {
  std::map<std::string, std::set<std::string>> read;  ///< component: codes of it that belong to the flow
  std::vector<Setting> set;
  ConfigPlace place;
};

struct Layout {
  std::string file;
  GridFormat format;
  HeaderRule header;
  std::vector<LevelRule> levels;
  std::vector<LabelRule> labels;
  RowRule rows;
  ValueRule value;
  std::vector<SignRule> signs;
  FootnoteRule footnotes;
  std::vector<TotalRule> totals;
  std::vector<Setting> constants;
  std::vector<PeriodRule> periods;
  std::map<std::string, FlowRule> flows;
};

/// Every key of a layout file. docs/tables.md has all of them.
std::span<const ConfigKey> layout_keys();

/// Reads a layout file and holds its components against the structure. Throws Error(kConfig).
Layout read_layout(const std::string& path, const sdmx::Schema& schema);

}  // namespace gateway
