// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>

#include <fmt/format.h>

#include "gateway/cli/commands.hpp"
#include "gateway/cli/message_files.hpp"
#include "gateway/client/http_client.hpp"
#include "gateway/wiring.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"
#include "sdmx/query/query.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

sdmx::RestVersion version_of(const Arguments& arguments) {
  if (!arguments.rest.empty())
    return arguments.rest == "v1" ? sdmx::RestVersion::kV1 : sdmx::RestVersion::kV2;
  const std::string& url = arguments.names.front();
  const bool says_two = url.find("/v2") != std::string::npos || url.find("/2.") != std::string::npos;
  return says_two ? sdmx::RestVersion::kV2 : sdmx::RestVersion::kV1;
}

sdmx::KeyPattern parse_key(const std::string& key) {
  sdmx::KeyPattern pattern;
  for (const std::string_view position : sdmx::split(key, '.')) {
    sdmx::IdList codes;
    std::string text(position);
    for (char& c : text) c = c == '+' ? ',' : c;
    for (const std::string_view code : sdmx::split(text, ',')) {
      if (!code.empty() && code != "*") codes.emplace_back(code);
    }
    pattern.push_back(std::move(codes));
  }
  return pattern;
}

sdmx::DataQuery query_of(const Arguments& arguments) {
  const auto flow = sdmx::parse_short(arguments.flow, sdmx::ArtefactClass::kDataflow);
  if (!flow) throw Error(ErrorCode::kUsage, {"flow-reference-wrong", {arguments.flow}});
  sdmx::DataQuery query;
  query.structure = {{flow->agency}, {flow->id}, {flow->version.text()}};
  if (flow->version.is_wildcard()) query.structure.versions.clear();
  if (!arguments.key.empty()) query.keys.push_back(parse_key(arguments.key));
  query.start_period = arguments.start_period;
  query.end_period = arguments.end_period;
  if (!arguments.updated_after.empty()) {
    query.updated_after = sdmx::parse_date_time(arguments.updated_after);
    if (!query.updated_after) throw Error(ErrorCode::kUsage, {"date-wrong", {arguments.updated_after}});
  }
  return query;
}

PartnerEndpoint endpoint_of(const Arguments& arguments) {
  PartnerEndpoint endpoint;
  endpoint.base_url = arguments.names.front();
  while (endpoint.base_url.ends_with('/')) endpoint.base_url.pop_back();
  endpoint.token = read_token(arguments.token_file);
  endpoint.ca_file = arguments.ca_file;
  endpoint.proxy = arguments.proxy;
  return endpoint;
}

/// Fetches into the output; throws Error(kPartner) for everything but 200.
void fetch(const Arguments& arguments, sdmx::Output& output) {
  const sdmx::RestVersion version = version_of(arguments);
  const bool is_v1 = version == sdmx::RestVersion::kV1;
  const std::string name = !arguments.to.empty() ? arguments.to : is_v1 ? "sdmx-ml-2.1" : "sdmx-ml-3.0";
  const auto* format = sdmx::find_format(name, sdmx::MessageKind::kData);
  if (!format) throw Error(ErrorCode::kUsage, {"format-name-unknown", {name, ""}});
  ClientRequest request;
  request.url = sdmx::to_url(version, query_of(arguments));
  request.headers = {{"Accept", std::string(format->media_type)}};
  request.sink = &output;
  const ClientAnswer answer = HttpClient(std::string(kUserAgent)).send(endpoint_of(arguments), request);
  if (answer.status == 404) throw Error(ErrorCode::kPartner, {"pull-nothing-found", {arguments.flow}});
  if (answer.status != 200) {
    throw Error(ErrorCode::kPartner,
                {"pull-refused", {fmt::to_string(answer.status), sdmx::shorten(answer.body, 500)}});
  }
}

Partner sender_of(const HubAssembly& assembly, const Arguments& arguments) {
  const auto partner = assembly.mailbox.partners->find(arguments.partner);
  if (!partner) throw Error(ErrorCode::kUsage, {"partner-unknown", {arguments.partner}});
  return *partner;
}

int pull_into_inbox(const Arguments& arguments, const Console& console) {
  if (arguments.config.empty()) throw Error(ErrorCode::kUsage, {"pull-needs-config", {}});
  const Config config = load_config(arguments.config);
  const auto assembly = assemble_hub(config);
  const auto reception =
      assembly->hub->receive({sender_of(*assembly, arguments), "", "", arguments.names.front(), {}});

  /// Hands what arrives straight to the hub's spool.
  class ToReception : public sdmx::Output {
   public:
    explicit ToReception(Reception& target) : target_(target) {}
    void write(std::string_view bytes) override { target_.write(bytes); }

   private:
    Reception& target_;
  } output(*reception);

  fetch(arguments, output);
  const Receipt receipt = reception->finish();
  console.json()
      ? console.print(boost::json::serialize(boost::json::object{{"submission", receipt.submission.id}}))
      : console.print(sdmx::Message{"pull-received", {receipt.submission.id}});
  return 0;
}

}  // namespace

int run_pull(const Arguments& arguments, const Console& console) {
  if (arguments.into_inbox) return pull_into_inbox(arguments, console);
  MessageOutput output(arguments.output);
  fetch(arguments, output.output());
  output.commit();
  const bool to_stdout = arguments.output.empty() || arguments.output == "-";
  if (!to_stdout) {
    console.json() ? console.print(boost::json::serialize(boost::json::object{{"file", arguments.output}}))
                   : console.print(sdmx::Message{"pull-done", {arguments.output}});
  }
  return 0;
}

}  // namespace gateway
