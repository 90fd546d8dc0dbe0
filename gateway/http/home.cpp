// SPDX-License-Identifier: Apache-2.0
#include "gateway/http/home.hpp"

#include <boost/json.hpp>

#include "gateway/report/catalogue.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway::http {

namespace {

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    if (c == '&')
      html += "&amp;";
    else if (c == '<')
      html += "&lt;";
    else if (c == '"')
      html += "&quot;";
    else
      html += c;
  }
  return html;
}

struct Link {
  std::string_view target, sentence;
};
constexpr Link kLinks[] = {
    {"/rest/v2/structure/dataflow/*/*/*?detail=allcompletestubs", "home-dataflows"},
    {"/rest/v2/structure/datastructure/*/*/*?references=descendants", "home-structures"},
    {"/health", "home-health"},
};

}  // namespace

Opening show_home(const Exchange& exchange) {
  const std::string& language = exchange.language;
  const std::string title = escaped(say({"home-title", {exchange.hub.config().name}}, language));
  std::string page = "<!DOCTYPE html>\n<html lang=\"" + language +
                     "\"><head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body><h1>" +
                     title + "</h1>\n<p>" + escaped(say("home-about", language)) + "</p>\n<ul>\n";
  for (const Link& link : kLinks) {
    page += "<li><a href=\"" + escaped(link.target) + "\">" + escaped(say(link.sentence, language)) +
            "</a></li>\n";
  }
  page +=
      "</ul>\n<p><a href=\"/?lang=en\">English</a> · <a href=\"/?lang=ru\">Русский</a></p></body></html>\n";
  HttpResponse response = text_answer(200, "text/html;charset=utf-8", std::move(page));
  response.headers.add("Content-Language", language);
  return response;
}

Opening show_health(const Exchange& exchange) {
  const boost::json::object health = {{"status", "ok"},
                                      {"name", exchange.hub.config().name},
                                      {"time", sdmx::format_date_time(exchange.hub.now())},
                                      {"load", exchange.hub.store().latest()},
                                      {"structures", exchange.hub.structures_version()}};
  return json_answer(200, boost::json::serialize(health) + "\n");
}

}  // namespace gateway::http
