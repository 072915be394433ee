#!/usr/bin/env python3
"""Makes words-of-names.tsv and demonyms.tsv: names of people, demonyms and common words that are spelt like places.

usage: lists.py FACTS COMMON OUT
  FACTS   folder with names.tsv (given and family names) and countries.tsv (demonyms)
  COMMON  a text file, one word a line: gazetteer names that English prose writes in lower case
  OUT     casus-core/src/main/resources/org/casus/place
"""
import sys
from build import fold, rows

MORE_GIVEN = """mohammed muhammad mohamed ahmed ahmad ali hassan hussein abdullah abdul ibrahim yusuf omar khalid mahmoud mustafa bashar recep
vladimir sergei dmitry yuri boris viktor volodymyr oleksandr barack hillary donald condoleezza colin kofi ban jean pierre jacques nicolas angela
gerhard silvio manmohan hamid nouri ehud ariel yasser benjamin hosni muammar thabo jacob robert nelson olusegun goodluck laurent joseph paul
kim lee park abraham tyler jackson jordan paris austin brooklyn madison savannah sydney israel chelsea dallas florence victoria virginia""".split()
PLACES = {"england", "hong kong", "drc", "britain", "great britain", "scotland", "vatican", "myanmar", "congo", "macedonia", "wales", "palestine",
          "cabo verde", "swaziland", "czech republic", "sao tome and principe", "syrian arab republic"}

def main(facts, common, out):
    given, family, demonyms, country = set(MORE_GIVEN), set(), set(), {}
    for r in rows(facts + "/names.tsv"):
        name = fold(r["name"])
        if " " not in name and len(name) > 1: (given if r["kind"] == "given" else family).add(name)
    for r in rows(facts + "/countries.tsv"):
        demonyms |= {fold(d) for d in r["demonyms"].split("|") if d}
        for d in r["demonyms"].split("|"): country.setdefault(fold(d), []).append(r["iso3"])
    demonyms = {d for d in demonyms if d and " " not in d} - PLACES
    with open(common, encoding="utf-8") as f: words = {fold(l) for l in f if l.strip()}
    with open(out + "/demonyms.tsv", "w", encoding="utf-8") as f:
        f.write("# Made by lists.py. A demonym and its country, where it has but one.\n")
        for d in sorted(demonyms):
            if len(set(country[d])) == 1: f.write(d + "\t" + country[d][0] + "\n")
    with open(out + "/words-of-names.tsv", "w", encoding="utf-8") as f:
        f.write("# Made by lists.py. class, words. given, family: names of people. demonym: of countries. common: places' names that are words.\n")
        for name, found in (("given", given), ("surname", family), ("demonym", demonyms), ("common", words)):
            f.write(name + "\t" + "|".join(sorted(found)) + "\n")

if __name__ == "__main__": main(*sys.argv[1:4])
