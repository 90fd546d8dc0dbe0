// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/json_data_survey.hpp"

#include <algorithm>
#include <charconv>

#include "sdmx/base/text.hpp"
#include "sdmx/io/json_tail.hpp"

namespace sdmx::json {

namespace {

using Token = JsonScanner::Token;

constexpr uint64_t kPartBytes = uint64_t{8} << 20;
constexpr size_t kQuotedCharacters = 80;
constexpr std::string_view kStructure = "structure", kStructures = "structures";  // in 1.0, 2.x
constexpr size_t kDatasets = 100'000;                                             // whose properties are kept

struct Property {
  std::string_view name;
  std::string DatasetProperties::*member;
};
constexpr Property kProperties[] = {
    {"setID", &DatasetProperties::set_id},
    {"validFrom", &DatasetProperties::valid_from},
    {"validTo", &DatasetProperties::valid_to},
    {"reportingBegin", &DatasetProperties::reporting_begin},
    {"reportingEnd", &DatasetProperties::reporting_end},
    {"publicationYear", &DatasetProperties::publication_year},
    {"publicationPeriod", &DatasetProperties::publication_period},
};

std::optional<size_t> number_of(std::string_view text) {
  size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Early drafts wrote "Informational".
std::optional<Action> action_of(std::string_view text) {
  return text == "Informational" ? Action::kInformation : parse_action(text);
}

std::string_view version_in(std::string_view schema) {
  for (const std::string_view version : {"2.1", "2.0", "1.0"}) {
    if (schema.find(version) != std::string_view::npos) return version;
  }
  return {};
}

class Surveyor {
 public:
  Surveyor(Input& input, const ReaderLimits& limits, SurveyExtent extent, const FindingSink& sink)
      : input_(input),
        limits_(limits),
        extent_(extent),
        sink_(sink),
        json_limits_{limits.value_bytes, limits.name_bytes, limits.depth},
        scanner_(input, json_limits_, [this](Finding finding) { note(std::move(finding)); }) {}

  DataSurvey run() {
    const Token first = scanner_.next();
    if (first != Token::kObject) report_wrong_type(scanner_.position(), "message", "object", sink_);
    read_members(first);
    survey_.whole = !stopped_;
    if (!stopped_ && scanner_.depth() == 0) scanner_.next();  // nothing may follow
    if (survey_.version.empty()) survey_.version = lists_structures_ ? "2.0" : "1.0";
    return std::move(survey_);
  }

 private:
  /// What is wrong with the data themselves, and with the encoding, is found when they are read.
  void note(Finding finding) {
    if (!quiet_ && finding.code != "bad-encoding") sink_(std::move(finding));
  }

  void read_members(Token object) {
    if (object != Token::kObject) return scanner_.skip_value(object);
    while (!stopped_ && scanner_.next() == Token::kName) {
      const std::string name(scanner_.text());
      read_member(name, scanner_.next());
    }
  }

  void read_member(std::string_view name, Token value) {
    if (name == "data" && value == Token::kObject) {
      read_members(value);
    } else if (name == "meta" || name == "header") {
      read_meta(value);
    } else if (is_structure_part(name, value)) {
      read_structures(scanner_, value, sink_);
    } else if (name == "dataSets") {
      read_datasets(value);
    } else if (name == "errors") {
      JsonValue errors;
      if (!read_json_tree(scanner_, value, errors, kPartBytes)) report_limit(name);
      survey_.footer = read_errors(errors);
    } else {
      if (name == "$schema") survey_.version = version_in(scanner_.text());
      scanner_.skip_value(value);
    }
  }

  static bool is_structure_part(std::string_view name, Token value) {
    return (name == kStructure && value == Token::kObject) || (name == kStructures && value == Token::kArray);
  }

  void read_structures(JsonScanner& scanner, Token value, const FindingSink& sink) {
    const auto read = [&](Token one) {
      survey_.structures.push_back(read_data_structure(scanner, one, limits_, sink));
    };
    if (value == Token::kObject) return read(value);
    lists_structures_ = true;
    for_each_item(scanner, value, read);
  }

  /// The structure part often stands behind the data: there is no need to read them for it.
  void read_structures_behind() {
    looked_behind_ = true;
    const auto input = input_.reopen();
    const auto found =
        find_in_tail(*input, {{kStructure, kStructures}, datasets_depth_, scanner_.position().value});
    if (!found) return;
    std::vector<Finding> findings;
    bool whole = true;
    JsonScanner scanner(
        *input, json_limits_, [&](Finding) { whole = false; }, found->value);
    const Token value = scanner.next();
    if (is_structure_part(found->name, value))
      read_structures(scanner, value, [&](Finding finding) { findings.push_back(std::move(finding)); });
    if (whole && !survey_.structures.empty()) {
      survey_.structures_behind = found->value;
      std::ranges::for_each(findings, sink_);
    } else {
      survey_.structures.clear();
    }
  }

  void read_meta(Token value) {
    JsonValue meta;
    if (!read_json_tree(scanner_, value, meta, kPartBytes)) report_limit("meta");
    survey_.header = read_header(meta, sink_);
    survey_.has_header = true;
    if (survey_.version.empty()) survey_.version = version_in(meta.text_of("schema"));
  }

  void report_limit(std::string_view name) {
    sink_(make_finding("limit-passed", scanner_.position(), {std::string(name), std::to_string(kPartBytes)}));
  }

  void read_datasets(Token first) {
    if (first != Token::kArray) return leap(first);
    datasets_depth_ = scanner_.depth() - 1;
    for (Token item = scanner_.next(); item != Token::kArrayEnd && item != Token::kDone && !stopped_;
         item = scanner_.next()) {
      survey_.has_datasets = true;
      read_dataset(item);
      if (stopped_) return;
    }
  }

  void read_dataset(Token first) {
    if (first != Token::kObject) return leap(first);
    DatasetProperties properties;
    const FindingSink silent = [](Finding) {};
    while (scanner_.next() == Token::kName) {
      const std::string name(scanner_.text());
      const Token value = scanner_.next();
      if (properties.read(name, value, scanner_, silent)) continue;
      if ((value == Token::kObject || value == Token::kArray) && may_stop(properties)) {
        stopped_ = true;
        return;
      }
      leap(value);
    }
    if (survey_.datasets.size() < kDatasets) survey_.datasets.push_back(std::move(properties));
  }

  /// Whether everything is known that is needed to read the data.
  bool may_stop(const DatasetProperties& properties) {
    if (extent_ == SurveyExtent::kWhole || !survey_.has_header || !properties.action) return false;
    if (survey_.structures.empty() && !looked_behind_) read_structures_behind();
    return survey_.structures.size() == 1 || (properties.structure && !survey_.structures.empty());
  }

  void leap(Token first) {
    if (!scanner_.leap_over(first)) quiet_ = true;
  }

  Input& input_;
  const ReaderLimits& limits_;
  SurveyExtent extent_;
  const FindingSink& sink_;
  JsonLimits json_limits_;
  bool stopped_ = false, quiet_ = false;  // the scanner reports from its beginning on
  JsonScanner scanner_;
  DataSurvey survey_;
  size_t datasets_depth_ = 0;
  bool lists_structures_ = false, looked_behind_ = false;
};

}  // namespace

bool DatasetProperties::read(std::string_view name, Token value, JsonScanner& scanner,
                             const FindingSink& sink) {
  if (name == "annotations" && value == Token::kArray) {
    for_each_item(scanner, value, [&](Token item) {
      if (const auto index = number_of(scanner.text())) annotations.push_back(*index);
      scanner.skip_value(item);
    });
    return true;
  }
  if (name == "links") {
    JsonValue holder;
    holder.kind = JsonValue::Kind::kObject;
    holder.children.emplace_back().name = name;
    read_json_tree(scanner, value, holder.children[0], kPartBytes);
    reference = reference_of_links(holder);
    return true;
  }
  if (value == Token::kObject || value == Token::kArray) return false;
  if (name == "structure") {
    structure = number_of(scanner.text());
    return true;
  }
  // dataSetAction in a draft.
  if (name == "action" || name == "dataSetAction") {
    action = action_of(scanner.text());
    const std::string quoted = shorten(scanner.text(), kQuotedCharacters);
    if (!action && value != Token::kNull) {
      Finding finding = make_finding("bad-syntax", scanner.position(), {std::string(name)});
      finding.value = quoted;
      sink(std::move(finding));
    }
    return true;
  }
  const auto found = std::ranges::find(kProperties, name, &Property::name);
  if (found == std::end(kProperties)) return false;
  this->*found->member = scanner.text();
  return true;
}

DataSurvey survey_data_message(Input& input, const ReaderLimits& limits, SurveyExtent extent,
                               const FindingSink& sink) {
  return Surveyor(input, limits, extent, sink).run();
}

}  // namespace sdmx::json
