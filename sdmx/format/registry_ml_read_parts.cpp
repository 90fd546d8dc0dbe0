// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>

#include "sdmx/base/text.hpp"
#include "sdmx/format/registry_ml_nodes.hpp"

namespace sdmx::registry {

namespace {

using structure::child;
using structure::flag;
using structure::local_name;
using structure::token_of;

std::string child_token(pugi::xml_node node, std::string_view name) { return token_of(child(node, name)); }

/// A URL where 2.0 and 2.1 spell its element differently.
std::string either(pugi::xml_node node, std::string_view of_21, std::string_view of_20) {
  const pugi::xml_node found = child(node, of_21);
  return token_of(found ? found : child(node, of_20));
}

DataSource read_source(pugi::xml_node node) {
  DataSource source;
  source.simple = either(node, "SimpleDataSource", "SimpleDatasource");
  pugi::xml_node queryable = child(node, "QueryableDataSource");
  if (!queryable) queryable = child(node, "QueryableDatasource");
  if (!queryable) return source;
  QueryableSource& service = source.queryable.emplace();
  service.data_url = either(queryable, "DataURL", "DataUrl");
  service.wsdl_url = either(queryable, "WSDLURL", "WSDLUrl");
  service.wadl_url = child_token(queryable, "WADLURL");
  service.is_rest = flag(queryable, "isRESTDatasource").value_or(false);
  service.is_web_service = flag(queryable, "isWebServiceDatasource").value_or(false);
  return source;
}

/// What 2.1 states as attributes and 2.0 as elements.
std::string stated(pugi::xml_node node, const char* attribute, std::string_view element) {
  const std::string value = structure::attribute(node, attribute);
  return value.empty() ? child_token(node, element) : value;
}

struct EventName {
  std::string_view of_20, name;
};
/// Events of 2.0 in the words of 2.1.
constexpr EventName kStructuralEvents[] = {
    {"KeyFamilyID", "KeyFamily"},
    {"ConceptSchemeID", "ConceptScheme"},
    {"CodeListID", "Codelist"},
    {"MetadataStructureID", "MetadataStructureDefinition"},
    {"CategorySchemeID", "CategoryScheme"},
    {"DataflowID", "Dataflow"},
    {"MetadataflowID", "Metadataflow"},
    {"OrganisationSchemeID", "OrganisationUnitScheme"},
    {"HierarchicalCodelistID", "HierarchicalCodelist"},
    {"StructureSetID", "StructureSet"},
    {"ReportingTaxonomyID", "ReportingTaxonomy"},
    {"ProcessID", "Process"},
};
constexpr EventName kRegistrationEvents[] = {
    {"DataProviderID", "DataProvider"},
    {"ProvisionAgreementID", "ProvisionAgreement"},
    {"DataflowID", "DataflowReference"},
    {"KeyFamilyID", "KeyFamilyReference"},
    {"MetadataflowID", "MetadataflowReference"},
    {"MetadatastructureID", "MetadataStructureDefinitionReference"},
    {"CategoryID", "Category"},
};

std::string event_name(std::string_view name, std::span<const EventName> names) {
  const auto found = std::ranges::find(names, name, &EventName::of_20);
  return std::string(found == names.end() ? name : found->name);
}

/// Agreements, providers and categories are referred to; the rest is asked for
/// by ids with wildcards.
std::optional<ArtefactClass> event_class(std::string_view name) {
  if (name == "ProvisionAgreement") return ArtefactClass::kProvisionAgreement;
  if (name == "DataProvider") return ArtefactClass::kDataProviderScheme;
  if (name == "Category") return ArtefactClass::kCategoryScheme;
  return std::nullopt;
}

Subscription::Event read_event(pugi::xml_node node, bool structural, Reading& reading) {
  Subscription::Event event;
  event.element = structural ? event_name(local_name(node), kStructuralEvents)
                             : event_name(local_name(node), kRegistrationEvents);
  const auto expected = structural ? std::nullopt : event_class(local_name(node));
  if (expected) {
    event.urn = to_urn(structure::read_reference(node, *expected, reading.structures));
    return event;
  }
  const pugi::xml_node ref = child(node, "Ref");
  event.urn = child_token(node, "URN");
  event.id = child_token(node, "ID");
  event.version = child_token(node, "Version");
  if (ref) {
    event.agency = structure::attribute(ref, "agencyID");
    event.id = structure::attribute(ref, "id");
    event.version = structure::attribute(ref, "version");
  }
  const bool plain = !node.find_child([](pugi::xml_node part) { return !local_name(part).empty(); });
  if (plain) event.id = token_of(node);
  if (event.id.starts_with("urn:sdmx:")) std::swap(event.id, event.urn);
  return event;
}

bool is_all(std::string_view name) { return name == "AllEvents" || name == "AllEventsID"; }

Subscription::Selector read_selector(pugi::xml_node node, Reading& reading) {
  Subscription::Selector selector;
  selector.element = local_name(node);
  const bool structural = selector.element == "StructuralRepositoryEvents";
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "AgencyID") {
      selector.agencies.push_back(token_of(part));
    } else if (!name.empty() && !is_all(name)) {
      selector.events.push_back(read_event(part, structural, reading));
    }
  }
  return selector;
}

struct SubscriptionText {
  std::string_view element;
  std::string Subscription::*member;
};
constexpr SubscriptionText kSubscriptionTexts[] = {
    {"RegistryURN", &Subscription::registry_urn},
    {"SubscriptionURN", &Subscription::urn},
    {"SubscriberAssignedID", &Subscription::assigned_id},
};

void read_subscription_part(pugi::xml_node part, Subscription& subscription, Reading& reading) {
  const std::string_view name = local_name(part);
  for (const SubscriptionText& text : kSubscriptionTexts) {
    if (name == text.element) subscription.*text.member = token_of(part);
  }
  const Subscription::Address address{token_of(part), flag(part, "isSOAP").value_or(false)};
  if (name == "NotificationMailTo") subscription.mail.push_back(address);
  if (name == "NotificationHTTP") subscription.http.push_back(address);
  if (name == "Action") subscription.action = read_action(part, token_of(part), reading);
  if (name == "StatusMessage" || name == "SubscriptionStatus") subscription.status = read_status(part);
  if (name == "ValidityPeriod") {
    subscription.start_date = child_token(part, "StartDate");
    subscription.end_date = child_token(part, "EndDate");
  }
  if (name == "Organisation") {
    subscription.organisation = to_urn(read_reference(part, ArtefactClass::kOrganisationUnitScheme, reading));
  }
  if (name != "EventSelector") return;
  for (const pugi::xml_node selector : part.children()) {
    if (!local_name(selector).empty()) subscription.selectors.push_back(read_selector(selector, reading));
  }
}

}  // namespace

std::optional<Action> read_action(pugi::xml_node node, const std::string& text, Reading& reading) {
  const auto action = parse_action(text);
  if (action) return action;
  Finding finding = make_finding("bad-syntax", structure::position_of(node), {shorten(text, 80)});
  finding.component = "action";
  reading.structures.report.add(std::move(finding));
  return std::nullopt;
}

RegistryStatus read_status(pugi::xml_node node) {
  RegistryStatus status;
  status.status = structure::attribute(node, "status");
  for (const pugi::xml_node part : node.children()) {
    if (local_name(part) != "MessageText") continue;
    RegistryStatus::Text& message = status.messages.emplace_back();
    message.code = structure::attribute(part, "code");
    for (const pugi::xml_node text : part.children()) {
      if (local_name(text) == "Text") structure::add_text(text, message.texts);
    }
    if (message.texts.empty() && !token_of(part).empty()) structure::add_text(part, message.texts);
  }
  return status;
}

Registration read_registration(pugi::xml_node node, Reading& reading) {
  Registration registration;
  registration.id = structure::attribute(node, "id");
  registration.valid_from = stated(node, "validFrom", "ValidFrom");
  registration.valid_to = stated(node, "validTo", "ValidTo");
  registration.last_updated = stated(node, "lastUpdated", "LastUpdated");
  registration.index_series = flag(node, "indexTimeSeries").value_or(false);
  registration.index_dataset = flag(node, "indexDataSet").value_or(false);
  registration.index_attributes = flag(node, "indexAttributes").value_or(false);
  registration.index_period = flag(node, "indexReportingPeriod").value_or(false);
  registration.about = read_references(node, reading);
  if (const pugi::xml_node source = child(node, "Datasource")) registration.source = read_source(source);
  const pugi::xml_node action = child(node, "Action");
  if (action) registration.action = read_action(action, token_of(action), reading);
  return registration;
}

Subscription read_subscription(pugi::xml_node node, Reading& reading) {
  Subscription subscription;
  for (const pugi::xml_node part : node.children()) read_subscription_part(part, subscription, reading);
  return subscription;
}

SubmittedStructure read_submitted(pugi::xml_node node, Reading& reading) {
  SubmittedStructure submitted;
  const std::string action = structure::attribute(node, "action");
  if (!action.empty()) submitted.action = read_action(node, action, reading);
  submitted.external_dependencies = flag(node, "externalDependencies");
  submitted.is_final = flag(node, "isFinal");
  const std::vector<Reference> references = read_references(node, reading);
  if (!references.empty()) submitted.artefact = references.front();
  return submitted;
}

}  // namespace sdmx::registry
