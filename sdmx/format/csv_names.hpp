// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Names of a structure, its components and their codes in one language, as SDMX-CSV puts them beside ids.

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sdmx/model/schema.hpp"

namespace sdmx {

class CsvNames {
 public:
  CsvNames(std::shared_ptr<const Schema> schema, std::string language)
      : schema_(std::move(schema)), language_(std::move(language)) {}

  /// Each is empty where there is no such thing or it has no name.
  std::string_view of_structure(const Reference& structure) const;
  std::string_view of_component(std::string_view id) const;
  std::string_view of_code(const SchemaComponent& component, std::string_view code);

  const Schema& schema() const { return *schema_; }

 private:
  using Codes = std::unordered_map<std::string_view, std::string_view>;
  std::shared_ptr<const Schema> schema_;
  std::string language_;
  std::unordered_map<const Codelist*, Codes> codes_;
};

}  // namespace sdmx
