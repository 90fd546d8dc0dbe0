// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads the units of a dataset whose layout was learnt straight out of the text: the texts between values
/// are compared, values go to decoders. It is a shortcut of the general reader and nothing else: what it does
/// not know for certain it leaves untouched, and what it reads is the same to the last code, position and
/// finding. Internal to the SDMX-ML data reader.

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/format/grammar/follower.hpp"
#include "sdmx/format/ml_layout.hpp"
#include "sdmx/format/ml_track.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx::ml {

/// Long texts that live in one batch; beyond it the batch ends early.
inline constexpr uint64_t kBatchLocalBytes = uint64_t{8} << 20;

/// What the general reader and this one must both know of the dataset.
struct FastDataset {
  Values* values = nullptr;
  Action action = Action::kMerge;
  ActionSemantics semantics = ActionSemantics::kV21;
  bool generic = false;
  std::string observation_dimension;
  std::string default_dimension;
};

/// Where it stands, changed by whoever reads on.
struct FastPlace {
  bool& in_series;
  bool& in_flat_region;
  grammar::Follower& grammar;
};

class FastReader {
 public:
  FastReader(Batch& batch, BatchBuilder& builder, const ReaderOptions& options);

  /// A dataset begins.
  void begin(FastDataset dataset);
  /// Reads on from between two elements of the dataset, as far as it can. Behind it the general reader reads
  /// one element; what it read is learnt with the next call.
  void read(XmlScanner& scanner, FastPlace place);

 private:
  struct Lane {
    Code* codes = nullptr;  ///< of the batch's column, null when it has none
    Decimal* decimals = nullptr;
  };
  /// A value that is none of the short ones known: looked at when the unit is known to be whole.
  struct Pending {
    uint16_t component;
    std::string_view text;
    Position position;
    size_t statement;  ///< its place among the statements; of rows unused
    bool in_place;     ///< it is a piece of the message as it stands there
  };
  /// A unit while it is being read.
  struct Reading {
    enum class Stands : uint8_t { kBehindValue, kAtValue };
    const char* at = nullptr;
    LayoutNode* node = nullptr;    ///< the last one
    const char* markup = nullptr;  ///< where its first tag begins
    uint64_t attributes = 0;       ///< a bit for each that was read
    Stands stands = Stands::kBehindValue;
  };

  void look_at_grammar(const XmlScanner& scanner, grammar::Follower& grammar);
  void tell(XmlScanner& scanner, FastPlace& place);
  bool is_due(UnitKind kind, uint16_t element);
  void learn_candidate(uint64_t offset, uint64_t faults);
  void prepare_candidate(std::string_view text, uint64_t offset, const UnitPlace& place);
  UnitPlace place_of(const XmlScanner& scanner, bool in_series) const;

  size_t read_ahead(XmlScanner& scanner, FastPlace& place);
  size_t read_units(std::string_view text);
  const char* read_unit(Reading& reading);
  const char* read_track(const char* done, Reading& reading);
  const char* read_track_row(const char* at, uint32_t row, char quote, Reading& reading);
  static Reading leaving(const Track::Step& step, const char* at);
  void earn_patience(uint64_t units);
  bool read_value(const LayoutNode& node, Reading& reading);
  bool read_number(const LayoutNode& node, Reading& reading);
  bool read_code(const LayoutNode& node, Reading& reading);
  bool read_statement(const LayoutNode& node, Reading& reading);
  bool is_wrong_period(uint16_t component, std::string_view text) const;
  bool set_aside(const LayoutNode& node, Reading& reading);
  const char* end_of_text(const char* at) const;
  bool finish_unit(const LayoutNode& end, const Reading& reading);
  bool take_unit(const LayoutNode& end, const Reading& reading);
  bool may_state() const;
  bool finish_row(const Reading& reading);
  void open_series(const Reading& reading);
  void state_all();
  void set_all();
  void remember(const Pending& value, Code code);
  void forget_row();
  void clear_pending();
  void forget_unit();
  bool has_room();
  void find_lanes();
  void close_rows();
  Position position_of(const char* at) const { return Position{offset_ + static_cast<uint64_t>(at - text_)}; }

  Batch& batch_;
  BatchBuilder& builder_;
  const ReaderLimits& limits_;
  const bool usable_;
  FastDataset dataset_;
  Layout layout_;
  Track track_;
  std::vector<Lane> lanes_;

  // While units are read.
  const char* text_ = nullptr;
  const char* safe_ = nullptr;  ///< from here on the text may end too soon
  uint64_t offset_ = 0;         ///< of text_
  bool in_series_ = false, in_flat_region_ = false;
  bool left_series_ = false;
  bool has_track_lanes_ = false;  ///< for all values of the track
  bool stuck_ = false;            ///< at a unit that was not understood
  bool looks_ = false;            ///< units that break the schema are left to the general reader
  bool key_due_ = false, attributes_due_ = false;  ///< of the generic series that is open
  uint16_t last_element_ = Layout::kNoElement;     ///< the unit read last in what is open
  uint16_t open_element_ = Layout::kNoElement;
  std::vector<Stated> statements_;
  std::vector<Pending> pending_;
  std::deque<std::string> decoded_;  ///< texts of pending values with references

  // What the general reader is about to read.
  std::string candidate_text_;
  std::optional<UnitShape> candidate_;
  UnitPlace candidate_place_;
  std::string candidate_open_;
  uint64_t candidate_end_ = 0;
  uint64_t candidate_faults_ = 0;  ///< found before it was read
  uint64_t patience_ = 0;          ///< how many more units may be tried to learn
};

}  // namespace sdmx::ml
