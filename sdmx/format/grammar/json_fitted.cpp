// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/json_fitted.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "sdmx/base/text.hpp"
#include "sdmx/io/json_tree.hpp"
#include "sdmx/io/json_writer.hpp"
#include "sdmx/model/urn.hpp"

namespace sdmx {

namespace {

constexpr size_t kQuotedCharacters = 80;
constexpr size_t kContentDepth = 2, kArtefactDepth = 3;  // message, data or meta, collection, artefact
/// What a message must say of itself.
constexpr std::string_view kKept[] = {"id", "prepared", "sender"};
/// Without one of these parts, or one of their items, what holds them would be something else, as another
/// key: it goes as a whole.
constexpr std::string_view kEssential[] = {
    "id", "dimensions", "measureDimensions", "timeDimensions", "timeDimension", "keyValues"};

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

uint64_t end_of(const JsonValue& value) {
  return value.children.empty() ? value.position.value : end_of(value.children.back());
}

std::string_view class_of(std::string_view collection) {
  const auto found = std::ranges::find(artefact_classes(), collection, &ArtefactClassNames::json);
  return found == artefact_classes().end() ? collection : found->element;
}

/// "X:CL(1.0)"
std::string short_name(const JsonValue& artefact) {
  const std::string_view agency = artefact.text_of("agencyID"), version = artefact.text_of("version");
  std::string name(agency);
  if (!agency.empty()) name += ':';
  name += artefact.text_of("id");
  if (!version.empty()) name.append("(").append(version).append(")");
  return name;
}

/// Takes out of a tree what faults were found in.
class Pruner {
 public:
  Pruner(const std::vector<Finding>& faults, const std::function<void(const Misfit&)>& sink) : sink_(sink) {
    for (const Finding& fault : faults) faults_.insert(fault.position.value);
  }

  /// True where something went.
  bool prune(JsonValue& message) {
    keep(message, {});
    return cuts_ > 0;
  }

 private:
  /// Where a value stands.
  struct Place {
    size_t depth = 0;
    std::string_view list;  ///< the member that it is, or that it is an item of
    bool header = false;
  };

  bool keep(JsonValue& value, const Place& place) {
    if (place.depth == kArtefactDepth && !place.header) artefact_ = short_name(value);
    // A fault is at a value or at the name in front of it.
    const auto fault = faults_.upper_bound(last_);
    const bool faulty = fault != faults_.end() && *fault <= value.position.value;
    last_ = value.position.value;
    if (!faulty || !may_go(value, place)) return keep_parts(value, place);
    last_ = end_of(value);
    return drop(place, value.is_object() ? value.text_of("id") : std::string_view(value.text));
  }

  static bool may_go(const JsonValue& value, const Place& place) {
    return place.depth >= kContentDepth && !(place.header && is_one_of(value.name, kKept));
  }

  bool keep_parts(JsonValue& value, const Place& place) {
    const std::string id(value.text_of("id"));
    bool whole = true;
    std::erase_if(value.children, [&](JsonValue& part) {
      const Place at{place.depth + 1, value.is_array() ? place.list : std::string_view(part.name),
                     place.header || part.name == "meta"};
      const size_t count = part.children.size();
      const bool kept = keep(part, at);
      const bool harmed = !kept || (part.is_array() && part.children.size() < count);
      if (harmed && is_one_of(part.name, kEssential)) whole = false;
      return !kept;
    });
    if (whole || !may_go(value, place)) return true;
    return drop(place, id);
  }

  /// Told: what tells it from others like it.
  bool drop(const Place& place, std::string_view told) {
    ++cuts_;
    const bool artefact = place.depth == kArtefactDepth && !place.header;
    std::string what(artefact ? class_of(place.list) : place.list);
    if (!artefact && !told.empty()) what.append(" ").append(shorten(told, kQuotedCharacters));
    sink_({place.depth < kArtefactDepth || place.header ? std::string() : artefact_, what});
    return false;
  }

  const std::function<void(const Misfit&)>& sink_;
  std::set<uint64_t> faults_;
  uint64_t last_ = 0;
  size_t cuts_ = 0;
  std::string artefact_;
};

void write(JsonWriter& json, const JsonValue& value) {
  using Kind = JsonValue::Kind;
  if (value.kind == Kind::kNull) return json.null();
  if (value.kind == Kind::kString) return json.string(value.text);
  if (value.is_scalar()) return json.literal(value.text);
  value.is_object() ? json.begin_object() : json.begin_array();
  for (const JsonValue& part : value.children) {
    if (value.is_object()) json.key(part.name);
    write(json, part);
  }
  value.is_object() ? json.end_object() : json.end_array();
}

JsonValue tree_of(const std::string& message) {
  const auto input = open_memory(message);
  JsonScanner scanner(*input, kWrittenLimits, [](const Finding&) {});
  JsonValue tree;
  read_json_tree(scanner, scanner.next(), tree, std::numeric_limits<uint64_t>::max());
  return tree;
}

std::string text_of(const JsonValue& tree) {
  StringOutput output;
  JsonWriter json(output);
  write(json, tree);
  json.finish();
  return std::move(output.text());
}

}  // namespace

std::string fitted_json(std::string message, const JsonSchemaName& schema,
                        const std::function<void(const Misfit&)>& sink) {
  while (true) {
    const std::vector<Finding> faults = json_faults(*open_memory(message), schema);
    if (faults.empty()) return message;
    JsonValue tree = tree_of(message);
    if (!Pruner(faults, sink).prune(tree)) {
      for (const Finding& fault : faults) sink({"", join(fault.message.parameters, " ")});
      return message;
    }
    message = text_of(tree);
  }
}

void write_fitted_json(const JsonSchemaName& schema, Output& output, Report& report,
                       const std::function<void(Output&)>& write_message) {
  const std::string target = "SDMX-JSON " + std::string(schema.version);
  StringOutput text;
  write_message(text);
  output.write(fitted_json(std::move(text.text()), schema,
                           [&](const Misfit& misfit) { report_misfit(target, misfit, report); }));
}

}  // namespace sdmx
