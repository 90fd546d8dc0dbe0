// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads and validates a whole message: the hub's two passes and the validate command.

#include <string>
#include <vector>

#include "gateway/core/rights.hpp"
#include "gateway/report/stored_report.hpp"
#include "sdmx/data/reader.hpp"
#include "sdmx/model/schema.hpp"

namespace gateway {

struct CheckRequest {
  std::string file;
  std::string shown_name;  ///< in places and reports; empty: the file's path
  const sdmx::StructureLookup* lookup = nullptr;
  const sdmx::Structures* structures = nullptr;  ///< what lookup resolves over; needed with a partner
  const Partner* partner = nullptr;              ///< the sender, held to its agreements; null: anybody
  sdmx::DataWriter* writer = nullptr;  ///< takes what is read, from begin to finish; null: nothing is kept
};

struct CheckedMessage {
  StoredReport report;
  sdmx::Header header;
};

/// Everything wrong with the message is in the report, also that it is of no readable format ("unreadable").
/// Throws Error(kInput) where the file cannot be opened, and what the writer throws.
CheckedMessage check_message(const CheckRequest& request);

/// The header of a data message. The same errors as sdmx::open_data().
sdmx::Header read_header(const std::string& file);

/// True where the agreement's provider is the partner's organisation.
bool is_agreement_of(const sdmx::ProvisionAgreement& agreement, const Partner& partner);

/// The structures as one partner may write into them: a dataset of a dataflow is held to the partner's
/// provision agreement for it. Where there is none, or no dataflow is named, the lookup remembers the
/// finding.
class AgreementLookup : public sdmx::StructureLookup {
 public:
  AgreementLookup(const sdmx::StructureLookup& all, const sdmx::Structures& structures,
                  const Partner& partner)
      : all_(all), structures_(structures), partner_(partner) {}

  std::shared_ptr<const sdmx::Schema> schema(const sdmx::Reference& reference) const override;
  /// What was found out about the structures asked for so far, each once.
  const std::vector<sdmx::Finding>& findings() const { return findings_; }

 private:
  sdmx::Reference agreement_for(const sdmx::Reference& reference) const;
  void remember(std::string_view code, const sdmx::Reference& reference) const;

  const sdmx::StructureLookup& all_;
  const sdmx::Structures& structures_;
  const Partner& partner_;
  mutable std::vector<sdmx::Finding> findings_;
};

}  // namespace gateway
