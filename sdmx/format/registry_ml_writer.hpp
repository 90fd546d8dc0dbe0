// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Writes registry messages of SDMX-ML 2.1, 3.0 and 3.1 as a RegistryInterface,
/// valid against the official schemas. The same content gives the same bytes.
/// The header needs its ID, Prepared and Sender; a receiver, which the schemas
/// want, is made up where none is stated.

#include "sdmx/format/format.hpp"
#include "sdmx/model/registry.hpp"

namespace sdmx {

/// What the version cannot say (requests that only 2.0 has, registrations
/// without an agreement) is reported as "not-in-target-format"; the rest is
/// written.
void write_ml21_registry(const RegistryMessage &message, Output &output,
                         Report &report);
void write_ml30_registry(const RegistryMessage &message, Output &output,
                         Report &report);
void write_ml31_registry(const RegistryMessage &message, Output &output,
                         Report &report);

} // namespace sdmx
