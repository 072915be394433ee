package org.casus.resolve;

/**
 * Evidence from words alone, for tellings of which nothing is known but where they stand: the same
 * or a kindred word, in sentences and documents about the same things.
 */
final class WordEvidence {
  private final Vocabulary vocabulary;
  private final Priors priors;
  private final Company company;

  WordEvidence(Vocabulary vocabulary, Priors priors, Company company) {
    this.vocabulary = vocabulary;
    this.priors = priors;
    this.company = company;
  }

  Evidence of(Wording a, Wording b) {
    Evidence evidence = new Evidence();
    String kind = kind(a, b);
    evidence.add(kind, true);
    boolean same = a.article().id().equals(b.article().id());
    if (same) {
      double apart = Math.min(Math.abs(a.sentence() - b.sentence()), 5) / 5.0;
      evidence.add("one document", kind, 1);
      evidence.add("sentences apart", kind, apart);
    } else {
      double like = a.article().about().cosine(b.article().about());
      evidence.add("documents alike", kind, like);
      evidence.add("documents alike .15", kind, like > .15 ? 1 : 0);
      evidence.add("documents alike .25", kind, like > .25 ? 1 : 0);
      evidence.add("documents alike .4", kind, like > .4 ? 1 : 0);
      double here = company.alike(a.article(), b.article());
      evidence.add("documents alike here", kind, here);
      evidence.add("documents alike here .07", kind, here > .07 ? 1 : 0);
      evidence.add("documents alike here .1", kind, here > .1 ? 1 : 0);
      evidence.add("documents alike here .15", kind, here > .15 ? 1 : 0);
      evidence.add("documents alike here .25", kind, here > .25 ? 1 : 0);
      evidence.add("both open", a.sentence() == 0 && b.sentence() == 0);
      evidence.add("one opens", (a.sentence() == 0) != (b.sentence() == 0));
    }
    double sentences = a.rest().cosine(b.rest());
    evidence.add("sentences alike", kind, sentences);
    evidence.add("sentences alike .2", kind, sentences > .2 ? 1 : 0);
    evidence.add("sentences alike .4", kind, sentences > .4 ? 1 : 0);
    evidence.add("sentences of like meaning", kind, Vectors.cosine(a.meaning(), b.meaning()));
    evidence.add("words around of like meaning", kind, Vectors.cosine(a.near(), b.near()));
    double use = usedAlike(a, b);
    if (!kind.equals("same word")) {
      evidence.add("used alike", kind, Math.max(0, use));
      evidence.add("used alike .5", kind, use > .5 ? 1 : 0);
      evidence.add("used alike .6", kind, use > .6 ? 1 : 0);
      evidence.add("used alike .7", kind, use > .7 ? 1 : 0);
      evidence.add("used alike .8", kind, use > .8 ? 1 : 0);
    }
    evidence.add("shared names", kind, Math.min(a.names().shared(b.names()) / 15, 2));
    names(evidence, "names before", kind, a.namesBefore(), b.namesBefore());
    names(evidence, "names behind", kind, a.namesBehind(), b.namesBehind());
    evidence.add("words around alike", kind, a.around().cosine(b.around()));
    evidence.add("words before alike", kind, a.left().cosine(b.left()));
    evidence.add("words behind alike", kind, a.right().cosine(b.right()));
    boolean number = a.numbers().meets(b.numbers());
    evidence.add("shared number", kind, number ? 1 : 0);
    boolean both = !a.numbers().isEmpty() && !b.numbers().isEmpty();
    evidence.add("other numbers", kind, both && !number ? 1 : 0);
    evidence.add(
        "one's word in the other's sentence",
        kind,
        a.words().cosine(b.rest()) + b.words().cosine(a.rest()));
    double rarer =
        Math.min(
            vocabulary.commonness().weight(a.head()), vocabulary.commonness().weight(b.head()));
    evidence.add("rare word", kind, rarer / 5);
    evidence.add("repeated word", kind, (priors.of(a.head()) + priors.of(b.head())) / 2);
    return evidence;
  }

  private static void names(Evidence evidence, String name, String kind, Bag a, Bag b) {
    boolean both = !a.isEmpty() && !b.isEmpty();
    evidence.add(name + " shared", kind, both ? Math.min(a.shared(b) / 10, 1) : 0);
    evidence.add(name + " differ", kind, both && !a.meets(b) ? 1 : 0);
  }

  double alike(Wording a, Wording b) {
    return a.article().about().cosine(b.article().about());
  }

  double usedAlike(Wording a, Wording b) {
    return vocabulary.vectors().between(a.head(), b.head());
  }

  /** How the two words stand to one another: the first that holds. */
  String kind(Wording a, Wording b) {
    if (a.head().equals(b.head()) && !a.head().isEmpty()) {
      return "same word";
    }
    if (a.words().meets(b.words())) {
      return "shared word";
    }
    return switch (vocabulary.kinship().between(a.head(), b.head())) {
      case SENSE -> "shared sense";
      case ABOVE -> prefix(a.head(), b.head()) ? "shared beginning" : "related sense";
      case NONE -> prefix(a.head(), b.head()) ? "shared beginning" : "other word";
    };
  }

  private static boolean prefix(String a, String b) {
    return a.length() >= 5 && b.length() >= 5 && a.regionMatches(0, b, 0, 5);
  }
}
