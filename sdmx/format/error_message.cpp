// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/error_message.hpp"

#include <algorithm>

#include "sdmx/io/xml_writer.hpp"

namespace sdmx {

std::string error_message(std::string_view version, std::string_view code, std::string_view text) {
  std::string folder(version);
  std::ranges::replace(folder, '.', '_');
  const std::string base = "http://www.sdmx.org/resources/sdmxml/schemas/v" + folder + "/";
  StringOutput output;
  XmlWriter xml(output);
  xml.declaration();
  xml.start("mes:Error");
  xml.attribute("xmlns:mes", base + "message");
  xml.attribute("xmlns:com", base + "common");
  xml.start("mes:ErrorMessage");
  xml.attribute("code", code);
  xml.element("com:Text", text);
  xml.finish();
  return std::move(output.text());
}

}  // namespace sdmx
