// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "gateway/tables/layout.hpp"
#include "gateway/tables/mapping.hpp"
#include "unit/gateway/tables/table_support.hpp"

namespace gateway::table_test {
namespace {

const std::string kLayout = R"([header]
anchor = '^Страна'
[[header.level]]
feeds = "TIME_PERIOD"
[[label]]
column = "A"
feeds = "COUNTERPART_AREA"
[value]
blank = "error"
)" + kConstants;

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  return text.replace(text.find(what), what.size(), by);
}

TEST(TableConfig, AcceptsAGoodLayoutAndMapping) {
  EXPECT_EQ(error_of({kLayout, "[COUNTERPART_AREA]\nnames = [\"ru\"]\n", ""}), "");
}

TEST(TableConfig, NamesFileLineAndKeyOfWhatIsWrongInALayout) {
  EXPECT_EQ(error_of({"[header\n", "", ""}).substr(0, 33), "config-syntax [layout.toml] [1] [");
  EXPECT_EQ(error_of({"[file]\nsheet = \"1\"\n" + kLayout, "", ""}),
            "config-key-unknown [layout.toml] [2] [file.sheet]");
  EXPECT_EQ(error_of({"[file]\nseparator = 5\n" + kLayout, "", ""}),
            "config-wrong-value [layout.toml] [2] [file.separator] [\";\"]");
  EXPECT_EQ(error_of({"[file]\nencoding = \"klingon\"\n" + kLayout, "", ""}),
            "config-wrong-value [layout.toml] [2] [file.encoding] [\"utf-8\", \"windows-1251\", \"detect\"]");
  EXPECT_EQ(error_of({replaced(kLayout, "'^Страна'", "'(Страна'"), "", ""}),
            "config-wrong-value [layout.toml] [2] [header.anchor] [regex (ECMAScript)]");
  EXPECT_EQ(error_of({replaced(kLayout, "blank = \"error\"\n", ""), "", ""}),
            "config-key-missing [layout.toml] [8] [value.blank] [\"error\", \"skip\", \"sign\"]");
  EXPECT_EQ(error_of({replaced(kLayout, "COUNTERPART_AREA", "PARTNER"), "", ""}),
            "config-component-unknown [layout.toml] [7] [label.feeds] [PARTNER] [EECA:DSD_MIG(1.0)]");
  EXPECT_EQ(error_of({replaced(kLayout, "\"BY\"", "\"BLR\""), "", ""}),
            "config-code-unknown [layout.toml] [13] [constants.REF_AREA] [BLR] [REF_AREA] [CL_AREA_MIG]");
  EXPECT_EQ(error_of({"[[total]]\nlabel = '^Всего'\nmode = \"check\"\nover = [\"ARM\"]\n" + kLayout, "", ""}),
            "config-code-unknown [layout.toml] [4] [total.over] [ARM] [COUNTERPART_AREA] [CL_AREA_MIG]");
  EXPECT_EQ(
      error_of({"[[attribute]]\nid = \"DUR_CRIT\"\nvalue = \"PERM\"\nfrom = \"then\"\n" + kLayout, "", ""}),
      "config-wrong-value [layout.toml] [4] [attribute.from] [\"2010\"]");
}

TEST(TableConfig, NamesFileLineAndKeyOfWhatIsWrongInAMapping) {
  EXPECT_EQ(error_of({kLayout, "[PARTNER]\nnames = [\"ru\"]\n", ""}),
            "config-component-unknown [mapping.toml] [1] [PARTNER] [PARTNER] [EECA:DSD_MIG(1.0)]");
  EXPECT_EQ(error_of({kLayout, "[COUNTERPART_AREA.codes]\nRUS = [\"Россия\"]\n", ""}),
            "config-code-unknown [mapping.toml] [2] [COUNTERPART_AREA.codes.RUS] [RUS] [COUNTERPART_AREA] "
            "[CL_AREA_MIG]");
  EXPECT_EQ(error_of({kLayout, "[COUNTERPART_AREA.codes]\nCG = [\"Конго\"]\nCD = [\"КОНГО\"]\n", ""}),
            "config-label-twice [mapping.toml] [3] [COUNTERPART_AREA.codes.CD] [КОНГО] [CG] [CD]");
}

TEST(TableConfig, NamesTheFlowsThatALayoutServes) {
  EXPECT_EQ(error_of({kLayout, "", "", "DF_T05"}),
            "config-flow-not-in-layout [layout.toml] [DF_T05] [DF_T03]");
}

TEST(TableConfig, RefusesAParameterThatIsNoComponent) {
  EXPECT_EQ(error_of({kLayout, "", "", "DF_T03", {{"YEAR", "2019"}}}),
            "config-parameter-unknown [layout.toml] [YEAR] [EECA:DSD_MIG(1.0)]");
}

TEST(TableConfig, HasEveryKeyInItsDocument) {
  std::ifstream file(GATEWAY_SOURCE_DIR "/docs/tables.md");
  std::stringstream document;
  document << file.rdbuf();
  for (const auto keys : {layout_keys(), mapping_keys()}) {
    for (const ConfigKey& key : keys) {
      EXPECT_NE(document.str().find("`" + std::string(key.path) + "`"), std::string::npos)
          << key.path << " is missing in docs/tables.md";
    }
  }
}

}  // namespace
}  // namespace gateway::table_test
