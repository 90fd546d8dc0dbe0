// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/format/ml_header_writer.hpp"
#include "sdmx/format/registry_ml_emit.hpp"

namespace sdmx::registry {

namespace {

std::string_view truth(bool value) { return value ? "true" : "false"; }

void write_if(Writing& out, std::string_view element, std::string_view text) {
  if (!text.empty()) out.xml.element(element, text);
}

void write_source(Writing& out, const DataSource& source) {
  out.xml.start("reg:Datasource");
  if (!source.simple.empty() || !source.queryable) out.xml.element("reg:SimpleDataSource", source.simple);
  if (source.queryable) {
    out.xml.start("reg:QueryableDataSource");
    out.xml.attribute("isRESTDatasource", truth(source.queryable->is_rest));
    out.xml.attribute("isWebServiceDatasource", truth(source.queryable->is_web_service));
    out.xml.element("com:DataURL", source.queryable->data_url);
    write_if(out, "com:WSDLURL", source.queryable->wsdl_url);
    write_if(out, "com:WADLURL", source.queryable->wadl_url);
    out.xml.end();
  }
  out.xml.end();
}

/// Since 2.1 a registration is of an agreement. One of 2.0 that names a flow
/// instead is written as one of an agreement called like it.
Reference agreement_of(Writing& out, const std::vector<Reference>& about) {
  for (const Reference& reference : about) {
    if (reference.artefact_class == ArtefactClass::kProvisionAgreement) return reference;
  }
  out.cannot_say(about.empty() ? std::string("ProvisionAgreement") : to_short(about.front()));
  Reference made = about.empty() ? Reference{} : about.front();
  made.artefact_class = ArtefactClass::kProvisionAgreement;
  made.item.clear();
  if (made.agency.empty()) made.agency = "unknown";
  if (made.id.empty()) made.id = "unknown";
  return made;
}

void write_addresses(Writing& out, std::string_view element, const std::vector<Subscription::Address>& all) {
  for (const Subscription::Address& address : all) {
    out.xml.start(element);
    if (address.soap) out.xml.attribute("isSOAP", "true");
    out.xml.text(address.url);
    out.xml.end();
  }
}

/// Events that are asked for by a reference, in the words of the registry's
/// schema.
bool by_reference(std::string_view element) {
  return element == "ProvisionAgreement" || element == "DataProvider" || element == "Category";
}

void write_query_ref(Writing& out, const Subscription::Event& event) {
  out.xml.start("reg:Ref");
  out.xml.attribute_if("agencyID", event.agency);
  out.xml.attribute_if("id", event.id);
  out.xml.attribute_if("version", event.version);
  out.xml.end();
}

void write_structural_event(Writing& out, const Subscription::Event& event) {
  if (!event.urn.empty()) return out.xml.element("reg:URN", event.urn);
  if (event.id.empty() && event.version.empty()) return out.xml.element("reg:All", "");
  out.xml.element("reg:ID", event.id.empty() ? "%" : event.id);
  // A categorisation has no version there.
  if (event.element != "Categorisation")
    out.xml.element("reg:Version", event.version.empty() ? "%" : event.version);
}

void write_registration_event(Writing& out, const Subscription::Event& event) {
  if (event.element == "RegistrationID") return out.xml.text(event.id);
  event.urn.empty() ? write_query_ref(out, event) : out.xml.element("reg:URN", event.urn);
}

void write_event(Writing& out, const Subscription::Event& event, bool structural) {
  const std::string element = "reg:" + event.element;
  if (!structural && by_reference(event.element)) {
    return event.urn.empty() ? out.cannot_say(event.id, event.element) : write_urn(out, element, event.urn);
  }
  out.xml.start(element);
  structural ? write_structural_event(out, event) : write_registration_event(out, event);
  out.xml.end();
}

constexpr std::string_view kStructural = "StructuralRepositoryEvents";

bool can_say(const Subscription::Selector& selector) {
  constexpr std::string_view kSelectors[] = {kStructural, "DataRegistrationEvents",
                                             "MetadataRegistrationEvents"};
  return std::ranges::find(kSelectors, selector.element) != std::end(kSelectors);
}

void write_selector(Writing& out, const Subscription::Selector& selector) {
  if (!can_say(selector)) return out.cannot_say(selector.element);
  const bool structural = selector.element == kStructural;
  out.xml.start("reg:" + selector.element);
  for (const std::string& agency : selector.agencies) out.xml.element("reg:AgencyID", agency);
  if (structural && selector.agencies.empty()) out.xml.element("reg:AgencyID", "%");
  const auto said = [&](const Subscription::Event& event) {
    return structural || !by_reference(event.element) || !event.urn.empty();
  };
  if (std::ranges::none_of(selector.events, said)) out.xml.element("reg:AllEvents", "");
  for (const Subscription::Event& event : selector.events) write_event(out, event, structural);
  out.xml.end();
}

// A region or key of a query is written as in a constraint.
std::string part(const Writing& out, std::string_view name) {
  return (out.v21() ? "com:" : "str:") + std::string(name);
}

void write_selection(Writing& out, const std::string& element, const MemberSelection& selection) {
  if (selection.values.empty()) return out.cannot_say("KeyValue", selection.component);
  out.xml.start(element);
  out.xml.attribute("id", selection.component);
  if (!selection.include) out.xml.attribute("include", "false");
  for (const SelectedValue& value : selection.values) out.xml.element(part(out, "Value"), value.value);
  out.xml.end();
}

void write_region(Writing& out, const CubeRegion& region) {
  out.xml.start("reg:CubeRegion");
  if (!region.include) out.xml.attribute("include", "false");
  for (const MemberSelection& key : region.keys) write_selection(out, part(out, "KeyValue"), key);
  for (const MemberSelection& component : region.components) {
    write_selection(out, part(out, out.v21() ? "Attribute" : "Component"), component);
  }
  out.xml.end();
}

void write_key_set(Writing& out, const DataKeySet& set) {
  out.xml.start("reg:DataKeySet");
  out.xml.attribute("isIncluded", truth(set.included));
  for (const DataKey& key : set.keys) {
    out.xml.start("str:Key");
    for (const MemberSelection& value : key.values) write_selection(out, part(out, "KeyValue"), value);
    out.xml.end();
  }
  out.xml.end();
}

std::string_view query_element(ArtefactClass artefact_class) {
  switch (artefact_class) {
    case ArtefactClass::kProvisionAgreement:
      return "reg:ProvisionAgreement";
    case ArtefactClass::kDataProviderScheme:
      return "reg:DataProvider";
    case ArtefactClass::kDataflow:
      return "reg:Dataflow";
    case ArtefactClass::kMetadataflow:
      return "reg:Metadataflow";
    default:
      return {};
  }
}

void write_about(Writing& out, const std::vector<Reference>& about) {
  const std::string_view element = about.empty() ? "" : query_element(about.front().artefact_class);
  if (about.empty() || element.empty() || about.front().empty()) {
    if (!about.empty()) out.cannot_say(to_short(about.front()));
    return out.xml.element("reg:All", "");
  }
  write_urn(out, element, to_urn(about.front()));
  for (size_t i = 1; i < about.size(); ++i) out.cannot_say(to_short(about[i]));
}

}  // namespace

void write_action(Writing& out, const std::optional<Action>& action) {
  if (action) out.xml.attribute("action", ml::action_name(out.version, *action));
}

void write_status(Writing& out, const RegistryStatus& status) {
  out.xml.start("reg:StatusMessage");
  out.xml.attribute("status", status.status);
  for (const RegistryStatus::Text& message : status.messages) {
    if (message.texts.empty()) continue;
    out.xml.start("reg:MessageText");
    out.xml.attribute_if("code", message.code);
    structure::write_texts(out, "com:Text", message.texts);
    out.xml.end();
  }
  out.xml.end();
}

void write_urn(Writing& out, std::string_view element, const std::string& urn) {
  out.xml.start(element);
  out.v21() ? out.xml.element("URN", urn) : out.xml.text(urn);
  out.xml.end();
}

void write_registration(Writing& out, const Registration& registration) {
  out.xml.start("reg:Registration");
  out.xml.attribute_if("id", registration.id);
  out.xml.attribute_if("validFrom", registration.valid_from);
  out.xml.attribute_if("validTo", registration.valid_to);
  out.xml.attribute_if("lastUpdated", registration.last_updated);
  if (registration.index_series) out.xml.attribute("indexTimeSeries", "true");
  if (registration.index_dataset) out.xml.attribute("indexDataSet", "true");
  if (registration.index_attributes) out.xml.attribute("indexAttributes", "true");
  if (registration.index_period) out.xml.attribute("indexReportingPeriod", "true");
  write_urn(out, "reg:ProvisionAgreement", to_urn(agreement_of(out, registration.about)));
  write_source(out, registration.source.value_or(DataSource{}));
  out.xml.end();
}

void write_subscription(Writing& out, const Subscription& subscription) {
  out.xml.start("reg:Subscription");
  if (subscription.organisation.empty()) out.cannot_say("Organisation");
  const std::string unknown = "urn:sdmx:org.sdmx.infomodel.base.Agency=SDMX:AGENCIES(1.0).unknown";
  write_urn(out, "reg:Organisation", subscription.organisation.empty() ? unknown : subscription.organisation);
  write_if(out, "reg:RegistryURN", subscription.registry_urn);
  write_addresses(out, "reg:NotificationMailTo", subscription.mail);
  write_addresses(out, "reg:NotificationHTTP", subscription.http);
  write_if(out, "reg:SubscriberAssignedID", subscription.assigned_id);
  out.xml.start("reg:ValidityPeriod");
  out.xml.element("reg:StartDate", subscription.start_date);
  out.xml.element("reg:EndDate", subscription.end_date);
  out.xml.end();
  out.xml.start("reg:EventSelector");
  for (const Subscription::Selector& selector : subscription.selectors) write_selector(out, selector);
  out.xml.end();
  out.xml.end();
}

void write_query(Writing& out, const RegistryQuery& query) {
  if (query.return_constraints) out.xml.attribute("returnConstraints", "true");
  out.xml.element("reg:QueryType", query.query_type.empty() ? "AllSets" : query.query_type);
  write_about(out, query.about);
  if (!query.period_start.empty()) {
    out.xml.start("reg:ReferencePeriod");
    out.xml.attribute("startTime", query.period_start);
    out.xml.attribute("endTime", query.period_end);
    out.xml.end();
  }
  for (const DataKeySet& set : query.key_sets) write_key_set(out, set);
  for (const CubeRegion& region : query.regions) write_region(out, region);
}

}  // namespace sdmx::registry
