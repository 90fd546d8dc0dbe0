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

#include "gateway/core/clock.hpp"
#include "gateway/core/config.hpp"
#include "gateway/core/mailbox.hpp"
#include "gateway/core/store.hpp"
#include "gateway/report/stored_report.hpp"
#include "sdmx/format/format.hpp"

namespace gateway {

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
  std::optional<Difference> difference;  ///< administrators, while it is pending
};

class Hub {
 public:
  struct Parts {
    const Config& config;
    Inbox& inbox;
    PartnerBook& partners;
    Store& store;
    std::shared_ptr<const sdmx::Structures> structures;
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

  // ---- deciding ----
  std::vector<Submission> submissions(const SubmissionFilter& filter) const {
    return parts_.inbox.list(filter);
  }
  /// Throws Error(kNotFound); kForbidden where the asking partner is neither its sender nor the
  /// administrator.
  SubmissionView submission(const std::string& id, const Partner& asking);
  /// Pending → Accepted, then loaded by the worker. Throws kConflict for any other state
  /// ("submission-quarantined" for that one).
  void accept(const std::string& id, const std::string& by);
  void reject(const std::string& id, const std::string& by, const std::string& reason);

  // ---- answering ----
  const std::shared_ptr<const sdmx::Structures>& structures() const { return parts_.structures; }
  /// Schema of a dataflow (or agreement, DSD) of the structures; null when unknown.
  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference& reference) const;
  Store& store() const { return parts_.store; }
  const Config& config() const { return parts_.config; }
  int64_t now() const { return parts_.clock(); }

 private:
  class SpooledReception;
  bool validate_next();
  bool load_next();
  void validate(Submission submission);
  void load(const Submission& submission);
  std::optional<StoredReport> stored_report(const std::string& id) const;

  Parts parts_;
  std::unique_ptr<sdmx::StructuresLookup> lookup_;
  mutable std::mutex lookup_mutex_;
  std::mutex mutex_;
  std::condition_variable work_;
  bool woken_ = false;
};

/// Opens, reads and validates a message wholly; where a writer is given, what passes is written to it (begin
/// to finish). Used by the hub's two passes and by the validate command.
struct CheckRequest {
  std::string file;
  std::string shown_name;  ///< in places and reports
  const sdmx::StructureLookup* structures = nullptr;
  std::function<std::shared_ptr<const sdmx::Schema>(const sdmx::Reference&)>
      agreement_for;  ///< for a dataset's structure; may be null
  sdmx::Reference sender;
  sdmx::DataWriter* writer = nullptr;
};
struct CheckedMessage {
  StoredReport report;
  sdmx::Header header;
};
CheckedMessage check_message(const CheckRequest& request);

}  // namespace gateway
