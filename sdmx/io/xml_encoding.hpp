// SPDX-License-Identifier: Apache-2.0
#pragma once
/// In which encoding an XML document is written (XML 1.0 appendix F), and the document in UTF-8.

#include <string>
#include <string_view>

#include "sdmx/io/encoding.hpp"

namespace sdmx {

/// The canonical name of the encoding, by the first bytes, and by the declaration where they leave it open.
/// What is declared but not known here is taken for UTF-8: it is that, or its bytes are invalid.
std::string xml_encoding(std::string_view first);

/// The document in UTF-8; offsets of findings count in this text. Text in UTF-8 is handed through as it is,
/// its byte order mark and its invalid bytes included.
DecodedText xml_to_utf8(std::string text);

}  // namespace sdmx
