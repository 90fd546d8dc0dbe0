// SPDX-License-Identifier: Apache-2.0
// Processes.
#include "sdmx/format/structure_ml_emit.hpp"

namespace sdmx::structure {

namespace {

void write_objects(Writing& out, std::string_view element, const std::vector<ProcessObject>& objects) {
  for (const ProcessObject& object : objects) {
    out.xml.start(element);
    out.xml.attribute_if("localID", object.local_id);
    write_annotations(out, object.annotations);
    write_reference(out, "str:ObjectReference", object.object);
    out.xml.end();
  }
}

void write_computation(Writing& out, const Computation& computation) {
  out.xml.start("str:Computation");
  out.xml.attribute_if("localID", computation.local_id);
  out.xml.attribute_if("softwarePackage", computation.software_package);
  out.xml.attribute_if("softwareLanguage", computation.software_language);
  out.xml.attribute_if("softwareVersion", computation.software_version);
  write_annotations(out, computation.annotations);
  write_texts(out, "com:Description", computation.descriptions);
  out.xml.end();
}

void write_transition(Writing& out, const Transition& transition) {
  out.xml.start("str:Transition");
  write_identifiable_attributes(out, transition);
  out.xml.attribute_if("localID", transition.local_id);
  write_annotations_and_links(out, transition);
  write_local_reference(out, "str:TargetStep", transition.target_step);
  write_texts(out, "str:Condition", transition.conditions);
  out.xml.end();
}

void write_step(Writing& out, const ProcessStep& step) {
  out.xml.start("str:ProcessStep");
  write_identifiable_attributes(out, step);
  write_naming(out, step);
  write_objects(out, "str:Input", step.inputs);
  write_objects(out, "str:Output", step.outputs);
  if (step.computation) write_computation(out, *step.computation);
  for (const Transition& transition : step.transitions) write_transition(out, transition);
  for (const ProcessStep& child : step.children) write_step(out, child);
  out.xml.end();
}

}  // namespace

void write_artefact(Writing& out, const Process& process) {
  start_artefact(out, ArtefactClass::kProcess, process);
  write_naming(out, process);
  for (const ProcessStep& step : process.items) write_step(out, step);
  out.xml.end();
}

}  // namespace sdmx::structure
