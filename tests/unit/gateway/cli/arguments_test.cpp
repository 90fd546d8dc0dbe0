// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/arguments.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "gateway/report/catalogue.hpp"

namespace gateway {
namespace {

std::variant<Arguments, Usage> parse(const std::vector<std::string>& line) {
  std::vector<const char*> values = {"sdmx-gateway"};
  for (const std::string& value : line) values.push_back(value.c_str());
  return parse_arguments(static_cast<int>(values.size()), values.data());
}

Arguments parsed(const std::vector<std::string>& line) {
  const auto result = parse(line);
  if (const auto* usage = std::get_if<Usage>(&result)) {
    ADD_FAILURE() << say(usage->problem, "en") << usage->text;
    return {};
  }
  return std::get<Arguments>(result);
}

/// The sentence about wrong usage, in a language.
std::string wrong(std::vector<std::string> line, const std::string& language) {
  line.insert(line.begin(), {"--lang", language});
  const auto result = parse(line);
  const auto* usage = std::get_if<Usage>(&result);
  if (!usage) return "not wrong";
  EXPECT_EQ(usage->status, 2);
  EXPECT_EQ(usage->text, "");
  EXPECT_EQ(usage->language, language);
  return say(usage->problem, language);
}

std::string help(const std::vector<std::string>& line) {
  const auto result = parse(line);
  const auto* usage = std::get_if<Usage>(&result);
  EXPECT_TRUE(usage && usage->status == 0);
  return usage ? usage->text : "";
}

bool has_cyrillic(const std::string& text) {
  return text.find("\xD0") != std::string::npos || text.find("\xD1") != std::string::npos;
}

using Texts = std::vector<std::string>;

TEST(Arguments, OfInspect) {
  const Arguments arguments =
      parsed({"inspect", "a.xml", "--structure", "dsd", "--structure", "x.xml", "--json"});
  EXPECT_EQ(arguments.command, "inspect");
  EXPECT_EQ(arguments.names, Texts({"a.xml"}));
  EXPECT_EQ(arguments.structures, Texts({"dsd", "x.xml"}));
  EXPECT_TRUE(arguments.json);
}

TEST(Arguments, TakesJsonBeforeTheCommandToo) {
  EXPECT_TRUE(parsed({"--json", "inspect", "a.xml"}).json);
  EXPECT_FALSE(parsed({"inspect", "a.xml"}).json);
}

TEST(Arguments, OfInspectOfAPipe) { EXPECT_EQ(parsed({"inspect", "-"}).names, Texts({"-"})); }

TEST(Arguments, OfValidate) {
  const Arguments arguments =
      parsed({"validate", "a.xml", "b.csv", "--structure", "dsd", "--agreement", "EECA:PA_BY1_DF_T03(1.0)"});
  EXPECT_EQ(arguments.command, "validate");
  EXPECT_EQ(arguments.names, Texts({"a.xml", "b.csv"}));
  EXPECT_EQ(arguments.agreement, "EECA:PA_BY1_DF_T03(1.0)");
}

TEST(Arguments, OfConvert) {
  const Arguments arguments = parsed({"convert", "a.xml", "--to", "sdmx-csv-2.0", "-o", "a.csv",
                                      "--structure", "dsd", "--dimension-at-observation", "AllDimensions",
                                      "--id", "M1", "--prepared", "2026-01-31T12:00:00Z",
                                      "--references", "urn"});
  EXPECT_EQ(arguments.command, "convert");
  EXPECT_EQ(arguments.references, "urn");
  EXPECT_EQ(arguments.to, "sdmx-csv-2.0");
  EXPECT_EQ(arguments.output, "a.csv");
  EXPECT_EQ(arguments.dimension_at_observation, "AllDimensions");
  EXPECT_EQ(arguments.message_id, "M1");
  EXPECT_EQ(arguments.prepared, "2026-01-31T12:00:00Z");
}

TEST(Arguments, OfPull) {
  const Arguments arguments = parsed({"pull",
                                      "http://h/rest/v2",
                                      "--flow",
                                      "EECA:DF_T03(1.0)",
                                      "--key",
                                      "A.BY",
                                      "--start",
                                      "2010",
                                      "--end",
                                      "2019",
                                      "--updated-after",
                                      "2026-01-01T00:00:00Z",
                                      "--rest",
                                      "v1",
                                      "--to",
                                      "sdmx-csv-2.0",
                                      "--output",
                                      "x.csv",
                                      "--token-file",
                                      "t",
                                      "--ca-file",
                                      "ca.pem",
                                      "--proxy",
                                      "http://p:3128",
                                      "--inbox",
                                      "--partner",
                                      "belstat",
                                      "--config",
                                      "hub.toml"});
  EXPECT_EQ(arguments.command, "pull");
  EXPECT_EQ(arguments.names, Texts({"http://h/rest/v2"}));
  EXPECT_EQ(arguments.flow, "EECA:DF_T03(1.0)");
  EXPECT_EQ(arguments.key, "A.BY");
  EXPECT_EQ(arguments.start_period, "2010");
  EXPECT_EQ(arguments.end_period, "2019");
  EXPECT_EQ(arguments.updated_after, "2026-01-01T00:00:00Z");
  EXPECT_EQ(arguments.rest, "v1");
  EXPECT_EQ(arguments.to, "sdmx-csv-2.0");
  EXPECT_EQ(arguments.output, "x.csv");
  EXPECT_EQ(arguments.token_file, "t");
  EXPECT_EQ(arguments.ca_file, "ca.pem");
  EXPECT_EQ(arguments.proxy, "http://p:3128");
  EXPECT_TRUE(arguments.into_inbox);
  EXPECT_EQ(arguments.partner, "belstat");
  EXPECT_EQ(arguments.config, "hub.toml");
}

TEST(Arguments, OfMap) {
  const Arguments arguments =
      parsed({"map", "--config", "o.toml", "DF_T03", "-o", "a.xml", "--to", "sdmx-ml-3.0"});
  EXPECT_EQ(arguments.command, "map");
  EXPECT_EQ(arguments.config, "o.toml");
  EXPECT_EQ(arguments.names, Texts({"DF_T03"}));
  EXPECT_EQ(arguments.output, "a.xml");
  EXPECT_EQ(arguments.to, "sdmx-ml-3.0");
}

TEST(Arguments, OfPush) {
  EXPECT_EQ(parsed({"push", "--config", "o.toml"}).wait_seconds, 3u);
  const Arguments arguments = parsed({"push", "--config", "o.toml", "DF_T03", "DF_T05", "--wait", "60"});
  EXPECT_EQ(arguments.command, "push");
  EXPECT_EQ(arguments.names, Texts({"DF_T03", "DF_T05"}));
  EXPECT_EQ(arguments.wait_seconds, 60u);
}

TEST(Arguments, OfServeAndCheck) {
  EXPECT_EQ(parsed({"serve", "--config", "h.toml"}).command, "serve");
  EXPECT_EQ(parsed({"check", "--config", "h.toml"}).config, "h.toml");
}

TEST(Arguments, OfOutbox) {
  EXPECT_EQ(parsed({"outbox", "--config", "o.toml", "list"}).action, "list");
  for (const std::string action : {"show", "release", "withdraw", "resend"}) {
    const Arguments arguments = parsed({"outbox", "--config", "o.toml", action, "ID"});
    EXPECT_EQ(arguments.command, "outbox");
    EXPECT_EQ(arguments.action, action);
    EXPECT_EQ(arguments.names, Texts({"ID"}));
  }
}

TEST(Arguments, OfInbox) {
  const Arguments list =
      parsed({"inbox", "--config", "h.toml", "list", "--state", "Pending", "--partner", "belstat"});
  EXPECT_EQ(list.action, "list");
  EXPECT_EQ(list.state, "Pending");
  EXPECT_EQ(list.partner, "belstat");
  for (const std::string action : {"show", "accept"}) {
    EXPECT_EQ(parsed({"inbox", "--config", "h.toml", action, "ID"}).names, Texts({"ID"}));
  }
  const Arguments reject = parsed({"inbox", "--config", "h.toml", "reject", "ID", "--reason", "Дважды"});
  EXPECT_EQ(reject.action, "reject");
  EXPECT_EQ(reject.reason, "Дважды");
}

TEST(Arguments, OfPartner) {
  const Arguments arguments =
      parsed({"partner", "--config", "h.toml", "add", "unece", "--kind", "consumer", "--organisation",
              "EECA:DATA_CONSUMERS(1.0).UNECE", "--accept", "automatic", "--sees", "C,N"});
  EXPECT_EQ(arguments.command, "partner");
  EXPECT_EQ(arguments.action, "add");
  EXPECT_EQ(arguments.names, Texts({"unece"}));
  EXPECT_EQ(arguments.kind, "consumer");
  EXPECT_EQ(arguments.organisation, "EECA:DATA_CONSUMERS(1.0).UNECE");
  EXPECT_EQ(arguments.accept, "automatic");
  EXPECT_EQ(arguments.sees, Texts({"C", "N"}));
  EXPECT_EQ(parsed({"partner", "--config", "h.toml", "list"}).action, "list");
}

TEST(Arguments, OfToken) {
  EXPECT_EQ(parsed({"token", "--config", "h.toml", "list"}).action, "list");
  EXPECT_EQ(parsed({"token", "--config", "h.toml", "issue", "belstat"}).names, Texts({"belstat"}));
  EXPECT_EQ(parsed({"token", "--config", "h.toml", "revoke", "5d1f0a2b"}).action, "revoke");
}

TEST(Arguments, TakeOptionsOfTheWholeProgramAnywhere) {
  EXPECT_TRUE(parsed({"inbox", "--json", "--config", "h.toml", "list"}).json);
  EXPECT_TRUE(parsed({"inbox", "--config", "h.toml", "list", "--json"}).json);
  EXPECT_EQ(parsed({"check", "--config", "h.toml", "--lang", "ru"}).language, "ru");
  EXPECT_EQ(parsed({"--lang=ru", "check", "--config", "h.toml"}).language, "ru");
}

TEST(Arguments, TakeTheConfigurationFromTheEnvironment) {
  setenv("GATEWAY_CONFIG", "from-environment.toml", 1);
  EXPECT_EQ(parsed({"check"}).config, "from-environment.toml");
  EXPECT_EQ(parsed({"check", "--config", "h.toml"}).config, "h.toml");
  unsetenv("GATEWAY_CONFIG");
}

TEST(Usage, IsWrongInBothLanguages) {
  struct Case {
    Texts line;
    std::string english, russian;
  };
  const Case cases[] = {
      {{}, "A command is missing.", "Не указана команда."},
      {{"fly"}, "This was not expected: fly.", "Это здесь лишнее: fly."},
      {{"inbox", "--config", "h.toml"}, "A command is missing.", "Не указана команда."},
      {{"inspect"}, "file must be given.", "Нужно указать file."},
      {{"check"}, "--config must be given.", "Нужно указать --config."},
      {{"inspect", "a.xml", "--colour"}, "This was not expected: --colour.", "Это здесь лишнее: --colour."},
      {{"check", "--config"}, "--config needs a value.", "Для --config нужно значение."},
      {{"push", "--config", "o.toml", "--wait", "long"},
       "This is no number: --wait = long.",
       "Это не число: --wait = long."},
      {{"partner", "--config", "h.toml", "add", "x", "--kind", "king"},
       "--kind cannot be \"king\"; it takes {provider,consumer,administrator}.",
       "--kind не может быть «king»; допустимо {provider,consumer,administrator}."},
      {{"inbox", "--config", "h.toml", "reject", "ID"}, "--reason must be given.", "Нужно указать --reason."},
      {{"map", "--config", "o.toml", "DF_T03", "DF_T05"},
       "flow takes one value only.",
       "Для flow допустимо только одно значение."},
  };
  for (const Case& one : cases) {
    EXPECT_EQ(wrong(one.line, "en"), one.english + " See sdmx-gateway --help.");
    EXPECT_EQ(wrong(one.line, "ru"), one.russian + " См. sdmx-gateway --help.");
  }
}

TEST(Usage, RemembersThatADocumentWasWanted) {
  const auto result = parse({"check", "--json"});
  EXPECT_TRUE(std::get<Usage>(result).json);
  const auto text = parse({"check"});
  EXPECT_FALSE(std::get<Usage>(text).json);
}

TEST(Help, TeachesEveryCommandInBothLanguages) {
  for (const std::string& command : command_names()) {
    const std::string english = help({"--lang", "en", command, "--help"});
    EXPECT_NE(english.find(say("command-" + command, "en")), std::string::npos) << english;
    EXPECT_NE(english.find("Example: sdmx-gateway " + command), std::string::npos) << english;
    EXPECT_FALSE(has_cyrillic(english)) << english;
    const std::string russian = help({"--lang", "ru", command, "--help"});
    EXPECT_NE(russian.find(say("command-" + command, "ru")), std::string::npos) << russian;
    EXPECT_NE(russian.find("Пример: sdmx-gateway " + command), std::string::npos) << russian;
    for (const std::string english_word :
         {"Usage", "ption", "OPTION", "ommand:", "SUBCOMMAND", "TEXT", "REQUIRED"}) {
      EXPECT_EQ(russian.find(english_word), std::string::npos) << english_word << russian;
    }
  }
}

TEST(Help, ListsEveryCommand) {
  EXPECT_EQ(command_names().size(), 12u);
  for (const std::string language : {"en", "ru"}) {
    const std::string text = help({"--lang", language, "--help"});
    for (const std::string& command : command_names()) {
      EXPECT_NE(text.find("\n  " + command + " "), std::string::npos) << text;
    }
    EXPECT_NE(text.find(say("help-footer", language)), std::string::npos) << text;
  }
}

TEST(Help, ComesWithoutTheRestOfTheLine) {
  EXPECT_NE(help({"--lang", "en", "inbox", "reject", "--help"}).find("--reason"), std::string::npos);
}

TEST(Help, TellsTheVersion) { EXPECT_EQ(help({"--version"}), "sdmx-gateway " GATEWAY_VERSION "\n"); }

}  // namespace
}  // namespace gateway
