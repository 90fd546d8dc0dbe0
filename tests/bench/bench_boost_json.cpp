// SPDX-License-Identifier: Apache-2.0
// A pass of Boost.JSON over a message whose handlers do nothing.
#include <boost/json/basic_parser_impl.hpp>
#include <cstdio>
#include <string_view>
#include <vector>

namespace {

namespace json = boost::json;

struct Nothing {
  constexpr static std::size_t max_object_size = std::size_t(-1);
  constexpr static std::size_t max_array_size = std::size_t(-1);
  constexpr static std::size_t max_key_size = std::size_t(-1);
  constexpr static std::size_t max_string_size = std::size_t(-1);
  using Code = json::error_code;
  using Text = json::string_view;

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code&) { return true; }
  bool on_object_end(std::size_t, Code&) { return true; }
  bool on_array_begin(Code&) { return true; }
  bool on_array_end(std::size_t, Code&) { return true; }
  bool on_key_part(Text, std::size_t, Code&) { return true; }
  bool on_key(Text, std::size_t, Code&) { return true; }
  bool on_string_part(Text, std::size_t, Code&) { return true; }
  bool on_string(Text, std::size_t, Code&) { return true; }
  bool on_number_part(Text, Code&) { return true; }
  bool on_int64(std::int64_t, Text, Code&) { return true; }
  bool on_uint64(std::uint64_t, Text, Code&) { return true; }
  bool on_double(double, Text, Code&) { return true; }
  bool on_bool(bool, Code&) { return true; }
  bool on_null(Code&) { return true; }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }
};

}  // namespace

int main(int count, char** arguments) {
  std::FILE* file = count == 2 ? std::fopen(arguments[1], "rb") : nullptr;
  if (file == nullptr) return 2;
  json::basic_parser<Nothing> parser(json::parse_options{});
  std::vector<char> buffer(std::size_t{1} << 18);
  json::error_code failed;
  std::size_t got = buffer.size();
  while (got == buffer.size() && !failed) {
    got = std::fread(buffer.data(), 1, buffer.size(), file);
    parser.write_some(got == buffer.size(), buffer.data(), got, failed);
  }
  std::fclose(file);
  std::puts("-");
  return failed ? 1 : 0;
}
