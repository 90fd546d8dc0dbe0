// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Reads messages of reference metadata: GenericMetadata of SDMX-ML 2.0, 2.1, 3.0 and 3.1,
/// StructureSpecificMetadata of 2.1, MetadataReport of 2.0.
///
///   * Structure-specific reports name their parts by types and elements: both are read as the ids that the
///     generic form states.
///   * A metadata attribute with several Values (3.0), or with Values in no language (2.0), becomes several
///     reported attributes.

#include "sdmx/format/format.hpp"
#include "sdmx/model/metadata.hpp"

namespace sdmx {

/// What is wrong goes into the report, its place worked out already. Throws Error(kTooLarge) beyond 512 MB of
/// text.
MetadataMessage read_ml_metadata(Input& input, Report& report);

}  // namespace sdmx
