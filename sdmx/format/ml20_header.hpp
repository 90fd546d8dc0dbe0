// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The header of SDMX-ML 1.0 and 2.0 messages. SDMX-ML 2.0, SDMXMessage.xsd HeaderType. Internal to the
/// SDMX-ML 2.0 readers.

#include <pugixml.hpp>
#include <string>

#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx::ml20 {

/// Append, Replace, Delete, Information; Update of 1.0 gives what is new or was absent: Merge.
std::optional<Action> parse_legacy_action(std::string_view text);

/// A header being read, element by element, so that each finding has the place of its element.
struct HeaderReading {
  Header header;
  Reference key_family;  ///< KeyFamilyRef with KeyFamilyAgency; empty where there is none
  bool has_id = false, has_test = false, has_prepared = false, has_sender = false;

  void read(pugi::xml_node part, const ml::FindingSink& sink);
  /// Reports what a header must state and this one does not (V-03).
  void finish(const ml::FindingSink& sink);

 private:
  void read_key_family(pugi::xml_node part);
};

}  // namespace sdmx::ml20
