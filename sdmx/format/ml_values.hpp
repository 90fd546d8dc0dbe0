// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The components of one structure in an SDMX-ML data reader, and how the texts of their values become codes
/// and numbers. Internal to the data readers of SDMX-ML and SDMX-JSON.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/data/batch.hpp"
#include "sdmx/data/reader.hpp"
#include "sdmx/format/once_report.hpp"

namespace sdmx::ml {

/// What the signs "~" and "#N/A" are. SDMX 3.0 has them, 2.1 has not.
enum class Markers : uint8_t { kNone, kKnown };

class Values {
 public:
  Values(std::shared_ptr<const Schema> schema, const ReaderLimits& limits, OnceReport& report);

  Components& components() { return components_; }
  const Components& components() const { return components_; }
  const std::shared_ptr<const Schema>& schema() const { return schema_; }
  /// A dataset begins: how its values are to be understood.
  void begin(Action action, Markers markers);

  /// Index of the component of that name; nothing beyond the limit, which is reported once.
  std::optional<uint16_t> component(std::string_view name, Position position);

  /// Says what the message itself says of a component: its role, and that its values are numbers. What the
  /// structure says comes first.
  void declare(uint16_t component, Role stated_role, bool number);
  /// The code of a value that the message lists, in this component's dictionary.
  Code listed_code(uint16_t component, const Entry& entry);

  /// States or sets a text as the value of a component, in the open region or in the row.
  void state(uint16_t component, std::string_view text, Position position, BatchBuilder& builder);
  void set(uint16_t component, std::string_view text, Position position, BatchBuilder& builder);
  /// The same for a value of several parts.
  void state(uint16_t component, Entry entry, BatchBuilder& builder);
  void set(uint16_t component, Entry entry, BatchBuilder& builder);

  /// Whether a text in a row is first tried as a number.
  bool reads_number(uint16_t component) const {
    const Use& use = uses_[component];
    return use.number && (action_ != Action::kDelete || !use.known);
  }
  /// The code of a text that is no number; kNotStated where it states nothing. What is neither that nor local
  /// holds as long as the dataset's action and markers do.
  Code code_of(uint16_t component, std::string_view text, Position position, BatchBuilder& builder);

  /// Bytes that went into local entries since the batch began.
  uint64_t local_bytes() const { return local_bytes_; }
  void begin_batch() { local_bytes_ = 0; }

 private:
  struct Use {
    bool key = false;
    bool number = false;
    bool known = false;  ///< its role is known
    bool limit_reported = false;
    std::string last_text;  ///< the text seen last and its code: neighbours are often equal
    Code last_code = kNotStated;
  };

  Code code_of(uint16_t component, Entry entry, BatchBuilder& builder);
  Code new_code(uint16_t component, std::string_view text, Position position, BatchBuilder& builder);
  std::optional<Code> fixed_code(const Use& use, std::string_view text) const;
  Code keep_local(Entry entry, BatchBuilder& builder);
  bool dictionary_full(uint16_t component) const;
  void report_full(Use& use, uint16_t component, Position position);

  std::shared_ptr<const Schema> schema_;
  const ReaderLimits& limits_;
  OnceReport& report_;
  Components components_;
  std::vector<Use> uses_;
  bool components_reported_ = false;
  Action action_ = Action::kMerge;
  Markers markers_ = Markers::kNone;
  uint64_t local_bytes_ = 0;
};

}  // namespace sdmx::ml
