// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A text in UTF-16 or a single-byte encoding, handed out as UTF-8 while it is read.

#include <memory>
#include <string>
#include <string_view>

#include "sdmx/io/input.hpp"

namespace sdmx {

/// The encoding of a text that has no place to declare one, JSON or CSV: UTF-16 by its byte order mark, or by
/// the zero byte beside its first character, which is of ASCII in all these formats; else UTF-8.
std::string text_encoding_of(std::string_view first);
/// Such a text in UTF-8, whichever of the two it is written in.
std::unique_ptr<Input> text_in_utf8(std::unique_ptr<Input> input);

/// The encoding an XML document is written in (XML 1.0 appendix F): by its first bytes, and by its
/// declaration where they leave it open. A canonical name (see encoding.hpp); empty where it declares one
/// that is not known here.
std::string xml_encoding_of(std::string_view first);
/// The encoding that an XML declaration names, as it is written there; empty where it names none.
std::string_view declared_xml_encoding(std::string_view first);

/// The same input in UTF-8; offsets count in what comes out. The encoding is a canonical name. Bytes that are
/// none in that encoding come out as 0xFF, which is none in UTF-8 either and is found by whoever checks that.
std::unique_ptr<Input> transcoded(std::unique_ptr<Input> input, std::string encoding);

}  // namespace sdmx
