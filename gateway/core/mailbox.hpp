// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Inbox and outbox: messages, their states and reports. What a call has returned from is on disk. Every
/// state change is a row that stays.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gateway/core/rights.hpp"
#include "gateway/core/states.hpp"

namespace gateway {

/// One step of a message. at: seconds since 1970; by: a partner id, "officer", or "gateway".
struct StateChange {
  std::string state;
  int64_t at = 0;
  std::string by;
  std::string reason;  ///< of a rejection, an error's sentence parameters as text, or empty
};

/// A message the hub received.
struct Submission {
  std::string id;
  std::string partner;          ///< who sent it
  std::string idempotency_key;  ///< empty where none was given
  std::string sha256;           ///< of the body as received, hex
  std::string content_type;
  std::string file;  ///< path of the body below the data directory
  uint64_t size = 0;
  int64_t received_at = 0;
  InboxState state = InboxState::kReceived;
  std::string reason;         ///< of the latest state change
  std::string message_id;     ///< Header/ID, known after validation
  std::string flows;          ///< dataflows of its datasets, "EECA:DF_T03(1.0) …", known after validation
  uint64_t observations = 0;  ///< known after validation
};

struct SubmissionFilter {
  std::optional<InboxState> state;
  std::string partner;  ///< empty: all
  size_t limit = 100;
};

class Inbox {
 public:
  virtual ~Inbox() = default;
  /// Stores a received message in state kReceived. Where the partner already used this idempotency key:
  /// nothing is stored and the submission stored then is returned.
  virtual std::optional<Submission> add(const Submission& submission) = 0;
  virtual std::optional<Submission> find(const std::string& id) const = 0;
  virtual std::optional<Submission> find_by_key(const std::string& partner, const std::string& key) const = 0;
  /// Newest first.
  virtual std::vector<Submission> list(const SubmissionFilter& filter) const = 0;
  /// Oldest first: ids in a state, for the worker.
  virtual std::vector<std::string> waiting(InboxState state) const = 0;
  /// Moves from one state to another and appends the row. Throws Error(kConflict) where the state is no
  /// longer `from`.
  virtual void advance(const std::string& id, InboxState from, InboxState to, const StateChange& change) = 0;
  /// Keeps what validation found out: message id, flows, observations, and the report (JSON).
  virtual void keep_report(const Submission& validated, const std::string& report) = 0;
  virtual std::string report(const std::string& id) const = 0;  ///< empty where there is none yet
  virtual std::vector<StateChange> history(const std::string& id) const = 0;
};

/// A message the office made.
struct OutboxMessage {
  std::string id;
  std::string flow;  ///< id of the flow in the office's configuration, "DF_T03"
  /// Of flow and content, without ID and Prepared; where a content comes back after another, or is judged
  /// anew, "-" and an id follow.
  std::string idempotency_key;
  std::string sha256, content_type, file;
  uint64_t size = 0, observations = 0;
  int64_t made_at = 0;
  OutboxState state = OutboxState::kHeld;
  std::string reason;
  uint32_t attempts = 0;
  int64_t next_attempt = 0;  ///< seconds since 1970, for kWaiting and kAcknowledged
  std::string location;      ///< where the hub answers about it
};

class Outbox {
 public:
  virtual ~Outbox() = default;
  /// Stores a message with its report (JSON) before anything is sent.
  virtual void add(const OutboxMessage& message, const std::string& report) = 0;
  virtual std::optional<OutboxMessage> find(const std::string& id) const = 0;
  /// The newest message with this key.
  virtual std::optional<OutboxMessage> find_by_key(const std::string& key) const = 0;
  /// The newest message of a flow that was neither blocked nor withdrawn: what the hub has or is to get.
  virtual std::optional<OutboxMessage> newest_of(const std::string& flow) const = 0;
  /// The oldest message in kReady or kWaiting that was made before this one for the same flow.
  virtual std::optional<OutboxMessage> unsent_before(const OutboxMessage& message) const = 0;
  virtual std::vector<OutboxMessage> list(size_t limit) const = 0;  ///< newest first
  /// Oldest first: messages in kReady, and those in kWaiting or kAcknowledged whose next_attempt has come, or
  /// that a later message in kReady of their flow waits for.
  virtual std::vector<OutboxMessage> due(int64_t now) const = 0;
  /// Moves to message.state from `from`, keeps attempts, next_attempt, location, idempotency_key, reason and
  /// appends the row, unless the hub was asked and said the same as before: weeks of waiting leave no trail
  /// of answers.
  virtual void advance(const OutboxMessage& message, OutboxState from, const StateChange& change) = 0;
  virtual void keep_partner_report(const std::string& id, const std::string& report) = 0;
  virtual std::string report(const std::string& id) const = 0;
  virtual std::string partner_report(const std::string& id) const = 0;
  virtual std::vector<StateChange> history(const std::string& id) const = 0;
  /// Seconds since 1970 of the last calendar run of a flow; 0: never. Kept so that a missed date is noticed.
  virtual int64_t last_run(const std::string& flow) const = 0;
  virtual void keep_run(const std::string& flow, int64_t at) = 0;
};

/// Partners and their tokens. Only the SHA-256 of a token is kept.
class PartnerBook {
 public:
  virtual ~PartnerBook() = default;
  /// Adds or changes a partner.
  virtual void put(const Partner& partner) = 0;
  virtual std::optional<Partner> find(const std::string& id) const = 0;
  virtual std::vector<Partner> list() const = 0;
  /// Keeps a token's hash; label is shown in lists. Throws Error(kNotFound) for an unknown partner.
  virtual void keep_token(const std::string& partner, const std::string& token_id, const std::string& hash,
                          int64_t issued_at) = 0;
  /// False where there is no such token.
  virtual bool revoke_token(const std::string& token_id, int64_t at) = 0;
  /// The partner a hash belongs to, unless it was revoked.
  virtual std::optional<Partner> by_token_hash(const std::string& hash) const = 0;
  struct Token {
    std::string id, partner;
    int64_t issued_at = 0, revoked_at = 0;
  };
  virtual std::vector<Token> tokens() const = 0;
};

}  // namespace gateway
