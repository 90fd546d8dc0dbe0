// SPDX-License-Identifier: Apache-2.0
#pragma once
/// All rules, one function each that makes it. In the order in which they look.

#include <memory>
#include <vector>

#include "sdmx/validation/findings.hpp"
#include "sdmx/validation/validating_reader.hpp"
#include "sdmx/validation/view.hpp"

namespace sdmx {

struct RuleContext {
  Findings& findings;
  const ValidationOptions& options;
  const Header& header;
};

std::unique_ptr<Rule> agreement_rule(const RuleContext& context);   ///< V-09
std::unique_ptr<Rule> entry_rule(const RuleContext& context);       ///< V-30, V-32 … V-35, V-43, V-52, V-56
std::unique_ptr<Rule> key_rule(const RuleContext& context);         ///< V-30, V-31, V-40
std::unique_ptr<Rule> attachment_rule(const RuleContext& context);  ///< V-37
std::unique_ptr<Rule> period_rule(const RuleContext& context);      ///< V-34: periods against FREQ
std::unique_ptr<Rule> key_set_rule(const RuleContext& context);     ///< V-55
std::unique_ptr<Rule> duplicate_rule(const RuleContext& context);   ///< V-39
std::unique_ptr<Rule> mandatory_rule(const RuleContext& context);   ///< V-36, BRK
std::unique_ptr<Rule> domain_rule(const RuleContext& context);      ///< DOM_SELF

}  // namespace sdmx
