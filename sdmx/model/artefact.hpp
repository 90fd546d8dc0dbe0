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
  /// Addresses beside url: those that state a language, and second ones (3.x).
  std::vector<InternationalString::Localised> further_urls;
  bool operator==(const Annotation&) const = default;
};

/// Something elsewhere that belongs to an artefact or a part of one (3.x).
struct Link {
  std::string rel, url, urn, uri, type, language;
  InternationalString titles;
  bool operator==(const Link&) const = default;
};

/// What has an id: all that a URN can name.
struct Identifiable {
  std::string id;
  std::vector<Annotation> annotations;
  std::vector<Link> links;
  std::string uri;
  bool operator==(const Identifiable&) const = default;
};

/// What can be named: items, artefacts.
struct Nameable : Identifiable {
  InternationalString names;
  InternationalString descriptions;
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
  bool is_partial_language = false;  ///< 3.1: not all languages are here
  std::string service_url, structure_url;
  bool operator==(const Maintainable&) const = default;
};

}  // namespace sdmx
