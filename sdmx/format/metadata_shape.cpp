// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/metadata_shape.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "sdmx/base/text.hpp"

namespace sdmx::metadata {

namespace {

std::string name_of(const MetadataSet& set) {
  return set.agency.empty() ? set.id : set.agency + ':' + set.id + '(' + set.version.text() + ')';
}

// 2.1 names the parts of a report; 3.x has no names for them.
constexpr std::string_view kTarget = "TARGET", kObject = "OBJECT";

ReferenceValue object_reference(const std::string& urn) {
  ReferenceValue value;
  value.id = kObject;
  value.object = urn;
  return value;
}

bool names_object(const ReferenceValue& value) {
  return value.kind == ReferenceValue::Kind::kObject || value.kind == ReferenceValue::Kind::kConstraint;
}

/// BasicTimePeriodType: what begins and ends a reporting period in 3.x.
bool is_basic_period(std::string_view text) {
  return text.find_first_not_of("0123456789-:.TZ+") == std::string_view::npos && text.size() >= 4;
}

/// What is to be 3.x: agency, id and version.
void identify(MetadataSet& set, const MetadataReport& report, std::set<std::string>& ids) {
  const std::string own = set.id.empty() ? report.id : set.id;
  set.id = own;
  for (size_t n = 2; !ids.insert(set.id).second; ++n) set.id = own + '_' + std::to_string(n);
  const std::optional<Reference>& owner = set.structure ? set.structure : set.metadataflow;
  if (owner) set.agency = owner->agency;
  if (set.agency.empty()) set.agency = set.provider ? set.provider->agency : "unknown";
  set.version = Version("1.0");
}

/// 3.x wants a flow or an agreement, and 2.x often names only the structure.
void name_flow(MetadataSet& set, ShapeReport& report) {
  if (set.metadataflow || set.provision_agreement || !set.structure) return;
  report.cannot_say(set, "Metadataflow");
  set.metadataflow = set.structure;
  set.metadataflow->artefact_class = ArtefactClass::kMetadataflow;
}

void set_targets(MetadataSet& set, const MetadataReport& from, ShapeReport& report) {
  for (const ReferenceValue& value : from.target_values) {
    if (names_object(value)) {
      set.targets.push_back(value.object);
    } else if (value.kind == ReferenceValue::Kind::kPeriod && set.reporting_begin.empty() &&
               is_basic_period(value.value)) {
      set.reporting_begin = set.reporting_end = value.value;
    } else {
      report.cannot_say(set, value.id.empty() ? value.object : value.id);
    }
  }
  const bool named = !set.targets.empty() || (!set.metadataflow && !set.provision_agreement);
  if (!named) set.targets.push_back(to_urn(set.metadataflow ? *set.metadataflow : *set.provision_agreement));
}

MetadataSet set_of_report(const MetadataSet& from, const MetadataReport& report, std::set<std::string>& ids,
                          ShapeReport& shape) {
  MetadataSet set = from;
  set.reports.clear();
  identify(set, report, ids);
  if (set.provision_agreement) {
    set.provision_agreement->artefact_class = ArtefactClass::kMetadataProvisionAgreement;
  }
  name_flow(set, shape);
  set_targets(set, report, shape);
  set.attributes = report.attributes;
  set.annotations.insert(set.annotations.end(), report.annotations.begin(), report.annotations.end());
  if (set.provider) shape.cannot_say(set, "DataProvider");
  return set;
}

}  // namespace

void ShapeReport::cannot_say(const MetadataSet& set, std::string_view what) {
  Finding finding =
      make_finding("not-in-target-format", Position{}, {std::string(target), std::string(what)});
  finding.value = name_of(set);
  report.add(std::move(finding));
}

bool is_xhtml(std::string_view text) {
  if (!text.starts_with('<') || !text.ends_with('>')) return false;
  pugi::xml_document document;
  const auto options = pugi::parse_fragment | pugi::parse_full;
  return static_cast<bool>(document.load_buffer(text.data(), text.size(), options, pugi::encoding_utf8));
}

MetadataSet with_reports(const MetadataSet& set, ShapeReport& report) {
  MetadataSet shaped = set;
  if (!shaped.descriptions.empty()) report.cannot_say(set, "Description");
  if (!set.agency.empty()) report.cannot_say(set, "agencyID");
  if (set.version.text() != "1.0") report.cannot_say(set, "version");
  if (shaped.provision_agreement) {
    shaped.provision_agreement->artefact_class = ArtefactClass::kProvisionAgreement;
  }
  for (const std::string& target : set.targets) {
    shaped.reports.push_back({set.id, {}, std::string(kTarget), {object_reference(target)}, set.attributes});
  }
  return shaped;
}

std::vector<MetadataSet> with_targets(const MetadataSet& set, ShapeReport& report) {
  if (set.reports.empty()) return {set};
  std::vector<MetadataSet> sets;
  std::set<std::string> ids;
  for (const MetadataReport& one : set.reports) sets.push_back(set_of_report(set, one, ids, report));
  return sets;
}

}  // namespace sdmx::metadata
