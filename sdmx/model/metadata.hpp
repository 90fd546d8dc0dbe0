// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reference metadata: sets of reported attributes and what they are about. SDMX 3.1 Information Model 7
/// (metadata set); the reports of 2.1 and the attribute value sets of 2.0 are held without loss.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/model/artefact.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx {

/// One value of a metadata attribute and what hangs below it. An attribute with several values is several
/// reported attributes of one id: so JSON and 3.1 state it, and the Values of 3.0 are read the same way.
struct ReportedAttribute {
  std::string id;
  std::vector<Annotation> annotations;
  std::optional<std::string> value;      ///< a code, a number, text in no stated language; as written
  InternationalString texts;             ///< Text
  InternationalString structured_texts;  ///< StructuredText: XHTML, as XML text on its own
  std::string start_time;                ///< 2.0
  std::vector<ReportedAttribute> attributes;
  bool operator==(const ReportedAttribute&) const = default;
};

/// One part of what a 2.x report is about.
struct ReferenceValue {
  enum class Kind : uint8_t {
    kObject,      ///< object: a URN
    kDataKey,     ///< key: component and value of each dimension stated
    kDataSet,     ///< data_set_id and provider
    kConstraint,  ///< object: the URN of an attachment constraint
    kPeriod,      ///< value: a time period
    kComponent,   ///< 2.0: a value of a component, of an object that has no URN
  };
  Kind kind = Kind::kObject;
  std::string id;
  std::string object;       ///< a URN; for kComponent the class of 2.0, "DataProvider"
  std::string value;        ///< of kPeriod and kComponent
  std::string data_set_id;  ///< of kDataSet
  std::string provider;     ///< of kDataSet: a URN
  std::vector<std::pair<std::string, std::vector<std::string>>> key;
  bool operator==(const ReferenceValue&) const = default;
};

/// A report of 2.1, an attribute value set of 2.0.
struct MetadataReport {
  std::string id;  ///< 2.0: ReportRef
  std::vector<Annotation> annotations;
  std::string target;  ///< id of the metadata target
  std::vector<ReferenceValue> target_values;
  std::vector<ReportedAttribute> attributes;
  bool operator==(const MetadataReport&) const = default;
};

/// 3.x: a maintainable artefact with targets and attributes. 2.x: reports, no agency; the id is its setID or
/// datasetID, and may be empty.
struct MetadataSet : Maintainable {
  std::optional<Reference> structure;            ///< 2.x: of the header, or MetadataStructureRef
  std::optional<Reference> metadataflow;         ///< 3.x, 2.0; in 2.1 where the header names one
  std::optional<Reference> provision_agreement;  ///< 3.x MetadataProvisionAgreement; 2.1 ProvisionAgreement
  std::optional<Reference> provider;             ///< 2.x DataProvider
  std::optional<Action> action;
  std::string reporting_begin, reporting_end, publication_year, publication_period;
  std::vector<std::string> targets;  ///< 3.x: URNs, which may hold wildcards
  std::vector<ReportedAttribute> attributes;
  std::vector<MetadataReport> reports;
  bool operator==(const MetadataSet&) const = default;
};

struct MetadataMessage {
  Header header;
  std::vector<MetadataSet> sets;
  Footer footer;
};

}  // namespace sdmx
