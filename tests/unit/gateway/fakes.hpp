// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A hub's inbox, partners and store in memory, for tests of everything that stands on them.

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "gateway/core/mailbox.hpp"
#include "gateway/core/secrets.hpp"
#include "gateway/core/store.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/query/key_filter.hpp"
#include "unit/sdmx/data/small_data.hpp"

namespace gateway::test {

class FakeInbox : public Inbox {
 public:
  std::optional<Submission> add(const Submission& submission) override {
    if (!submission.idempotency_key.empty()) {
      if (auto earlier = find_by_key(submission.partner, submission.idempotency_key)) return earlier;
    }
    submissions_.insert(submissions_.begin(), submission);
    history_[submission.id].push_back({"Received", submission.received_at, submission.partner, ""});
    return std::nullopt;
  }
  std::optional<Submission> find(const std::string& id) const override {
    const auto found = std::ranges::find(submissions_, id, &Submission::id);
    return found == submissions_.end() ? std::nullopt : std::optional(*found);
  }
  std::optional<Submission> find_by_key(const std::string& partner, const std::string& key) const override {
    for (const Submission& submission : submissions_) {
      if (submission.partner == partner && submission.idempotency_key == key) return submission;
    }
    return std::nullopt;
  }
  std::vector<Submission> list(const SubmissionFilter& filter) const override {
    std::vector<Submission> listed;
    for (const Submission& submission : submissions_) {
      const bool fits = (!filter.state || *filter.state == submission.state) &&
                        (filter.partner.empty() || filter.partner == submission.partner);
      if (fits && listed.size() < filter.limit) listed.push_back(submission);
    }
    return listed;
  }
  std::vector<std::string> waiting(InboxState state) const override {
    std::vector<std::string> ids;
    for (const Submission& submission : submissions_) {
      if (submission.state == state) ids.insert(ids.begin(), submission.id);
    }
    return ids;
  }
  void advance(const std::string& id, InboxState from, InboxState to, const StateChange& change) override {
    Submission& submission = at(id);
    if (submission.state != from || !allowed(from, to)) {
      throw sdmx::Error(sdmx::ErrorCode::kConflict,
                        {"state-moved", {id, std::string(to_string(submission.state))}});
    }
    submission.state = to;
    submission.reason = change.reason;
    history_[id].push_back(change);
  }
  void keep_report(const Submission& validated, const std::string& report) override {
    Submission& submission = at(validated.id);
    submission.message_id = validated.message_id;
    submission.flows = validated.flows;
    submission.observations = validated.observations;
    reports_[validated.id] = report;
  }
  std::string report(const std::string& id) const override {
    const auto found = reports_.find(id);
    return found == reports_.end() ? "" : found->second;
  }
  std::vector<StateChange> history(const std::string& id) const override { return history_.at(id); }

 private:
  Submission& at(const std::string& id) { return *std::ranges::find(submissions_, id, &Submission::id); }

  std::vector<Submission> submissions_;  // newest first
  std::map<std::string, std::vector<StateChange>> history_;
  std::map<std::string, std::string> reports_;
};

/// Tokens are "token-of-" and the partner's id.
class FakePartnerBook : public PartnerBook {
 public:
  void put(const Partner& partner) override { partners_[partner.id] = partner; }
  std::optional<Partner> find(const std::string& id) const override {
    const auto found = partners_.find(id);
    return found == partners_.end() ? std::nullopt : std::optional(found->second);
  }
  std::vector<Partner> list() const override {
    std::vector<Partner> all;
    for (const auto& [id, partner] : partners_) all.push_back(partner);
    return all;
  }
  void keep_token(const std::string&, const std::string&, const std::string&, int64_t) override {}
  bool revoke_token(const std::string&, int64_t) override { return false; }
  std::optional<Partner> by_token_hash(const std::string& hash) const override {
    for (const auto& [id, partner] : partners_) {
      if (sha256_hex("token-of-" + id) == hash) return partner;
    }
    return std::nullopt;
  }
  std::vector<Token> tokens() const override { return {}; }

 private:
  std::map<std::string, Partner> partners_;
};

/// Observations of the small structure's dataflow, in key order. Secret ones only the administrator sees.
class FakeStore : public Store {
 public:
  struct Row {
    std::string freq, area, sex, period, value;
    bool secret = false;
  };
  std::vector<Row> rows;
  Snapshot number = 1;
  int64_t changed = 0;

  std::unique_ptr<StoreWriter> begin_load(const LoadRequest&) override {
    return std::make_unique<Writer>(*this);
  }
  std::optional<Snapshot> loaded(const std::string&) const override { return std::nullopt; }
  Snapshot latest() const override { return number; }
  Snapshot at(int64_t) const override { return number; }
  int64_t last_changed(const sdmx::Reference&, const Viewer&) const override { return changed; }

  std::unique_ptr<sdmx::DataReader> select(const StoreQuery& query, const Viewer& viewer,
                                           Snapshot) const override {
    sdmx::test::SmallData data(query.schema);
    std::string open;
    for (const Row& row : seen(query, viewer)) {
      if (const std::string series = series_of(row); series != open) {
        open = series;
        data.series({{"FREQ", row.freq.c_str()},
                     {"REF_AREA", row.area.c_str()},
                     {"SEX", row.sex.c_str()},
                     {"DECIMALS", "0"}});
      }
      data.row({{"TIME_PERIOD", row.period.c_str()}, {"OBS_VALUE", row.value.c_str()}, {"OBS_STATUS", "A"}});
    }
    return std::make_unique<sdmx::MemoryReader>(data.reader());
  }

  Availability availability(const StoreQuery& query, const Viewer& viewer, Snapshot) const override {
    Availability found;
    found.codes.resize(query.schema->dimension_count());
    std::set<std::string> series;
    for (const Row& row : seen(query, viewer)) {
      const std::string* codes[] = {&row.freq, &row.area, &row.sex, &row.period};
      for (size_t i = 0; i < found.codes.size(); ++i) found.codes[i].push_back(*codes[i]);
      series.insert(series_of(row));
      ++found.observations;
    }
    found.series = series.size();
    for (auto& codes : found.codes) {
      std::ranges::sort(codes);
      codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    }
    return found;
  }

 private:
  class Writer : public StoreWriter {
   public:
    explicit Writer(FakeStore& store) : store_(store) {}
    void begin(const sdmx::Header&) override {}
    void write(const sdmx::Batch& batch) override { difference_.added += batch.rows; }
    void finish(const sdmx::Footer&) override {}
    const Difference& difference() const override { return difference_; }
    Snapshot commit() override { return ++store_.number; }

   private:
    FakeStore& store_;
    Difference difference_;
  };

  static std::string series_of(const Row& row) { return row.freq + "." + row.area + "." + row.sex; }
  std::vector<Row> seen(const StoreQuery& query, const Viewer& viewer) const {
    // The store knows dataflows only: who provides what is worked out before.
    if (!query.query.providers.empty())
      throw sdmx::Error(sdmx::ErrorCode::kNotBuilt, {"query-not-built", {"providerRef"}});
    const auto filter = std::get<sdmx::KeyFilter>(sdmx::KeyFilter::make(query.query, *query.schema));
    std::vector<Row> seen;
    for (const Row& row : rows) {
      const std::string_view key[] = {row.freq, row.area, row.sex};
      const bool shown = !row.secret || viewer.sees_everything();
      if (shown && filter.admits_key(key) && filter.admits_period(row.period)) seen.push_back(row);
    }
    return seen;
  }
};

}  // namespace gateway::test
