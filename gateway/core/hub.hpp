// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The hub's use cases, one method each; HTTP, command line and worker all call it: receive, validate,
/// decide, load, answer.

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/core/check_message.hpp"
#include "gateway/core/clock.hpp"
#include "gateway/core/config.hpp"
#include "gateway/core/mailbox.hpp"
#include "gateway/core/store.hpp"
#include "gateway/report/stored_report.hpp"
#include "sdmx/format/format.hpp"

namespace gateway {

/// A lookup that several threads may ask at once.
class SharedLookup : public sdmx::StructureLookup {
 public:
  explicit SharedLookup(std::shared_ptr<const sdmx::Structures> structures)
      : lookup_(std::move(structures)) {}
  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference& reference) const override {
    const std::lock_guard lock(mutex_);
    return lookup_.schema(reference);
  }

 private:
  sdmx::StructuresLookup lookup_;
  mutable std::mutex mutex_;
};

/// What came with a submission beside its body.
struct SubmissionHead {
  Partner partner;
  std::string content_type;
  std::string idempotency_key;  ///< empty: none
  std::string file_name;        ///< as the sender calls it; empty: unknown
  std::optional<uint64_t> length;
};

/// The answer to a submission: the stored one, and whether this key had been used before with the same body.
struct Receipt {
  Submission submission;
  bool replayed = false;
};

/// Takes a body piece by piece into the spool.
class Reception {
 public:
  virtual ~Reception() = default;
  /// Throws Error(kUnknownFormat) as soon as the first bytes are of no known format (415), kTooLarge past
  /// max_body (413), kNoSpace on a full disk (507). Nothing of a reception that was not finished stays.
  virtual void write(std::string_view bytes) = 0;
  /// Stores the submission durably. Throws Error(kConflict, "idempotency-key-reused") where the key came with
  /// another body (422).
  virtual Receipt finish() = 0;
};

/// A submission with everything an administrator or its sender sees of it.
struct SubmissionView {
  Submission submission;
  std::vector<StateChange> history;
  std::optional<StoredReport> report;
  std::string newer;  ///< id of a later message of this partner for the same dataflows that is loaded
                      ///< already; or empty
};

class Hub {
 public:
  struct Parts {
    const Config& config;
    Inbox& inbox;
    PartnerBook& partners;
    Store& store;
    std::shared_ptr<const sdmx::Structures> structures;
    std::string structures_version;  ///< fingerprint of the files they came from
    Clock clock;
  };
  explicit Hub(Parts parts);

  // ---- partners ----
  /// The partner of a bearer token; an empty token gives an anonymous partner, an unknown one throws
  /// Error(kUnauthorized).
  Partner authenticate(const std::string& token) const;
  /// Adds or changes a partner; its organisation must be in the structures (kNotFound) and of the right kind
  /// (kUsage).
  void put_partner(const Partner& partner);
  struct IssuedToken {
    std::string id, token;
  };
  /// Issues a token; it is shown this once, only its hash is kept.
  IssuedToken issue_token(const std::string& partner);
  void revoke_token(const std::string& token_id);
  std::vector<Partner> partner_list() const { return parts_.partners.list(); }
  std::vector<PartnerBook::Token> token_list() const { return parts_.partners.tokens(); }
  Viewer viewer(const Partner& partner) const;

  // ---- receiving ----
  /// Begins a submission. Throws Error(kForbidden) unless the partner is a provider or the administrator;
  /// answers at once for a key whose length and key are known is not attempted: the body decides.
  std::unique_ptr<Reception> receive(const SubmissionHead& head);

  // ---- working ----
  /// Validates one received message or loads one accepted; false when there is nothing to do.
  bool work_once();
  /// Waits until something was received or accepted here, or that long.
  void wait_for_work(std::chrono::milliseconds longest);
  void wake();
  /// Removes what receptions that never finished left in the spool. For a server that starts, before it
  /// listens.
  void sweep_spool();

  // ---- deciding ----
  std::vector<Submission> submissions(const SubmissionFilter& filter) const {
    return parts_.inbox.list(filter);
  }
  /// Throws Error(kNotFound); kForbidden where the asking partner is neither its sender nor the
  /// administrator.
  SubmissionView submission(const std::string& id, const Partner& asking) const;
  /// What loading a pending message would change: it is loaded and taken back, so this takes as long as
  /// loading. Throws Error(kConflict, "difference-not-pending") in any other state.
  Difference difference(const std::string& id) const;
  /// Pending → Accepted, then loaded by the worker. Throws kConflict for any other state
  /// ("submission-quarantined" for that one).
  void accept(const std::string& id, const std::string& by);
  /// The same, and loads it here: for the command line, where no worker may be running. A worker that does so
  /// meanwhile is no harm.
  void accept_and_load(const std::string& id, const std::string& by);
  void reject(const std::string& id, const std::string& by, const std::string& reason);

  // ---- answering ----
  const std::shared_ptr<const sdmx::Structures>& structures() const { return parts_.structures; }
  /// Schema of a dataflow (or agreement, DSD) of the structures; null when unknown.
  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference& reference) const;
  Store& store() const { return parts_.store; }
  Inbox& inbox() const { return parts_.inbox; }
  const sdmx::StructureLookup& lookup() const { return lookup_; }
  const Config& config() const { return parts_.config; }
  const std::string& structures_version() const { return parts_.structures_version; }
  int64_t now() const { return parts_.clock(); }
  std::string spool_folder() const { return parts_.config.data_dir + "/spool/inbox"; }
  std::string path_of(const Submission& submission) const { return spool_folder() + "/" + submission.file; }

 private:
  Partner partner_of(const Submission& submission) const;
  std::string newer_than(const Submission& submission) const;
  CheckedMessage check(const Submission& submission, sdmx::DataWriter* writer) const;
  void validate(Submission submission);
  void load(const Submission& submission);
  Parts parts_;
  SharedLookup lookup_;
  std::mutex mutex_;
  std::condition_variable work_;
  bool woken_ = false;
};

}  // namespace gateway
