// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/entry_table.hpp"

#include "gateway/store/varint.hpp"
#include "sdmx/base/error.hpp"

namespace gateway {

namespace {

constexpr char kPlain = 'p';
constexpr char kParts = 'm';
constexpr size_t kLongestRemembered = 64;
constexpr size_t kMostRemembered = 4'000'000;

/// FNV-1a: the same in every process and on every machine, because it lies in the file.
int64_t hash_of(std::string_view text) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return static_cast<int64_t>(hash);
}

}  // namespace

std::string pack_text(std::string_view text) {
  std::string packed(1, kPlain);
  packed += text;
  return packed;
}

std::string pack_entry(const sdmx::Entry& entry) {
  if (entry.is_plain() && entry.parts[0].item == 0) return pack_text(entry.parts[0].text);
  std::string packed(1, kParts);
  for (const sdmx::Part& part : entry.parts) {
    append_varint(packed, part.item);
    append_varint(packed, part.language.size());
    packed += part.language;
    append_varint(packed, part.text.size());
    packed += part.text;
  }
  return packed;
}

sdmx::Entry unpack_entry(std::string_view packed) {
  sdmx::Entry entry;
  if (!packed.empty() && packed.front() == kPlain) {
    entry.parts.push_back({0, {}, std::string(packed.substr(1))});
    return entry;
  }
  VarintReader reader(packed.substr(packed.empty() ? 0 : 1));
  while (!reader.at_end()) {
    sdmx::Part& part = entry.parts.emplace_back();
    part.item = static_cast<uint16_t>(reader.next());
    part.language = reader.bytes(reader.next());
    part.text = reader.bytes(reader.next());
  }
  if (reader.failed() || entry.parts.empty())
    throw sdmx::Error(sdmx::ErrorCode::kStore, {"store-damaged", {"entry"}});
  return entry;
}

StoreCode find_entry(Database& database, ComponentPlace place, std::string_view packed) {
  // Named, because the planner would walk over all entries of the component.
  Statement find(
      database,
      "SELECT code, value FROM entry INDEXED BY entry_by_hash WHERE cube=? AND component=? AND hash=?");
  find.bind(place.cube).bind(int64_t{place.component}).bind(hash_of(packed));
  while (find.step()) {
    if (find.blob(1) == packed) return static_cast<StoreCode>(find.integer(0));
  }
  return sdmx::kNotStated;
}

sdmx::Entry read_entry(Database& database, ComponentPlace place, StoreCode code) {
  Statement read(database, "SELECT value FROM entry WHERE cube=? AND component=? AND code=?");
  read.bind(place.cube).bind(int64_t{place.component}).bind(int64_t{code});
  if (!read.step()) throw sdmx::Error(sdmx::ErrorCode::kStore, {"store-damaged", {"entry"}});
  return unpack_entry(read.blob(0));
}

StoreCode EntryAllocator::code_of_packed(ComponentPlace place, const std::string& packed) {
  if (remembered_ > kMostRemembered) {
    known_.clear();
    remembered_ = 0;
  }
  Known& known = known_[(static_cast<uint64_t>(place.cube) << 32) | place.component];
  if (const auto found = known.codes.find(packed); found != known.codes.end()) return found->second;
  const StoreCode code = find_or_add(place, packed, known);
  if (packed.size() <= kLongestRemembered) {
    known.codes.emplace(packed, code);
    ++remembered_;
  }
  return code;
}

StoreCode EntryAllocator::find_or_add(ComponentPlace place, const std::string& packed, Known& known) {
  if (const StoreCode there = find_entry(database_, place, packed); there != sdmx::kNotStated) return there;
  if (known.next == 0) {
    Statement last(database_, "SELECT MAX(code) FROM entry WHERE cube=? AND component=?");
    last.bind(place.cube).bind(int64_t{place.component});
    const int64_t highest = last.step() ? last.integer(0) : 0;
    known.next = highest == 0 ? sdmx::kFirstEntry : static_cast<StoreCode>(highest + 1);
  }
  if (known.next >= sdmx::kLocal)
    throw sdmx::Error(sdmx::ErrorCode::kTooLarge, {"store-dictionary-full", {}});
  const StoreCode code = known.next++;
  Statement insert(database_, "INSERT INTO entry(cube, component, code, hash, value) VALUES(?,?,?,?,?)");
  insert.bind(place.cube).bind(int64_t{place.component}).bind(int64_t{code}).bind(hash_of(packed));
  insert.bind_blob(packed).run();
  return code;
}

}  // namespace gateway
