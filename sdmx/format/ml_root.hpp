// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Which element is an SDMX-ML message: the root, or what a SOAP envelope or the call of a web service
/// carries. Detection and all readers of SDMX-ML ask here, so that they agree. Internal to the formats.

#include <optional>
#include <string>
#include <string_view>

#include "sdmx/format/format.hpp"
#include "sdmx/io/xml_scanner.hpp"

namespace sdmx::ml {

/// What an element is as a message; the spellings are those of inspect.
struct Root {
  std::string_view version;  ///< "2.1"
  std::string_view variant;  ///< "structure-specific-data"
  MessageKind kind = MessageKind::kData;
};

/// The version that an SDMX-ML namespace belongs to; empty for any other namespace.
std::string_view version_of_namespace(std::string_view uri);
/// Nothing for an element that is no message of SDMX-ML.
std::optional<Root> describe_root(std::string_view local_name, std::string_view uri);
/// What the start tag at hand is as a message; one in no namespace by its name and what it declares.
std::optional<Root> describe_start(const XmlScanner& scanner);
/// True for the elements of a SOAP envelope.
bool is_soap(std::string_view uri);

/// Elements that may stand around a message, and before it.
constexpr size_t kWrappers = 16;

/// What the first elements of a document lead to.
struct Found {
  Root root;
  std::string_view family =
      "sdmx-ml";  ///< "sdmx-other-xml" where what stands around it is neither SDMX nor SOAP
};
/// Goes to the start tag of the message; nothing where there is none, and the scanner stands behind what it
/// looked at.
std::optional<Found> seek_message(XmlScanner& scanner);
/// The same for a reader that knows what the message is: the root, unless that is an envelope or a call.
/// False where there is no element.
bool enter_message(XmlScanner& scanner);

}  // namespace sdmx::ml
