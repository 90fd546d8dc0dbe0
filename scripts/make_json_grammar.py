#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Works out which members, items and values the official SDMX-JSON schemas allow where, and writes that as the
grammar tables of sdmx/format/grammar (their notation: sdmx/format/grammar/json_table.hpp).

  scripts/make_json_grammar.py SCHEMAS VERSION OUT.cpp

SCHEMAS is the folder with the schemas of data, structures and metadata of one version, VERSION its name in the
code (Json21).
"""

import json
import os
import sys

KINDS = ("Data", "Structure", "Metadata")
TYPES = {"null": "z", "boolean": "b", "integer": "i", "number": "n", "string": "s", "array": "a", "object": "o"}
# What says nothing about what is allowed.
SILENT = {"description", "$comment", "default", "$schema", "id", "$id", "definitions", "$defs", "title"}
HANDLED = {"$ref", "allOf", "anyOf", "oneOf", "not", "type", "enum", "const", "pattern", "format", "minimum",
           "maximum", "items", "minItems", "maxItems", "uniqueItems", "properties", "patternProperties", "required",
           "additionalProperties", "unevaluatedProperties", "maxProperties"}


def alternatives(text):
    """The alternatives of an expression at its outermost level."""
    depth, in_class, start, parts, at = 0, False, 0, [], 0
    while at < len(text):
        c = text[at]
        if c == "\\":
            at += 1
        elif in_class:
            in_class = c != "]"
        elif c == "[":
            in_class = True
        elif c in "()":
            depth += 1 if c == "(" else -1
        elif c == "|" and depth == 0:
            parts.append(text[start:at])
            start = at + 1
        at += 1
    return parts + [text[start:]]


def is_group(text):
    """Whether all of the expression is one group."""
    if not (text.startswith("(") and text.endswith(")")):
        return False
    depth, in_class, at = 0, False, 0
    while at < len(text):
        c = text[at]
        if c == "\\":
            at += 1
        elif in_class:
            in_class = c != "]"
        elif c == "[":
            in_class = True
        elif c in "()":
            depth += 1 if c == "(" else -1
            if depth == 0:
                return at == len(text) - 1
        at += 1
    return False


def anchored(text):
    """An expression that is searched for as one that the whole text must match, in the notation of XML Schema."""
    found = []
    for part in alternatives(text):
        if is_group(part):
            found.append("(" + anchored(part[1:-1]) + ")")
            continue
        front = "" if part.startswith("^") else ".*"
        back = "" if part.endswith("$") else ".*"
        found.append(front + part[0 if front else 1:len(part) if back else -1] + back)
    return "|".join(found).replace("(?:", "(").replace("\\d", "[0-9]").replace("[[0-9]", "[0-9")


def letter_of(value):
    """The type of an allowed value."""
    if isinstance(value, bool):
        return "b"
    return {str: "s", int: "i", float: "n", type(None): "z"}[type(value)]


class Schema:
    """One schema document: nodes as tuples of what was combined, one number each."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = json.load(file)
        self.nodes = [{}]  # the first allows anything
        self.numbers = {(): 0}
        self.waiting = []

    def target(self, reference):
        node = self.document
        for part in reference.lstrip("#/").split("/"):
            node = node[part] if part else node
        return node

    def atoms(self, schema):
        """The schema and what it takes over from others, without references."""
        if schema is True:
            return []
        unknown = set(schema) - SILENT - HANDLED
        if unknown:
            raise ValueError("keywords that are not understood: %s" % unknown)
        found = [schema]
        if "$ref" in schema:
            found += self.atoms(self.target(schema["$ref"]))
        for part in schema.get("allOf", []):
            found += self.atoms(part)
        return found

    def number(self, schemas):
        """The number of the node that all these schemas make together."""
        atoms = []
        for schema in schemas:
            for atom in self.atoms(schema):
                if not any(atom is other for other in atoms):
                    atoms.append(atom)
        key = tuple(sorted(id(atom) for atom in atoms))
        if key not in self.numbers:
            self.numbers[key] = len(self.nodes)
            self.nodes.append(None)
            self.waiting.append((self.numbers[key], atoms))
        return self.numbers[key]

    def fill_all(self):
        while self.waiting:
            number, atoms = self.waiting.pop()
            self.nodes[number] = self.combined(atoms)

    def names(self, schema):
        """Names and patterns of all members that a schema and its alternatives know."""
        found, patterns = set(), set()
        for atom in self.atoms(schema):
            found |= set(atom.get("properties", {}))
            patterns |= {anchored(p) for p in atom.get("patternProperties", {})}
            for part in atom.get("anyOf", []) + atom.get("oneOf", []):
                more, more_patterns = self.names(part)
                found |= more
                patterns |= more_patterns
        return found, patterns

    def combined(self, atoms):
        node = {"patterns": [], "required": set(), "groups": [], "members": {}, "member_patterns": []}
        members, items, open_names = {}, [], None
        for atom in atoms:
            self.take_values(atom, node)
            node["required"] |= set(atom.get("required", []))
            for name, schema in atom.get("properties", {}).items():
                members.setdefault(name, []).append(schema)
            for pattern, schema in atom.get("patternProperties", {}).items():
                node["member_patterns"].append((anchored(pattern), self.number([schema])))
            if "items" in atom:
                items.append(atom["items"])
            for word, mark in (("anyOf", "|"), ("oneOf", "^")):
                if word in atom:
                    node["groups"].append((mark,) + tuple(self.number([part]) for part in atom[word]))
            if "not" in atom:
                node["groups"].append(("~", self.number([atom["not"]])))
            if atom.get("additionalProperties") is False:
                known = set(atom.get("properties", {})), {anchored(p) for p in atom.get("patternProperties", {})}
            elif atom.get("unevaluatedProperties") is False:
                known = self.names(atom)
            else:
                continue
            open_names = known if open_names is None else (open_names[0] & known[0], open_names[1] & known[1])
        node["members"] = {name: self.number(schemas) for name, schemas in members.items()}
        node["items"] = self.number(items) if items else None
        node["closed"] = open_names is not None
        if open_names is not None:
            node["members"] = {name: n for name, n in node["members"].items() if name in open_names[0]}
            node["members"].update({name: 0 for name in open_names[0] if name not in node["members"]})
            own = [pattern for pattern, _ in node["member_patterns"]]
            node["member_patterns"] += [(p, 0) for p in sorted(open_names[1]) if p not in own]
        for name in node["required"]:
            node["members"].setdefault(name, 0)
        return node

    def take_values(self, atom, node):
        if "type" in atom:
            types = atom["type"] if isinstance(atom["type"], list) else [atom["type"]]
            letters = {TYPES[t] for t in types}
            if "types" in node:
                both = node["types"] & letters
                if "i" in node["types"] | letters and "n" in node["types"] | letters:
                    both.add("i")
                letters = both
            node["types"] = letters
        values = atom.get("enum", [atom["const"]] if "const" in atom else None)
        if values is not None:
            node.setdefault("types", {letter_of(value) for value in values})
            texts = [json.dumps(value, ensure_ascii=False) for value in values]
            node["values"] = [text for text in node["values"] if text in texts] if "values" in node else texts
        if "pattern" in atom:
            node["patterns"].append(anchored(atom["pattern"]))
        if "format" in atom:
            node["format"] = atom["format"]
        for word, tighter in (("minimum", max), ("maximum", min), ("minItems", max), ("maxItems", min)):
            if word in atom:
                node[word] = tighter(node.get(word, atom[word]), atom[word])
        if atom.get("maxProperties") == 0:
            node["closed_empty"] = True
        if atom.get("uniqueItems"):
            node["unique"] = True


class Printer:
    """Writes the nodes that are reached from the root, equal ones once."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.patterns = {}

    def pattern(self, text):
        return self.patterns.setdefault(text, len(self.patterns))

    def fields(self, node, number):
        found = []
        if "types" in node:
            found.append("t" + "".join(sorted(node["types"])))
        found += ["=" + text for text in node.get("values", [])]
        found += ["/%d" % self.pattern(text) for text in sorted(set(node.get("patterns", [])))]
        for word, mark in (("format", "f"), ("minimum", "<"), ("maximum", ">"), ("minItems", "["), ("maxItems", "]")):
            if word in node:
                found.append("%s%s" % (mark, node[word]))
        if node.get("unique"):
            found.append("#")
        if node.get("items"):
            found.append("i%d" % number(node["items"]))
        for name, child in sorted(node.get("members", {}).items()):
            mark = "!" if name in node["required"] else "?"
            found.append("p%s%s%d" % (name, mark, number(child)))
        found += ["q%d?%d" % (self.pattern(text), number(child)) for text, child in node.get("member_patterns", [])]
        if node.get("closed") or node.get("closed_empty"):
            found.append("c")
        found += [group[0] + ",".join(str(number(child)) for child in group[1:]) for group in node.get("groups", [])]
        return "\t".join(found)

    def merge(self):
        """Partition refinement: nodes are one when their lines are, up to their children being one."""
        group = [0] * len(self.nodes)
        while True:
            lines = {}
            after = [lines.setdefault((group[i], self.fields(n, lambda c: group[c])), len(lines))
                     for i, n in enumerate(self.nodes)]
            if len(lines) == len(set(group)):
                return after
            group = after

    def text(self, root):
        group = self.merge()
        first = {}
        for i, number in enumerate(group):
            first.setdefault(number, i)
        order, numbers, waiting = [], {}, [group[0], group[root]]
        while waiting:
            number = waiting.pop(0)
            if number in numbers:
                continue
            numbers[number] = len(order)
            order.append(self.nodes[first[number]])
            self.fields(order[-1], lambda child: waiting.append(group[child]) or 0)
        self.patterns = {}
        lines = ["S\t" + self.fields(node, lambda child: numbers[group[child]]) for node in order]
        return "\n".join(["P\t" + pattern for pattern in self.patterns] + lines + ["R\t%d" % numbers[group[root]]]) + "\n"


def table(path):
    schema = Schema(path)
    root = schema.number([schema.document])
    schema.fill_all()
    return Printer(schema.nodes).text(root)


def main():
    folder, version, out = sys.argv[1:4]
    with open(out, "w", encoding="utf-8") as file:
        file.write("// SPDX-License-Identifier: Apache-2.0\n"
                   "// Made by scripts/make_json_grammar.py; not edited by hand. Notation: json_table.hpp.\n"
                   '#include "sdmx/format/grammar/json_table.hpp"\n\n'
                   "namespace sdmx::grammar {\n\n// clang-format off\n")
        for kind in KINDS:
            text = table(os.path.join(folder, "sdmx-json-%s-schema.json" % kind.lower()))
            file.write('const std::string_view k%s%s = R"grammar(%s)grammar";\n\n' % (version, kind, text))
        file.write("// clang-format on\n\n}  // namespace sdmx::grammar\n")


main()
