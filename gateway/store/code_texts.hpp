// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Texts of a cube's key codes and periods, each read once.

#include <string>
#include <unordered_map>
#include <vector>

#include "gateway/store/cube.hpp"

namespace gateway {

class CodeTexts {
 public:
  explicit CodeTexts(const Cube& cube) : cube_(cube), known_(cube.components.size()) {}
  /// Empty for a dimension that is not stated, "~" for one that is switched off.
  std::string_view text(Database& database, ComponentNumber component, StoreCode code);

 private:
  const Cube& cube_;
  std::vector<std::unordered_map<StoreCode, std::string>>
      known_;  ///< by component; texts stay where they are
};

}  // namespace gateway
