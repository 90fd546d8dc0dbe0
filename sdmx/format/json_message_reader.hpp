// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The SDMX-JSON data reader itself, in two parts: the message and its datasets (json_message_reader.cpp),
/// and what a dataset holds (json_dataset_content.cpp). FastReader takes over where it knows the way.

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "sdmx/format/input_reader.hpp"
#include "sdmx/format/json_bound.hpp"
#include "sdmx/format/json_data_survey.hpp"
#include "sdmx/format/json_fast_reader.hpp"

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
  /// What a value is stated for.
  enum class Into : uint8_t { kRegion, kRow };

  // The message.
  void survey();
  void name_structures();
  void name_from_lookup(DataStructurePart& part);
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
  bool looked_ahead_ = false;  ///< to what datasets behind the first data say of themselves
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
  FastReader fast_{batch_, builder_, options_};
  std::string series_key_;  ///< as it is written
  Position key_position_;   ///< of a dataset or series
  bool flat_region_open_ = false;
  bool unknown_reported_ = false;  ///< a member that is not known here, of this dataset
};

}  // namespace sdmx::json
