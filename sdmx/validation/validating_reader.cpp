// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/validating_reader.hpp"

#include <set>

#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

class ValidatingReader : public DataReader {
 public:
  ValidatingReader(DataReader& source, const ValidationOptions& options, Report& report)
      : source_(source), options_(options), report_(report) {}

  const Header& header() const override { return source_.header(); }
  const Footer& footer() const override { return source_.footer(); }
  Place place(Position position) override { return source_.place(position); }

  void restart() override {
    source_.restart();
    rules_.clear();
    findings_ = Findings();
    seen_.clear();
    dataset_ = nullptr;
  }

  const Batch* next() override {
    const Batch* batch = source_.next();
    if (reported_) return batch;  // every finding was made in the first whole pass
    if (batch == nullptr) {
      finish();
    } else {
      check(*batch);
    }
    return batch;
  }

 private:
  void check(const Batch& batch) {
    if (rules_.empty()) make_rules();
    if (batch.dataset != dataset_) {
      end_dataset();
      dataset_ = batch.dataset;
      if (has_schema(batch)) {
        for (const auto& rule : rules_) rule->begin_dataset(*dataset_);
        report_missing_codelists(*dataset_->schema, batch);
        checked_ = true;
      }
    }
    if (!has_schema(batch)) return;  // the reader says so ("structure-missing")
    const View view(batch);
    for (const auto& rule : rules_) rule->check(view);
  }

  /// Said once of a structure: whether values are codes of these lists nobody can tell.
  void report_missing_codelists(const Schema& schema, const Batch& batch) {
    if (!seen_.insert(&schema).second) return;
    for (const Reference& codelist : schema.missing_codelists()) {
      Finding finding = dangling(codelist, schema.data_structure());
      if (!batch.regions.empty()) finding.position = batch.regions.front().position;
      findings_.add(std::move(finding));
    }
  }

  static bool has_schema(const Batch& batch) {
    return batch.dataset->schema != nullptr && batch.components->schema() != nullptr;
  }

  void end_dataset() {
    if (checked_) {
      for (const auto& rule : rules_) rule->end_dataset();
    }
    checked_ = false;
  }

  void finish() {
    end_dataset();
    findings_.flush(report_, [this](Position position) { return source_.place(position); });
    rules_.clear();
    reported_ = true;
  }

  void make_rules() {
    const RuleContext context{findings_, options_, source_.header()};
    constexpr std::unique_ptr<Rule> (*kMakers[])(const RuleContext&) = {
        agreement_rule, entry_rule,     key_rule,       attachment_rule, period_rule,
        key_set_rule,   duplicate_rule, mandatory_rule, domain_rule};
    for (const auto make : kMakers) rules_.push_back(make(context));
  }

  DataReader& source_;
  const ValidationOptions options_;
  Report& report_;
  Findings findings_;
  std::vector<std::unique_ptr<Rule>> rules_;
  std::shared_ptr<const Dataset> dataset_;
  std::set<const Schema*> seen_;
  bool checked_ = false;  ///< the present dataset was begun
  bool reported_ = false;
};

}  // namespace

std::unique_ptr<DataReader> validating(DataReader& source, const ValidationOptions& options, Report& report) {
  return std::make_unique<ValidatingReader>(source, options, report);
}

}  // namespace sdmx
