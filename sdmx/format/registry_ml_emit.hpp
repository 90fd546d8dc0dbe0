// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the writers of the parts of registry messages share. Internal to the
/// writer.

#include "sdmx/format/structure_ml_emit.hpp"
#include "sdmx/model/registry.hpp"

namespace sdmx::registry {

using structure::Writing;

void write_action(Writing &out, const std::optional<Action> &action);
void write_status(Writing &out, const RegistryStatus &status);
/// A URN where an agreement, an organisation or a category is referred to.
void write_urn(Writing &out, std::string_view element, const std::string &urn);
void write_registration(Writing &out, const Registration &registration);
void write_subscription(Writing &out, const Subscription &subscription);
void write_query(Writing &out, const RegistryQuery &query);

} // namespace sdmx::registry
