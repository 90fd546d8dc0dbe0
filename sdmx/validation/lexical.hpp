// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Lexical forms of the XML Schema types that SDMX text types are made of (XSD 1.0 part 2).

#include <string_view>

namespace sdmx {

bool is_xs_integer(std::string_view text);
bool is_xs_decimal(std::string_view text);
bool is_xs_double(std::string_view text);  ///< NaN, INF and -INF included
bool is_xs_boolean(std::string_view text);
bool is_xs_uri(std::string_view text);
bool is_xs_duration(std::string_view text);
bool is_xs_time(std::string_view text);
bool is_xs_month(std::string_view text);      ///< --MM
bool is_xs_month_day(std::string_view text);  ///< --MM-DD
bool is_xs_day(std::string_view text);        ///< ---DD

}  // namespace sdmx
