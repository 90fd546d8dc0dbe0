// SPDX-License-Identifier: Apache-2.0
#pragma once
/// SDMX REST 1.5 and 2.2 URLs to and from query objects; content negotiation. Used by the server and by the
/// pull client.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sdmx/base/message.hpp"
#include "sdmx/model/urn.hpp"

namespace sdmx {

enum class RestVersion : uint8_t { kV1, kV2 };

/// A list of alternatives as it stands in a path: empty means all.
using IdList = std::vector<std::string>;

/// Which artefacts a path names. Wildcards (all, *, latest, ~, +) in versions stay as written for
/// matching_versions().
struct ArtefactQuery {
  IdList agencies;  ///< empty: all
  IdList ids;
  IdList versions;  ///< expressions; empty: latest. REST 2.x defaults are filled in: ~, for data *
  bool operator==(const ArtefactQuery&) const = default;
};

enum class StructureDetail : uint8_t {
  kFull,
  kAllStubs,
  kReferenceStubs,
  kAllCompleteStubs,
  kReferenceCompleteStubs,
  kReferencePartial,
  kRaw
};
enum class ReferencesKind : uint8_t {
  kNone,
  kParents,
  kParentsAndSiblings,
  kAncestors,
  kChildren,
  kDescendants,
  kAll,
  kSpecific
};

/// REST 1.5 asks for actualconstraint or allowedconstraint; contentconstraint and dataconstraint are any.
enum class ConstraintRole : uint8_t { kAny, kActual, kAllowed };

struct StructureQuery {
  std::vector<ArtefactClass> classes;  ///< empty: any; several for organisationscheme of REST 1.5
  ConstraintRole constraint_role = ConstraintRole::kAny;
  ArtefactQuery artefacts;
  IdList items;
  StructureDetail detail = StructureDetail::kFull;
  ReferencesKind references = ReferencesKind::kNone;
  std::vector<ArtefactClass> specific;  ///< for kSpecific
  bool operator==(const StructureQuery&) const = default;
};

enum class Operator : uint8_t { kEq, kNe, kLt, kLe, kGt, kGe, kCo, kNc, kSw, kEw };
struct Condition {
  Operator op = Operator::kEq;
  std::string value;
  bool operator==(const Condition&) const = default;
};
/// c[COMP]=…: alternatives (OR) of conjunctions (AND).
struct ComponentFilter {
  std::string component;
  std::vector<std::vector<Condition>> alternatives;
  bool operator==(const ComponentFilter&) const = default;
};

/// One key: per dimension position the admitted codes; an empty position is a wildcard. May be shorter than
/// the DSD.
using KeyPattern = std::vector<IdList>;

enum class DataDetail : uint8_t { kFull, kDataOnly, kSeriesKeysOnly, kNoData };

struct DataQuery {
  /// Data structure, dataflow or provision agreement. A context of * is dataflow: each cube is then answered
  /// once.
  ArtefactClass context = ArtefactClass::kDataflow;
  ArtefactQuery structure;
  std::vector<KeyPattern> keys;  ///< any of them; empty: all
  std::vector<ComponentFilter> filters;
  std::string start_period, end_period;  ///< as written; 1.5, and borne on 2.x
  std::optional<int64_t> updated_after;  ///< seconds since 1970
  std::optional<uint64_t> first_n, last_n;
  std::string dimension_at_observation;
  DataDetail detail = DataDetail::kFull;
  bool include_history = false;
  std::optional<int64_t> as_of;
  std::optional<uint64_t> offset, limit;
  std::string sort;
  IdList attributes;  ///< empty: default; "none", "all", "dsd" or ids
  IdList measures;
  IdList providers;  ///< 1.5 providerRef, "AGENCY,ID" or "ID"
  bool operator==(const DataQuery&) const = default;
};

enum class AvailabilityMode : uint8_t { kExact, kAvailable };
struct AvailabilityQuery {
  DataQuery data;     ///< context, structure, keys, filters, periods
  IdList components;  ///< empty: all dimensions
  AvailabilityMode mode = AvailabilityMode::kExact;
  ReferencesKind references = ReferencesKind::kNone;
  std::vector<ArtefactClass> specific;
  bool operator==(const AvailabilityQuery&) const = default;
};

/// /schema: answered as a structure message of the DSD and what it needs, or as XSD (not built: 501).
struct SchemaQuery {
  ArtefactClass context = ArtefactClass::kDataflow;
  ArtefactQuery structure;
  std::string dimension_at_observation;
  bool operator==(const SchemaQuery&) const = default;
};

using Query = std::variant<StructureQuery, DataQuery, AvailabilityQuery, SchemaQuery>;

/// What is wrong with a URL: the sentence, the status it deserves (400, 404, 414, 501) and the column from 1
/// in the target.
struct QueryProblem {
  int status = 400;
  Message message;
  size_t column = 0;
};

struct ParsedQuery {
  RestVersion version = RestVersion::kV2;
  Query query;
  std::string format_override;    ///< format= (REST 2.2 extend.md) as written; with formatVersion=2.0:
                                  ///< "json;version=2.0"
  std::string language_override;  ///< lang=
};

/// Parses path and query string behind the version root ("/data/…"), still percent-encoded, one trailing
/// slash borne, any tail left out, both versions' wildcards borne on both (clients.md section 4).
std::variant<ParsedQuery, QueryProblem> parse_query(RestVersion version, std::string_view target);

/// The path and query string of a query, percent-encoded, without the root. Defaults are left out. What the
/// versions say differently is translated (startPeriod and c[TIME_PERIOD], detail and attributes, measures);
/// throws Error(kUsage, "query-not-in-rest-version") for what the version cannot say.
std::string to_url(RestVersion version, const Query& query);

// ---- Content negotiation (RFC 9110 12.5; SDMX REST content_negotiation.md) ----

struct MediaRange {
  std::string type;  ///< lower case "application/vnd.sdmx.data+xml", "*/*"
  std::vector<std::pair<std::string, std::string>> parameters;  ///< without q; lower case names
  double quality = 1.0;
  std::string parameter(std::string_view name) const;
};
/// Parses an Accept header; malformed ranges are passed over.
std::vector<MediaRange> parse_accept(std::string_view accept);

/// Index of the first of the offered media types that the header likes best; nothing: 406. Offered in the
/// server's order of preference, each with its version parameter; "3.0" equals "3.0.0", a range "3.0.0+" is
/// borne, an absent version takes any. An empty header takes the first. application/xml, text/xml,
/// application/json, text/csv take every offered type of that syntax; parameters other than version (labels,
/// charset) do not matter here.
std::optional<size_t> negotiate(std::string_view accept, const std::vector<std::string_view>& offered);

/// "en" or "ru" from an Accept-Language header; English when nothing fits.
std::string negotiate_language(std::string_view accept_language);

}  // namespace sdmx
