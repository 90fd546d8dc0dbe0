// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The header of a message, and its footer. SDMX 3.1 ML HeaderType; 2.0 and 2.1 fields included.

#include <string>
#include <vector>

#include "sdmx/model/structures.hpp"

namespace sdmx {

enum class Action : uint8_t {
  kMerge,   ///< 3.1; the default where none is stated
  kAppend,  ///< 2.0, 2.1, 3.0: adds what is absent; 3.1 reads it as Merge
  kReplace,
  kDelete,
  kInformation,  ///< not meant to update
};
std::string_view to_string(Action action);  ///< "Merge" …
std::optional<Action> parse_action(std::string_view text);

struct Party {
  std::string id;
  InternationalString names;
  std::vector<Contact> contacts;
  std::string timezone;
  bool operator==(const Party&) const = default;
};

/// Header/Structure: what a dataset's structureRef points to.
struct HeaderStructure {
  std::string structure_id;
  std::string schema_namespace;
  std::string dimension_at_observation;  ///< empty: not stated
  Reference structure;                   ///< a DSD, a dataflow or a provision agreement
  bool operator==(const HeaderStructure&) const = default;
};

struct Header {
  std::string id;
  bool test = false;
  std::string prepared;
  Party sender;
  std::vector<Party> receivers;
  InternationalString names;
  std::vector<HeaderStructure> structures;
  std::optional<Reference> data_provider;
  std::optional<Action> action;  ///< DataSetAction
  std::vector<std::string> dataset_ids;
  std::string extracted, reporting_begin, reporting_end, embargo_date;
  InternationalString sources;
  bool operator==(const Header&) const = default;
};

struct FooterMessage {
  std::string code, severity;
  InternationalString texts;
  bool operator==(const FooterMessage&) const = default;
};
using Footer = std::vector<FooterMessage>;

}  // namespace sdmx
