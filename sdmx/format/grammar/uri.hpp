// SPDX-License-Identifier: Apache-2.0
#pragma once
/// xs:anyURI as validators of XML Schema hold it: a URI reference of RFC 3986. Internal to the grammar.

#include <string_view>

namespace sdmx::grammar {

/// Characters that a URI writes in another way (blanks, those beyond ASCII, <>"{}|\^`) count as if they were.
bool is_uri_reference(std::string_view text);

}  // namespace sdmx::grammar
