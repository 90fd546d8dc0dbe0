// SPDX-License-Identifier: Apache-2.0
#pragma once
/// The walk over a bounded SDMX-JSON message, structures or reference metadata: the members of the message
/// and of its data, one item of a collection after the other. Internal to the JSON readers.

#include <functional>
#include <string_view>

#include "sdmx/base/report.hpp"
#include "sdmx/io/json_tree.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx::json {

class DocumentReader {
 protected:
  using Token = JsonScanner::Token;

  /// The message may be in UTF-16.
  DocumentReader(const Input& input, Report& report);
  DocumentReader(const DocumentReader&) = delete;
  DocumentReader& operator=(const DocumentReader&) = delete;
  ~DocumentReader() = default;

  /// Reads the message to its end and works out the places of what was found; reports "member-missing" where
  /// it has no header.
  void read_message();
  /// Reads a member of the message or of data, from its first token; data itself is never one.
  virtual void read_member(std::string_view name, Token value) = 0;

  /// The value as a tree; "limit-passed" where it is too large.
  JsonValue read_tree(std::string_view name, Token first);
  void read_header(std::string_view name, Token value, Header& header);
  /// Gives every object of an array to take, so that no more than one is held as a tree; reports what is none
  /// as "member-wrong-type".
  void read_objects(std::string_view name, Token first, const std::function<void(const JsonValue&)>& take);

  Report& report_;

 private:
  std::unique_ptr<Input> text_;  ///< in UTF-8, from its beginning

 protected:
  JsonScanner scanner_;

 private:
  void read_members(Token object);
  void wrong_type(std::string_view member, std::string_view expected);

  bool has_header_ = false;
};

}  // namespace sdmx::json
