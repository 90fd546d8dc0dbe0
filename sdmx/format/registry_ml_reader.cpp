// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/registry_ml_reader.hpp"

#include <algorithm>

#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/format/ml20_structure_reader.hpp"
#include "sdmx/format/ml_data_header.hpp"
#include "sdmx/format/ml_document.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/format/registry_ml_nodes.hpp"
#include "sdmx/format/structure_ml_collections.hpp"

namespace sdmx {

namespace {

using registry::Reading;
using structure::child;
using structure::local_name;
using structure::token_of;

RegistryQuery& query_of(Reading& reading) {
  if (!reading.message.query) reading.message.query.emplace();
  return *reading.message.query;
}

RegistryEvent& event_of(Reading& reading) {
  if (!reading.message.event) reading.message.event.emplace();
  return *reading.message.event;
}

/// 2.0 has the collections directly in the part of the message that carries them.
void read_structures(pugi::xml_node node, Reading& reading) {
  if (reading.of_20) return ml20::read_structures_in(node, reading.embedded, reading.structures.report);
  structure::read_structures_element(node, reading.ending, reading.embedded, reading.structures.report);
}

/// RegistrationRequest, RegistrationStatus of 2.1 and 3.x hold a Registration;
/// in 2.0 they are one.
void read_registration_part(pugi::xml_node node, Reading& reading) {
  const pugi::xml_node inner = child(node, "Registration");
  Registration registration = registry::read_registration(inner ? inner : node, reading);
  const std::string action = structure::attribute(node, "action");
  if (!action.empty()) registration.action = registry::read_action(node, action, reading);
  if (const pugi::xml_node status = child(node, "StatusMessage")) {
    registration.status = registry::read_status(status);
  }
  reading.message.registrations.push_back(std::move(registration));
}

void read_query_result(pugi::xml_node node, Reading& reading) {
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = local_name(part);
    if (name == "StatusMessage") reading.message.status = registry::read_status(part);
    if (name != "DataResult" && name != "MetadataResult") continue;
    read_registration_part(part, reading);
    Registration& registration = reading.message.registrations.back();
    registration.metadata = name == "MetadataResult";
    registration.series_match = structure::flag(node, "timeSeriesMatch").value_or(false);
    for (const pugi::xml_node constraint : part.children()) {
      const std::string_view called = local_name(constraint);
      if (called != "Constraint" && called != "ContentConstraint") continue;
      registration.constraints.push_back(
          registry::read_reference(constraint, ArtefactClass::kDataConstraint, reading));
    }
  }
}

void read_subscription_part(pugi::xml_node node, Reading& reading) {
  const pugi::xml_node inner = child(node, "Subscription");
  Subscription subscription = registry::read_subscription(inner ? inner : node, reading);
  const std::string action = structure::attribute(node, "action");
  if (!action.empty()) subscription.action = registry::read_action(node, action, reading);
  reading.message.subscriptions.push_back(std::move(subscription));
}

/// SubmissionResult, ProvisioningStatus: what was submitted, and what became of
/// it.
void read_result(pugi::xml_node node, Reading& reading) {
  const pugi::xml_node inner = child(node, "SubmittedStructure");
  SubmittedStructure submitted = registry::read_submitted(inner ? inner : node, reading);
  if (const pugi::xml_node status = child(node, "StatusMessage")) {
    submitted.status = registry::read_status(status);
  }
  reading.message.submitted.push_back(std::move(submitted));
}

/// StructuralEvent, RegistrationEvent, ProvisioningEvent: what the event is
/// about.
void read_event_content(pugi::xml_node node, Reading& reading) {
  const pugi::xml_node structures = child(node, "Structures");
  if (structures || local_name(node) == "StructuralEvent") {
    read_structures(structures ? structures : node, reading);
  }
  if (local_name(node) == "RegistrationEvent") read_registration_part(node, reading);
  if (const pugi::xml_node agreement = child(node, "ProvisionAgreement")) {
    registry::read_agreement_of_20(agreement, reading);
  }
}

struct Part {
  std::string_view element;
  void (*read)(pugi::xml_node, Reading&);
};
constexpr Part kParts[] = {
    {"StructureLocation",
     [](pugi::xml_node node, Reading& reading) { reading.message.structure_location = token_of(node); }},
    {"Structures", read_structures},
    {"Structure", read_structures},
    {"SubmittedStructure", read_result},
    {"SubmissionResult", read_result},
    {"ProvisioningStatus", read_result},
    {"RegistrationRequest", read_registration_part},
    {"Registration", read_registration_part},
    {"RegistrationStatus", read_registration_part},
    {"QueryResult", read_query_result},
    {"SubscriptionRequest", read_subscription_part},
    {"Subscription", read_subscription_part},
    {"SubscriptionStatus", read_subscription_part},
    {"StatusMessage",
     [](pugi::xml_node node, Reading& reading) { reading.message.status = registry::read_status(node); }},
    {"EventTime", [](pugi::xml_node node, Reading& reading) { event_of(reading).time = token_of(node); }},
    {"ObjectURN",
     [](pugi::xml_node node, Reading& reading) { event_of(reading).object_urn = token_of(node); }},
    {"RegistrationID",
     [](pugi::xml_node node, Reading& reading) { event_of(reading).registration_id = token_of(node); }},
    {"SubscriptionURN",
     [](pugi::xml_node node, Reading& reading) { event_of(reading).subscription_urn = token_of(node); }},
    {"EventAction",
     [](pugi::xml_node node, Reading& reading) {
       event_of(reading).action = registry::read_action(node, token_of(node), reading);
     }},
    {"StructuralEvent", read_event_content},
    {"RegistrationEvent", read_event_content},
    {"ProvisioningEvent", read_event_content},
};

/// Queries of all versions, and the provisioning messages of 2.0, name things
/// by references.
bool asks(RegistryRequest request) {
  using enum RegistryRequest;
  constexpr RegistryRequest kAsking[] = {kQueryRegistrationRequest, kQuerySubscriptionRequest,
                                         kQueryStructureRequest,    kSubmitProvisioningRequest,
                                         kQueryProvisioningRequest, kQueryProvisioningResponse};
  return std::ranges::find(kAsking, request) != std::end(kAsking);
}

void read_part(pugi::xml_node node, Reading& reading) {
  const std::string_view name = local_name(node);
  const auto part = std::ranges::find(kParts, name, &Part::element);
  // 2.0 answers with whole agreements, and submits them; 2.1 asks with
  // references to them.
  const bool agreement = name == "ProvisionAgreement" && child(node, "DataProviderRef");
  if (agreement) {
    registry::read_agreement_of_20(node, reading);
  } else if (part != std::end(kParts)) {
    part->read(node, reading);
  } else if (asks(reading.message.request)) {
    registry::read_query_part(node, query_of(reading), reading);
  } else {
    structure::pass_over(node, reading.structures);
  }
}

/// 2.0 puts the answer's parts, and the collections of structures, directly
/// into the response.
bool holds_collections(RegistryRequest request) {
  return request == RegistryRequest::kQueryStructureResponse;
}
bool is_subscription_answer(RegistryRequest request, pugi::xml_node node) {
  return request == RegistryRequest::kSubmitSubscriptionsResponse && child(node, "SubscriptionStatus") &&
         !child(child(node, "SubscriptionStatus"), "StatusMessage");
}

void read_request(pugi::xml_node node, Reading& reading) {
  RegistryMessage& message = reading.message;
  const std::string action = structure::attribute(node, "action");
  if (!action.empty()) message.action = registry::read_action(node, action, reading);
  message.external_dependencies = structure::flag(node, "externalDependencies");
  if (asks(message.request)) {
    query_of(reading).return_constraints = structure::flag(node, "returnConstraints").value_or(false);
    query_of(reading).resolve_references = structure::flag(node, "resolveReferences").value_or(false);
  }
  if (holds_collections(message.request)) {
    if (const auto status = child(node, "StatusMessage")) message.status = registry::read_status(status);
    return read_structures(node, reading);
  }
  if (is_subscription_answer(message.request, node)) return read_subscription_part(node, reading);
  for (const pugi::xml_node part : node.children()) {
    if (!local_name(part).empty() && local_name(part) != "Header") read_part(part, reading);
  }
}

/// BasicHeaderType of 2.1 and 3.x wants a receiver, the header of 2.0 does not.
void check_receiver(pugi::xml_node node, Reading& reading) {
  const auto root = ml::describe(node.parent());
  if (!root || root->version == "2.0" || child(node, "Receiver")) return;
  reading.structures.report.add(
      make_finding("header-incomplete", structure::position_of(node), {"Receiver"}));
}

void read_header(pugi::xml_node node, Reading& reading) {
  check_receiver(node, reading);
  reading.message.header = ml::read_header(node, [&](Finding finding) {
    finding.position = structure::position_of(node);
    reading.structures.report.add(std::move(finding));
  });
}

/// A root of its own holds a header and an element of its own name, or, inside
/// a web service's call, what that would hold.
void read_message(pugi::xml_node root, Reading& reading) {
  RegistryMessage& message = reading.message;
  message.interface = local_name(root) == "RegistryInterface";
  if (!message.interface) message.request = *parse_registry_request(local_name(root));
  bool content = false;
  for (const pugi::xml_node part : root.children()) {
    const auto request = parse_registry_request(local_name(part));
    if (local_name(part) == "Header") read_header(part, reading);
    if (local_name(part) == "Footer") message.footer = ml::read_footer(part);
    if (!request) continue;
    content = true;
    message.request = *request;
    read_request(part, reading);
  }
  if (!content && !message.interface) read_request(root, reading);
}

pugi::xml_node root_of(const ml::Document& document, const Input& input) {
  const std::string_view name = local_name(document.message);
  if (name == "RegistryInterface" || parse_registry_request(name)) return document.message;
  const std::string root = shorten(local_name(document.tree.document_element()), 100);
  throw Error(ErrorCode::kUnknownFormat, Message{"no-registry-message", {input.name(), root}});
}

RegistryMessage read_document(const Input& input, Report& report) {
  RegistryMessage message;
  ml::Document document;
  const ml::Loaded loaded = ml::load(input, document, report);
  const bool cut = loaded == ml::Loaded::kCut;
  if (loaded == ml::Loaded::kNothing || (cut && !document.message)) return message;
  // What is missing behind the cut is no fault of its own.
  Report ignored;
  Reading reading(message, cut ? ignored : report);
  if (cut) reading.ending = structure::Ending::kCut;
  const pugi::xml_node root = root_of(document, input);
  const auto described = ml::describe(root);
  reading.of_20 = described && described->version == "2.0";
  read_message(root, reading);
  message.structures = std::move(reading.embedded.structures);
  message.in_order = std::move(reading.embedded.in_order);
  return message;
}

}  // namespace

RegistryMessage read_ml_registry(Input& input, Report& report) {
  const size_t before = report.findings().size();
  RegistryMessage message = read_document(input, report);
  if (report.findings().size() > before) ml::resolve_places(input, report);
  return message;
}

}  // namespace sdmx
