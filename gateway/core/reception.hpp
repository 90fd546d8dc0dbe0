// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A submission on its way into the spool.

#include <memory>
#include <optional>
#include <string>

#include "gateway/core/hub.hpp"
#include "gateway/core/secrets.hpp"
#include "sdmx/io/output.hpp"

namespace gateway {

/// Writes beside the final name; only finish() makes it a submission, durably: first the file, then the row.
class SpooledReception : public Reception {
 public:
  SpooledReception(Hub& hub, SubmissionHead head);
  void write(std::string_view bytes) override;
  Receipt finish() override;

 private:
  void recognise();
  std::optional<Receipt> earlier(const std::optional<Submission>& stored) const;
  /// Throws Error(kForbidden) where the message's head names a dataflow for which its sender has no
  /// agreement.
  void hold_to_agreements() const;

  Hub& hub_;
  SubmissionHead head_;
  Submission submission_;
  std::unique_ptr<sdmx::FileOutput> spool_;
  Sha256 sum_;
  std::string first_;
  bool recognised_ = false;
};

}  // namespace gateway
