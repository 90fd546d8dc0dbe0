// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_document_reader.hpp"

#include "sdmx/format/json_nodes.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx::json {

namespace {

constexpr uint64_t kTreeBytes = uint64_t{1} << 30;  // of one item

}  // namespace

DocumentReader::DocumentReader(const Input& input, Report& report)
    : report_(report),
      text_(text_in_utf8(input.reopen())),
      scanner_(*text_, {}, [this](Finding finding) { report_.add(std::move(finding)); }) {}

void DocumentReader::read_message() {
  const Token first = scanner_.next();
  if (first != Token::kObject) wrong_type("message", "object");
  read_members(first);
  scanner_.next();  // nothing may follow
  if (!has_header_) report_.add(make_finding("member-missing", Position{0}, {"meta"}));
  LineFinder lines(text_->reopen());
  report_.resolve([&](Position position) { return lines.place(position); });
}

void DocumentReader::read_members(Token object) {
  if (object != Token::kObject) return scanner_.skip_value(object);
  while (scanner_.next() == Token::kName) {
    const std::string name(scanner_.text());
    const Token value = scanner_.next();
    name == "data" && value == Token::kObject ? read_members(value) : read_member(name, value);
  }
}

void DocumentReader::wrong_type(std::string_view member, std::string_view expected) {
  report_wrong_type(scanner_.position(), member, expected,
                    [this](Finding finding) { report_.add(std::move(finding)); });
}

JsonValue DocumentReader::read_tree(std::string_view name, Token first) {
  JsonValue tree;
  const Position position = scanner_.position();
  if (!read_json_tree(scanner_, first, tree, kTreeBytes)) {
    report_.add(make_finding("limit-passed", position, {std::string(name), std::to_string(kTreeBytes)}));
  }
  return tree;
}

void DocumentReader::read_header(std::string_view name, Token value, Header& header) {
  header =
      json::read_header(read_tree(name, value), [this](Finding finding) { report_.add(std::move(finding)); });
  has_header_ = true;
}

void DocumentReader::read_objects(std::string_view name, Token first,
                                  const std::function<void(const JsonValue&)>& take) {
  if (first != Token::kArray) {
    if (first != Token::kNull) wrong_type(name, "array");
    return scanner_.skip_value(first);
  }
  for (Token item = scanner_.next(); item != Token::kArrayEnd && item != Token::kDone;
       item = scanner_.next()) {
    if (item == Token::kObject) {
      take(read_tree(name, item));
    } else {
      wrong_type(name, "object");
      scanner_.skip_value(item);
    }
  }
}

}  // namespace sdmx::json
