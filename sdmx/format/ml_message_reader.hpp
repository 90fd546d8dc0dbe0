// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The SDMX-ML data reader itself, in three parts: the message and its datasets (ml_message_reader.cpp), and
/// what a dataset holds, structure-specific (ml_dataset_content.cpp) and generic (ml_generic_content.cpp).

#include <map>
#include <memory>
#include <pugixml.hpp>
#include <set>
#include <string>

#include "sdmx/format/input_reader.hpp"
#include "sdmx/format/ml_fast_reader.hpp"
#include "sdmx/format/ml_values.hpp"

namespace sdmx::ml {

class MessageReader : public XmlInputReader {
 public:
  MessageReader(std::unique_ptr<Input> input, const ReaderOptions& options, Grammar grammar);

  const Header& header() const override { return header_; }
  const Batch* next() override;
  void restart() override;
  const Footer& footer() const override { return footer_; }

 private:
  using Token = XmlScanner::Token;
  /// Where the scanner stands between two batches.
  enum class At : uint8_t {
    kDataset,  ///< at the start tag of a dataset
    kTag,      ///< at a start tag in a dataset that did not fit into the batch
    kDone,
  };
  /// What the elements being read add to.
  enum class Level : uint8_t { kDataset, kRegion, kRow };

  // The message.
  void open();
  void read_root();
  void read_header_element();
  void seek_dataset();
  void begin_dataset();
  void begin_fast_reading();
  void name_dataset();
  void set_property(std::string_view name, std::string_view value, Dataset& dataset);
  const HeaderStructure* find_structure(std::string_view structure_ref);
  void enter_structure(const Dataset& dataset);
  bool read_part(pugi::xml_document& document);

  // What a dataset holds.
  void fill();
  void start_element();
  bool fits(std::string_view name) const;
  bool goes_on(std::string_view name) const;
  void start_region(RegionKind kind);
  void read_observation();
  void state_dataset_attributes();
  void read_attributes(Level level);
  void read_special_attribute(const XmlAttribute& attribute, Level level);
  void read_dataset_part(std::string_view name);
  void read_value_element(std::string_view name, Level level);
  void read_comp(pugi::xml_node comp, Level level, Position position);
  void read_metadata(pugi::xml_node parent, const std::string& path, Level level);
  void put(std::string_view component, Entry entry, Level level);
  void name_group(Region& region);
  void set_explicit_measure();
  void pass_over_element();

  void look_for_generic();

  // What a generic dataset holds.
  void start_generic_element(std::string_view name);
  void read_generic_group();
  void read_generic_observation();
  void read_values(Role role, Level level);
  void read_value(Role role, Level level);
  Role role_of(Role stated, std::string_view id) const;
  bool names_nothing(std::string_view id) const;
  void report_misnamed(const XmlAttribute& id, std::string_view name);
  std::string_view default_id(Role role) const;

  Header header_;
  Footer footer_;
  ActionSemantics semantics_ = ActionSemantics::kV21;
  bool time_series_ = false;                                   ///< …TimeSeriesData
  bool generic_ = false;                                       ///< GenericData, GenericTimeSeriesData
  std::map<std::string, std::unique_ptr<Values>> structures_;  ///< by URN
  std::set<std::string> missing_structures_;                   ///< that were reported

  At at_ = At::kDone;
  size_t datasets_ = 0;
  std::shared_ptr<Dataset> dataset_;
  Action action_ = Action::kMerge;
  Values* values_ = nullptr;
  size_t dataset_depth_ = 0;
  Batch batch_;
  BatchBuilder builder_{batch_};
  FastReader fast_{batch_, builder_, options_};
  bool in_series_ = false;
  bool in_flat_region_ = false;  ///< the open region holds Obs without Series
  bool passed_over_ = false;     ///< an unknown element of this dataset was reported
  std::string type_;             ///< of the tag at hand: xsi:type, or the attribute type
  bool observation_key_stated_ = false;
  std::string scratch_, id_scratch_;
};

}  // namespace sdmx::ml
