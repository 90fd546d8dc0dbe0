// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Processes and their steps. SDMX 3.1 Information Model 13.

#include <optional>
#include <string>
#include <vector>

#include "sdmx/model/artefact.hpp"

namespace sdmx {

/// What goes into a step or comes out of it.
struct ProcessObject {
  std::vector<Annotation> annotations;
  std::string local_id;
  Reference object;
  bool operator==(const ProcessObject&) const = default;
};
struct Computation {
  std::vector<Annotation> annotations;
  InternationalString descriptions;
  std::string local_id, software_package, software_language, software_version;
  bool operator==(const Computation&) const = default;
};
struct Transition : Identifiable {
  std::string local_id;
  std::string target_step;  ///< dotted path
  InternationalString conditions;
  bool operator==(const Transition&) const = default;
};
struct ProcessStep : Nameable {
  std::vector<ProcessObject> inputs, outputs;
  std::optional<Computation> computation;
  std::vector<Transition> transitions;
  std::vector<ProcessStep> children;
  bool operator==(const ProcessStep&) const = default;
};
struct Process : Maintainable {
  static constexpr ArtefactClass artefact_class = ArtefactClass::kProcess;
  std::vector<ProcessStep> items;
  bool operator==(const Process&) const = default;
};

}  // namespace sdmx
