// SPDX-License-Identifier: Apache-2.0
/// The hard cases that concern messages as a whole: reading twice, places, headers, what a format cannot say,
/// comparing.
#include <algorithm>
#include <thread>

#include "gateway/report/catalogue.hpp"
#include "unit/house/circle.hpp"

namespace gateway::test {
namespace {

SmallData& add_simple(SmallData& data) {
  data.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  data.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "65"}, {"OBS_STATUS", "A"}});
  return data;
}

/// Every code of a reader, in order.
std::vector<sdmx::Code> codes(sdmx::DataReader& reader) {
  std::vector<sdmx::Code> all;
  while (const sdmx::Batch* batch = reader.next()) {
    for (const sdmx::Stated& stated : batch->stated) all.push_back(stated.code);
    for (const sdmx::Column& column : batch->columns) {
      for (uint32_t row = 0; row < batch->rows; ++row) all.push_back(column.code(row).value_or(0));
    }
  }
  return all;
}

// ---- what must be known first comes last ----

TEST_F(HardCase, EveryReaderStartsAgainWithTheSameCodesAndNoFindingTwice) {
  SmallData wrong = data();
  add_simple(wrong).row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "X"}});
  sdmx::MemoryReader source = wrong.reader();
  const auto checked = sdmx::validating(source, {}, found_);
  const std::vector<sdmx::Code> first = codes(*checked);
  checked->restart();
  EXPECT_EQ(codes(*checked), first);
  EXPECT_EQ(found(), "unknown-code 1\n");
  load(wrong);
  const auto stored = selected();
  const std::vector<sdmx::Code> of_store = codes(*stored);
  stored->restart();
  EXPECT_EQ(codes(*stored), of_store);
  stored->restart();
  const auto message = read(written(*stored));
  const std::vector<sdmx::Code> of_message = codes(*message);
  message->restart();
  EXPECT_EQ(codes(*message), of_message);
}

TEST_F(HardCase, AnEmptyBatchIsNotTheEnd) {
  SmallData gap = data();
  gap.next_batch();
  add_simple(gap.next_batch());
  expect_equal_after_the_circle(gap);
}

// ---- a line with a measure but an incomplete key ----

TEST_F(HardCase, AMeasureWithAnIncompleteKeyIsAFindingAndNotStored) {
  SmallData line = data();
  line.action(Action::kMerge, ActionSemantics::kV30);
  line.part({{"FREQ", "A"}, {"REF_AREA", "BY"}}).row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "1"}});
  sdmx::MemoryReader source = line.reader();
  sdmx::NullWriter nothing;
  sdmx::copy(*sdmx::validating(source, {}, found_), nothing);
  EXPECT_EQ(found(), "incomplete-key 1\n");
  EXPECT_THROW(load(line), sdmx::Error);
  EXPECT_EQ(store_->latest(), 0u);
}

TEST_F(HardCase, UnderDeleteAnIncompleteKeyNamesAPart) {
  SmallData all = data();
  add_simple(all).row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "66"}});
  load(all);
  SmallData gone = data();
  gone.action(Action::kDelete, ActionSemantics::kV31);
  gone.part({{"REF_AREA", "BY"}})
      .row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "?delete"}, {"OBS_STATUS", "?delete"}});
  load(gone);
  EXPECT_EQ(found(), "");
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2019 OBS_VALUE=66\n");
}

// ---- what the target format cannot say ----

TEST_F(HardCase, WhatAFormatCannotSayIsAFindingAndTheRestIsWritten) {
  SmallData parts = data();
  parts.part({{"REF_AREA", "BY"}, {"SEX", "F"}, {"NOTE", "by both"}});
  add_simple(parts);
  load(parts);
  const auto stored = selected();
  const auto again = read(written(*stored, "sdmx-ml-2.1"));
  EXPECT_EQ(arranged_listing(*again),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=65 OBS_STATUS=A\n");
  EXPECT_EQ(found(), "not-in-target-format 1\n");
}

// ---- where a row stood ----

TEST_F(HardCase, APlaceIsWorkedOutFromTheOffset) {
  SmallData wrong = data();
  add_simple(wrong).row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "X"}});
  load(wrong);
  const auto stored = selected();
  const std::string text = written(*stored);
  sdmx::Report report;
  const auto reader = sdmx::open_data(sdmx::open_memory(text, "message.xml"), {&lookup_, &report, {}});
  const auto checked = sdmx::validating(*reader, {}, report);
  while (checked->next() != nullptr) {
  }
  report.resolve([&](sdmx::Position position) { return reader->place(position); });
  ASSERT_EQ(report.findings().size(), 1u);
  const sdmx::Place& place = report.findings().front().place;
  const size_t at = text.find("TIME_PERIOD=\"2019\"");
  EXPECT_EQ(place.file, "message.xml");
  EXPECT_EQ(place.line, static_cast<uint64_t>(
                            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                            1);
}

// ---- header, footer, dataset properties ----

TEST_F(HardCase, HeaderAndDatasetPropertiesGoPastTheStore) {
  SmallData simple = data();
  add_simple(simple);
  simple.dataset().set_id = "SET1";
  simple.dataset().valid_from = "2026-01-01T00:00:00Z";
  sdmx::Header header;
  header.id = "M1";
  header.prepared = "2026-11-25T00:00:00Z";
  header.sender.id = "BY1";
  header.receivers.emplace_back().id = "EECA";
  sdmx::MemoryReader source = simple.reader(header);
  const auto checked = sdmx::validating(source, {}, found_);
  const auto again = read(written(*checked));
  EXPECT_EQ(again->header().id, "M1");
  EXPECT_EQ(again->header().sender.id, "BY1");
  const sdmx::Batch* batch = again->next();
  ASSERT_NE(batch, nullptr);
  EXPECT_EQ(batch->dataset->set_id, "SET1");
  EXPECT_EQ(batch->dataset->valid_from, "2026-01-01T00:00:00Z");
  EXPECT_EQ(found(), "");
  load(simple, header);
  EXPECT_EQ(selected()->header().id, "DF");
}

TEST_F(HardCase, DuplicatesAreFoundBeforeTheStoreMakesOneOfThem) {
  SmallData twice = data();
  add_simple(twice);
  twice.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  twice.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "66"}, {"OBS_STATUS", "A"}});
  load(twice);
  EXPECT_EQ(found(), "duplicate-series 1\n");
  EXPECT_EQ(come_back(),
            "dataset T:DF(1.0)\n"
            "Replace series FREQ=A REF_AREA=BY SEX=F\n"
            "Replace obs TIME_PERIOD=2018 OBS_VALUE=66 OBS_STATUS=A\n");
}

// ---- structures are no batches ----

TEST_F(HardCase, AStructureMessageIsNoData) {
  sdmx::StringOutput output;
  const sdmx::Format* const format = sdmx::find_format("sdmx-ml-3.0", sdmx::MessageKind::kStructure);
  ASSERT_NE(format, nullptr);
  sdmx::StructureMessage message;
  message.header.id = "S1";
  message.header.prepared = "2026-11-25T00:00:00Z";
  message.header.sender.id = "T";
  message.structures = *hard_structures();
  format->write_structures(message, output, found_);
  try {
    read(output.text());
    FAIL() << "read as data";
  } catch (const sdmx::Error& error) {
    EXPECT_EQ(error.code(), sdmx::ErrorCode::kUsage);
  }
}

// ---- sentences in two languages ----

TEST_F(HardCase, AFindingIsSaidInTwoLanguages) {
  SmallData wrong = data();
  add_simple(wrong).row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1"}, {"OBS_STATUS", "X"}});
  load(wrong);
  ASSERT_EQ(found_.findings().size(), 1u);
  const sdmx::Finding& finding = found_.findings().front();
  EXPECT_EQ(say_finding(finding, "en"), "OBS_STATUS \"X\" is not in the code list T:CL_STATUS(1.0).");
  EXPECT_EQ(say_finding(finding, "ru"), "OBS_STATUS «X» отсутствует в кодовом списке T:CL_STATUS(1.0).");
}

// ---- comparing ----

TEST_F(HardCase, RoundTripsCompareTextAndRevisionsCompareNumbers) {
  SmallData exact = data();
  exact.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  exact.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "12.30"}})
      .row({{"TIME_PERIOD", "2019"}, {"OBS_VALUE", "1.161146165E9"}});
  expect_equal_after_the_circle(exact);
  SmallData shorter = data();
  shorter.series({{"FREQ", "A"}, {"REF_AREA", "BY"}, {"SEX", "F"}});
  shorter.row({{"TIME_PERIOD", "2018"}, {"OBS_VALUE", "12.3"}});
  EXPECT_EQ(counts(load(shorter)), "added 0 revised 0 deleted 0 unchanged 1 attributes 0");
  EXPECT_EQ(come_back(), arranged_listing(exact));
}

// ---- threads ----

TEST_F(HardCase, SeveralJobsAreSeveralThreads) {
  SmallData simple = data();
  add_simple(simple);
  load(simple);
  const std::string expected = arranged_listing(simple);
  const StoreQuery query{schema(), {}};
  const Viewer everything{PartnerKind::kAdministrator, {}, "", 0};
  std::vector<std::string> results(3);
  std::vector<std::thread> jobs;
  for (std::string& result : results) {
    jobs.emplace_back([&] { result = arranged_listing(*store_->select(query, everything, 1)); });
  }
  for (std::thread& job : jobs) job.join();
  EXPECT_EQ(results, std::vector<std::string>(3, expected));
}

}  // namespace
}  // namespace gateway::test
