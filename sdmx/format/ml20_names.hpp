// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What data messages of SDMX-ML 2.0 call a component. They name it by its concept, where 2.1 fixes the ids
/// of time and primary measure; and a cross-sectional measure stands for a code of the measure dimension.
/// Internal to the SDMX-ML 2.0 readers.

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sdmx/base/text.hpp"
#include "sdmx/model/schema.hpp"

namespace sdmx::ml20 {

/// Type of the annotations that keep the cross-sectional measures of a key family: its id is the concept of
/// the measure, its title the measure dimension, its text the code that the measure stands for.
inline constexpr std::string_view kCrossSectionalMeasure = "CrossSectionalMeasure";

/// The components of one key family, by the names that messages use.
class Names {
 public:
  explicit Names(const Schema* schema);

  /// The id of the component that a message calls so; the name itself where nothing is known of it.
  std::string_view component(std::string_view name) const;
  const std::string& time() const { return time_; }
  const std::string& measure() const { return measure_; }

  struct CodedMeasure {
    std::string dimension, code;
  };
  /// What an element of a cross-sectional message stands for; null where it is no such measure.
  const CodedMeasure* coded_measure(std::string_view name) const;

 private:
  void add_measures(const DataStructure& structure);

  std::string time_ = "TIME_PERIOD", measure_ = "OBS_VALUE";
  std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> ids_;  ///< by concept
  std::map<std::string, CodedMeasure, std::less<>> measures_;
};

/// The structure that the namespace of a dataset names, as products write it:
/// "urn:sdmx:org.sdmx.infomodel.keyfamily.KeyFamily=AGENCY:ID:compact", "…DataStructure=AGENCY:ID(1.0):…",
/// "…Dataflow=AGENCY:ID(1.0):compact". Empty where it names none. A version that is not stated is the latest.
Reference structure_of_namespace(std::string_view uri);
/// The same of the address of a key family: a URN, or "…/GetKeyFamily/ID/AGENCY".
Reference structure_of_address(std::string_view uri);

}  // namespace sdmx::ml20
