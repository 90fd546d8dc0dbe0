// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The SDMX-JSON data reader itself, in two parts: the message and its datasets (json_message_reader.cpp),
/// and what a dataset holds (json_dataset_content.cpp).

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "sdmx/format/input_reader.hpp"
#include "sdmx/format/json_data_survey.hpp"
#include "sdmx/format/ml_values.hpp"

namespace sdmx::json {

class MessageReader : public InputReader {
 public:
  MessageReader(std::unique_ptr<Input> input, const ReaderOptions& options);

  const Header& header() const override { return survey_.header; }
  const Batch* next() override;
  void restart() override;
  const Footer& footer() const override { return survey_.footer; }

 private:
  using Token = JsonScanner::Token;
  /// A component of the structure part as the data use it.
  struct Use {
    uint16_t component = 0;
    bool known = false;  ///< else it is beyond a limit
    bool lists_values = false;
    bool number = false;                    ///< a measure whose values are numbers
    std::vector<Code> codes;                ///< of its values, by their number
    std::vector<std::string> relationship;  ///< of an attribute: its dimensions
    std::string id;
  };
  using Uses = std::vector<Use>;
  /// A cell of an observation of numbers.
  struct Cell {
    uint16_t component = 0;
    std::optional<Decimal> number;
    Code code = kNotStated;  ///< where it is no number
  };
  /// The structure part, bound to the dictionaries of its components.
  struct Bound {
    std::unique_ptr<ml::Values> values;
    Uses set_dimensions, series_dimensions, row_dimensions;
    Uses flat_dimensions;   ///< of series and observations: the keys of flat data
    Uses group_dimensions;  ///< all, in the order of the keys of dimensionGroupAttributes
    Uses set_attributes, group_attributes, series_attributes;
    Uses row_values;  ///< measures, then attributes of observations
  };
  /// What a value is stated for.
  enum class Into : uint8_t { kRegion, kRow };
  /// Where the scanner stands between two steps.
  enum class At : uint8_t {
    kDatasets,      ///< in the array of datasets
    kMembers,       ///< in a dataset
    kSeriesMap,     ///< in the object of its series
    kSeries,        ///< in a series
    kObservations,  ///< in the object of a series' observations
    kFlat,          ///< in the object of a flat dataset's observations
    kGroups,        ///< in the object of attributes of groups
    kDone,
  };

  // The message.
  void survey();
  void name_structures();
  void open();
  void seek_datasets();
  void finish();
  bool begin_dataset();
  bool read_properties();
  void name_dataset();
  void look_ahead();
  void apply_properties();
  Bound& bind(size_t structure);
  void bind_components(DataStructurePart& part, Bound& bound);
  Use bind_component(ml::Values& values, DataComponent& component);
  static std::string only_measure(const Schema* schema);

  // What a dataset holds. Each step reads one thing; false when it did not fit into the batch.
  bool step();
  bool leave(At outside);
  bool read_dataset_member();
  void pass_over(const std::string& name, Token value);
  bool read_series();
  void state_series_key();
  bool read_series_member();
  bool read_observation(const Uses& dimensions);
  bool read_number_row(const Uses& dimensions);
  bool read_number_key(const Uses& dimensions, std::string_view key);
  bool read_numbers(std::string_view items);
  bool read_number(const Use& use, std::string_view item);
  bool read_group();
  void begin_flat_region(Position position);
  void state_fixed(const Uses& dimensions);
  void read_set_attributes();
  void read_attributes(const Uses& attributes);
  void read_row_values();
  void put_key(const Uses& dimensions, std::string_view key, Into into);
  void put_key_part(const Use& dimension, std::string_view part, Into into);
  void read_value(Token first, const Use& use, Into into);
  void put_text(const Use& use, std::string_view text, Into into);
  void put_code(const Use& use, Code code, Into into);
  void put_tree(Token first, const Use& use, Into into);
  Entry listed_entry(const Use& use, const JsonValue& list);
  std::optional<Code> listed(const Use& use, std::string_view number);
  bool full_of_regions() const { return batch_.regions.size() >= options_.limits.batch_rows; }
  bool full_of_rows() const;

  std::unique_ptr<JsonScanner> scanner_;
  bool in_data_ = false;  ///< what the scanner finds wrong here was not found by the survey

  DataSurvey survey_;
  ActionSemantics semantics_ = ActionSemantics::kV21;
  std::map<size_t, Bound> structures_;  ///< by number; of one not there, the number behind all others

  At at_ = At::kDone;
  std::string pending_name_;  ///< of a member of a dataset whose first token was read already
  Token pending_value_ = Token::kDone;
  size_t datasets_ = 0;
  std::shared_ptr<Dataset> dataset_;
  DatasetProperties properties_;
  Action action_ = Action::kMerge;
  Bound* bound_ = nullptr;
  Batch batch_;
  BatchBuilder builder_{batch_};
  std::vector<Cell> cells_;
  std::string series_key_;  ///< as it is written
  Position key_position_;   ///< of a dataset or series
  bool flat_region_open_ = false;
  bool unknown_reported_ = false;  ///< a member that is not known here, of this dataset
};

}  // namespace sdmx::json
