// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/csv_line.hpp"
#include "sdmx/format/metadata_csv.hpp"
#include "sdmx/format/metadata_csv_column.hpp"
#include "sdmx/format/metadata_shape.hpp"

namespace sdmx {

namespace {

using metadata::CsvColumn;

using Steps = std::vector<CsvColumn::Step>;

/// The columns that a message needs, in the order in which its attributes come
/// first.
class Columns {
public:
  void add(const std::vector<ReportedAttribute> &attributes,
           const Steps &above = {}) {
    for (const ReportedAttribute &attribute : attributes) {
      Steps steps = above;
      steps.push_back({attribute.id, false});
      const auto same = [&](const ReportedAttribute &other) {
        return other.id == attribute.id;
      };
      if (std::ranges::count_if(attributes, same) > 1)
        note_array(steps);
      if (says_something(attribute))
        note_languages(attribute, column_of(steps));
      add(attribute.attributes, steps);
    }
  }

  /// With the marks of attributes that have instances.
  std::vector<CsvColumn> marked() const {
    std::vector<CsvColumn> columns = columns_;
    for (CsvColumn &column : columns) {
      const Steps plain = column.steps;
      for (size_t length = 1; length <= plain.size(); ++length) {
        const Steps above(plain.begin(),
                          plain.begin() + static_cast<ptrdiff_t>(length));
        column.steps[length - 1].array =
            std::ranges::find(arrays_, above) != arrays_.end();
      }
    }
    return columns;
  }

private:
  static bool says_something(const ReportedAttribute &attribute) {
    return attribute.value || !attribute.texts.empty() ||
           !attribute.structured_texts.empty();
  }

  CsvColumn &column_of(const Steps &steps) {
    const auto found = std::ranges::find(columns_, steps, &CsvColumn::steps);
    return found == columns_.end() ? columns_.emplace_back(CsvColumn{steps, {}})
                                   : *found;
  }

  void note_array(const Steps &steps) {
    if (std::ranges::find(arrays_, steps) == arrays_.end())
      arrays_.push_back(steps);
  }

  static void note_languages(const ReportedAttribute &attribute,
                             CsvColumn &column) {
    for (const InternationalString *texts :
         {&attribute.texts, &attribute.structured_texts}) {
      for (const auto &[stated, text] : texts->texts) {
        const std::string language = stated.empty() ? "en" : stated;
        if (std::ranges::find(column.languages, language) ==
            column.languages.end()) {
          column.languages.push_back(language);
        }
      }
    }
  }

  std::vector<CsvColumn> columns_;
  std::vector<Steps> arrays_;
};

/// Columns beside the attributes that are there only where a set needs them.
struct Optional {
  std::string_view name;
  std::string MetadataSet::*member;
};
constexpr Optional kOptional[] = {
    {"reportingBegin", &MetadataSet::reporting_begin},
    {"reportingEnd", &MetadataSet::reporting_end},
    {"publicationYear", &MetadataSet::publication_year},
    {"publicationPeriod", &MetadataSet::publication_period},
};

/// A target by its type and its short form; by its URN where these cannot say
/// it.
std::pair<std::string, std::string> target_cells(const std::string &urn) {
  const auto reference = parse_urn(urn);
  if (!reference)
    return {std::string(), urn};
  const std::string type(names_of(reference->artefact_class).resource);
  const bool short_form =
      reference->item.empty() && to_urn(*reference) == urn && !type.empty();
  return {type, short_form ? to_short(*reference) : urn};
}

class LineWriter {
public:
  LineWriter(CsvVersion version, Report &report)
      : version_(version), report_(report) {}

  std::string write(const MetadataMessage &message) {
    const std::vector<MetadataSet> sets = in_shape(message.sets);
    Columns columns;
    for (const MetadataSet &set : sets)
      columns.add(set.attributes);
    columns_ = columns.marked();
    for (const Optional &optional : kOptional) {
      const auto needs = [&](const MetadataSet &set) {
        return !(set.*optional.member).empty();
      };
      if (std::ranges::any_of(sets, needs))
        optional_.push_back(optional);
    }
    write_header();
    for (const MetadataSet &set : sets)
      write_set(set);
    return std::move(text_);
  }

private:
  std::vector<MetadataSet> in_shape(const std::vector<MetadataSet> &sets) {
    metadata::ShapeReport report{name_of(version_), report_};
    std::vector<MetadataSet> shaped;
    for (const MetadataSet &set : sets) {
      std::ranges::move(metadata::with_targets(set, report),
                        std::back_inserter(shaped));
      if (!set.names.empty())
        report.cannot_say(set, "Name");
      if (!set.descriptions.empty())
        report.cannot_say(set, "Description");
      if (!set.annotations.empty())
        report.cannot_say(set, "Annotations");
    }
    return shaped;
  }

  void write_header() {
    add("MDSTRUCTURE[;]");
    for (const char *name : {"MDSTRUCTURE_ID", "METADATASET_ID", "ACTION",
                             "TARGET_TYPES", "TARGET_IDS"})
      add(name);
    for (const CsvColumn &column : columns_)
      add(metadata::csv_column_name(column));
    for (const Optional &optional : optional_)
      add(optional.name);
    end_line();
  }

  void write_set(const MetadataSet &set) {
    const std::optional<Reference> &owner =
        set.metadataflow ? set.metadataflow : set.provision_agreement;
    add(set.metadataflow ? "metadataflow" : "metadataprovision");
    add(owner ? to_short(*owner) : std::string());
    add(set.agency + ':' + set.id + '(' + set.version.text() + ')');
    add(set.action ? csv_action_letter(version_, *set.action)
                   : std::string_view{});
    write_targets(set);
    for (const CsvColumn &column : columns_)
      add(metadata::csv_cell(set.attributes, column));
    for (const Optional &optional : optional_)
      add(set.*optional.member);
    end_line();
  }

  void write_targets(const MetadataSet &set) {
    std::vector<std::string> types, ids;
    for (const std::string &urn : set.targets) {
      auto [type, id] = target_cells(urn);
      types.push_back(std::move(type));
      ids.push_back(std::move(id));
    }
    add(metadata::join_csv_items(types));
    add(metadata::join_csv_items(ids));
  }

  void add(std::string_view cell) {
    if (cells_++ > 0)
      text_ += ',';
    append_csv_cell(text_, cell);
  }
  void end_line() {
    text_ += '\n';
    cells_ = 0;
  }

  CsvVersion version_;
  Report &report_;
  std::vector<CsvColumn> columns_;
  std::vector<Optional> optional_;
  std::string text_;
  size_t cells_ = 0;
};

} // namespace

void write_csv20_metadata(const MetadataMessage &message, Output &output,
                          Report &report) {
  output.write(LineWriter(CsvVersion::k20, report).write(message));
}

void write_csv21_metadata(const MetadataMessage &message, Output &output,
                          Report &report) {
  output.write(LineWriter(CsvVersion::k21, report).write(message));
}

} // namespace sdmx
