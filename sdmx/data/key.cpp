// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/key.hpp"

namespace sdmx {

std::string key_text(const Batch& batch, std::span<const Code> key) {
  const Schema& schema = *batch.components->schema();
  std::string text;
  for (size_t i = 0; i < key.size(); ++i) {
    const bool is_time = schema.components()[i].role == Role::kTimeDimension;
    if (is_time && key[i] == kNotStated) continue;
    if (i > 0) text += '.';
    if (key[i] == kNotStated) continue;
    text += batch.text({static_cast<uint16_t>(batch.components->of_schema(i)), key[i]}).value_or("");
  }
  return text;
}

}  // namespace sdmx
