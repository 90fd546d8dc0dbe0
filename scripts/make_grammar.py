#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Works out which elements, attributes and values the official SDMX-ML schemas allow where, and writes that as
the grammar tables of sdmx/format/grammar (their notation: sdmx/format/grammar/grammar_table.hpp).

  scripts/make_grammar.py SCHEMAS NAME OUT.cpp

SCHEMAS is the folder with SDMXMessage.xsd of one version, NAME the name of the table in the code (Ml21).
"""

import collections
import os
import sys
import xml.etree.ElementTree as ElementTree

XS = "{http://www.w3.org/2001/XMLSchema}"
XML = "http://www.w3.org/XML/1998/namespace"
# What a data structure definition or metadata structure definition decides is no matter of these schemas.
OPEN = ("/compact", "/cross", "/utility", "/metadatareport")
ANY = "any"


class Schemas:
    """All schema documents of a folder, their global declarations by qualified name."""

    def __init__(self, folder):
        self.folder = folder
        self.globals = collections.defaultdict(dict)
        self.documents = {}
        self.substitutes = collections.defaultdict(list)
        self.namespaces = []
        self.load("SDMXMessage.xsd")

    def load(self, name):
        path = os.path.join(self.folder, os.path.basename(name))
        if path in self.documents:
            return
        self.documents[path] = None
        prefixes = {"xml": XML}
        root = None
        for event, item in ElementTree.iterparse(path, events=("start", "start-ns")):
            if event == "start-ns":
                prefixes[item[0]] = item[1]
            elif root is None:
                root = item
        self.documents[path] = root
        target = root.get("targetNamespace", "")
        if target not in self.namespaces:
            self.namespaces.append(target)
        context = Context(target, prefixes, root.get("elementFormDefault") == "qualified",
                          root.get("attributeFormDefault") == "qualified")
        for node in root:
            if node.tag in (XS + "include", XS + "import"):
                if node.get("schemaLocation") and not node.get("schemaLocation").endswith("xml.xsd"):
                    self.load(node.get("schemaLocation"))
                continue
            if node.get("name") is None:
                continue
            kind = node.tag[len(XS):]
            self.globals[kind][(target, node.get("name"))] = (node, context)
            if kind == "element" and node.get("substitutionGroup"):
                self.substitutes[context.name(node.get("substitutionGroup"))].append((target, node.get("name")))


class Context:
    def __init__(self, target, prefixes, qualified, attributes_qualified):
        self.target, self.prefixes = target, prefixes
        self.qualified, self.attributes_qualified = qualified, attributes_qualified

    def name(self, text):
        prefix, _, local = text.rpartition(":")
        return (self.prefixes.get(prefix, ""), local)


class Grammar:
    """Types as tuples, one number each; equal ones become one in the end."""

    def __init__(self, schemas):
        self.schemas = schemas
        self.types = []  # dicts with attributes, content, mixed, value
        self.type_of = {}
        self.values = []
        self.value_of = {}
        self.like = {}  # types of elements with identity constraints: the type they have otherwise
        self.unfilled = {}  # declarations of types that were named, but not looked into yet

    # ---- values ----

    def value(self, definition):
        if definition not in self.value_of:
            self.value_of[definition] = len(self.values)
            self.values.append(definition)
        return self.value_of[definition]

    def simple_by_name(self, name):
        if name[0] == XS[1:-1]:
            return (name[1],)
        if name[0] == XML:
            return ("language",)
        if name not in self.schemas.globals["simpleType"]:
            raise KeyError(name)
        node, context = self.schemas.globals["simpleType"][name]
        return self.simple(node, context)

    def simple(self, node, context):
        for child in node:
            if child.tag == XS + "restriction":
                return self.restricted(child, context)
            if child.tag == XS + "union":
                members = [self.simple_by_name(context.name(m)) for m in child.get("memberTypes", "").split()]
                members += [self.simple(inner, context) for inner in child if inner.tag == XS + "simpleType"]
                return ("union",) + tuple(sorted(set(self.value(m) for m in members)))
            if child.tag == XS + "list":
                return ("string",)
        raise ValueError(node.get("name"))

    def restricted(self, node, context):
        if node.get("base"):
            base = self.simple_by_name(context.name(node.get("base")))
        else:
            base = self.simple(node.find(XS + "simpleType"), context)
        return self.with_facets(base, node)

    def with_facets(self, base, node):
        patterns = [child.get("value") for child in node if child.tag == XS + "pattern"]
        enumeration = [child.get("value") for child in node if child.tag == XS + "enumeration"]
        if base[0] == "union" and (patterns or enumeration):
            base = ("union*",) + base[1:]
        facets = base[1:]
        if enumeration:
            facets = tuple(f for f in facets if not str(f).startswith("=")) + tuple("=" + e for e in enumeration)
        if patterns:
            joined = patterns[0] if len(patterns) == 1 else "|".join("(" + p + ")" for p in patterns)
            facets = facets + ("/" + joined,)
        return (base[0],) + facets

    # ---- types ----

    def type_by_name(self, name):
        """Number of a named type; a simple type becomes a type with a value only."""
        if name in self.type_of:
            return self.type_of[name]
        if name[0] == XS[1:-1]:
            return self.add(name, ANY) if name[1] == "anyType" else self.add(name, None, value=(name[1],))
        if any(part in name[0].lower() for part in OPEN):
            return self.add(name, ANY)
        if name in self.schemas.globals["complexType"]:
            number = self.add(name, None)
            self.unfilled[number] = self.schemas.globals["complexType"][name]
            return number
        return self.add(name, None, value=self.simple_by_name(name))

    def add(self, name, content, value=None):
        number = len(self.types)
        if name is not None:
            self.type_of[name] = number
        self.types.append({"attributes": {}, "content": content or ("seq",), "mixed": False,
                           "value": None if value is None else self.value(value), "any": "",
                           "defaults": {}, "abstract": False, "identities": (), "name": name})
        return number

    def fill(self, number):
        """Works out a type; those of its children are only named, so that types may hold one another."""
        if number in self.unfilled:
            node, context = self.unfilled.pop(number)
            self.types[number].update(self.complex(node, context))
            self.types[number]["abstract"] = node.get("abstract") == "true"

    def fill_all(self):
        while self.unfilled:
            self.fill(next(iter(self.unfilled)))
        for number, (base, node, context) in self.like.items():
            self.types[number] = dict(self.types[base])
            self.types[number]["identities"] += self.identities(node, context, base)

    # ---- identity constraints ----

    def identities(self, node, context, base):
        """What must be unique in an element: (paths, fields), a path as steps, a field with its default."""
        found = []
        for child in node:
            if child.tag not in (XS + "unique", XS + "key"):
                continue
            paths = [self.path(text, context) for text in child.find(XS + "selector").get("xpath").split("|")]
            fields = [f.get("xpath").strip() for f in child.findall(XS + "field")]
            if "." in fields:
                continue  # told by a text, which is not known at the start of the element
            names = [field.lstrip("@") for field in fields]
            found.append((tuple(paths), tuple((name, self.default(base, paths[0], name)) for name in names)))
        return tuple(found)

    def path(self, text, context):
        text = "".join(text.split())
        inside = text.startswith(".//")
        steps = text[3:].split("/") if inside else text.split("/")
        return inside, tuple("*" if step == "*" else context.name(step) for step in steps)

    def default(self, number, path, attribute):
        """The default of an attribute of the elements that a path leads to."""
        if path[0]:
            return None
        for step in path[1]:
            number = self.child(self.types[number]["content"], step)
            if number is None:
                return None
            number = self.like[number][0] if number in self.like else number
        return self.types[number]["defaults"].get(attribute)

    def child(self, particle, name):
        if particle[0] == "element":
            return particle[2] if particle[1] == name else None
        for part in particle[1:]:
            found = self.child(part, name) if isinstance(part, tuple) else None
            if found is not None:
                return found
        return None

    def complex(self, node, context):
        mixed = node.get("mixed") == "true"
        for child in node:
            if child.tag == XS + "simpleContent":
                return self.simple_content(child[0] if child[0].tag != XS + "annotation" else child[1], context)
            if child.tag == XS + "complexContent":
                inner = [c for c in child if c.tag != XS + "annotation"][0]
                return self.derived(inner, context, mixed or child.get("mixed") == "true")
        result = {"attributes": {}, "content": ("seq",), "mixed": mixed, "value": None, "any": "", "defaults": {}}
        self.attributes(node, context, result)
        result["content"] = self.particles(node, context)
        result["identities"] = self.once_only(node, context)
        return result

    def once_only(self, node, context):
        """The children of xs:all, each of which may be there once: identities without fields."""
        found = []
        for child in node.findall(XS + "all"):
            for element in child.findall(XS + "element"):
                particle = self.element(element, context)
                if particle[0] == "element":
                    found.append((((False, (particle[1],)),), ()))
        return tuple(found)

    def described(self, name):
        number = self.type_by_name(name)
        self.fill(number)
        return self.types[number]

    def simple_content(self, node, context):
        name = context.name(node.get("base"))
        if name[0] == XS[1:-1] or name in self.schemas.globals["simpleType"]:
            base = {"attributes": {}, "content": ("seq",), "mixed": False, "any": "", "defaults": {},
                    "value": self.value(self.simple_by_name(name))}
        else:
            base = self.described(name)
        result = {"attributes": dict(base["attributes"]), "content": ("seq",), "mixed": base["mixed"],
                  "any": base["any"], "value": base["value"], "defaults": dict(base["defaults"])}
        if node.tag == XS + "restriction":
            inner = node.find(XS + "simpleType")
            if inner is not None:
                result["value"] = self.value(self.simple(inner, context))
            if result["value"] is not None:
                result["value"] = self.value(self.with_facets(self.values[result["value"]], node))
        self.attributes(node, context, result)
        return result

    def derived(self, node, context, mixed):
        base = self.described(context.name(node.get("base")))
        if base["content"] == ANY:
            return {"attributes": {}, "content": ANY, "mixed": True, "value": None, "any": "*", "defaults": {}}
        own = self.particles(node, context)
        result = {"attributes": dict(base["attributes"]), "value": base["value"], "any": base["any"],
                  "mixed": mixed or base["mixed"], "defaults": dict(base["defaults"])}
        if node.tag == XS + "extension":
            result["content"] = ("seq", base["content"], own)
        else:
            result["content"] = own
            result["any"] = ""
            result["mixed"] = mixed
        self.attributes(node, context, result)
        return result

    def attributes(self, node, context, result):
        for child in node:
            if child.tag == XS + "attribute":
                self.attribute(child, context, result)
            elif child.tag == XS + "attributeGroup":
                group, inner = self.schemas.globals["attributeGroup"][context.name(child.get("ref"))]
                self.attributes(group, inner, result)
            elif child.tag == XS + "anyAttribute":
                result["any"] = "*local" if child.get("namespace") == "##local" else "*"

    def attribute(self, node, context, result):
        if node.get("ref"):
            name = context.name(node.get("ref"))
            if name[0] == XML:
                local, value = "xml:" + name[1], ("language",) if name[1] == "lang" else ("string",)
            else:
                global_node, inner = self.schemas.globals["attribute"][name]
                local, value = name[1], self.attribute_value(global_node, inner)
        else:
            local, value = node.get("name"), self.attribute_value(node, context)
            form = node.get("form", "qualified" if context.attributes_qualified else "unqualified")
            if form == "qualified":
                local = (context.target, local)
        if node.get("use") == "prohibited":
            result["attributes"].pop(local, None)
            return
        before = result["attributes"].get(local)
        if value is None:
            value = before[1] if before else self.value(("string",))
        else:
            value = self.value(value)
        required = node.get("use") == "required"
        result["attributes"][local] = (required, value, node.get("fixed"))
        if node.get("default") or node.get("fixed"):
            result["defaults"][local] = node.get("default") or node.get("fixed")

    def attribute_value(self, node, context):
        if node.get("type"):
            return self.simple_by_name(context.name(node.get("type")))
        inner = node.find(XS + "simpleType")
        return None if inner is None else self.simple(inner, context)

    # ---- particles ----

    def particles(self, node, context):
        for child in node:
            if child.tag in (XS + "sequence", XS + "choice", XS + "all", XS + "group"):
                return self.particle(child, context)
        return ("seq",)

    def particle(self, node, context):
        inner = self.bare_particle(node, context)
        least = int(node.get("minOccurs", "1"))
        most = node.get("maxOccurs", "1")
        most = -1 if most == "unbounded" else int(most)
        if most == 0:
            return ("seq",)
        return inner if (least, most) == (1, 1) else ("repeat", least, most, inner)

    def bare_particle(self, node, context):
        if node.tag == XS + "sequence":
            return ("seq",) + tuple(self.particle(c, context) for c in node if c.tag != XS + "annotation")
        if node.tag == XS + "choice":
            return ("or",) + tuple(self.particle(c, context) for c in node if c.tag != XS + "annotation")
        if node.tag == XS + "all":
            parts = tuple(self.particle(c, context) for c in node if c.tag != XS + "annotation")
            return ("repeat", 0, -1, ("or",) + parts)
        if node.tag == XS + "group":
            group, inner = self.schemas.globals["group"][context.name(node.get("ref"))]
            return self.particles(group, inner)
        if node.tag == XS + "any":
            return ("any",)
        return self.element(node, context)

    def element(self, node, context):
        if node.get("ref"):
            name = context.name(node.get("ref"))
            return self.global_element(name)
        qualified = node.get("form", "qualified" if context.qualified else "unqualified") == "qualified"
        name = (context.target if qualified else "", node.get("name"))
        return ("element", name, self.element_type(node, context))

    def global_element(self, name):
        if any(part in name[0].lower() for part in OPEN):
            return ("any",)
        choices = [name] + self.all_substitutes(name)
        parts = []
        for choice in choices:
            node, context = self.schemas.globals["element"][choice]
            if node.get("abstract") == "true":
                continue
            parts.append(("element", choice, self.element_type(node, context)))
        if len(parts) == 1:
            return parts[0]
        return ("or",) + tuple(parts) if parts else ("any",)

    def all_substitutes(self, name):
        found = []
        for other in self.schemas.substitutes[name]:
            found += [other] + self.all_substitutes(other)
        return found

    def element_type(self, node, context):
        """Number of an element's type; one of its own where it says what must be unique in it."""
        if node.get("default") and ("default", id(node)) not in self.type_of:
            value = self.types[self.plain_type(node, context)]["value"]
            if value is not None:  # an empty element has the default
                self.add(("default", id(node)), None, ("union", value, self.value(("string", "="))))
        if ("default", id(node)) in self.type_of:
            return self.type_of[("default", id(node))]
        if node.find(XS + "unique") is None and node.find(XS + "key") is None:
            return self.plain_type(node, context)
        key = ("element", id(node))
        if key not in self.type_of:
            base = self.plain_type(node, context)
            self.like[self.add(key, None)] = (base, node, context)
        return self.type_of[key]

    def plain_type(self, node, context):
        if node.get("type"):
            return self.type_by_name(context.name(node.get("type")))
        for child in node:
            if child.tag == XS + "complexType":
                key = ("anonymous", id(child))
                if key not in self.type_of:
                    number = self.add(key, None)
                    self.unfilled[number] = (child, context)
                return self.type_of[key]
            if child.tag == XS + "simpleType":
                return self.add(None, None, value=self.simple(child, context))
        if node.get("substitutionGroup"):
            head, inner = self.schemas.globals["element"][context.name(node.get("substitutionGroup"))]
            return self.element_type(head, inner)
        return self.type_by_name((XS[1:-1], "anyType"))


class Printer:
    """Writes the grammar in its notation, types that are equal written once."""

    def __init__(self, grammar):
        self.grammar = grammar
        self.letters = {"": "-"}
        self.merged = {}

    def letter(self, namespace):
        return self.letters.setdefault(namespace, chr(ord("a") + len(self.letters) - 1))

    def content(self, particle, numbers):
        if particle == ANY or particle == ("any",):
            return "*any"
        kind = particle[0]
        if kind == "element":
            return "%s:%s.%s" % (self.letter(particle[1][0]), particle[1][1], numbers(particle[2]))
        if kind == "repeat":
            inner = self.content(particle[3], numbers)
            if inner == "":
                return ""
            mark = {(0, 1): "?", (0, -1): "*", (1, -1): "+"}.get(particle[1:3])
            if mark is None:
                mark = "{%d,%s}" % (particle[1], "" if particle[2] < 0 else particle[2])
            simple = particle[3][0] == "element"
            return inner + mark if simple else "(" + inner + ")" + mark
        parts = [self.content(p, numbers) for p in particle[1:]]
        parts = [p for p in parts if p] if kind == "seq" else parts
        if kind == "or":
            empty = any(p == "" for p in parts)
            parts = [p for p in parts if p]
            text = "(" + "|".join(parts) + ")"
            return text + "?" if empty else text
        return ",".join(parts)

    def line(self, entry, numbers):
        attributes = []
        for name, (required, value, fixed) in sorted(entry["attributes"].items(), key=str):
            mark = "!" if required else "?"
            name = name if isinstance(name, str) else self.letter(name[0]) + ":" + name[1]
            attributes.append("%s%s%s" % (name, mark, value if fixed is None else "=" + fixed))
        if entry["any"]:
            attributes.append(entry["any"])
        if entry["abstract"]:
            attributes.append("@")
        if entry["value"] is not None:
            content = "=%d" % entry["value"]
        else:
            content = ("~" if entry["mixed"] else "") + self.content(entry["content"], numbers)
        return "\t".join([" ".join(attributes), content] + [self.identity(i) for i in entry["identities"]])

    def identity(self, identity):
        paths, fields = identity
        shown = []
        for inside, steps in paths:
            names = [s if s == "*" else self.letter(s[0]) + ":" + s[1] for s in steps]
            shown.append(("//" if inside else "") + "/".join(names))
        return "|".join(shown) + "".join("@" + name + ("" if d is None else "=" + d) for name, d in fields)

    def merge(self):
        """Partition refinement: types are one when their lines are, up to their children being one."""
        types = self.grammar.types
        group = [0] * len(types)
        while True:
            lines = {}
            after = [lines.setdefault((group[i], self.line(t, lambda n: str(group[n]))), len(lines))
                     for i, t in enumerate(types)]
            if len(lines) == len(set(group)):
                return after
            group = after

    def reachable(self, group, roots):
        first = {}
        for i, number in enumerate(group):
            first.setdefault(number, i)
        order, waiting, numbers = [], list(roots), {}
        while waiting:
            number = waiting.pop(0)
            if number in numbers:
                continue
            numbers[number] = len(order)
            order.append(first[number])
            found = []
            self.line(self.grammar.types[first[number]], lambda n: found.append(group[n]) or "0")
            waiting += found
        return order, numbers

    def text(self, elements, named):
        group = self.merge()
        roots = [group[t] for _, t in elements] + [group[t] for _, t in named]
        order, numbers = self.reachable(group, roots)
        values, value_numbers, patterns = [], {}, {}

        def renumber(value):
            if value in value_numbers:
                return value_numbers[value]
            definition = self.grammar.values[value]
            if definition[0] in ("union", "union*"):
                members = [renumber(m) if isinstance(m, int) else m for m in definition[1:]]
                definition = (definition[0],) + tuple(members)
            facets = [patterns.setdefault(f[1:], len(patterns)) if isinstance(f, str) and f[0] == "/" else f
                      for f in definition[1:]]
            facets = ["/%d" % new if isinstance(old, str) and old[0] == "/" else old
                      for old, new in zip(definition[1:], facets)]
            value_numbers[value] = len(values)
            values.append((definition[0],) + tuple(facets))
            return value_numbers[value]

        lines = []
        for index in order:
            entry = dict(self.grammar.types[index])
            entry["attributes"] = {name: (r, renumber(v) if f is None else v, f)
                                   for name, (r, v, f) in entry["attributes"].items()}
            entry["value"] = None if entry["value"] is None else renumber(entry["value"])
            lines.append("T\t" + self.line(entry, lambda n: str(numbers[group[n]])))
        out = ["P\t" + pattern for pattern in patterns]
        out += ["V\t" + "\t".join(str(part) for part in definition) for definition in values] + lines
        out += ["E\t%s:%s\t%d" % (self.letter(name[0]), name[1], numbers[group[t]]) for name, t in elements]
        out += ["X\t%s:%s\t%d" % (self.letter(name[0]), name[1], numbers[group[t]]) for name, t in named]
        return "\n".join(["N\t%s\t%s" % (letter, uri) for uri, letter in self.letters.items() if uri] + out) + "\n"


def main():
    folder, name, out = sys.argv[1:4]
    sys.setrecursionlimit(10000)
    schemas = Schemas(folder)
    grammar = Grammar(schemas)
    message = [n for n in schemas.globals["element"] if n[0].endswith("/message")]
    elements = []
    for element in message:
        node, context = schemas.globals["element"][element]
        if node.get("abstract") != "true":
            elements.append((element, grammar.element_type(node, context)))
    # Types that an element may name itself by xsi:type: those that are derived from one in use.
    named = [(n, grammar.type_by_name(n)) for n in sorted(schemas.globals["complexType"])
             if not any(part in n[0].lower() for part in OPEN) and derived_in_use(schemas, n)]
    grammar.fill_all()
    printer = Printer(grammar)
    text = printer.text(elements, named)
    with open(out, "w", encoding="utf-8") as file:
        file.write(TEMPLATE % (os.path.basename(__file__), name, text))


def derived_in_use(schemas, name):
    """Concrete types without an element of their own in choices: geographic codes, map values and the like."""
    node, _ = schemas.globals["complexType"][name]
    return node.get("abstract") != "true" and name[1] in XSI_TYPES


XSI_TYPES = ("GeoFeatureSetCodeType", "GeoGridCodeType")

TEMPLATE = '''// SPDX-License-Identifier: Apache-2.0
// Made by scripts/%s; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view k%s = R"grammar(%s)grammar";
// clang-format on

}  // namespace sdmx::grammar
'''

if __name__ == "__main__":
    main()
