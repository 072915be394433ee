"""How names are made comparable. org.casus.actor.Folding does the same in Java."""
import unicodedata

LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "ə": "a"})
DROPPED = "'’‘`´.ʻʼʿʾ"
ARTICLES = {"al", "el", "as", "ad", "ar", "an", "ash", "at", "az", "ul"}


def fold(name):
    """Lower case, no diacritics, no full stops or apostrophes; all else that is no letter or digit is a space."""
    out = []
    for c in unicodedata.normalize("NFKD", name).lower().translate(LETTERS):
        if unicodedata.combining(c) or c in DROPPED:
            continue
        if c == "&":
            out.append(" and ")
        else:
            out.append(c if c.isalnum() else " ")
    return " ".join("".join(out).split())


PAIRS = [("kh", "h"), ("gh", "g"), ("ck", "k"), ("ph", "f"), ("dj", "j"), ("tch", "ch"), ("sch", "sh"), ("ts", "c"), ("tz", "c"),
         ("aj", "i"), ("ay", "i"), ("ai", "i"), ("ey", "i"), ("ei", "i"), ("ie", "i"), ("iy", "i"), ("yi", "i"), ("ee", "i"),
         ("ou", "o"), ("oo", "o"), ("eo", "o"), ("yo", "o"), ("yu", "o"), ("iu", "o"), ("ia", "a"), ("ya", "a")]
SINGLE = str.maketrans({"q": "k", "w": "v", "y": "i", "j": "i", "e": "i", "u": "o", "z": "s", "x": "k"})


def loose_word(word, variants):
    """One folded word as transliterations agree on it: yuri, yury, yuriy are one."""
    word = variants.get(word, word)
    for a, b in PAIRS:
        word = word.replace(a, b)
    word = word.translate(SINGLE)
    out = []
    for c in word:
        if not out or out[-1] != c:
            out.append(c)
    if len(out) > 3 and out[-1] == "h":
        out.pop()
    return "".join(out)


def loose(folded, variants):
    words = folded.split()
    kept = [w for w in words if w not in ARTICLES] or words
    return " ".join(loose_word(w, variants) for w in kept)


def hash64(key):
    """FNV-1a over UTF-16 code units, 64 bits, then a finishing mix."""
    h = 0xCBF29CE484222325
    for c in key:
        h = ((h ^ ord(c)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    h ^= h >> 29
    return (h * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
