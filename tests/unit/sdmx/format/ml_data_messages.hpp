// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Data messages made at random in many layouts, everything that is read of a message as one text, and what
/// pugixml finds in it: for comparing readers.

#include <random>
#include <string>
#include <vector>

#include "unit/sdmx/format/ml_data_support.hpp"

namespace sdmx::test {

/// How a message looks that says the same in other words.
struct MessageLayout {
  const char* name;
  bool generic = false;
  bool flat = false;
  char quote = '"';
  const char* prefix = "";
  bool blanks = true;     ///< line ends and indentation between elements
  bool shuffled = false;  ///< attributes in another order each time
  bool closed = false;    ///< <Obs …></Obs> instead of <Obs …/>
  bool typed = false;     ///< xsi:type on each Obs
  const char* version = "2_1";
};
inline void PrintTo(const MessageLayout& layout, std::ostream* out) { *out << layout.name; }

const std::vector<MessageLayout>& message_layouts();

/// A message of about so many observations, with everything that is hard: gaps, rare attributes, long and
/// foreign texts, references, values that are no numbers, comments, groups, series without observations.
std::string random_message(const MessageLayout& layout, std::mt19937& random, size_t observations);

/// Everything in the batches: regions, statements, rows, cells as codes and numbers, positions.
std::string everything_of(DataReader& reader);
/// How a text comes to its reader.
enum class Pieces : uint8_t { kLarge, kOdd };

/// The same of a message, with its findings and the dictionaries. The report of the options is not used.
std::string everything_read(const std::string& text, ReaderOptions options, Pieces pieces = Pieces::kOdd,
                            decltype(&make_ml_data_reader) make = make_ml_data_reader);

ReaderOptions reader_with(Shortcuts shortcuts, const StructureLookup* lookup = &large_lookup(),
                          ReaderLimits limits = {});
/// Both are long: where they part.
std::string first_difference(std::string_view fast, std::string_view general);

/// The values of all series and observations in the order of the message, one element a line, as the reader
/// says …
std::string values_read(const std::string& text);
/// … and as pugixml does, a window of the text at a time.
std::string values_of_tree(const std::string& text);

}  // namespace sdmx::test
