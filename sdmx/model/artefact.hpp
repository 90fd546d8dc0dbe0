// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Names, annotations and what every artefact has. SDMX 3.1 Information Model 3 (SDMX Base).

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/model/urn.hpp"

namespace sdmx {

/// A text in several languages, in the order of the message. Language is empty where none was stated (SDMX:
/// "en").
struct InternationalString {
  struct Localised {
    std::string language;
    std::string text;
    bool operator==(const Localised&) const = default;
  };
  std::vector<Localised> texts;

  bool empty() const { return texts.empty(); }
  /// The text in that language, else in English, else the first; empty when there is none.
  std::string_view in(std::string_view language) const;
  void set(std::string language, std::string text);
  bool operator==(const InternationalString&) const = default;
};

struct Annotation {
  std::string id, title, type, url, value;
  InternationalString text;
  bool operator==(const Annotation&) const = default;
};

/// What can be named: items, components, artefacts.
struct Nameable {
  std::string id;
  InternationalString names;
  InternationalString descriptions;
  std::vector<Annotation> annotations;
  bool operator==(const Nameable&) const = default;
};

/// What has an agency and a version and is exchanged on its own.
struct Maintainable : Nameable {
  std::string agency;
  Version version;
  std::string valid_from, valid_to;  ///< xs:dateTime as written, or empty
  std::optional<bool> is_final;      ///< 2.1 only
  bool is_external = false;          ///< isExternalReference: a stub
  bool is_partial = false;           ///< item schemes only
  std::string service_url, structure_url;
  bool operator==(const Maintainable&) const = default;
};

}  // namespace sdmx
