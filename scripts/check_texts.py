#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the words against the code: every message id has a sentence in both languages and every sentence is said by
somebody, findings, keys of configurations, routes and commands are documented, and no text speaks of one machine.

Prints every place that breaks a rule as FILE:LINE: sentence and exits with status 1; says so and exits with 0 where
there is none.
"""
import os
import re
import sys
from pathlib import Path

PARTS = ("findings", "errors", "commands", "service")

# Calls whose first argument (fail_at: second) is a message id, and what stands before its parameters.
SAYING = re.compile(r"""(?: make_finding\( | Message\s*\{ | ErrorCode::k\w+,\s*\{ | \b(?:say|words|print|note)\(\{
                          | (?<![.\w])(?:say|word|words)\( | fail_at\([^;{}"]*?,\s*(?=") )\s*""", re.X)
# Arrays of ids that are said through a variable: the file, the name of the array.
TABLES = (("gateway/http/problem.cpp", "kSentences"), ("gateway/http/problem.cpp", "kRefusals"),
          ("gateway/http/home.cpp", "kLinks"), ("gateway/cli/office_commands.cpp", "kSentences"),
          ("gateway/report/stored_report.cpp", "kGroups"))
# Ids that are put together of a prefix and a word: the file and the array that has the words.
COMPOSED = {"command-": ("gateway/cli/arguments.cpp", "kCommands"),
            "example-": ("gateway/cli/arguments.cpp", "kCommands"),
            "inbox-": ("gateway/core/states.cpp", "kInboxNames"),
            "outbox-": ("gateway/core/states.cpp", "kOutboxNames"),
            "partner-": ("gateway/core/rights.cpp", "kNames")}
ID = re.compile(r"[a-z][a-z0-9]*(?:-[A-Za-z0-9]+)*-?")
STRING = r'"(?:[^"\\\n]|\\.)*"'

problems = []


def problem(file, line, sentence):
    problems.append((str(file), line, sentence))


def read(file):
    return Path(file).read_text(encoding="utf-8")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def without_comments(text):
    """The same length, so that lines stay what they are."""
    def blank(match):
        return match[0] if match[0].startswith('"') else re.sub(r"[^\n]", " ", match[0])
    return re.sub(STRING + r"|//[^\n]*|/\*.*?\*/", blank, text, flags=re.S)


def sources():
    for top in ("sdmx", "gateway"):
        for file in sorted(Path(top).rglob("*.[ch]pp")):
            if not file.name.startswith("sentences_"):
                yield str(file), without_comments(read(file))


def split_list(text):
    """The elements of a braced or bracketed list that text begins with, and where it ends; none where it has no end."""
    depth, elements, begin, at = 0, [], 1, 0
    while at < len(text):
        if text[at] == '"':
            at = re.compile(STRING).match(text, at).end()
            continue
        if text[at] in "({[":
            depth += 1
        elif text[at] in ")}]":
            depth -= 1
        if (text[at] == "," and depth == 1) or depth == 0:
            elements.append(text[begin:at].strip())
            begin = at + 1
        if depth == 0:
            return [element for element in elements if element], at + 1
        at += 1
    return [], at


def array(file, name):
    """The string literals of a constant array."""
    text = without_comments(read(file))
    found = re.search(rf"\b{name}(?:\[\])?\s*=\s*(?=\{{)", text)
    if not found:
        problem(file, 1, f"there is no array {name} any more; scripts/check_texts.py reads it")
        return []
    begin = found.end()
    end = begin + split_list(text[begin:])[1]
    return [(match[1], line_of(text, match.start())) for match in re.finditer(r'"((?:[^"\\\n]|\\.)*)"', text)
            if begin <= match.start() < end]


# ---- the catalogue ----

class Sentence:
    def __init__(self, file, line, english, russian):
        self.file, self.line, self.english, self.russian = file, line, english, russian
        self.parameters = {int(name) for name in re.findall(r"\{(\d+)\}", english)}


def literal(text):
    """Adjacent string literals as one text."""
    return "".join(re.sub(r"\\(.)", lambda match: {"n": "\n"}.get(match[1], match[1]), part[1:-1])
                   for part in re.findall(STRING, text))


def read_catalogue():
    sentences = {}
    for part in PARTS:
        file = f"gateway/report/sentences_{part}.cpp"
        text = without_comments(read(file))
        begin = text.index("kSentences[] = ") + len("kSentences[] = ")
        group, previous = 0, ""
        comments = [match.start() for match in re.finditer(r"// ----", read(file))]
        end = begin + split_list(text[begin:])[1]
        for match in re.finditer(rf"\{{({STRING}),", text):
            if not begin < match.start() < end:
                continue
            row = [literal(element) for element in split_list(text[match.start():])[0]]
            line = line_of(text, match.start())
            if len(row) != 3:
                problem(file, line, f"the row of {row[0]} has {len(row)} fields, not id, English, Russian")
                continue
            here = sum(comment < match.start() for comment in comments)
            if here == group and row[0] <= previous:
                problem(file, line, f"{row[0]} stands behind {previous}; ids are kept in order")
            group, previous = here, row[0]
            if row[0] in sentences:
                problem(file, line, f"{row[0]} is there twice")
            sentences[row[0]] = Sentence(file, line, row[1], row[2])
    return sentences


def check_languages(sentences):
    for name, sentence in sentences.items():
        if not sentence.english.strip() or not sentence.russian.strip():
            problem(sentence.file, sentence.line, f"{name} is not put into both languages")
        marks = [set(re.findall(r"\{(\w+)\}", text)) for text in (sentence.english, sentence.russian)]
        if marks[0] != marks[1]:
            problem(sentence.file, sentence.line,
                    f"the placeholders of {name} differ between the languages: {sorted(marks[0] ^ marks[1])}")
        words = re.sub(r"\{\w+\}", "", sentence.russian)
        if re.search(r"[a-z]{3}", sentence.english) and sentence.english != sentence.russian \
                and not re.search(r"[А-Яа-яЁё]", words):
            problem(sentence.file, sentence.line, f"the Russian sentence of {name} is not Russian")
        if re.search(r"[А-Яа-яЁё]", sentence.english):
            problem(sentence.file, sentence.line, f"the English sentence of {name} holds Cyrillic letters")


# ---- the code ----

def parameters_given(text, at, call):
    """How many parameters stand behind the id whose expression ends at `at`; None where that cannot be seen."""
    rest = text[at:]
    if call.startswith("make_finding"):
        position = re.match(r"\s*,\s*", rest)
        if not position:
            return None
        elements = split_list("(" + rest[position.end():])[0]
        if len(elements) == 1:
            return 0
        if len(elements) == 2 and elements[1].startswith("{"):
            return len(split_list(elements[1])[0])
        return None
    listed = re.match(r"\s*,\s*(?=\{)", rest)
    if listed:
        place = 3 if call.startswith("fail_at") else 0  # its file, line and key come first
        return place + len(split_list(rest[listed.end():])[0])
    if re.match(r"\s*\)", rest):
        return 3 if call.startswith("fail_at") else 0
    return None


def uses():
    """Every place that says an id: file, line, id, number of parameters or None."""
    for file, text in sources():
        for match in SAYING.finditer(text):
            expression = re.compile(rf"(?:[^\"{{}};,]|{STRING})*").match(text, match.end())
            given = parameters_given(text, expression.end(), match[0])
            for name in re.finditer(STRING, expression[0]):
                text_of = name[0][1:-1]
                if ID.fullmatch(text_of):
                    yield file, line_of(text, expression.start() + name.start()), text_of, given
    for file, name in TABLES:
        for text_of, line in array(file, name):
            if ID.fullmatch(text_of) and "-" in text_of:
                yield file, line, text_of, None


def composed_ids():
    for prefix, (file, name) in COMPOSED.items():
        for word, line in array(file, name):
            yield file, line, prefix + word


def check_uses(sentences, codes):
    said = set()
    for file, line, name, given in uses():
        if name in COMPOSED:
            continue
        said.add(name)
        sentence = sentences.get(name)
        if not sentence:
            problem(file, line, f"{name} has no sentence in gateway/report/sentences_*.cpp")
        elif given is not None and sentence.parameters and max(sentence.parameters) >= given and name not in codes:
            problem(file, line, f"{name} is said with {given} parameters, but its sentence uses "
                                f"{{{max(sentence.parameters)}}} ({sentence.file}:{sentence.line})")
    for file, line, name in composed_ids():
        said.add(name)
        if name not in sentences:
            problem(file, line, f"{name} has no sentence in gateway/report/sentences_*.cpp")
    written = set()
    for _, text in sources():
        written |= {match[1] for match in re.finditer(r'"([A-Za-z0-9-]+)"', text)}
    for name, sentence in sentences.items():
        if name not in said and name not in written:
            problem(sentence.file, sentence.line, f"{name} is said by nobody")


# ---- the documents ----

def finding_codes():
    text = without_comments(read("sdmx/base/finding.cpp"))
    begin = text.index("kKinds[] = ")
    return {match[1]: line_of(text, match.start()) for match in re.finditer(r'\{"([a-z0-9-]+)", k', text)
            if match.start() > begin}


def check_findings(sentences, codes):
    headings = {match[1] for match in re.finditer(r"^## ([a-z0-9-]+)$", document("docs/findings.md"), re.M)}
    for code, line in codes.items():
        if code not in headings:
            problem("sdmx/base/finding.cpp", line, f"{code} has no heading in docs/findings.md")
        if code not in sentences:
            problem("sdmx/base/finding.cpp", line, f"{code} has no sentence in gateway/report/sentences_findings.cpp")
    for heading in sorted(headings - set(codes)):
        problem("docs/findings.md", line_of(document("docs/findings.md"),
                                            document("docs/findings.md").index(f"## {heading}\n")),
                f"{heading} is no code of sdmx/base/finding.cpp")


def document(file):
    try:
        return read(file)
    except FileNotFoundError:
        problem(file, 1, "the file is not there")
        return ""


def keys(file):
    """The keys a kind of TOML file may hold, with their lines."""
    text = without_comments(read(file))
    return {match[1]: line_of(text, match.start())
            for match in re.finditer(r'\{"([A-Za-z_*.]+)", ConfigType::k(?!Tables?\b)', text)}


def check_configuration():
    told = document("docs/operations.md")
    examples = "\n".join(read(file) for file in sorted(Path("config").rglob("*.toml"))
                         if not file.name.endswith((".layout.toml", ".mapping.toml")))
    file = "gateway/core/config.cpp"
    for key, line in keys(file).items():
        if f"`{key}`" not in told:
            problem(file, line, f"the key {key} is not in docs/operations.md")
        last = key.split(".")[-2 if key.endswith(".*") else -1]
        if not re.search(rf"^[# ]*\[*{last}\b|^#? ?{last} *=|\b{last} *=|\.{last}\]", examples, re.M):
            problem(file, line, f"the key {key} is in no example of config/")


def check_tables():
    told = document("docs/tables.md")
    for file in ("gateway/tables/layout.cpp", "gateway/tables/mapping.cpp"):
        for key, line in keys(file).items():
            named = [part for part in key.split(".") if part != "*"]
            if named and not re.search(rf"\b{re.escape(named[-1])}\b", told):
                problem(file, line, f"the key {key} is not in docs/tables.md")


def check_routes():
    told = document("docs/rest.md")
    file = "gateway/http/router.cpp"
    text = without_comments(read(file))
    for match in re.finditer(r'\{"([A-Z]+)", "(/[^"]*)", \w+\}', text):
        route = f"{match[1]} {match[2].replace('**', '…').replace('*', 'ID')}"
        if f"`{route}`" not in told:
            problem(file, line_of(text, match.start()), f"the route {route} is not in docs/rest.md")


def check_commands():
    told = document("README.md") + "".join(read(file) for file in sorted(Path("docs").glob("*.md")))
    for command, line in array("gateway/cli/arguments.cpp", "kCommands"):
        if not re.search(rf"sdmx-gateway {command}\b|`{command}`", told):
            problem("gateway/cli/arguments.cpp", line, f"the command {command} is in no document")
    commands = {command for command, _ in array("gateway/cli/arguments.cpp", "kCommands")}
    for file in ["README.md", *map(str, sorted(Path("docs").glob("*.md")))]:
        text = read(file) if os.path.exists(file) else ""
        for match in re.finditer(r"^sdmx-gateway (\w+)", text, re.M):
            if match[1] not in commands:
                problem(file, line_of(text, match.start()), f"there is no command {match[1]}")


# ---- what no text may say ----

UNWANTED = ((re.compile(r"\bTO" + r"DO\b|\bFIX" + r"ME\b|\bX" + r"XX\b(?!X)"), "says that something is not done"),
            (re.compile(r"(?<![\w.$}/])/(?:home|root|work|Users)/[a-z]"), "names a path of one machine"))
TEXTS = {".cpp", ".hpp", ".md", ".txt", ".toml", ".py", ".json", ".cmake", ".service", ""}


def check_unwanted():
    for top in ("sdmx", "gateway", "config", "docs", "dsd", "scripts", "tests", "."):
        for file in sorted(Path(top).glob("*") if top == "." else Path(top).rglob("*")):
            if not file.is_file() or file.suffix not in TEXTS or {"shared", "build", ".venv", "golden"} & set(file.parts):
                continue
            try:
                text = read(file)
            except UnicodeDecodeError:
                continue  # tables in other encodings
            for pattern, sentence in UNWANTED:
                for match in pattern.finditer(text):
                    problem(file, line_of(text, match.start()), f"“{match[0]}” {sentence}")


def main():
    os.chdir(Path(__file__).resolve().parents[1])
    sentences, codes = read_catalogue(), finding_codes()
    check_languages(sentences)
    check_uses(sentences, codes)
    check_findings(sentences, codes)
    check_configuration()
    check_tables()
    check_routes()
    check_commands()
    check_unwanted()
    for file, line, sentence in sorted(set(problems)):
        print(f"{file}:{line}: {sentence}")
    print(f"check_texts: {len(sentences)} sentences, {len(set(problems))} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
