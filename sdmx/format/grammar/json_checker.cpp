// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_checker.hpp"

#include <algorithm>
#include <unordered_set>

#include "sdmx/base/hash.hpp"
#include "sdmx/base/text.hpp"
#include "sdmx/format/grammar/json_scalar.hpp"
#include "sdmx/format/grammar/json_table.hpp"
#include "sdmx/format/grammar/json_verdict.hpp"
#include "sdmx/io/json_scanner.hpp"
#include "sdmx/io/transcoded.hpp"

namespace sdmx {

namespace {

using grammar::Branch;
using grammar::Choice;
using grammar::Distance;
using grammar::JsonNode;
using grammar::JsonTable;
using grammar::MemberRule;
using grammar::NodeGroup;
using grammar::Outcome;
using grammar::ScalarFault;
using Token = JsonScanner::Token;

constexpr size_t kQuotedCharacters = 240;
constexpr size_t kMostChecks = 256;                    // of one value: alternatives within alternatives
constexpr size_t kMostFindings = 10'000;               // then the message is another thing altogether
constexpr size_t kComparedItems = 100'000;             // of one array whose items must differ
constexpr uint64_t kRegionBytes = uint64_t{64} << 10;  // of series and observations looked at
constexpr uint64_t kDataBytes = uint64_t{16} << 20;    // of a message of data
constexpr size_t kRegionDepth = 4;                     // message, data, dataSets, dataset
constexpr std::string_view kRegions[] = {"series", "observations", "dimensionGroupAttributes"};

/// What is asked of a container that is open, in one of its readings.
struct Check {
  const JsonNode* node = nullptr;
  Branch* branch = nullptr;
  uint64_t missing = 0;  ///< bits of the members that must be there still
};

/// A container that is open.
struct Frame {
  std::vector<Check> checks;
  std::vector<Choice> choices;  ///< those within others first
  std::string name;             ///< as a member
  size_t index = 0;             ///< as an item
  size_t count = 0;             ///< of members or items
  Position position;
  bool array = false, unique = false;
  uint64_t hash = 0;
  std::unordered_set<uint64_t> items;  ///< hashes, where they must differ

  void clear() {
    checks.clear();
    choices.clear();
    items.clear();
    count = 0;
    hash = 0;
    unique = false;
  }
};

bool is_container(Token token) { return token == Token::kObject || token == Token::kArray; }

uint64_t hash_of_both(uint64_t left, uint64_t right) { return mixed(mixed(left + 1) + right); }

class JsonChecker {
 public:
  JsonChecker(Input& input, const JsonTable& table, JsonLimits limits = {})
      : table_(table), scanner_(input, limits, [this](const Finding&) { broken_ = true; }) {}

  /// Of data only a part is looked at, and nothing is more than a warning.
  void take_as_data() { data_ = true; }

  std::vector<Finding> run() {
    value_ = {scanner_.next(), {}};
    if (broken_ || value_.token == Token::kDone) return {};
    take_value();
    while (depth_ > 0 && !broken_) {
      if (region_depth_ != 0 && scanner_.position().value > region_end_) {
        leave_region();
      } else {
        step();
      }
    }
    std::ranges::stable_sort(found_, {}, [](const Finding& finding) { return finding.position.value; });
    return std::move(found_);
  }

 private:
  Frame& top() { return frames_[depth_ - 1]; }

  void step() {
    Token token = scanner_.next();
    if (token == Token::kName) {
      name_ = scanner_.text();
      name_position_ = scanner_.position();
      token = scanner_.next();
    }
    if (broken_) return;
    if (token == Token::kObjectEnd || token == Token::kArrayEnd || token == Token::kDone) return end();
    value_ = {token, scanner_.text()};
    take_value();
  }

  // ---- values ----

  /// The value whose first token was read.
  void take_value() {
    if (frames_.size() <= depth_) frames_.emplace_back();
    Frame& child = frames_[depth_];
    child.clear();
    child.position = scanner_.position();
    if (depth_ == 0) {
      apply(table_.root(), root_);
    } else {
      child.index = top().count++;
      for (Check& check : frames_[depth_ - 1].checks) {
        top().array ? apply_item(check) : apply_member(check);
      }
    }
    if (!is_container(value_.token)) {
      return value_done(name_, hash_of_both(static_cast<uint64_t>(value_.token), hash_of(value_.text)));
    }
    child.array = value_.token == Token::kArray;
    if (!child.checks.empty()) return open(child);
    // Nothing is asked of what is in it; it is taken to be like no other.
    scanner_.skip_value(value_.token);
    value_done(name_, child.position.value);
  }

  void open(Frame& child) {
    child.name = depth_ == 0 || top().array ? std::string_view() : std::string_view(name_);
    child.unique =
        std::ranges::any_of(child.checks, [](const Check& check) { return check.node->unique_items; });
    ++depth_;
    if (data_ && region_depth_ == 0 && is_region()) {
      region_depth_ = depth_;
      region_end_ = child.position.value + kRegionBytes;
    }
  }

  void apply_item(const Check& check) {
    if (check.node->items) apply(table_.node(*check.node->items), *check.branch);
  }
  void apply_member(Check& check) {
    bool known = !check.node->closed;
    if (const MemberRule* rule = check.node->member(name_)) {
      known = true;
      check.missing &= ~rule->bit;
      apply(table_.node(rule->node), *check.branch);
    }
    for (const auto& pattern : check.node->member_patterns) {
      if (!table_.matches(pattern.pattern, name_)) continue;
      known = true;
      apply(table_.node(pattern.node), *check.branch);
    }
    if (known) return;
    add(*check.branch, Distance::kDetail,
        [&] { return make_finding("member-unexpected", name_position_, {path_of_value()}); });
  }

  /// Holds the value that begins against a node, in one reading.
  void apply(const JsonNode& node, Branch& branch) {
    if (!grammar::is_of_type(value_, node.types)) return wrong_type(node, branch);
    Frame& frame = frames_[depth_];
    if (is_container(value_.token)) {
      if (frame.checks.size() >= kMostChecks) return;
      frame.checks.push_back({&node, &branch, node.required});
    } else {
      check_scalar(node, branch);
    }
    for (const NodeGroup& group : node.groups) {
      if (!is_container(value_.token) && fits(group)) continue;
      Choice choice{group.kind, &branch, {}};
      for (const size_t number : group.nodes) {
        Branch& alternative = *choice.branches.emplace_back(std::make_unique<Branch>());
        apply(table_.node(number), alternative);
      }
      if (is_container(value_.token)) {
        frame.choices.push_back(std::move(choice));
      } else {
        decide(choice, frame.position, [this] { return path_of_value(); });
      }
    }
  }

  /// Whether a value that holds no others is right, without words for what is wrong: most values are right.
  bool fits(const NodeGroup& group) const {
    const auto right =
        std::ranges::count_if(group.nodes, [this](size_t number) { return is_right(table_.node(number)); });
    if (group.kind == NodeGroup::Kind::kNot) return right == 0;
    return group.kind == NodeGroup::Kind::kOne ? right == 1 : right > 0;
  }
  bool is_right(const JsonNode& node) const {
    return grammar::is_of_type(value_, node.types) &&
           grammar::fault_of(value_, node, table_) == ScalarFault::kNone &&
           std::ranges::all_of(node.groups, [this](const NodeGroup& group) { return fits(group); });
  }

  void wrong_type(const JsonNode& node, Branch& branch) {
    add(branch, Distance::kType, [&] {
      Finding finding = make_finding("member-wrong-type", frames_[depth_].position,
                                     {path_of_value(), grammar::words_of_types(node.types)});
      // A null says no more than a member that is not there.
      if (value_.token == Token::kNull) finding.severity = Severity::kWarning;
      return finding;
    });
  }

  void check_scalar(const JsonNode& node, Branch& branch) {
    const ScalarFault fault = grammar::fault_of(value_, node, table_);
    if (fault == ScalarFault::kNone) return;
    add(branch, distance_of(fault), [&] {
      const std::string value = shorten(value_.text, kQuotedCharacters);
      const std::string expected = grammar::expected_instead(fault, node, table_);
      Finding finding = make_finding("member-wrong-value", frames_[depth_].position,
                                     {value, path_of_value(), shorten(expected, kQuotedCharacters)});
      finding.value = value;
      // SDMX has times without a zone; addresses and the like are text to whoever reads on.
      if (fault == ScalarFault::kFormat) finding.severity = Severity::kWarning;
      return finding;
    });
  }
  static Distance distance_of(ScalarFault fault) {
    if (fault == ScalarFault::kFormat) return Distance::kFormat;
    return fault == ScalarFault::kValue ? Distance::kConstant : Distance::kDetail;
  }

  // ---- ends ----

  void end() {
    for (Check& check : top().checks) check_end(check);
    for (Choice& choice : top().choices) decide(choice, top().position, [this] { return path(); });
    if (depth_ == region_depth_) region_depth_ = 0;
    const Frame& ended = frames_[--depth_];
    value_done(ended.name, ended.hash);
  }

  void check_end(Check& check) {
    for (const MemberRule& rule : check.node->members) {
      if ((rule.bit & check.missing) == 0) continue;
      add(*check.branch, Distance::kDetail,
          [&] { return make_finding("member-missing", top().position, {joined(path(), rule.name)}); });
    }
    const size_t count = top().count;
    if (!top().array) return;
    if (count < check.node->fewest_items.value_or(0)) wrong_size(check, "≥ ", *check.node->fewest_items);
    if (count > check.node->most_items.value_or(count)) wrong_size(check, "≤ ", *check.node->most_items);
  }

  void wrong_size(const Check& check, std::string_view sign, size_t expected) {
    add(*check.branch, Distance::kDetail, [&] {
      return make_finding(
          "member-wrong-size", top().position,
          {path(), std::to_string(top().count), std::string(sign) + std::to_string(expected)});
    });
  }

  template <class Path>
  void decide(Choice& choice, Position position, const Path& path_of_choice) {
    if (grammar::settle(choice) != Outcome::kAmbiguous) return;
    add(*choice.parent, Distance::kDetail,
        [&] { return make_finding("member-ambiguous", position, {path_of_choice()}); });
  }

  /// A value of the open container has ended: what it is worth in comparisons.
  void value_done(std::string_view name, uint64_t hash) {
    if (depth_ == 0) return;
    Frame& frame = top();
    if (!frame.array) {
      frame.hash += hash_of_both(hash_of(name), hash);  // in any order
      return;
    }
    frame.hash = hash_of_both(frame.hash, hash);
    if (!frame.unique || frame.items.size() >= kComparedItems || frame.items.insert(hash).second) return;
    for (Check& check : frame.checks) {
      if (!check.node->unique_items) continue;
      add(*check.branch, Distance::kDetail,
          [&] { return make_finding("item-repeated", frames_[depth_].position, {path_of_value()}); });
    }
  }

  // ---- series and observations ----

  bool is_region() const {
    return depth_ == kRegionDepth + 1 && frames_[kRegionDepth - 2].name == "dataSets" &&
           std::ranges::find(kRegions, frames_[kRegionDepth].name) != std::end(kRegions);
  }

  /// The rest of the region is gone over.
  void leave_region() {
    for (; depth_ >= region_depth_; --depth_) {
      if (!scanner_.leap_over(top().array ? Token::kArray : Token::kObject)) broken_ = true;
    }
    region_depth_ = 0;
  }

  // ---- findings ----

  /// Words are made only where they are kept.
  template <class Make>
  void add(Branch& branch, Distance distance, const Make& make) {
    branch.keeps_more() ? branch.add({make(), distance}) : branch.add_unkept(distance);
  }

  void take(Finding finding) {
    if (data_) finding.severity = Severity::kWarning;
    found_.push_back(std::move(finding));
    if (found_.size() >= kMostFindings) broken_ = true;
  }

  static std::string joined(std::string path, std::string_view name) {
    if (!path.empty()) path += '.';
    return path.append(name);
  }
  /// Of the open container; that of the message is empty.
  std::string path() const {
    std::string path;
    for (size_t i = 1; i < depth_; ++i) {
      const Frame& frame = frames_[i];
      path = frames_[i - 1].array ? path + '[' + std::to_string(frame.index) + ']' : joined(path, frame.name);
    }
    return path;
  }
  /// Of a value in the open container.
  std::string path_of_value() const {
    if (depth_ == 0) return "message";
    const std::string container = path();
    return frames_[depth_ - 1].array ? container + '[' + std::to_string(frames_[depth_].index) + ']'
                                     : joined(container, name_);
  }

  static uint64_t hash_of(std::string_view text) { return std::hash<std::string_view>()(text); }

  const JsonTable& table_;
  bool data_ = false, broken_ = false;
  JsonScanner scanner_;
  const Branch::Sink sink_ = [this](Finding finding) { take(std::move(finding)); };
  Branch root_{&sink_};
  std::vector<Frame> frames_;  ///< more than are open, so that their memory is used again
  size_t depth_ = 0;
  grammar::JsonScalar value_;  ///< or the beginning of a container
  std::string name_;
  Position name_position_;
  size_t region_depth_ = 0;
  uint64_t region_end_ = 0;
  std::vector<Finding> found_;
};

/// No more of an input than so many bytes.
class FirstOf : public Input {
 public:
  FirstOf(std::unique_ptr<Input> input, uint64_t limit)
      : input_(std::move(input)), limit_(limit), left_(limit) {}
  size_t read(std::span<char> buffer) override {
    const size_t count = input_->read(buffer.first(std::min<size_t>(buffer.size(), left_)));
    left_ -= count;
    return count;
  }
  void rewind() override {
    input_->rewind();
    left_ = limit_;
  }
  std::unique_ptr<Input> reopen() const override {
    return std::make_unique<FirstOf>(input_->reopen(), limit_);
  }
  const std::string& name() const override { return input_->name(); }

 private:
  std::unique_ptr<Input> input_;
  uint64_t limit_, left_;
};

}  // namespace

void check_json(const Input& input, const JsonSchemaName& schema, Report& report) {
  const JsonTable* table = JsonTable::of(schema.version, schema.kind);
  if (table == nullptr) return;
  const bool data = schema.kind == "data";
  std::unique_ptr<Input> text = text_in_utf8(input.reopen());
  if (data) text = std::make_unique<FirstOf>(std::move(text), kDataBytes);
  JsonChecker checker(*text, *table);
  if (data) checker.take_as_data();
  std::vector<Finding> findings = checker.run();
  if (findings.empty()) return;
  for (Finding& finding : findings) report.add(std::move(finding));
  LineFinder lines(text_in_utf8(input.reopen()));
  report.resolve([&](Position position) { return lines.place(position); });
}

std::vector<Finding> json_faults(const Input& input, const JsonSchemaName& schema) {
  const JsonTable* table = JsonTable::of(schema.version, schema.kind);
  const std::unique_ptr<Input> text = input.reopen();
  return JsonChecker(*text, *table, kWrittenLimits).run();
}

}  // namespace sdmx
