// SPDX-License-Identifier: Apache-2.0
#include "sdmx/data/reader.hpp"

#include <gtest/gtest.h>

#include "unit/sdmx/data/small_data.hpp"

namespace sdmx {
namespace {

using test::SmallData;

SmallData two_datasets() {
  SmallData data;
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "M"}})
      .row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  data.cut().row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "2"}});
  data.next_dataset().part({{"SOURCE", "census"}});
  return data;
}

/// Writes down what it is told.
class Journal : public DataWriter {
 public:
  bool wants_survey() const override { return wants_survey_; }
  void survey(const Batch& batch) override { said += "survey " + std::to_string(batch.rows) + '\n'; }
  void begin(const Header& header) override { said += "begin " + header.id + '\n'; }
  void write(const Batch& batch) override { said += "write " + std::to_string(batch.rows) + '\n'; }
  void finish(const Footer& footer) override { said += "finish " + std::to_string(footer.size()) + '\n'; }

  bool wants_survey_ = false;
  std::string said;
};

TEST(Copy, PumpsHeaderBatchesAndFooter) {
  const SmallData data = two_datasets();
  Header header;
  header.id = "H";
  MemoryReader reader = data.reader(header);
  Journal journal;
  copy(reader, journal);
  EXPECT_EQ(journal.said, "begin H\nwrite 1\nwrite 1\nwrite 0\nfinish 0\n");
}

TEST(Copy, LetsAWriterSeeAllBatchesFirst) {
  const SmallData data = two_datasets();
  MemoryReader reader = data.reader();
  Journal journal;
  journal.wants_survey_ = true;
  copy(reader, journal);
  EXPECT_EQ(journal.said, "survey 1\nsurvey 1\nsurvey 0\nbegin \nwrite 1\nwrite 1\nwrite 0\nfinish 0\n");
}

TEST(NullWriter, CountsDatasetsSeriesAndObservations) {
  const SmallData data = two_datasets();
  MemoryReader reader = data.reader();
  NullWriter writer;
  copy(reader, writer);
  EXPECT_EQ(writer.datasets(), 2u);
  EXPECT_EQ(writer.series(), 1u);
  EXPECT_EQ(writer.observations(), 2u);
}

TEST(MemoryReader, StartsAgain) {
  const SmallData data = two_datasets();
  MemoryReader reader = data.reader();
  while (reader.next() != nullptr) {
  }
  EXPECT_EQ(reader.next(), nullptr);
  reader.restart();
  ASSERT_NE(reader.next(), nullptr);
  EXPECT_EQ(reader.place(Position{7}).line, 7u);
}

}  // namespace
}  // namespace sdmx
