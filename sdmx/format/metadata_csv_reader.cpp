// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sdmx/base/text.hpp"
#include "sdmx/format/metadata_csv.hpp"
#include "sdmx/format/metadata_csv_column.hpp"
#include "sdmx/io/csv.hpp"

namespace sdmx {

namespace {

using metadata::CsvColumn;

constexpr size_t kFirstBytes = 4096;
constexpr size_t kQuotedCharacters = 80;
constexpr std::string_view kFirstColumn = "MDSTRUCTURE";

struct Separators {
  char field = ',', item = ';';
};

/// The separators stand behind the first column's name: MDSTRUCTURE[;],
Separators separators_of(std::string_view first) {
  Separators separators;
  size_t at = first.find(kFirstColumn);
  if (at == std::string_view::npos)
    return separators;
  at += kFirstColumn.size();
  if (at + 2 < first.size() && first[at] == '[') {
    separators.item = first[at + 1];
    at += 3;
  }
  if (at < first.size() && first[at] == '"')
    ++at;
  const bool more = at < first.size() && first[at] != '\r' && first[at] != '\n';
  if (more)
    separators.field = first[at];
  return separators;
}

class LineReader {
public:
  LineReader(Separators separators, Report &report)
      : separators_(separators), report_(report) {}

  void read_header(std::span<const CsvField> fields) {
    for (const CsvField &field : fields) {
      names_.emplace_back(field.text.substr(0, field.text.find(": ")));
      const bool own = names_.back().find_first_of("[.") == std::string::npos &&
                       is_own(names_.back());
      columns_.push_back(
          own ? CsvColumn{}
              : metadata::parse_csv_column(field.text, separators_.item));
    }
    // A name column repeats what the column before it says in another form.
    for (size_t i = 0; i < names_.size(); ++i) {
      if (names_[i].ends_with("_NAME") || names_[i] == "TARGET_NAMES")
        columns_[i].steps.clear();
    }
    if (!names_.empty())
      columns_.front().steps.clear();
  }

  MetadataSet read(std::span<const CsvField> fields) {
    fields_ = fields;
    MetadataSet set;
    identify(set);
    set.action = action();
    set.reporting_begin = cell("reportingBegin");
    set.reporting_end = cell("reportingEnd");
    set.publication_year = cell("publicationYear");
    set.publication_period = cell("publicationPeriod");
    read_targets(set);
    const size_t columns = std::min(columns_.size(), fields.size());
    for (size_t i = 0; i < columns; ++i) {
      if (columns_[i].steps.empty())
        continue;
      metadata::read_csv_cell(fields[i].text, columns_[i], separators_.item,
                              set.attributes);
    }
    return set;
  }

private:
  static bool is_own(std::string_view name) {
    constexpr std::string_view kOwn[] = {
        "MDSTRUCTURE_ID", "METADATASET_ID",   "ACTION",       "TARGET_TYPES",
        "TARGET_IDS",     "reportingBegin",   "reportingEnd", "publicationYear",
        "MDSTRUCTURE",    "publicationPeriod"};
    return std::ranges::find(kOwn, name) != std::end(kOwn);
  }

  const CsvField *field(std::string_view name) const {
    for (size_t i = 0; i < std::min(names_.size(), fields_.size()); ++i) {
      if (names_[i] == name || (i == 0 && name == kFirstColumn))
        return &fields_[i];
    }
    return nullptr;
  }
  /// What stands in a column, without the label that "both" puts behind ids.
  std::string cell(std::string_view name) const {
    const CsvField *found = field(name);
    return found ? std::string(found->text.substr(0, found->text.find(": ")))
                 : std::string();
  }

  void syntax(std::string_view column) {
    const CsvField *found = field(column);
    const std::string value =
        found ? shorten(found->text, kQuotedCharacters) : std::string(column);
    Finding finding = make_finding(
        "bad-syntax", Position{found ? found->offset : fields_.front().offset},
        {value});
    finding.component = column;
    finding.value = value;
    report_.add(std::move(finding));
  }

  /// The version may be left out of what has none.
  static std::optional<Reference> reference(std::string_view text,
                                            ArtefactClass artefact_class) {
    auto parsed = parse_short(text, artefact_class);
    if (parsed && parsed->version.text() == "latest" && !text.ends_with(')'))
      parsed->version = Version("1.0");
    return parsed;
  }

  void identify(MetadataSet &set) {
    const std::string kind = cell(kFirstColumn);
    const bool flow = kind == "metadataflow";
    if (!flow && kind != "metadataprovision")
      syntax(kFirstColumn);
    (flow ? set.metadataflow : set.provision_agreement) =
        reference(cell("MDSTRUCTURE_ID"),
                  flow ? ArtefactClass::kMetadataflow
                       : ArtefactClass::kMetadataProvisionAgreement);
    if (!set.metadataflow && !set.provision_agreement)
      syntax("MDSTRUCTURE_ID");
    const std::string id = cell("METADATASET_ID");
    // Under Delete all sets of a flow are meant where none is named.
    const auto own = reference(id, ArtefactClass::kMetadataflow);
    if (!own && !(id.empty() && cell("ACTION") == "D"))
      syntax("METADATASET_ID");
    if (!own)
      return;
    set.agency = own->agency;
    set.id = own->id;
    set.version = own->version;
  }

  std::optional<Action> action() {
    constexpr std::pair<std::string_view, Action> kLetters[] = {
        {"I", Action::kInformation},
        {"A", Action::kAppend},
        {"R", Action::kReplace},
        {"D", Action::kDelete},
        {"M", Action::kMerge}};
    const std::string letter = cell("ACTION");
    for (const auto &[known, action] : kLetters) {
      if (letter == known)
        return action;
    }
    if (!letter.empty())
      syntax("ACTION");
    return std::nullopt;
  }

  void read_targets(MetadataSet &set) {
    const std::vector<std::string> types =
        metadata::split_csv_items(cell("TARGET_TYPES"), separators_.item);
    const CsvField *stated = field("TARGET_IDS");
    if (!stated || stated->text.empty())
      return;
    const auto ids = metadata::split_csv_items(stated->text, separators_.item);
    for (size_t i = 0; i < ids.size(); ++i) {
      const auto target =
          target_of(ids[i], i < types.size() ? types[i] : std::string());
      if (target)
        set.targets.push_back(*target);
      if (!target)
        syntax("TARGET_IDS");
    }
  }

  static std::optional<std::string> target_of(std::string_view id,
                                              std::string_view type) {
    if (id.starts_with("urn:"))
      return std::string(id);
    id = id.substr(0, id.find(": "));
    for (const ArtefactClassNames &names : artefact_classes()) {
      if (names.resource.empty() || names.resource != type)
        continue;
      const auto parsed = reference(id, names.artefact_class);
      return parsed ? std::optional(to_urn(*parsed)) : std::nullopt;
    }
    return std::nullopt;
  }

  Separators separators_;
  Report &report_;
  std::vector<std::string> names_;
  std::vector<CsvColumn> columns_;
  std::span<const CsvField> fields_;
};

void report_problem(const CsvScanner &scanner, Report &report) {
  if (scanner.problem() == CsvProblem::kNone)
    return;
  report.add(make_finding("bad-syntax", Position{scanner.problem_offset()},
                          {shorten(scanner.record(), kQuotedCharacters)}));
}

} // namespace

MetadataMessage read_csv_metadata(Input &input, Report &report) {
  MetadataMessage message;
  const Separators separators = separators_of(first_bytes(input, kFirstBytes));
  CsvScanner scanner(input, {separators.field, '"'});
  LineReader reader(separators, report);
  if (scanner.next())
    reader.read_header(scanner.fields());
  report_problem(scanner, report);
  while (scanner.next()) {
    report_problem(scanner, report);
    const bool blank =
        scanner.fields().size() == 1 && scanner.fields().front().text.empty();
    if (!blank)
      message.sets.push_back(reader.read(scanner.fields()));
  }
  LineFinder lines(input.reopen());
  report.resolve([&](Position position) { return lines.place(position); });
  return message;
}

} // namespace sdmx
