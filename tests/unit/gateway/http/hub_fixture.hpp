// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A hub over fakes behind a router, asked without any network.

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "gateway/core/hub.hpp"
#include "gateway/http/router.hpp"
#include "unit/gateway/fakes.hpp"

namespace gateway::http {

struct Answer {
  unsigned status = 0;
  Headers headers;
  std::string body;
  std::string header(std::string_view name) const { return std::string(headers.find(name)); }
};

/// The small structure with a provider BY1 that may write about BY.
inline std::shared_ptr<const sdmx::Structures> hub_structures() {
  using namespace sdmx;
  namespace make = sdmx::test;
  auto set = std::make_shared<Structures>(make::small_structures());
  OrganisationScheme providers = make::artefact<OrganisationScheme>("DATA_PROVIDERS");
  providers.artefact_class = ArtefactClass::kDataProviderScheme;
  Organisation provider;
  provider.id = "BY1";
  provider.names.set("en", "Belarus");
  providers.items = {provider};
  set->organisation_schemes = {providers};
  ProvisionAgreement agreement = make::artefact<ProvisionAgreement>("PA");
  agreement.dataflow = make::ref(ArtefactClass::kDataflow, "DF");
  agreement.data_provider = make::ref(ArtefactClass::kDataProviderScheme, "DATA_PROVIDERS", "BY1");
  set->provision_agreements = {agreement};
  set->data_constraints = {make::constraint("CON", make::ref(ArtefactClass::kProvisionAgreement, "PA"),
                                            {make::region({make::selection("REF_AREA", {"BY"})})})};
  return set;
}

class HubTest : public testing::Test {
 protected:
  HubTest() {
    config_.name = "HUB";
    config_.data_dir = testing::TempDir() + "gateway_hub_" + std::to_string(::getpid());
    config_.is_hub = true;
    config_.server.max_body = 100000;
    const sdmx::Reference provider =
        sdmx::test::ref(sdmx::ArtefactClass::kDataProviderScheme, "DATA_PROVIDERS", "BY1");
    partners_.put({"belstat", PartnerKind::kProvider, provider, AcceptPolicy::kByHand, {}});
    partners_.put({"other", PartnerKind::kProvider, {}, AcceptPolicy::kByHand, {}});
    partners_.put({"reader", PartnerKind::kConsumer, {}, AcceptPolicy::kByHand, {}});
    partners_.put({"admin", PartnerKind::kAdministrator, {}, AcceptPolicy::kByHand, {}});
    store_.rows = {{"A", "BY", "F", "2018", "65"},
                   {"A", "BY", "F", "2019", "70"},
                   {"A", "KG", "F", "2018", "18"},
                   {"A", "KG", "M", "2018", "7", true}};
    store_.changed = 1000;
  }
  ~HubTest() override { std::filesystem::remove_all(config_.data_dir); }

  /// Sends a request as that partner ("" for nobody) and gathers the answer whole.
  Answer ask(std::string method, std::string target, std::string partner = "", Headers headers = {},
             std::string body = "") {
    HttpRequest request;
    request.method = std::move(method);
    request.target = std::move(target);
    request.headers = std::move(headers);
    request.content_length = body.size();
    request.has_body = !body.empty();
    if (!partner.empty()) request.headers.add("Authorization", "Bearer token-of-" + partner);
    HttpResponse response = respond(request, body);
    Answer answer{response.status, response.headers, response.body};
    if (!response.source) return answer;
    for (std::string_view part = response.source->next(); !part.empty(); part = response.source->next())
      answer.body += part;
    return answer;
  }
  Answer get(std::string target, std::string accept = "", std::string partner = "") {
    Headers headers;
    if (!accept.empty()) headers.add("Accept", std::move(accept));
    return ask("GET", std::move(target), std::move(partner), std::move(headers));
  }

  int64_t now_ = 2000;
  Config config_;
  test::FakeInbox inbox_;
  test::FakePartnerBook partners_;
  test::FakeStore store_;
  Hub hub_{{config_, inbox_, partners_, store_, hub_structures(), "S1", [this] { return now_; }}};
  Router router_{hub_};

 private:
  HttpResponse respond(const HttpRequest& request, const std::string& body) {
    try {
      Opening opening = router_.open(request);
      if (auto* response = std::get_if<HttpResponse>(&opening)) return std::move(*response);
      BodySink& sink = *std::get<std::unique_ptr<BodySink>>(opening);
      for (size_t at = 0; at < body.size(); at += 1000) sink.write(std::string_view(body).substr(at, 1000));
      return sink.finish();
    } catch (const std::exception& error) {
      return router_.explain(request, error);
    }
  }
};

}  // namespace gateway::http
