// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/registry.hpp"

#include <algorithm>

namespace sdmx {

namespace {

struct RequestName {
  RegistryRequest request;
  std::string_view name;
  std::string_view name_of_20 = {}; ///< where 2.0 calls it otherwise
};
constexpr RequestName kNames[] = {
    {RegistryRequest::kSubmitStructureRequest, "SubmitStructureRequest"},
    {RegistryRequest::kSubmitStructureResponse, "SubmitStructureResponse"},
    {RegistryRequest::kSubmitRegistrationsRequest, "SubmitRegistrationsRequest",
     "SubmitRegistrationRequest"},
    {RegistryRequest::kSubmitRegistrationsResponse,
     "SubmitRegistrationsResponse", "SubmitRegistrationResponse"},
    {RegistryRequest::kQueryRegistrationRequest, "QueryRegistrationRequest"},
    {RegistryRequest::kQueryRegistrationResponse, "QueryRegistrationResponse"},
    {RegistryRequest::kSubmitSubscriptionsRequest, "SubmitSubscriptionsRequest",
     "SubmitSubscriptionRequest"},
    {RegistryRequest::kSubmitSubscriptionsResponse,
     "SubmitSubscriptionsResponse", "SubmitSubscriptionResponse"},
    {RegistryRequest::kQuerySubscriptionRequest, "QuerySubscriptionRequest"},
    {RegistryRequest::kQuerySubscriptionResponse, "QuerySubscriptionResponse"},
    {RegistryRequest::kNotifyRegistryEvent, "NotifyRegistryEvent"},
    {RegistryRequest::kQueryStructureRequest, "QueryStructureRequest"},
    {RegistryRequest::kQueryStructureResponse, "QueryStructureResponse"},
    {RegistryRequest::kSubmitProvisioningRequest, "SubmitProvisioningRequest"},
    {RegistryRequest::kSubmitProvisioningResponse,
     "SubmitProvisioningResponse"},
    {RegistryRequest::kQueryProvisioningRequest, "QueryProvisioningRequest"},
    {RegistryRequest::kQueryProvisioningResponse, "QueryProvisioningResponse"},
};

} // namespace

std::string_view to_string(RegistryRequest request) {
  const auto found = std::ranges::find(kNames, request, &RequestName::request);
  return found == std::end(kNames) ? std::string_view{} : found->name;
}

std::optional<RegistryRequest> parse_registry_request(std::string_view name) {
  for (const RequestName &row : kNames) {
    if (name == row.name || (name == row.name_of_20 && !name.empty()))
      return row.request;
  }
  return std::nullopt;
}

} // namespace sdmx
