// SPDX-License-Identifier: Apache-2.0
#pragma once
/// A store in a folder of its own, loads made by hand, and what a viewer sees of it as text.

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>

#include "gateway/store/sqlite_store.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/data/arranged.hpp"
#include "unit/sdmx/data/small_data.hpp"

namespace gateway::test {

using sdmx::Action;
using sdmx::ActionSemantics;
using sdmx::test::SmallData;

/// The small structure with CONF_STATUS at the observation and EMBARGO_TIME at the dataset.
inline std::shared_ptr<const sdmx::Schema> guarded_schema() {
  using Kind = sdmx::AttributeRelationship::Kind;
  sdmx::DataStructure dsd = sdmx::test::small_dsd();
  dsd.attributes.push_back(
      sdmx::test::attribute("CONF_STATUS", sdmx::test::coded("CL_CONF"), {Kind::kObservation, {}, "", {}}));
  dsd.attributes.push_back(sdmx::test::attribute(
      "EMBARGO_TIME", sdmx::test::uncoded(sdmx::TextType::kDateTime), {Kind::kDataset, {}, "", {}}));
  sdmx::Structures set = sdmx::test::small_structures(std::move(dsd));
  set.codelists.push_back(sdmx::test::codelist("CL_CONF", {{"F"}, {"C"}, {"A"}}));
  return sdmx::test::schema_of(std::move(set), sdmx::test::ref(sdmx::ArtefactClass::kDataflow, "DF"));
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "gateway-store-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

class StoreTest : public ::testing::Test {
 protected:
  SmallData data() const { return SmallData(schema_); }

  static Difference write(StoreWriter& writer, const SmallData& data) {
    sdmx::MemoryReader reader = data.reader();
    sdmx::copy(reader, writer);
    return writer.difference();
  }

  Difference load(const SmallData& data, int64_t at = 0, int64_t embargo_until = 0) {
    const auto writer = store_->begin_load({"m" + std::to_string(++messages_), at, embargo_until});
    Difference difference = write(*writer, data);
    writer->commit();
    return difference;
  }

  std::string shown(const sdmx::DataQuery& query = {}, const Viewer& viewer = administrator(),
                    std::optional<Snapshot> snapshot = {}) const {
    const auto reader = store_->select({schema_, query}, viewer, snapshot.value_or(store_->latest()));
    return sdmx::listing(*reader);
  }
  std::string shown_to(const Viewer& viewer) const { return shown({}, viewer); }

  static Viewer administrator() { return {PartnerKind::kAdministrator, {}, "", 0}; }
  static Viewer anybody(int64_t now = 0) { return {PartnerKind::kAnonymous, {}, "", now}; }
  static Viewer provider(std::string area, int64_t now = 0) {
    return {PartnerKind::kProvider, {}, std::move(area), now};
  }

  TemporaryFolder folder_;
  std::shared_ptr<const sdmx::Schema> schema_ = guarded_schema();
  std::unique_ptr<Store> store_ = open_sqlite_store(folder_.file("store.sqlite"));
  int messages_ = 0;
};

/// "added 1 revised 0 …", for comparisons that show everything.
inline std::string counts(const Difference& difference) {
  return "added " + std::to_string(difference.added) + " revised " + std::to_string(difference.revised) +
         " deleted " + std::to_string(difference.deleted) + " unchanged " +
         std::to_string(difference.unchanged) + " attributes " +
         std::to_string(difference.attributes_changed);
}

inline std::string changes(const Difference& difference) {
  std::string text;
  for (const Difference::Change& change : difference.changes) {
    text += change.flow + ' ' + change.key + ' ' + change.period + ' ' + change.component + ": " +
            change.before + " -> " + change.after + '\n';
  }
  return text;
}

}  // namespace gateway::test
