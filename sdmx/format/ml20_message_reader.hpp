// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The SDMX-ML 2.0 data reader itself, in three parts: the message and its datasets
/// (ml20_message_reader.cpp), what a dataset holds (ml20_dataset_content.cpp), and values that are elements
/// (ml20_values.cpp).

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "sdmx/format/input_reader.hpp"
#include "sdmx/format/ml20_header.hpp"
#include "sdmx/format/ml20_names.hpp"
#include "sdmx/format/ml_values.hpp"

namespace sdmx::ml20 {

class MessageReader : public XmlInputReader {
 public:
  MessageReader(std::unique_ptr<Input> input, const ReaderOptions& options, Grammar grammar);

  const Header& header() const override { return header_.header; }
  const Batch* next() override;
  void restart() override;

 private:
  using Token = XmlScanner::Token;
  /// Where the scanner stands between two batches.
  enum class At : uint8_t {
    kDataset,  ///< at the start tag of a dataset
    kTag,      ///< at a start tag in a dataset that is still to be read
    kInside,   ///< behind an element of the dataset
    kEnd,      ///< behind the end of the dataset
    kDone,
  };
  /// How datasets of the four kinds are told apart where that matters.
  enum class Kind : uint8_t { kGeneric, kCompact, kUtility, kCross };
  /// An element that other elements of the dataset stand in.
  enum class Container : uint8_t { kDataset, kGroup, kSeries, kSection };
  struct Open {
    Container container;
    size_t depth;
    size_t kept;        ///< how much was kept when it began
    bool used = false;  ///< cross-sectional: something was said of it
  };
  /// A statement that is repeated, or made later.
  struct Kept {
    std::string component, text;
    Position position;
  };
  /// One key family in this message.
  struct Structure {
    ml::Values values;
    Names names;
  };
  enum class Level : uint8_t { kRegion, kRow };

  // The message.
  void open();
  void seek_dataset();
  void read_header();
  void begin_dataset();
  void take_dataset_attributes();
  bool set_property(std::string_view name, std::string_view text);
  Kind kind_of_dataset() const;
  void check_kind(Kind before);
  void read_first_element();
  void name_structure();
  std::vector<Reference> named_structures() const;
  void enter_structure();
  Structure& structure_of(const Reference& reference);
  void report_syntax(Position position, std::string_view text);

  // What a dataset holds.
  void fill();
  bool full() const;
  bool goes_on(std::string_view name) const;
  void start_element();
  void end_element();
  void state_dataset_attributes();
  void start_in_dataset(std::string_view name);
  void start_in_group(std::string_view name);
  void start_in_series(std::string_view name);
  void start_in_section(std::string_view name);
  void start_series();
  void start_group(std::string_view name);
  void start_section();
  void open_region(RegionKind kind, Position position);
  void open_section_region(Position position);
  void open_kept_series();
  void read_observation();
  void read_cross_observation(std::string_view name);
  void set_measure(const std::string& name, std::string_view value, Position position);
  std::string group_name(std::string_view element);
  void name_group_by_key();
  void key_group(const std::vector<Kept>& key);

  // Values, as attributes and as elements.
  void read_attributes(Level level);
  void keep_attributes();
  void state_kept();
  void read_annotations();
  void skip_annotations();
  void read_values(Role role, Level level);
  void read_value(Role role, Level level);
  void read_utility_key();
  void read_observation_part(std::string_view name);
  void read_time();
  void read_observation_value();
  std::string read_text();
  void put(std::string_view name, std::string_view text, Position position, Level level);
  void put_as(Role role, std::string_view name, std::string_view text, Position position);
  void put(uint16_t component, std::string_view text, Position position, Level level);
  void pass_over_element();

  HeaderReading header_;
  Kind message_kind_ = Kind::kGeneric;
  bool group_of_messages_ = false;
  std::map<std::string, std::unique_ptr<Structure>> structures_;  ///< by URN
  std::set<std::string> missing_structures_;                      ///< that were reported

  At at_ = At::kDone;
  size_t datasets_ = 0;
  std::shared_ptr<Dataset> dataset_;
  Kind kind_ = Kind::kGeneric;
  Action action_ = Action::kAppend;
  Structure* structure_ = nullptr;
  Reference key_family_;          ///< of the dataset at hand: KeyFamilyRef
  Reference dataflow_, address_;  ///< dataflowID, keyFamilyURI
  std::string namespace_;
  Batch batch_;
  BatchBuilder builder_{batch_};
  std::vector<Open> open_;
  std::vector<Kept> kept_;
  uint64_t kept_bytes_ = 0;
  bool region_open_ = false;    ///< the last region may still get rows or statements
  Position series_position_;    ///< of a series that is kept until its key is known
  bool keyless_group_ = false;  ///< the open region is a group whose key its first series tells
  bool passed_over_ = false;    ///< an unknown element of this dataset was reported
  std::string scratch_, id_scratch_;
};

}  // namespace sdmx::ml20
