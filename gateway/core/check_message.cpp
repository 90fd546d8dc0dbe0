// SPDX-License-Identifier: Apache-2.0
#include "gateway/core/check_message.hpp"

#include <algorithm>
#include <optional>

#include "sdmx/base/error.hpp"
#include "sdmx/format/format.hpp"
#include "sdmx/validation/validating_reader.hpp"

namespace gateway {

namespace {

using sdmx::ArtefactClass;
using sdmx::Reference;

/// Counts what passes on its way to another writer.
class Counter : public sdmx::DataWriter {
 public:
  Counter(sdmx::DataWriter* next, StoredReport& report) : next_(next), report_(report) {}

  void begin(const sdmx::Header& header) override {
    if (next_) next_->begin(header);
  }
  void write(const sdmx::Batch& batch) override {
    counts_.write(batch);
    has_data_ = has_data_ || batch.rows > 0 || !batch.regions.empty();
    const sdmx::Schema* schema = batch.dataset->schema.get();
    const bool has_flow = schema && !schema->dataflow().empty();
    const std::string flow = sdmx::to_short(has_flow ? schema->dataflow() : batch.dataset->structure);
    if (!flow.empty() && std::ranges::find(report_.flows, flow) == report_.flows.end())
      report_.flows.push_back(flow);
    if (next_) next_->write(batch);
  }
  void finish(const sdmx::Footer& footer) override {
    if (next_) next_->finish(footer);
    report_.datasets = counts_.datasets();
    report_.series = counts_.series();
    report_.observations = counts_.observations();
  }
  /// Something was stated: an observation, or attributes or a deletion of a part of the cube.
  bool has_data() const { return has_data_; }

 private:
  sdmx::DataWriter* next_;
  StoredReport& report_;
  sdmx::NullWriter counts_;
  bool has_data_ = false;
};

void add_counts(StoredReport& stored, const sdmx::Report& report) {
  StoredReport made = make_stored_report(report);
  stored.errors = made.errors;
  stored.warnings = made.warnings;
  stored.information = made.information;
  stored.findings = std::move(made.findings);
  stored.counts = std::move(made.counts);
}

void read_message(const CheckRequest& request, sdmx::Report& report, CheckedMessage& checked) {
  std::optional<AgreementLookup> agreements;
  if (request.partner) agreements.emplace(*request.lookup, *request.structures, *request.partner);
  const sdmx::StructureLookup* lookup = agreements ? &*agreements : request.lookup;
  auto reader = sdmx::open_data(sdmx::open_file(request.file), {lookup, &report, {}});
  checked.header = reader->header();
  sdmx::ValidationOptions options;
  if (request.partner && request.partner->kind == PartnerKind::kProvider)
    options.sender = request.partner->organisation;
  auto validated = sdmx::validating(*reader, options, report);
  Counter counter(request.writer, checked.report);
  sdmx::copy(*validated, counter);
  if (agreements) {
    for (const sdmx::Finding& finding : agreements->findings()) report.add(finding);
  }
  if (!counter.has_data() && report.acceptable()) report.add(sdmx::make_finding("no-data", {}));
  if (checked.header.test) report.add(sdmx::make_finding("test-message", {}));
  report.resolve([&](sdmx::Position position) { return reader->place(position); });
}

bool is_about_the_message(sdmx::ErrorCode code) {
  using sdmx::ErrorCode;
  return code == ErrorCode::kUnknownFormat || code == ErrorCode::kNotBuilt || code == ErrorCode::kTooLarge ||
         code == ErrorCode::kUsage || code == ErrorCode::kConflict;
}

}  // namespace

CheckedMessage check_message(const CheckRequest& request) {
  CheckedMessage checked;
  sdmx::Report report;
  const std::string shown = request.shown_name.empty() ? request.file : request.shown_name;
  try {
    read_message(request, report, checked);
  } catch (const sdmx::Error& error) {
    if (!is_about_the_message(error.code())) throw;
    sdmx::Finding finding = sdmx::make_finding("unreadable", {});
    finding.message = error.message();
    report.add(finding);
  }
  add_counts(checked.report, report);
  for (sdmx::Finding& finding : checked.report.findings) {
    if (!finding.place.file.empty()) finding.place.file = shown;
  }
  checked.report.file = shown;
  checked.report.message_id = checked.header.id;
  checked.report.prepared = checked.header.prepared;
  checked.report.sender = checked.header.sender.id;
  checked.report.test = checked.header.test;
  return checked;
}

sdmx::Header read_header(const std::string& file) {
  sdmx::Report report;
  return sdmx::open_data(sdmx::open_file(file), {nullptr, &report, {}})->header();
}

std::shared_ptr<const sdmx::Schema> AgreementLookup::schema(const Reference& reference) const {
  auto schema = all_.schema(reference);
  if (!schema) return nullptr;
  if (partner_.kind != PartnerKind::kProvider) {
    if (schema->dataflow().empty()) remember("structure-unnamed", reference);
    return schema;
  }
  const Reference agreement = agreement_for(reference);
  if (agreement.empty()) return schema;
  return all_.schema(agreement);
}

bool is_agreement_of(const sdmx::ProvisionAgreement& agreement, const Partner& partner) {
  const Reference& provider = agreement.data_provider;
  const Reference& own = partner.organisation;
  return provider.agency == own.agency && provider.id == own.id && provider.item == own.item;
}

Reference AgreementLookup::agreement_for(const Reference& reference) const {
  std::vector<Reference> own;
  const auto schema = all_.schema(reference);
  const bool names_agreement = reference.artefact_class == ArtefactClass::kProvisionAgreement;
  for (const sdmx::ProvisionAgreement& agreement : structures_.provision_agreements) {
    if (!is_agreement_of(agreement, partner_)) continue;
    const Reference self{ArtefactClass::kProvisionAgreement, agreement.agency, agreement.id,
                         agreement.version, ""};
    const auto flow_schema = all_.schema(self);
    if (!flow_schema) continue;
    // An agreement that a message names is the one meant: that of another provider is not taken for one's
    // own.
    const bool fits = names_agreement              ? flow_schema->reference() == schema->reference()
                      : schema->dataflow().empty() ? flow_schema->data_structure() == schema->data_structure()
                                                   : flow_schema->dataflow() == schema->dataflow();
    if (fits) own.push_back(self);
  }
  // A dataset that names only its data structure belongs to the provider's one agreement over that structure.
  if (own.size() == 1) return own.front();
  remember(own.empty() ? "agreement-missing" : "structure-unnamed", reference);
  return {};
}

void AgreementLookup::remember(std::string_view code, const Reference& reference) const {
  const std::string name = sdmx::to_short(reference);
  const auto same = [&](const sdmx::Finding& finding) {
    return finding.code == code && finding.value == name;
  };
  if (std::ranges::any_of(findings_, same)) return;
  sdmx::Finding finding = sdmx::make_finding(code, {}, {name, partner_.organisation.item});
  finding.value = name;
  findings_.push_back(std::move(finding));
}

}  // namespace gateway
