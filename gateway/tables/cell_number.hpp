// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Numbers as tables of the region write them: thousands parted by blanks, decimal commas, four kinds of
/// minus.

#include <optional>
#include <string_view>

#include "gateway/tables/layout.hpp"
#include "sdmx/base/decimal.hpp"

namespace gateway {

/// Nothing when the text is no number under the rule; thousands must stand in groups of three.
std::optional<sdmx::Decimal> parse_cell_number(std::string_view text, const ValueRule& rule);

}  // namespace gateway
