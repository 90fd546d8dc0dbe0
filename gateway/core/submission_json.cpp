// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/submission_json.hpp"

#include <boost/json.hpp>

#include "sdmx/base/text.hpp"
#include "sdmx/model/time_period.hpp"

namespace gateway {

namespace {

namespace json = boost::json;

std::string location(const Submission& submission) { return "/submissions/" + submission.id; }

json::array flows_of(const Submission& submission) {
  json::array flows;
  for (const std::string_view flow : sdmx::split(submission.flows, ' ')) {
    if (!flow.empty()) flows.emplace_back(flow);
  }
  return flows;
}

json::object object_of(const Submission& submission) {
  return {{"id", submission.id},
          {"state", to_string(submission.state)},
          {"reason", submission.reason},
          {"partner", submission.partner},
          {"received_at", sdmx::format_date_time(submission.received_at)},
          {"content_type", submission.content_type},
          {"size", submission.size},
          {"sha256", submission.sha256},
          {"message_id", submission.message_id},
          {"flows", flows_of(submission)},
          {"observations", submission.observations},
          {"idempotency_key", submission.idempotency_key},
          {"location", location(submission)}};
}

json::array history_of(const SubmissionView& view) {
  json::array history;
  for (const StateChange& change : view.history) {
    history.push_back(json::object{{"state", change.state},
                                   {"at", sdmx::format_date_time(change.at)},
                                   {"by", change.by},
                                   {"reason", change.reason}});
  }
  return history;
}

json::object counts_of(const StoredReport& report) {
  return {{"datasets", report.datasets}, {"series", report.series},     {"observations", report.observations},
          {"errors", report.errors},     {"warnings", report.warnings}, {"information", report.information}};
}

json::object object_of(const Difference& difference) {
  json::array changes;
  for (const Difference::Change& change : difference.changes) {
    changes.push_back(json::object{{"flow", change.flow},
                                   {"key", change.key},
                                   {"period", change.period},
                                   {"component", change.component},
                                   {"before", change.before},
                                   {"after", change.after}});
  }
  return {{"added", difference.added},
          {"revised", difference.revised},
          {"deleted", difference.deleted},
          {"unchanged", difference.unchanged},
          {"attributes_changed", difference.attributes_changed},
          {"changes", std::move(changes)}};
}

json::object with_history(const SubmissionView& view) {
  json::object object = object_of(view.submission);
  object["history"] = history_of(view);
  if (view.report) {
    object["counts"] = counts_of(*view.report);
    object["acceptable"] = view.report->acceptable();
    object["test"] = view.report->test;
    object["newer"] = view.newer;
  }
  return object;
}

std::string document(const json::value& value) { return json::serialize(value) + "\n"; }

}  // namespace

std::string receipt_json(const Submission& submission) {
  return document(json::object{{"id", submission.id},
                               {"state", to_string(InboxState::kReceived)},
                               {"received_at", sdmx::format_date_time(submission.received_at)},
                               {"size", submission.size},
                               {"sha256", submission.sha256},
                               {"location", location(submission)}});
}

std::string view_json(const SubmissionView& view) {
  json::object object = with_history(view);
  if (view.report) object["report"] = location(view.submission) + "/report";
  return document(object);
}

std::string whole_view_json(const SubmissionView& view, const Difference* difference,
                            const std::string& language) {
  json::object object = with_history(view);
  if (view.report) object["report"] = json::parse(to_json(*view.report, language));
  if (difference) object["difference"] = object_of(*difference);
  return document(object);
}

std::string list_json(const std::vector<Submission>& submissions) {
  json::array list;
  for (const Submission& submission : submissions) list.push_back(object_of(submission));
  return document(json::object{{"submissions", std::move(list)}});
}

std::string difference_json(const std::string& id, const Difference& difference) {
  json::object object = object_of(difference);
  object["id"] = id;
  return document(object);
}

}  // namespace gateway
