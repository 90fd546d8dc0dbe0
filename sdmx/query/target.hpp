// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A request target taken apart: segments of the path and parameters, percent-decoded, each knowing its
/// column.
/// `+` stays plus: in SDMX REST it is an operator (REST 2.2 data.md), never a blank.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sdmx/query/query.hpp"

namespace sdmx {

/// A piece of the target: decoded, and as it was written (a view into the target).
struct Piece {
  std::string text;
  std::string_view raw;
  size_t column = 1;  ///< of its first byte in the target

  /// Column of the byte of text at that offset.
  size_t column_of(size_t offset) const;
};

struct Parameter {
  Piece name, value;
};

struct Target {
  std::vector<Piece> segments;
  std::vector<Parameter> parameters;
};

constexpr size_t kMaxTarget = 16384;

/// The pieces live as long as the target.
std::variant<Target, QueryProblem> split_target(std::string_view target);

/// A part of a list with its column.
struct ListPart {
  std::string text;
  size_t column = 0;
};
/// The parts of a piece between any of the separators; "" gives one empty part.
std::vector<ListPart> split_list(const Piece& piece, std::string_view separators);

/// Everything but letters, digits, -._~ and the kept characters as %XX.
std::string percent_encode(std::string_view text, std::string_view kept);

}  // namespace sdmx
