// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A bounded SDMX-ML message as a tree: structures, reference metadata, registry messages, errors. Never
/// data. Internal to the readers of SDMX-ML.

#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "sdmx/base/report.hpp"
#include "sdmx/format/ml_root.hpp"
#include "sdmx/io/input.hpp"

namespace sdmx::ml {

struct Document {
  std::string text;  ///< what the tree points into
  pugi::xml_document tree;
  pugi::xml_node message;  ///< the root, or what a SOAP envelope carries; empty where there is none
};

/// The input from its beginning in UTF-8; offsets of findings count there. An encoding that is not known is
/// taken for UTF-8: it is that, or its bytes are invalid.
std::unique_ptr<Input> in_utf8(const Input& input);

/// Whether text that is nothing but blanks counts: it does in mixed content.
enum class Blanks : uint8_t { kDrop, kKeep };

/// What became of the text. kCut: the tree ends at the first fault, which is reported.
enum class Loaded : uint8_t { kNothing, kCut, kWhole };

/// Reads the whole input. Throws Error(kTooLarge) beyond 512 MB of text.
Loaded load(const Input& input, Document& document, Report& report, Blanks blanks = Blanks::kDrop);

/// What the element is as a message; one in no namespace by its name and the namespaces that it declares.
std::optional<Root> describe(pugi::xml_node node);

/// Turns the positions of the findings added since the last time into places.
void resolve_places(const Input& input, Report& report);

}  // namespace sdmx::ml
