// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Classes that a version says otherwise than the model holds them. SDMX 3.1 Technical Notes 10 (Hierarchy
/// for HierarchicalCodelist, maps for StructureSet). Internal to the writers.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// Which classes a version has.
enum class InformationModel : uint8_t { k21, k3x };

/// What is lost on the way.
struct Loss {
  std::string artefact;  ///< its short name
  std::string what;
  std::string part;  ///< id of the part of the artefact, or empty
};
using LossSink = std::function<void(const Loss&)>;

/// True for a class that the version has not, but whose artefacts converted_for() replaces.
bool is_converted(InformationModel model, ArtefactClass artefact_class);
/// What stands for the artefacts of such classes, and only that.
Structures converted_for(InformationModel model, const Structures& structures, const LossSink& sink);

/// The attributes of a metadata structure in 3.x, where a report of 2.1 has no place: the first of each id.
std::vector<MetadataAttribute> attributes_of(const MetadataStructure& structure, const LossSink& sink);

}  // namespace sdmx::structure
