// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/joined.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

Reference flow(const std::string& id) { return {ArtefactClass::kDataflow, "T", id, Version("1.0"), ""}; }

Batch batch_of(size_t number, const std::string& id) {
  Batch batch;
  auto dataset = std::make_shared<Dataset>();
  dataset->number = number;
  dataset->structure = flow(id);
  batch.dataset = dataset;
  return batch;
}

MemoryReader message(const std::string& message_id, const std::vector<std::string>& flows) {
  Header header;
  header.id = message_id;
  std::vector<Batch> batches;
  for (size_t number = 0; number < flows.size(); ++number) {
    header.structures.push_back({"S" + flows[number], "", "", flow(flows[number])});
    batches.push_back(batch_of(number, flows[number]));
  }
  return MemoryReader(header, std::make_shared<Components>(nullptr), std::move(batches));
}

std::string shown(DataReader& reader) {
  std::string text;
  while (const Batch* batch = reader.next())
    text += std::to_string(batch->dataset->number) + " " + batch->dataset->structure.id + "\n";
  return text;
}

TEST(Joined, HandsOutTheDatasetsOfAllMessagesNumberedAnew) {
  MemoryReader first = message("one", {"A", "B"}), second = message("two", {}),
               third = message("three", {"B", "C"});
  Report report;
  Joined joined({&first, &second, &third}, {&report});
  EXPECT_EQ(joined.header().id, "one");
  ASSERT_EQ(joined.header().structures.size(), 3u);
  EXPECT_EQ(joined.header().structures[2].structure, flow("C"));
  EXPECT_EQ(shown(joined), "0 A\n1 B\n2 B\n3 C\n");
  EXPECT_EQ(joined.next(), nullptr);
  joined.restart();
  EXPECT_EQ(shown(joined), "0 A\n1 B\n2 B\n3 C\n");
}

TEST(Joined, GivesFindingsThePlacesOfTheirOwnMessage) {
  MemoryReader first = message("one", {"A"}), second = message("two", {"B"});
  Report report;
  Joined joined({&first, &second}, {&report});
  joined.next();
  report.add(make_finding("no-data", Position{7}, {}));
  joined.next();
  ASSERT_EQ(report.findings().size(), 1u);
  EXPECT_EQ(report.findings()[0].place.line, 7u);
}

}  // namespace
}  // namespace sdmx
