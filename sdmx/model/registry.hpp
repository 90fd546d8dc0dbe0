// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Messages between a registry and those who use it: submissions, queries,
/// subscriptions, events. SDMX 3.1 Section 5 (registry interfaces); the
/// messages of 2.0, which also submit provision agreements, and 2.1.

#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/header.hpp"

namespace sdmx {

enum class RegistryRequest : uint8_t {
  kNone, ///< a RegistryInterface that holds nothing
  kSubmitStructureRequest,
  kSubmitStructureResponse,
  kSubmitRegistrationsRequest,
  kSubmitRegistrationsResponse,
  kQueryRegistrationRequest,
  kQueryRegistrationResponse,
  kSubmitSubscriptionsRequest,
  kSubmitSubscriptionsResponse,
  kQuerySubscriptionRequest,
  kQuerySubscriptionResponse,
  kNotifyRegistryEvent,
  // 2.0 only:
  kQueryStructureRequest,
  kQueryStructureResponse,
  kSubmitProvisioningRequest,
  kSubmitProvisioningResponse,
  kQueryProvisioningRequest,
  kQueryProvisioningResponse,
};
std::string_view to_string(RegistryRequest request); ///< "SubmitStructureRequest",
                                                     ///< as 2.1 and 3.x call it
/// The plural of 2.1 and the singular of 2.0 (SubmitRegistrationRequest) are
/// one.
std::optional<RegistryRequest> parse_registry_request(std::string_view name);

/// What a registry answers to one thing.
struct RegistryStatus {
  std::string status; ///< "Success", "Warning", "Failure"
  struct Text {
    std::string code;
    InternationalString texts;
    bool operator==(const Text &) const = default;
  };
  std::vector<Text> messages;
  bool operator==(const RegistryStatus &) const = default;
};

struct DataSource {
  std::string simple; ///< URL of a file
  std::optional<QueryableSource> queryable;
  bool operator==(const DataSource &) const = default;
};

/// A dataset or metadata set that can be had somewhere.
struct Registration {
  std::string id;
  std::string valid_from, valid_to, last_updated;
  bool index_series = false, index_dataset = false, index_attributes = false,
       index_period = false;
  std::vector<Reference>
      about; ///< a provision agreement; 2.0: also flows and providers
  std::optional<DataSource> source;
  std::optional<Action> action;
  std::optional<RegistryStatus> status;
  // Of the answer to a query:
  bool metadata = false;
  bool series_match = false;
  std::vector<Reference> constraints;
  bool operator==(const Registration &) const = default;
};

/// Where events go, and which.
struct Subscription {
  struct Address {
    std::string url;
    bool soap = false;
    bool operator==(const Address &) const = default;
  };
  /// One thing whose events are asked for: an element with an id and a version
  /// that may be wildcards, a URN, or a reference; all of a class where all are
  /// empty.
  struct Event {
    std::string element; ///< "Codelist", "DataflowReference", "RegistrationID";
                         ///< empty: all events
    std::string urn, agency, id, version;
    bool operator==(const Event &) const = default;
  };
  struct Selector {
    std::string
        element; ///< "StructuralRepositoryEvents", "DataRegistrationEvents" …
    std::vector<std::string> agencies;
    std::vector<Event> events; ///< empty: all
    bool operator==(const Selector &) const = default;
  };
  std::optional<Action> action;
  std::string urn;          ///< given by the registry
  std::string organisation; ///< a URN
  std::string registry_urn, assigned_id, start_date, end_date;
  std::vector<Address> mail, http;
  std::vector<Selector> selectors;
  std::optional<RegistryStatus> status;
  bool operator==(const Subscription &) const = default;
};

struct RegistryEvent {
  std::string time, object_urn, registration_id, subscription_urn;
  std::optional<Action> action;
  bool operator==(const RegistryEvent &) const = default;
};

/// An artefact that was submitted, and what became of it.
struct SubmittedStructure {
  Reference artefact;
  std::optional<Action> action;
  std::optional<bool> external_dependencies, is_final;
  std::optional<RegistryStatus> status;
  bool operator==(const SubmittedStructure &) const = default;
};

/// What a query asks for.
struct RegistryQuery {
  std::string query_type; ///< "DataSets", "MetadataSets", "AllSets"
  bool return_constraints = false, resolve_references = false;
  std::vector<Reference> about; ///< empty: all
  std::string period_start, period_end;
  std::vector<CubeRegion> regions;
  std::vector<DataKeySet> key_sets;
  bool operator==(const RegistryQuery &) const = default;
};

/// One message; the parts that its request has not are empty.
struct RegistryMessage {
  Header header;
  RegistryRequest request = RegistryRequest::kNone;
  bool interface = true; ///< inside a RegistryInterface, not a root of its own
  std::optional<Action> action;
  std::optional<bool> external_dependencies;
  std::string structure_location;
  std::optional<RegistryStatus> status;
  Structures structures;
  std::vector<Reference> in_order; ///< the maintainable artefacts among them,
                                   ///< in the order of the message
  std::vector<SubmittedStructure> submitted;
  std::vector<Registration> registrations;
  std::vector<Subscription> subscriptions;
  std::optional<RegistryQuery> query;
  std::optional<RegistryEvent> event;
  Footer footer;
};

} // namespace sdmx
