// SPDX-License-Identifier: Apache-2.0
// Processes. SDMX 3.1 Information Model 13.
#include "sdmx/format/structure_ml_nodes.hpp"

namespace sdmx::structure {

namespace {

ProcessObject read_object(pugi::xml_node node, Reading& reading) {
  ProcessObject object;
  object.annotations = read_annotations(node);
  object.local_id = attribute(node, "localID");
  if (const auto reference = child(node, "ObjectReference")) {
    object.object = read_reference(reference, ArtefactClass::kDataflow, reading);
  }
  return object;
}

Computation read_computation(pugi::xml_node node) {
  Computation computation;
  computation.annotations = read_annotations(node);
  computation.descriptions = read_texts(node, "Description");
  computation.local_id = attribute(node, "localID");
  computation.software_package = attribute(node, "softwarePackage");
  computation.software_language = attribute(node, "softwareLanguage");
  computation.software_version = attribute(node, "softwareVersion");
  return computation;
}

Transition read_transition(pugi::xml_node node) {
  Transition transition;
  read_identifiable(node, transition);
  transition.local_id = attribute(node, "localID");
  transition.target_step = read_local_reference(child(node, "TargetStep"));
  transition.conditions = read_texts(node, "Condition");
  return transition;
}

std::vector<ProcessStep> read_steps(pugi::xml_node parent, size_t depth, Reading& reading) {
  std::vector<ProcessStep> steps;
  UniqueIds ids("duplicate-artefact", reading);
  for (const pugi::xml_node node : parent.children()) {
    if (local_name(node) != "ProcessStep") continue;
    if (!may_nest(node, depth, reading)) break;
    ProcessStep& step = steps.emplace_back();
    read_nameable(node, step);
    ids.add(step.id, node);
    for (const pugi::xml_node part : node.children()) {
      const std::string_view name = local_name(part);
      if (name == "Input") step.inputs.push_back(read_object(part, reading));
      if (name == "Output") step.outputs.push_back(read_object(part, reading));
      if (name == "Computation") step.computation = read_computation(part);
      if (name == "Transition") step.transitions.push_back(read_transition(part));
    }
    step.children = read_steps(node, depth + 1, reading);
  }
  return steps;
}

}  // namespace

void read_process(pugi::xml_node node, Reading& reading) {
  Process process;
  read_maintainable(node, process);
  process.items = read_steps(node, 0, reading);
  reading.structures.processes.push_back(std::move(process));
}

}  // namespace sdmx::structure
