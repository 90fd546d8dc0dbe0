// SPDX-License-Identifier: Apache-2.0
#include "sdmx/model/artefact.hpp"

#include <gtest/gtest.h>

#include "sdmx/model/header.hpp"

namespace sdmx {
namespace {

TEST(InternationalString, GivesTheLanguageElseEnglishElseTheFirst) {
  InternationalString name;
  EXPECT_EQ(name.in("ru"), "");
  name.set("ky", "Кыргызстан");
  EXPECT_EQ(name.in("ru"), "Кыргызстан");
  name.set("en", "Kyrgyzstan");
  EXPECT_EQ(name.in("ru"), "Kyrgyzstan");
  name.set("ru", "Киргизия");
  EXPECT_EQ(name.in("ru"), "Киргизия");
  name.set("ru", "Кыргызстан");
  EXPECT_EQ(name.in("ru"), "Кыргызстан");
  EXPECT_EQ(name.texts.size(), 3u);
}

TEST(InternationalString, TakesARegionForItsLanguageAndNoLanguageForEnglish) {
  InternationalString name;
  name.set("ru-RU", "Да");
  name.set("", "Yes");
  EXPECT_EQ(name.in("ru"), "Да");
  EXPECT_EQ(name.in("en"), "Yes");
  EXPECT_EQ(name.in("de"), "Yes");
}

TEST(Action, ReadsWhatItWrites) {
  for (const Action action :
       {Action::kMerge, Action::kAppend, Action::kReplace, Action::kDelete, Action::kInformation}) {
    EXPECT_EQ(parse_action(to_string(action)), action);
  }
  EXPECT_EQ(to_string(Action::kInformation), "Information");
  EXPECT_EQ(parse_action("merge"), std::nullopt);
}

TEST(TextType, ReadsWhatItWrites) {
  for (int i = 0; i <= static_cast<int>(TextType::kAttachmentConstraintReference); ++i) {
    const auto type = static_cast<TextType>(i);
    EXPECT_EQ(parse_text_type(to_string(type)), type);
  }
  EXPECT_EQ(to_string(TextType::kObservationalTimePeriod), "ObservationalTimePeriod");
  EXPECT_EQ(to_string(TextType::kUri), "URI");
  EXPECT_EQ(parse_text_type("Nothing"), std::nullopt);
  EXPECT_TRUE(is_numeric(TextType::kInteger));
  EXPECT_FALSE(is_numeric(TextType::kNumeric));  // digits, but a text: 007
}

}  // namespace
}  // namespace sdmx
