// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The office's use cases: read a table, make a message of it, send it, see what the hub says.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/core/clock.hpp"
#include "gateway/core/config.hpp"
#include "gateway/core/mailbox.hpp"
#include "gateway/core/partner_client.hpp"
#include "gateway/report/stored_report.hpp"
#include "gateway/tables/table_reader.hpp"
#include "sdmx/format/format.hpp"

namespace gateway {

class CellIndex;

/// What mapping a flow's table gave.
struct MappedFlow {
  StoredReport report;
  std::string content_key;  ///< hash of flow and content, without ID and Prepared
};

/// What preparing a flow for the hub did.
struct PreparedFlow {
  enum class Outcome { kNew, kUnchanged, kBlocked };
  Outcome outcome = Outcome::kNew;
  OutboxMessage message;  ///< the new one, or the earlier one with the same content
  StoredReport report;
};

struct OutboxView {
  OutboxMessage message;
  std::vector<StateChange> history;
  StoredReport report;  ///< of the office's own check, on its own cells
  std::optional<StoredReport>
      partner_report;  ///< of the hub, its findings placed on the office's own cells where keys match
};

class Office {
 public:
  struct Parts {
    const Config& config;
    Outbox& outbox;
    PartnerClient& client;
    std::shared_ptr<const sdmx::Structures> structures;
    Clock clock;
  };
  explicit Office(Parts parts);

  /// The flow of the configuration; throws Error(kUsage, "flow-unknown") naming the flows there are.
  const FlowConfig& flow(const std::string& id) const;
  /// Holds a flow's settings against the structures without reading its table. Throws Error(kConfig).
  void check(const FlowConfig& flow) const;
  /// Reads a flow's table, checks it, and writes what is good to the output in that format.
  MappedFlow map(const FlowConfig& flow, const sdmx::Format& format, sdmx::Output& output);
  /// Maps a flow for sending: Blocked when an error stands; nothing new when the same content is on its way
  /// or stored.
  PreparedFlow prepare(const FlowConfig& flow, const std::string& by);
  /// Sends what is ready or due and asks about what was acknowledged; returns the messages that moved.
  std::vector<OutboxMessage> send_due();
  /// Prepares the flows whose calendar date has come.
  std::vector<PreparedFlow> run_calendar();

  std::vector<OutboxMessage> messages(size_t limit) const { return parts_.outbox.list(limit); }
  OutboxView show(const std::string& id) const;
  void release(const std::string& id);
  void withdraw(const std::string& id);
  void resend(const std::string& id);

 private:
  std::string spool_folder() const { return parts_.config.data_dir + "/spool/outbox"; }
  std::string path_of(const OutboxMessage& message) const { return spool_folder() + "/" + message.file; }
  std::shared_ptr<const sdmx::Schema> schema_of(const FlowConfig& flow) const;
  /// The flow's last message, where it says the same.
  std::optional<OutboxMessage> sent_before(const FlowConfig& flow, const MappedFlow& mapped) const;
  void stand_behind(const OutboxMessage& earlier, OutboxMessage message);
  void check_provider(const FlowConfig& flow, const sdmx::Reference& agreement) const;
  const sdmx::Format& format_of(const FlowConfig& flow) const;
  sdmx::Header header_for(const FlowConfig& flow) const;
  TableSource table_source(const FlowConfig& flow) const;
  MappedFlow map_with_cells(const FlowConfig& flow, const sdmx::Format& format, sdmx::Output& output,
                            CellIndex* cells);
  /// Removes what a preparation that was cut off left in the spool. Only for who holds the spool's lock.
  void sweep_spool() const;
  OutboxMessage new_message(const FlowConfig& flow, const sdmx::Format& format) const;
  PreparedFlow block(OutboxMessage message, const MappedFlow& mapped);
  OutboxMessage find(const std::string& id) const;
  /// The hub with the token as its file holds it now: a token that was renewed needs no restart.
  PartnerEndpoint hub() const;
  void send(OutboxMessage message);
  ClientAnswer get(const std::string& location);
  void ask(OutboxMessage message);
  void keep_partner_report(const OutboxMessage& message);
  void wait(OutboxMessage message, const std::string& why, std::optional<std::chrono::seconds> pause);
  void move(OutboxMessage message, OutboxState from, const std::string& by);

  Parts parts_;
  sdmx::StructuresLookup lookup_;
  std::map<std::string, int64_t> not_before_;  ///< flows that failed on their date
};

}  // namespace gateway
