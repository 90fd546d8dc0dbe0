// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Everything a dataset of one dataflow or provision agreement may contain: the DSD with concepts, code lists
/// and cascaded constraints, resolved and indexed once, then only looked up. SDMX 3.1 Technical Notes 9
/// (cascade).

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "sdmx/model/structures.hpp"

namespace sdmx {

enum class Role : uint8_t { kUnknown, kDimension, kTimeDimension, kMeasure, kAttribute };

/// What one component may hold.
struct SchemaComponent {
  std::string id;
  Role role = Role::kUnknown;
  TextType text_type = TextType::kString;  ///< of uncoded components
  Facets facets;
  const Codelist* codelist = nullptr;  ///< null when not coded; lives as long as the Schema
  bool array = false;
  bool mandatory = false;
  AttributeRelationship relationship;  ///< attributes only
  std::vector<std::string> measures;   ///< attributes only: MeasureRelationship, empty: all
  /// Codes of the code list (its extensions resolved), empty when not coded.
  std::unordered_set<std::string_view> codes;
  /// Codes that the cascaded constraints allow; nothing when no constraint speaks of this component.
  std::optional<std::unordered_set<std::string_view>> allowed;
  /// Time ranges of the cascaded constraints, time dimension only: a period must lie in each. A range with
  /// both before and after holds for periods that satisfy either of them (what an excluded range leaves).
  std::vector<TimeRange> time_ranges;
};

/// Keys of a constraint, and whether they are allowed or excluded. Made of key sets, and of cube regions that
/// do not narrow each component by itself (an excluded region of several components). A key must match one
/// key of each included set and none of an excluded one. It matches when each stated component has one of the
/// values; others are wildcards.
struct SchemaKeySet {
  bool included = true;
  /// Per key the component ids it states (dimensions, but attributes and measures too) and their values.
  std::vector<std::unordered_map<std::string, std::unordered_set<std::string>>> keys;
  /// Per key the range its period must lie in as well, or nothing. As long as keys.
  std::vector<std::optional<TimeRange>> time_ranges;
};

class Schema {
 public:
  /// Resolves the structure that a reference names (DSD, dataflow or provision agreement) over a set, with
  /// the constraints attached on the way down. The Schema keeps the set alive. Null when a structure is
  /// missing; a component whose code list or concept is missing holds any text. A reference without agency
  /// (2.0) means the only agency that has an artefact of that id. What is missing is reported
  /// ("structure-missing", "dangling-reference").
  static std::shared_ptr<const Schema> resolve(const Reference& reference,
                                               std::shared_ptr<const Structures> structures, Report& report);

  const Reference& reference() const { return reference_; }  ///< as asked for, its version resolved
  const Reference& dataflow() const { return dataflow_; }    ///< empty when a DSD was asked for
  const Reference& data_structure() const { return data_structure_; }
  const Structures& structures() const { return *structures_; }

  /// Dimensions in key order (time last), then measures, then attributes, as in the DSD.
  const std::vector<SchemaComponent>& components() const { return components_; }
  size_t dimension_count() const { return dimension_count_; }  ///< time dimension included
  bool has_time_dimension() const { return has_time_; }
  /// Index into components(), or -1.
  int index_of(std::string_view id) const;
  const SchemaComponent* find(std::string_view id) const;
  const std::vector<GroupDimensions>& groups() const;
  const GroupDimensions* group(std::string_view id) const;
  const std::vector<SchemaKeySet>& key_sets() const { return key_sets_; }
  /// Code lists of components that are not in the set: data can be read without, and not be checked.
  const std::vector<Reference>& missing_codelists() const { return missing_codelists_; }

 private:
  friend class SchemaBuilder;
  Reference reference_, dataflow_, data_structure_;
  std::shared_ptr<const Structures> structures_;
  const DataStructure* dsd_ = nullptr;
  std::deque<Codelist> resolved_codelists_;  ///< of code lists that extend others
  std::vector<SchemaComponent> components_;
  std::unordered_map<std::string, int, TextHash, std::equal_to<>> index_;
  std::vector<SchemaKeySet> key_sets_;
  std::vector<Reference> missing_codelists_;
  size_t dimension_count_ = 0;
  bool has_time_ = false;
};

/// Gives readers the structure a dataset refers to. Implementations: a set of files, the hub's structures.
class StructureLookup {
 public:
  virtual ~StructureLookup() = default;
  /// Null when the structure is not known here; the reader reports that.
  virtual std::shared_ptr<const Schema> schema(const Reference& reference) const = 0;
};

/// A lookup over one set, resolving each structure once; of one job, not shared between threads.
class StructuresLookup : public StructureLookup {
 public:
  explicit StructuresLookup(std::shared_ptr<const Structures> structures)
      : structures_(std::move(structures)) {}
  std::shared_ptr<const Schema> schema(const Reference& reference) const override;

 private:
  std::shared_ptr<const Structures> structures_;
  mutable std::map<std::string, std::shared_ptr<const Schema>> resolved_;
};

}  // namespace sdmx
