// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/code_texts.hpp"

namespace gateway {

std::string_view CodeTexts::text(Database& database, ComponentNumber component, StoreCode code) {
  if (!sdmx::is_entry(code)) return sdmx::state_text(code).value_or(std::string_view{});
  auto& known = known_[component];
  const auto found = known.find(code);
  if (found != known.end()) return found->second;
  std::string text = read_entry(database, cube_.place(component), code).parts.front().text;
  return known.emplace(code, std::move(text)).first->second;
}

}  // namespace gateway
