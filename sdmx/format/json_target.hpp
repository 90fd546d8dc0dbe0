// SPDX-License-Identifier: Apache-2.0
#pragma once
/// One structure of an SDMX-JSON data message being written: at which levels its components are stated, the
/// numbers of their values, and the structure part that tells them. Internal to the SDMX-JSON data writer.

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "sdmx/data/batch.hpp"
#include "sdmx/format/json_data_structure.hpp"
#include "sdmx/format/json_meta.hpp"

namespace sdmx::json {

/// The values of a component, numbered in the order of their first use.
class NumberedValues {
 public:
  size_t number(std::string_view text);
  /// The same for a value of several parts.
  size_t number(const Entry& entry);
  const std::vector<Entry>& values() const { return values_; }

 private:
  std::unordered_map<std::string, size_t> numbers_;
  std::vector<Entry> values_;
};

class Target {
 public:
  static constexpr int kFlat = -1;

  /// The dimension at observation is one of the schema's, or AllDimensions.
  Target(const Reference& structure, std::shared_ptr<const Schema> schema, std::string_view dimension,
         JsonVersion version);

  const Reference& structure() const { return structure_; }
  const Schema& schema() const { return *schema_; }
  int observation_dimension() const { return observation_dimension_; }
  const std::string& dimension() const { return dimension_; }
  /// Whether values of the component are stated by their numbers.
  bool lists(size_t order) const { return lists_[order] != 0; }
  NumberedValues& values(size_t order) { return values_[order]; }

  /// Measures of the observations, by their place in the schema.
  const std::vector<size_t>& measures() const { return measures_; }
  /// Attributes at a level, in the order of the arrays that state them.
  const std::vector<size_t>& attributes(Level level) const { return attributes_[static_cast<size_t>(level)]; }
  /// Where in the arrays of that level an attribute is stated; it gets a place when it has none.
  size_t place(Level level, size_t order);

  void note_dataset(size_t number) { datasets_.push_back(number); }
  /// Number of the annotation in the structure part.
  size_t annotate(const Annotation& annotation);
  /// Writes the object that is the structure part.
  void write(JsonWriter& json) const;

 private:
  bool has_list(const SchemaComponent& component) const;
  void write_links(JsonWriter& json) const;
  void write_dimensions(JsonWriter& json) const;
  void write_measures(JsonWriter& json) const;
  void write_attributes(JsonWriter& json) const;
  void write_annotations(JsonWriter& json) const;
  void write_naming(JsonWriter& json, size_t order) const;
  void write_relationship(JsonWriter& json, size_t order, Level level) const;
  void write_occurrences(JsonWriter& json, size_t order) const;
  void write_values(JsonWriter& json, size_t order) const;
  void write_value(JsonWriter& json, size_t order, const Entry& value,
                   const std::unordered_map<std::string_view, const Nameable*>& codes) const;

  Reference structure_;
  std::shared_ptr<const Schema> schema_;
  JsonVersion version_;
  int observation_dimension_;
  std::string dimension_;
  std::vector<NumberedValues> values_;  ///< by the components of the schema
  std::vector<char> lists_;             ///< by the components of the schema
  std::vector<size_t> measures_;
  std::array<std::vector<size_t>, kLevels> attributes_;
  std::vector<size_t> datasets_;
  std::vector<Annotation> annotations_;
};

/// Appends a text as the value of a component: a number or boolean where it is one, else a string.
void append_literal(std::string& out, const SchemaComponent& component, std::string_view text);
/// Appends a value of several parts, as lists and texts by language.
void append_parts(std::string& out, const SchemaComponent& component, const Entry& entry);

}  // namespace sdmx::json
