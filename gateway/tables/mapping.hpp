// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the labels of an office's tables mean, as its mapping file says it: one LabelMap per
/// component. docs/tables.md explains every key.

#include <map>
#include <span>
#include <string>

#include "gateway/tables/config_file.hpp"
#include "sdmx/mapping/label_map.hpp"
#include "sdmx/model/schema.hpp"

namespace gateway {

/// Components without a map are read as codes.
using Mapping = std::map<std::string, sdmx::LabelMap, std::less<>>;

/// Every key of a mapping file; "*" is a component. docs/tables.md has all of them.
std::span<const ConfigKey> mapping_keys();

/// Reads a mapping file; an empty path gives an empty mapping. Codes are held against the structure's code
/// lists; a label with two meanings is an error. Throws Error(kConfig).
Mapping read_mapping(const std::string& path, const sdmx::Schema& schema);

}  // namespace gateway
