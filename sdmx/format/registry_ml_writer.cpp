// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/registry_ml_writer.hpp"

#include <algorithm>

#include "sdmx/format/grammar/fitted.hpp"
#include "sdmx/format/ml_header_writer.hpp"
#include "sdmx/format/registry_ml_emit.hpp"
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx {

namespace {

using registry::Writing;
using structure::MlVersion;

/// The status that the schemas want where none was stated.
const RegistryStatus& status_of(const std::optional<RegistryStatus>& status) {
  static const RegistryStatus success{"Success", {}};
  return status ? *status : success;
}

void write_submitted(Writing& out, const SubmittedStructure& submitted) {
  out.xml.start("reg:SubmittedStructure");
  registry::write_action(out, submitted.action);
  if (submitted.external_dependencies) {
    out.xml.attribute("externalDependencies", *submitted.external_dependencies ? "true" : "false");
  }
  registry::write_urn(out, "reg:MaintainableObject", to_urn(submitted.artefact));
  out.xml.end();
}

void write_structures(Writing& out, const Structures& structures) {
  out.xml.start("str:Structures");
  structure::write_collections(out, structures);
  out.xml.end();
}

void submit_structures(Writing& out, const RegistryMessage& message) {
  registry::write_action(out, message.action);
  if (message.external_dependencies) {
    out.xml.attribute("externalDependencies", *message.external_dependencies ? "true" : "false");
  }
  if (message.structure_location.empty()) {
    write_structures(out, message.structures);
  } else {
    out.xml.element("reg:StructureLocation", message.structure_location);
  }
  for (const SubmittedStructure& submitted : message.submitted) write_submitted(out, submitted);
}

void answer_structures(Writing& out, const RegistryMessage& message) {
  for (const SubmittedStructure& submitted : message.submitted) {
    out.xml.start("reg:SubmissionResult");
    write_submitted(out, submitted);
    registry::write_status(out, status_of(submitted.status));
    out.xml.end();
  }
}

void submit_registrations(Writing& out, const RegistryMessage& message) {
  for (const Registration& registration : message.registrations) {
    out.xml.start("reg:RegistrationRequest");
    registry::write_action(out, registration.action.value_or(Action::kAppend));
    registry::write_registration(out, registration);
    out.xml.end();
  }
}

void answer_registrations(Writing& out, const RegistryMessage& message) {
  for (const Registration& registration : message.registrations) {
    out.xml.start("reg:RegistrationStatus");
    registry::write_registration(out, registration);
    registry::write_status(out, status_of(registration.status));
    out.xml.end();
  }
}

void query_registrations(Writing& out, const RegistryMessage& message) {
  registry::write_query(out, message.query.value_or(RegistryQuery{}));
}

void answer_query(Writing& out, const RegistryMessage& message) {
  registry::write_status(out, status_of(message.status));
  for (const Registration& registration : message.registrations) {
    out.xml.start("reg:QueryResult");
    out.xml.attribute("timeSeriesMatch", registration.series_match ? "true" : "false");
    out.xml.start(registration.metadata ? "reg:MetadataResult" : "reg:DataResult");
    registry::write_registration(out, registration);
    for (const Reference& constraint : registration.constraints) {
      structure::write_reference(out, out.v21() ? "reg:ContentConstraint" : "reg:Constraint", constraint);
    }
    out.xml.end();
    out.xml.end();
  }
}

void submit_subscriptions(Writing& out, const RegistryMessage& message) {
  for (const Subscription& subscription : message.subscriptions) {
    out.xml.start("reg:SubscriptionRequest");
    registry::write_action(out, subscription.action.value_or(Action::kAppend));
    registry::write_subscription(out, subscription);
    out.xml.end();
  }
}

void answer_subscriptions(Writing& out, const RegistryMessage& message) {
  for (const Subscription& subscription : message.subscriptions) {
    out.xml.start("reg:SubscriptionStatus");
    if (!subscription.urn.empty()) out.xml.element("reg:SubscriptionURN", subscription.urn);
    if (!subscription.assigned_id.empty()) {
      out.xml.element("reg:SubscriberAssignedID", subscription.assigned_id);
    }
    registry::write_status(out, status_of(subscription.status));
    out.xml.end();
  }
}

void query_subscriptions(Writing& out, const RegistryMessage& message) {
  const RegistryQuery query = message.query.value_or(RegistryQuery{});
  if (query.about.empty()) return out.cannot_say("Organisation");
  registry::write_urn(out, "reg:Organisation", to_urn(query.about.front()));
}

void answer_subscription_query(Writing& out, const RegistryMessage& message) {
  registry::write_status(out, status_of(message.status));
  for (const Subscription& subscription : message.subscriptions) {
    registry::write_subscription(out, subscription);
  }
}

void notify(Writing& out, const RegistryMessage& message) {
  const RegistryEvent event = message.event.value_or(RegistryEvent{});
  out.xml.element("reg:EventTime", event.time);
  if (event.registration_id.empty()) {
    out.xml.element("reg:ObjectURN", event.object_urn);
  } else {
    out.xml.element("reg:RegistrationID", event.registration_id);
  }
  out.xml.element("reg:SubscriptionURN", event.subscription_urn);
  out.xml.element("reg:EventAction",
                  ml::action_name(out.version, event.action.value_or(Action::kInformation)));
  if (!message.registrations.empty()) {
    out.xml.start("reg:RegistrationEvent");
    registry::write_registration(out, message.registrations.front());
    out.xml.end();
  } else if (!message.structures.empty()) {
    out.xml.start("reg:StructuralEvent");
    write_structures(out, message.structures);
    out.xml.end();
  }
}

struct RequestWriter {
  RegistryRequest request;
  void (*write)(Writing&, const RegistryMessage&);
};
constexpr RequestWriter kWriters[] = {
    {RegistryRequest::kSubmitStructureRequest, submit_structures},
    {RegistryRequest::kSubmitStructureResponse, answer_structures},
    {RegistryRequest::kSubmitRegistrationsRequest, submit_registrations},
    {RegistryRequest::kSubmitRegistrationsResponse, answer_registrations},
    {RegistryRequest::kQueryRegistrationRequest, query_registrations},
    {RegistryRequest::kQueryRegistrationResponse, answer_query},
    {RegistryRequest::kSubmitSubscriptionsRequest, submit_subscriptions},
    {RegistryRequest::kSubmitSubscriptionsResponse, answer_subscriptions},
    {RegistryRequest::kQuerySubscriptionRequest, query_subscriptions},
    {RegistryRequest::kQuerySubscriptionResponse, answer_subscription_query},
    {RegistryRequest::kNotifyRegistryEvent, notify},
};

/// BasicHeaderType: one receiver, no less and no more.
void write_header(Writing& out, const Header& header) {
  out.xml.start("mes:Header");
  ml::write_header_start(out, header, 1);
  if (header.receivers.empty()) {
    Party unknown;
    unknown.id = "unknown";
    ml::write_party(out, "mes:Receiver", unknown);
  }
  out.xml.end();
}

void write_root(Writing& out) {
  out.xml.start("mes:RegistryInterface");
  out.xml.attribute("xmlns:mes", structure::schema_namespace(out.version, "message"));
  out.xml.attribute("xmlns:reg", structure::schema_namespace(out.version, "registry"));
  out.xml.attribute("xmlns:str", structure::schema_namespace(out.version, "structure"));
  out.xml.attribute("xmlns:com", structure::schema_namespace(out.version, "common"));
}

/// A QueryStructureResponse of 2.0 holds what was asked for: since 2.1 that is
/// a structure message. What comes nearest is its submission.
RegistryRequest request_of(Writing& out, const RegistryMessage& message) {
  if (message.request != RegistryRequest::kQueryStructureResponse) return message.request;
  out.cannot_say(to_string(message.request));
  return RegistryRequest::kSubmitStructureRequest;
}

void write_all(const RegistryMessage& message, MlVersion version, Output& output, Report& report) {
  XmlWriter xml(output);
  Writing out{xml, version, report, {}};
  xml.declaration();
  write_root(out);
  write_header(out, message.header);
  const RegistryRequest request = request_of(out, message);
  const auto writer = std::ranges::find(kWriters, request, &RequestWriter::request);
  if (writer != std::end(kWriters)) {
    xml.start("mes:" + std::string(to_string(request)));
    writer->write(out, message);
    xml.end();
  } else if (request != RegistryRequest::kNone) {
    out.cannot_say(to_string(request));
  }
  ml::write_footer(out, message.footer);
  xml.finish();
}

void write_message(const RegistryMessage& message, MlVersion version, Output& output, Report& report) {
  write_fitted(structure::name_of(version), output, report,
               [&](Output& text) { write_all(message, version, text, report); });
}

}  // namespace

void write_ml21_registry(const RegistryMessage& message, Output& output, Report& report) {
  write_message(message, MlVersion::k21, output, report);
}

void write_ml30_registry(const RegistryMessage& message, Output& output, Report& report) {
  write_message(message, MlVersion::k30, output, report);
}

void write_ml31_registry(const RegistryMessage& message, Output& output, Report& report) {
  write_message(message, MlVersion::k31, output, report);
}

}  // namespace sdmx
