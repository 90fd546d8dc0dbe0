// SPDX-License-Identifier: Apache-2.0
#include <signal.h>
#include <sys/wait.h>

#include "unit/gateway/store/store_fixture.hpp"

namespace gateway::test {
namespace {

/// Runs in a process of its own, which never comes back.
template <class Work>
pid_t in_child(const Work& work) {
  const pid_t child = fork();
  if (child != 0) return child;
  try {
    work();
  } catch (...) {
    _exit(1);
  }
  _exit(0);
}

class Crash : public StoreTest {
 protected:
  static constexpr int kSeriesAPart = 8;

  SmallData many(int first, int count) const {
    SmallData made = data();
    for (int i = first; i < first + count; ++i) {
      const std::string area = "X" + std::to_string(i);
      made.series({{"FREQ", "A"}, {"REF_AREA", area.c_str()}, {"SEX", "F"}, {"DECIMALS", "0"}});
      made.row({{"TIME_PERIOD", "2020"}, {"OBS_VALUE", "1"}})
          .row({{"TIME_PERIOD", "2021"}, {"OBS_VALUE", "2"}});
    }
    return made;
  }

  static void load_into(Store& store, const std::string& submission, const SmallData& data) {
    const auto writer = store.begin_load({submission, 0, 0});
    write(*writer, data);
    writer->commit();
  }
};

TEST_F(Crash, AProcessKilledWhileItLoadsLeavesNothingHalf) {
  load(many(0, 5));
  const std::string before = shown();
  store_.reset();
  int ready[2];
  ASSERT_EQ(pipe(ready), 0);
  const pid_t child = in_child([&] {
    const auto store = open_sqlite_store(folder_.file("store.sqlite"));
    const auto writer = store->begin_load({"killed", 0, 0});
    write(*writer, many(0, 20'000));  // more than the page cache holds: pages are in the files already
    const char byte = 'r';
    if (::write(ready[1], &byte, 1) != 1) _exit(1);
    pause();
  });
  char byte = 0;
  ASSERT_EQ(read(ready[0], &byte, 1), 1);
  ASSERT_EQ(kill(child, SIGKILL), 0);
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status));
  store_ = open_sqlite_store(folder_.file("store.sqlite"));
  EXPECT_EQ(store_->loaded("killed"), std::nullopt);
  EXPECT_EQ(shown(), before);
  load_into(*store_, "killed", many(5, 1));
  EXPECT_EQ(store_->loaded("killed"), std::optional<Snapshot>(2));
}

TEST_F(Crash, ProcessesLoadOneAfterTheOther) {
  store_.reset();
  std::vector<pid_t> children;
  for (int part = 0; part < 3; ++part) {
    children.push_back(in_child([&, part] {
      const auto store = open_sqlite_store(folder_.file("store.sqlite"));
      for (int i = 0; i < 3; ++i) {
        load_into(*store, std::to_string(part) + "/" + std::to_string(i),
                  many((part * 3 + i) * kSeriesAPart, kSeriesAPart));
      }
    }));
  }
  for (const pid_t child : children) {
    int status = 1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
  }
  store_ = open_sqlite_store(folder_.file("store.sqlite"));
  EXPECT_EQ(store_->latest(), 9u);
  const Availability all = store_->availability({schema_, {}}, administrator(), 9);
  EXPECT_EQ(all.series, 9u * kSeriesAPart);
  EXPECT_EQ(all.observations, 18u * kSeriesAPart);
}

TEST_F(Crash, AStoreThatIsBusyTooLongIsARetriableError) {
  const auto writer = store_->begin_load({"first", 0, 0});
  const auto other = open_sqlite_store(folder_.file("store.sqlite"), {std::chrono::milliseconds(10), 1024});
  try {
    other->begin_load({"second", 0, 0});
    FAIL() << "two loads at once";
  } catch (const sdmx::Error& error) {
    EXPECT_EQ(error.code(), sdmx::ErrorCode::kStore);
    EXPECT_TRUE(error.retriable());
  }
}

TEST_F(Crash, AFileThatIsNoDatabaseIsAnError) {
  const std::string path = folder_.file("other.sqlite");
  {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "w"), std::fclose);
    std::fputs("this is a letter and no database at all, but it is long enough to be looked at", file.get());
  }
  EXPECT_THROW(open_sqlite_store(path), sdmx::Error);
}

}  // namespace
}  // namespace gateway::test
