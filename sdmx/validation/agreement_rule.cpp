// SPDX-License-Identifier: Apache-2.0
#include "sdmx/validation/rules.hpp"

namespace sdmx {

namespace {

class AgreementRule : public Rule {
 public:
  explicit AgreementRule(const RuleContext& context)
      : findings_(context.findings), options_(context.options), header_(context.header) {}

  void begin_dataset(const Dataset& dataset) override {
    check_provider(dataset);
    check_dataflow(dataset);
  }
  void check(const View&) override {}

 private:
  void check_provider(const Dataset& dataset) {
    if (options_.sender.empty()) return;
    const std::optional<Reference>& stated =
        dataset.data_provider ? dataset.data_provider : header_.data_provider;
    if (!stated || is_sender(*stated)) return;
    Finding finding = make_finding("agreement-wrong-provider", Position{}, {to_short(options_.sender)});
    finding.value = to_short(*stated);
    findings_.add(std::move(finding));
  }

  // Provider schemes are not versioned (their version is fixed).
  bool is_sender(const Reference& stated) const {
    const Reference& sender = options_.sender;
    return stated.agency == sender.agency && stated.id == sender.id && stated.item == sender.item;
  }

  void check_dataflow(const Dataset& dataset) {
    if (options_.agreement == nullptr) return;
    const Schema& agreement = *options_.agreement;
    const Schema& stated = *dataset.schema;
    const bool same_flow = stated.dataflow().empty() || agreement.dataflow().empty() ||
                           stated.dataflow() == agreement.dataflow();
    if (same_flow && stated.data_structure() == agreement.data_structure()) return;
    const std::string reference =
        to_short(dataset.structure.empty() ? stated.reference() : dataset.structure);
    Finding finding =
        make_finding("agreement-missing", Position{}, {reference, to_short(agreement.reference())});
    finding.value = reference;
    findings_.add(std::move(finding));
  }

  Findings& findings_;
  const ValidationOptions& options_;
  const Header& header_;
};

}  // namespace

std::unique_ptr<Rule> agreement_rule(const RuleContext& context) {
  return std::make_unique<AgreementRule>(context);
}

}  // namespace sdmx
