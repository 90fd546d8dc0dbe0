// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "gateway/report/catalogue.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

constexpr std::string_view kCommands[] = {"serve", "map",   "validate", "convert", "inspect", "push",
                                          "pull",  "inbox", "outbox",   "partner", "token",   "check"};

/// The language must be known before the help is made.
std::string language_of(int count, const char* const* values) {
  std::string wanted;
  for (int i = 1; i < count; ++i) {
    const std::string_view value = values[i];
    if (value == "--lang" && i + 1 < count) wanted = values[i + 1];
    if (value.starts_with("--lang=")) wanted = value.substr(7);
  }
  return user_language(wanted, "");
}

bool wants_json(int count, const char* const* values) {
  return std::any_of(values + std::min(count, 1), values + count,
                     [](std::string_view value) { return value == "--json"; });
}

bool needs_config(std::string_view command) {
  constexpr std::string_view kWithout[] = {"inspect", "validate", "convert", "pull"};
  return std::find(std::begin(kWithout), std::end(kWithout), command) == std::end(kWithout);
}

/// What stands before and behind a mark; all of it before where the mark is not there.
std::pair<std::string, std::string> part(const std::string& text, std::string_view mark) {
  const size_t found = text.find(mark);
  if (found == std::string::npos) return {text, ""};
  return {text.substr(0, found), text.substr(found + mark.size())};
}

/// The parser's sentence in the catalogue's words.
sdmx::Message wrong_usage(const CLI::ParseError& error, const CLI::App& app) {
  const std::string text = error.what();
  const auto [name, problem] = part(text, ": ");
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) return {"usage-unexpected", {problem}};
  if (dynamic_cast<const CLI::ConversionError*>(&error)) return {"usage-no-number", {problem}};
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
    return {problem.starts_with("At Most") ? "usage-one-value" : "usage-needs-value", {name}};
  }
  if (dynamic_cast<const CLI::ValidationError*>(&error)) {
    const auto [value, allowed] = part(problem, " not in ");
    return {"usage-value", {name, value, allowed}};
  }
  if (!dynamic_cast<const CLI::RequiredError*>(&error)) return {"usage-other", {text}};
  const std::string missing = part(text, " is required").first;
  if (missing != "A subcommand") return {"usage-missing", {missing}};
  const auto unknown = app.remaining(true);
  if (!unknown.empty()) return {"usage-unexpected", {sdmx::join(unknown, " ")}};
  return {"usage-no-command", {}};
}

class Parser {
 public:
  Parser(Arguments& arguments, CLI::App& app) : arguments_(arguments), app_(app) {}

  void build() {
    app_.require_subcommand(1);
    app_.option_defaults()->group(word("help-options"));
    app_.set_help_flag("-h,--help", word("help-help"));
    app_.set_version_flag("--version", "sdmx-gateway " GATEWAY_VERSION, word("help-version"));
    app_.add_option("--lang", language_, word("help-lang"))
        ->check(CLI::IsMember({"en", "ru"}))
        ->type_name(word("help-text"));
    app_.get_formatter()->label("Usage", word("help-usage"));
    app_.get_formatter()->label("OPTIONS", word("help-options"));
    app_.get_formatter()->label("SUBCOMMAND", word("help-command"));
    app_.get_formatter()->label("Positionals", word("help-positionals"));
    app_.get_formatter()->label("REQUIRED", word("help-required"));
    app_.get_formatter()->label("TEXT", word("help-text"));
    app_.get_formatter()->label("UINT", word("help-number"));
    app_.footer(word("help-footer"));
    app_.add_flag("--json", arguments_.json, word("help-json"));
    app_.fallthrough();
    message_commands();
    office_commands();
    hub_commands();
  }

 private:
  std::string word(std::string_view id) const { return say(id, arguments_.language); }

  CLI::App* subcommand(CLI::App& of, const std::string& name, const std::string& help) const {
    CLI::App* app = of.add_subcommand(name, help)->group(word("help-commands"));
    app->get_help_ptr()->group(word("help-options"));
    return app;
  }

  CLI::App* command(const std::string& name) {
    CLI::App* app = subcommand(app_, name, word("command-" + name));
    app->footer(word("example-" + name));
    app->add_flag("--json", arguments_.json, word("help-json"));
    app->callback([this, name] { arguments_.command = name; });
    return app;
  }

  void takes_config(CLI::App* app) { app->add_option("--config", arguments_.config, word("help-config")); }

  void takes_structures(CLI::App* app) {
    app->add_option("--structure", arguments_.structures, word("help-structure"));
  }

  void takes_files(CLI::App* app) {
    app->add_option("file", arguments_.names, word("help-file"))->required();
    takes_structures(app);
  }

  void takes_output(CLI::App* app) {
    app->add_option("-o,--output", arguments_.output, word("help-output"));
    app->add_option("--to", arguments_.to, word("help-to"));
  }

  /// A command of several actions, each with its own positionals.
  CLI::App* action(CLI::App* app, const std::string& name, const std::string& help) {
    app->require_subcommand(1);
    CLI::App* sub = subcommand(*app, name, word(help));
    sub->callback([this, name] { arguments_.action = name; });
    return sub;
  }
  void action_with_id(CLI::App* app, const std::string& name, const std::string& help) {
    action(app, name, help)->add_option("id", arguments_.names, word("help-id"))->required()->expected(1);
  }

  void message_commands() {
    takes_files(command("inspect"));
    CLI::App* validate = command("validate");
    takes_files(validate);
    validate->add_option("--agreement", arguments_.agreement, word("help-agreement"));
    CLI::App* convert = command("convert");
    takes_files(convert);
    takes_output(convert);
    convert->get_option("--to")->required();
    convert->add_option("--dimension-at-observation", arguments_.dimension_at_observation,
                        word("help-dimension"));
    convert->add_option("--labels", arguments_.labels, word("help-labels"));
    convert->add_option("--time-format", arguments_.time_format, word("help-time-format"));
    convert->add_option("--keys", arguments_.keys, word("help-keys"));
    convert->add_option("--references", arguments_.references, word("help-references"))
        ->check(CLI::IsMember({"ref", "urn"}))
        ->type_name(word("help-text"));
    convert->add_option("--id", arguments_.message_id, word("help-message-id"));
    convert->add_option("--prepared", arguments_.prepared, word("help-prepared"));
    pull_command();
  }

  void pull_command() {
    CLI::App* pull = command("pull");
    pull->add_option("url", arguments_.names, word("help-url"))->required()->expected(1);
    pull->add_option("--flow", arguments_.flow, word("help-flow"))->required();
    pull->add_option("--key", arguments_.key, word("help-key"));
    pull->add_option("--start", arguments_.start_period, word("help-start"));
    pull->add_option("--end", arguments_.end_period, word("help-end"));
    pull->add_option("--updated-after", arguments_.updated_after, word("help-updated-after"));
    pull->add_option("--rest", arguments_.rest, word("help-rest"))
        ->check(CLI::IsMember({"v1", "v2"}))
        ->type_name(word("help-text"));
    takes_output(pull);
    pull->add_option("--token-file", arguments_.token_file, word("help-token-file"));
    pull->add_option("--ca-file", arguments_.ca_file, word("help-ca-file"));
    pull->add_option("--proxy", arguments_.proxy, word("help-proxy"));
    pull->add_flag("--inbox", arguments_.into_inbox, word("help-into-inbox"));
    pull->add_option("--partner", arguments_.partner, word("help-partner"));
    pull->add_option("--config", arguments_.config, word("help-config"));
  }

  void office_commands() {
    CLI::App* map = command("map");
    takes_config(map);
    map->add_option("flow", arguments_.names, word("help-map-flow"))->required()->expected(1);
    takes_output(map);
    CLI::App* push = command("push");
    takes_config(push);
    push->add_option("flow", arguments_.names, word("help-push-flow"));
    push->add_option("--wait", arguments_.wait_seconds, word("help-wait"));
    CLI::App* outbox = command("outbox");
    takes_config(outbox);
    action(outbox, "list", "help-outbox-list");
    action_with_id(outbox, "show", "help-outbox-show");
    action_with_id(outbox, "release", "help-outbox-release");
    action_with_id(outbox, "withdraw", "help-outbox-withdraw");
    action_with_id(outbox, "resend", "help-outbox-resend");
  }

  void hub_commands() {
    takes_config(command("serve"));
    takes_config(command("check"));
    CLI::App* inbox = command("inbox");
    takes_config(inbox);
    CLI::App* list = action(inbox, "list", "help-inbox-list");
    list->add_option("--state", arguments_.state, word("help-state"));
    list->add_option("--partner", arguments_.partner, word("help-partner"));
    action_with_id(inbox, "show", "help-inbox-show");
    action_with_id(inbox, "accept", "help-inbox-accept");
    action_with_id(inbox, "reject", "help-inbox-reject");
    inbox->get_subcommand("reject")
        ->add_option("--reason", arguments_.reason, word("help-reason"))
        ->required();
    partner_commands();
  }

  void partner_commands() {
    CLI::App* partner = command("partner");
    takes_config(partner);
    action(partner, "list", "help-partner-list");
    action_with_id(partner, "add", "help-partner-add");
    CLI::App* add = partner->get_subcommand("add");
    add->add_option("--kind", arguments_.kind, word("help-kind"))
        ->required()
        ->check(CLI::IsMember({"provider", "consumer", "administrator"}))
        ->type_name(word("help-text"));
    add->add_option("--organisation", arguments_.organisation, word("help-organisation"));
    add->add_option("--accept", arguments_.accept, word("help-accept"))
        ->check(CLI::IsMember({"by-hand", "automatic"}))
        ->type_name(word("help-text"));
    add->add_option("--sees", arguments_.sees, word("help-sees"))->delimiter(',');
    CLI::App* token = command("token");
    takes_config(token);
    action(token, "list", "help-token-list");
    action_with_id(token, "issue", "help-token-issue");
    action_with_id(token, "revoke", "help-token-revoke");
  }

  Arguments& arguments_;
  CLI::App& app_;
  std::string language_;
};

}  // namespace

std::variant<Arguments, Usage> parse_arguments(int count, const char* const* values) {
  Arguments arguments;
  arguments.language = language_of(count, values);
  CLI::App app(say("help-about", arguments.language), "sdmx-gateway");
  Parser parser(arguments, app);
  parser.build();
  try {
    app.parse(count, values);
  } catch (const CLI::ParseError& stop) {
    std::ostringstream out, err;
    const bool asked = app.exit(stop, out, err) == 0;
    if (asked) return Usage{0, out.str(), {}, arguments.language, false};
    const std::string problem = say(wrong_usage(stop, app), arguments.language);
    return Usage{2, "", {"usage-wrong", {problem}}, arguments.language, wants_json(count, values)};
  }
  if (const char* config = std::getenv("GATEWAY_CONFIG"); config && arguments.config.empty())
    arguments.config = config;
  if (arguments.config.empty() && needs_config(arguments.command)) {
    const std::string problem = say(sdmx::Message{"usage-missing", {"--config"}}, arguments.language);
    return Usage{2, "", {"usage-wrong", {problem}}, arguments.language, arguments.json};
  }
  return arguments;
}

std::vector<std::string> command_names() { return {std::begin(kCommands), std::end(kCommands)}; }

}  // namespace gateway
