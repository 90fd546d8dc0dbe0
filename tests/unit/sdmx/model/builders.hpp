// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Small artefacts of agency "T", version 1.0, for tests of the model.

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sdmx/model/schema.hpp"

namespace sdmx::test {

inline Reference ref(ArtefactClass artefact_class, std::string id, std::string item = "") {
  return {artefact_class, "T", std::move(id), Version("1.0"), std::move(item)};
}

template <class Artefact>
Artefact artefact(std::string id, std::string version = "1.0") {
  Artefact made;
  made.agency = "T";
  made.id = std::move(id);
  made.version = Version(std::move(version));
  return made;
}

struct CodeAndParent {
  std::string id, parent = {};
};
inline Codelist codelist(std::string id, std::initializer_list<CodeAndParent> codes) {
  Codelist list = artefact<Codelist>(std::move(id));
  for (const CodeAndParent& code : codes) {
    CodeItem item;
    item.id = code.id;
    item.parent = code.parent;
    list.items.push_back(std::move(item));
  }
  return list;
}

inline Representation coded(std::string id) {
  Representation representation;
  representation.enumeration = ref(ArtefactClass::kCodelist, std::move(id));
  return representation;
}
inline Representation uncoded(TextType type) {
  Representation representation;
  representation.text_type = type;
  return representation;
}

inline Dimension dimension(std::string id, Representation representation) {
  Dimension made;
  made.id = std::move(id);
  made.local_representation = std::move(representation);
  return made;
}
inline Dimension time_dimension() {
  Dimension made = dimension("TIME_PERIOD", uncoded(TextType::kObservationalTimePeriod));
  made.kind = Dimension::Kind::kTimeDimension;
  return made;
}

inline MemberSelection selection(std::string component, std::vector<std::string> values) {
  MemberSelection made;
  made.component = std::move(component);
  for (std::string& value : values) {
    SelectedValue selected;
    selected.value = std::move(value);
    made.values.push_back(std::move(selected));
  }
  return made;
}
inline MemberSelection without(std::string component, std::vector<std::string> values) {
  MemberSelection made = selection(std::move(component), std::move(values));
  made.include = false;
  return made;
}
inline MemberSelection cascading(std::string component, std::string value, std::string cascade) {
  MemberSelection made = selection(std::move(component), {std::move(value)});
  made.values.front().cascade = std::move(cascade);
  return made;
}

inline CubeRegion region(std::vector<MemberSelection> keys) {
  CubeRegion made;
  made.keys = std::move(keys);
  return made;
}
inline CubeRegion excluded_region(std::vector<MemberSelection> keys) {
  CubeRegion made = region(std::move(keys));
  made.include = false;
  return made;
}
inline DataKeySet key_set(bool included, std::vector<std::vector<MemberSelection>> keys) {
  DataKeySet set;
  set.included = included;
  for (std::vector<MemberSelection>& key : keys) set.keys.emplace_back().values = std::move(key);
  return set;
}
inline DataConstraint constraint(std::string id, Reference attached_to, std::vector<CubeRegion> regions) {
  DataConstraint made = artefact<DataConstraint>(std::move(id));
  made.attached_to = {std::move(attached_to)};
  made.cube_regions = std::move(regions);
  return made;
}

}  // namespace sdmx::test
