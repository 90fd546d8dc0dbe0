// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The parts of the catalogue, one file each.

#include <span>

#include "gateway/report/catalogue.hpp"

namespace gateway {

std::span<const Sentence> finding_sentences();  ///< ids are the codes of findings
std::span<const Sentence> error_sentences();    ///< ids of sdmx::Error
std::span<const Sentence> command_sentences();  ///< help, states, what commands print
std::span<const Sentence> service_sentences();  ///< what the web service says

}  // namespace gateway
