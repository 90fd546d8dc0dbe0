// SPDX-License-Identifier: Apache-2.0
#pragma once
/// How many series and observations there are, as annotations of a constraint: sdmx_metrics of SDMX REST 1.5
/// (availability). 3.1 has attributes for it; 2.1, 3.0 and SDMX-JSON 2.0 have the annotations.

#include <vector>

#include "sdmx/model/structures.hpp"

namespace sdmx::structure {

/// Moves the counts of an Actual constraint from its annotations into its members.
void take_metrics(DataConstraint& constraint);
/// The constraint's annotations, its counts among them.
std::vector<Annotation> annotations_with_metrics(const DataConstraint& constraint);

/// The id of an AvailabilityConstraint, which 3.1 gives none: that of the artefact whose data it describes
/// tells it.
std::string availability_id(const Reference& of);

}  // namespace sdmx::structure
