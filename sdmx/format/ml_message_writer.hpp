// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The SDMX-ML data writer itself, in four parts: the message and its datasets (ml_message_writer.cpp),
/// regions and rows (ml_region_writer.cpp), values (ml_value_writer.cpp), and what is otherwise in generic
/// messages (ml_generic_writer.cpp).

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/data/reader.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/format/structure_ml_emit.hpp"
#include "sdmx/format/written_codes.hpp"
#include "sdmx/io/xml_writer.hpp"

namespace sdmx::ml {

using structure::MlVersion;

/// Components as XML attributes of their ids, or as Values with an id; the latter also with time as the only
/// dimension at observation.
enum class MlShape : uint8_t { kStructureSpecific, kTimeSeries, kGeneric, kGenericTimeSeries };

class MessageWriter : public DataWriter {
 public:
  MessageWriter(Output& output, const WriterOptions& options, MlVersion version,
                MlShape shape = MlShape::kStructureSpecific);

  void begin(const Header& header) override { header_ = header; }
  void write(const Batch& batch) override;
  void finish(const Footer& footer) override;

 private:
  /// One Structure of the header.
  struct Target {
    Reference structure;
    std::string id;         ///< structureID
    std::string prefix;     ///< of its namespace
    std::string dimension;  ///< at observation
  };
  /// A component of the batch at hand that the schema knows, with a statement or a column.
  struct Use {
    uint16_t component = 0;
    size_t order = 0;  ///< in the schema
    const SchemaComponent* declared = nullptr;
    Code code = kNotStated;          ///< of a statement
    const Column* column = nullptr;  ///< of rows
  };
  /// A value that is an element, kept until its tag is done.
  struct Deferred {
    Use use;
    const Entry* entry;
  };
  using Uses = std::vector<Use>;
  using Key = std::vector<Code>;  ///< by the dimensions of the schema
  /// Where in a DataSet element the writer is: 2.1 prescribes an order.
  enum class Stage : uint8_t { kClosed, kTagDue, kGroups, kSeries };
  /// What holds a value in a generic message.
  enum class ValueElement : uint8_t { kValue, kObservationDimension, kObservationValue };

  // The message.
  bool v21() const { return version_ == MlVersion::k21; }
  bool generic() const { return shape_ >= MlShape::kGeneric; }
  bool time_series() const { return shape_ == MlShape::kTimeSeries || shape_ == MlShape::kGenericTimeSeries; }
  bool has_merge() const { return version_ == MlVersion::k31; }
  void write_head(const Dataset* first);
  std::shared_ptr<const Schema> schema_of(const Reference& structure, const Dataset* first) const;
  void add_target(const Reference& structure, const Schema* schema, std::string_view stated_dimension);
  std::string unique_id(const Reference& structure, const Schema* schema) const;
  std::string dimension_for(const Schema& schema) const;
  void write_root();
  void write_header();
  void write_structure(const Target& target);
  bool enter_dataset(const Dataset& dataset);
  void enter_action(Action action);
  void enter_stage(Stage stage);
  void open_dataset_tag();
  void finish_dataset_tag();
  void report_weaker_action();
  void close_dataset();

  // Regions and rows.
  void describe_components();
  void collect_columns();
  const Use* known(uint16_t component, Position position);
  void read_statements(const Region& region);
  void write_region(const Region& region);
  void begin_region(const Region& region);
  bool is_series(const Region& region) const;
  bool is_flat() const { return observation_dimension_ < 0; }
  bool key_complete(const Key& key) const;
  void open_series(const Key& key, const Uses& uses);
  void close_series();
  void write_statement(const Region& region, const Uses& uses);
  void write_part(std::string_view element, std::string_view group, const Uses& uses);
  void write_dataset_attributes(const Uses& uses);
  std::string_view group_of(const Region& region, const Uses& uses) const;
  const Use* observation_column() const;
  const Use& dimension(size_t order) const {
    return components_[static_cast<size_t>(batch_->components->of_schema(order))];
  }
  void write_rows_of_series(const Region& region, const Use& dimension);
  bool write_known_row(const Use& dimension, Code code, size_t row);
  bool make_ready(size_t place, Code known, const Decimal* number);
  bool make_cell_ready(size_t place, const Column& column, size_t row);
  void write_row(const Region& region, size_t row);
  void start_keyed_observation();
  void start_observation(const Use& dimension, Code code);
  void write_observation(size_t row, const Uses* of_region);
  std::string key_text(const Key& key) const;

  // Values.
  void write_key(const Key& key);
  void write_uses(const Uses& uses);
  void write_cell(const Use& use, size_t row);
  void write_code(const Use& use, Code code);
  void write_state(const Use& use, Code code);
  void write_entry(const Use& use, Code code);
  void write_deferred();
  static size_t place_in_value(const Use& use) { return 2 * size_t{use.component}; }
  static size_t place_in_other(const Use& use) { return place_in_value(use) + 1; }
  size_t place_of(const Use& use) const {
    return element_ == ValueElement::kValue ? place_in_value(use) : place_in_other(use);
  }
  void compose_opening(const Use& use);
  void write_number(const Use& use, Decimal number);
  void put(const Use& use, Code code, std::string_view text);
  void put(Piece ready);
  void start_due();
  void write_comp(const Use& use, const Entry& entry);
  bool takes_element(const Use& use, const Entry& entry) const;
  void cannot_say(std::string_view what, std::string_view component, Position position);

  // Generic messages.
  void start(std::string_view generic_name);
  void start_line(std::string_view generic_name);
  void start_values(std::string_view element);
  void end_values();
  void write_generic_key(std::string_view element, const Key& key);
  void write_generic_attributes(const Uses& uses);
  void write_generic_statement(const Uses& uses);
  void write_generic_dimension(const Use& use, Code code);
  void write_generic_observation(size_t row, const Uses& of_region);
  bool write_known_generic_row(const Use& dimension, Code code, size_t row);
  void write_generic_group(std::string_view group, const Uses& uses);
  bool is_observation_value(const Use& use);
  bool can_write(const Use& use) const;

  XmlWriter xml_;
  WriterOptions options_;
  MlVersion version_;
  MlShape shape_;
  ValueElement element_ = ValueElement::kValue;  ///< of generic messages, for the next value
  std::string_view due_element_;                 ///< of Values, started by the first of them
  Header header_;
  bool head_written_ = false;
  std::vector<Target> targets_;
  std::set<std::pair<std::string, std::string>> reported_;  ///< what, component

  const Dataset* dataset_ = nullptr;
  std::shared_ptr<const Dataset> held_dataset_;
  const Schema* schema_ = nullptr;  ///< null: the dataset is not written
  const Target* target_ = nullptr;
  Action action_ = Action::kInformation;
  Stage stage_ = Stage::kClosed;
  int observation_dimension_ = -1;  ///< schema index; -1: flat

  const Batch* batch_ = nullptr;
  const Components* described_ = nullptr;
  Uses components_;             ///< of the batch; declared is null where the schema does not know it
  Uses columns_, key_columns_;  ///< in the order of the schema
  Uses uses_;                   ///< what the region states that is no key
  Key region_key_, row_key_;
  Key series_key_;  ///< of the open series
  bool series_open_ = false;
  std::vector<Deferred> deferred_;
  Position position_;     ///< of what is being written, for findings
  WrittenCodes written_;  ///< by place_of(); of kNotStated what stands before a number
  std::vector<XmlWriter::Ready> ready_;
  TextBuffer piece_;
  std::string text_;
};

}  // namespace sdmx::ml
