// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Classes that a version of SDMX-ML says otherwise than the model holds them. SDMX 3.1 Technical Notes 10
/// (Hierarchy for HierarchicalCodelist, maps for StructureSet).

#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

/// True for a class that the version has not, but whose artefacts converted_for() replaces.
bool is_converted(const Writing& out, ArtefactClass artefact_class);
/// What stands for the artefacts of such classes, and only that; what is lost on the way is reported.
Structures converted_for(Writing& out, const Structures& structures);

}  // namespace sdmx::structure
