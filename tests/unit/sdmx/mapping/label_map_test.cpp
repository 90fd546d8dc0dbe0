// SPDX-License-Identifier: Apache-2.0
#include "sdmx/mapping/label_map.hpp"

#include <gtest/gtest.h>

namespace sdmx {
namespace {

TEST(NormalLabel, TakesSpellingsOfOneLabelForTheSame) {
  EXPECT_EQ(normal_label("МОЛДОВА, РЕСПУБЛИКА"), normal_label(" Молдова\u00A0-  Республика"));
  EXPECT_EQ(normal_label("Всего:"), normal_label("всего"));
  EXPECT_EQ(normal_label("«Берёза»"), normal_label("Береза"));
  EXPECT_EQ(normal_label("миграцион- ного"), normal_label("миграционного"));
  EXPECT_EQ(normal_label("зарегистри-\nровано"), normal_label("зарегистрировано"));
  EXPECT_EQ(normal_label("Гвинея-Бисау"), normal_label("Гвинея‑Бисау"));
}

TEST(NormalLabel, TakesLettersThatLookAlikeForTheSame) {
  EXPECT_EQ(normal_label("CHГ"), normal_label("СНГ"));        // the first with Latin C and H
  EXPECT_EQ(normal_label("Poccия"), normal_label("Россия"));  // Latin P, o, c, c
}

TEST(NormalLabel, ComposesLettersWithCombiningMarks) {
  EXPECT_EQ(normal_label("Азербаи\u0306джан"), normal_label("Азербайджан"));
}

TEST(NormalLabel, KeepsDifferentLabelsApart) {
  EXPECT_NE(normal_label("Нигер"), normal_label("Нигерия"));
  EXPECT_NE(normal_label("2017"), normal_label("2018"));
}

TEST(LabelMap, FindsACodeUnderAnyOfItsLabels) {
  LabelMap map;
  map.add("Россия", {"RU", false, {}});
  map.add("Российская Федерация", {"RU", false, {}});
  ASSERT_NE(map.find("РОССИЙСКАЯ ФЕДЕРАЦИЯ"), nullptr);
  EXPECT_EQ(map.find("РОССИЙСКАЯ ФЕДЕРАЦИЯ")->code, "RU");
  EXPECT_EQ(map.find("Пруссия"), nullptr);
}

TEST(LabelMap, KeepsTheFirstMeaningOfALabel) {
  LabelMap map;
  EXPECT_EQ(map.add("Конго", {"CG", false, {}}), AddedLabel::kAdded);
  EXPECT_EQ(map.add("КОНГО", {"CG", false, {}}), AddedLabel::kKnown);
  EXPECT_EQ(map.add("Конго", {"CD", false, {}}), AddedLabel::kContradicts);
  EXPECT_EQ(map.find("Конго")->code, "CG");
}

TEST(LabelMap, ListsLabelsThatDifferInAFewLetters) {
  LabelMap map;
  map.add("Кыргызстан", {"KG", false, {}});
  map.add("Казахстан", {"KZ", false, {}});
  map.add("Германия", {"DE", false, {}});
  EXPECT_EQ(map.near("Кыргахстан", 3), (std::vector<std::string>{"Кыргызстан (KG)", "Казахстан (KZ)"}));
  EXPECT_EQ(map.near("Киргизстан", 1), (std::vector<std::string>{"Кыргызстан (KG)"}));
  EXPECT_EQ(map.near("", 3), std::vector<std::string>{});
}

}  // namespace
}  // namespace sdmx
