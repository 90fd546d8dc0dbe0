// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What the readers of the parts of registry messages share. Internal to the
/// reader.

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "sdmx/format/structure_ml_collections.hpp"
#include "sdmx/format/structure_ml_nodes.hpp"
#include "sdmx/model/registry.hpp"

namespace sdmx::registry {

struct Reading {
  Reading(RegistryMessage& out, Report& report) : message(out), structures{embedded.structures, report, {}} {}

  RegistryMessage& message;
  StructureMessage embedded;  ///< the artefacts inside
  structure::Ending ending = structure::Ending::kWhole;
  bool of_20 = false;
  structure::Reading structures;
};

/// A reference: Ref or URN of 2.1, URN of 3.x, the elements of 2.0.
Reference read_reference(pugi::xml_node node, ArtefactClass expected, Reading& reading);
/// What the element is a reference to, by its name; nothing where it is none.
std::optional<ArtefactClass> referenced_class(std::string_view element);
/// All references among the children; the agreement of 2.0 is its flow and its
/// provider.
std::vector<Reference> read_references(pugi::xml_node node, Reading& reading);
std::optional<Action> read_action(pugi::xml_node node, const std::string& text, Reading& reading);
RegistryStatus read_status(pugi::xml_node node);

Registration read_registration(pugi::xml_node node, Reading& reading);
Subscription read_subscription(pugi::xml_node node, Reading& reading);
SubmittedStructure read_submitted(pugi::xml_node node, Reading& reading);
/// One child of a query, into the query.
void read_query_part(pugi::xml_node node, RegistryQuery& query, Reading& reading);
/// A ProvisionAgreement of 2.0, into the structures.
void read_agreement_of_20(pugi::xml_node node, Reading& reading);

}  // namespace sdmx::registry
