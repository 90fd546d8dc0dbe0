// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The SDMX-JSON data writer itself, in two parts: the message and its datasets (json_message_writer.cpp),
/// and what a dataset holds (json_region_writer.cpp).

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/csv_coverage.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/format/json_target.hpp"
#include "sdmx/io/text_buffer.hpp"

namespace sdmx::json {

class MessageWriter : public DataWriter {
 public:
  MessageWriter(Output& output, const WriterOptions& options, JsonVersion version)
      : output_(output), options_(options), version_(version) {}

  void begin(const Header& header) override { header_ = header; }
  void write(const Batch& batch) override;
  void finish(const Footer& footer) override;

 private:
  /// A statement of a region, by its place in the schema.
  struct Use {
    size_t order = 0;
    uint16_t component = 0;
    Code code = kNotStated;
  };
  using Uses = std::vector<Use>;
  /// A component of the rows: its column, if the batch has one, and how it is written.
  struct RowValue {
    const Column* column;
    size_t order;
    bool listed, numeric;
  };
  using Key = std::vector<Code>;  ///< by the dimensions of the schema
  static constexpr std::string_view kNull = "null";
  /// The values of an array of attributes, as JSON; empty: null.
  using Values = std::vector<std::string>;
  /// What of a dataset's object is written.
  enum class Stage : uint8_t {
    kClosed,
    kHeld,     ///< nothing yet: what belongs before the observations is held
    kContent,  ///< in series or observations
  };

  // The message.
  void write_head();
  bool enter_dataset(const Dataset& dataset);
  std::string dimension_for(const Schema& schema) const;
  void enter_action(Action action);
  void enter_content();
  void begin_object();
  void write_properties();
  void write_held();
  void close_dataset();
  void flush_when_large();
  void cannot_say(std::string_view what, std::string_view component, Position position);

  // What a dataset holds.
  bool is_flat() const { return target_->observation_dimension() == Target::kFlat; }
  void map_components();
  Uses uses_of(const Region& region);
  void write_region(const Region& region);
  bool is_series(const Region& region, bool has_rows) const;
  bool key_complete(const Key& key) const;
  void open_series(const Uses& uses);
  void close_series();
  void hold_statement(const Uses& uses, Position position);
  void hold_for_rows(const Uses& uses, Position position);
  void write_lone_statement(const Uses& uses);
  void write_rows(const Region& region, const Uses& uses);
  bool is_observation_all_that_varies() const;
  void list_row_values();
  bool add_known_row(Code code, size_t row);
  bool add_known_value(const RowValue& value, Code code);
  void take_known_rows();
  void write_row(const Uses& uses, size_t row);
  void open_series_of_row();
  void begin_row();
  CsvLine covered_values();
  void write_row_values(const Uses& uses, size_t row);
  void append_cell(const Column& column, size_t order, size_t row);
  void append_code(size_t order, uint16_t component, Code code);
  void append_entry(size_t order, const Entry& entry);
  void put(Values& values, Level level, const Use& use);
  void append_array(const Values& values);
  void append_number(size_t order, Code code);
  std::string group_key();
  std::string key_text(const Key& key) const;
  bool may_write(size_t order, Position position);

  Output& output_;
  WriterOptions options_;
  JsonVersion version_;
  Header header_;
  std::string text_;       ///< not yet written out
  TextBuffer known_rows_;  ///< the same, behind it
  bool head_written_ = false;
  std::deque<Target> targets_;
  std::set<std::pair<std::string, std::string>> reported_;  ///< what, component

  std::shared_ptr<const Dataset> dataset_;
  Target* target_ = nullptr;  ///< null: the dataset is not written
  size_t datasets_ = 0;       ///< objects begun
  Action action_ = Action::kInformation;
  Stage stage_ = Stage::kClosed;
  Values set_values_;
  std::vector<std::pair<std::string, Values>> groups_;
  std::map<std::string, size_t> group_places_;
  CsvCoverage coverage_;  ///< of 1.0, which states attributes of groups at series or observations

  const Batch* batch_ = nullptr;
  std::vector<int> order_of_;              ///< by component of the batch: its place in the schema, or -1
  std::vector<const Column*> columns_;     ///< by place in the schema
  std::vector<std::vector<int>> numbers_;  ///< by place in the schema and code: the number of a value
  const Components* numbered_ = nullptr;   ///< whose codes those are
  std::vector<RowValue> row_values_;       ///< in their order
  Key region_key_, series_key_, row_key_;
  bool series_open_ = false, series_has_attributes_ = false, rows_open_ = false, first_of_content_ = true;
  Position position_;
};

}  // namespace sdmx::json
