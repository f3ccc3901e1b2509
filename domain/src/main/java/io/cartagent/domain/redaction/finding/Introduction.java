package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;

/** Says whether the words before a place announce a name: my name is, Dear, Passenger:, my wife. */
final class Introduction {
  private static final int LONGEST_SIGNATURE = 3;
  private static final int MOST_SMALL_WORDS = 3;

  private static final long OWNER = Kind.all(Kind.SHOP, Kind.THING);

  private final Words words;
  private final NameShape shape;

  Introduction(Words words, NameShape shape) {
    this.words = words;
    this.shape = shape;
  }

  /** The word after the name announced here, or -1. */
  int endOfName(int word) {
    if (!words.is(word - 1, Kind.ANNOUNCING)) {
      return -1;
    }
    boolean announced =
        switch (words.before(word)) {
          case COLON -> isLabelled(word);
          case LINE -> isSigned(word) || (isLabel(word - 1) && shape.isPair(word));
          case DOT -> isSigned(word);
          case COMMA -> isAddressed(word) || isSigned(word);
          case SPACE -> isSaid(word);
          case OTHER -> false;
        };
    if (!announced) {
      return -1;
    }
    return words.isCapital(word) ? shape.endFrom(word) : endOfSmall(word);
  }

  /**
   * The word after a first and a family name of which somebody says that they are theirs, or -1.
   * What other words they could be does not matter: my name is Will Brown.
   */
  int endOfFullName(int word) {
    if (!words.is(word - 1, Kind.ANNOUNCING)
        || words.isCapital(word - 1)
        || words.before(word) != Gap.SPACE
        || !isOwnName(word)) {
      return -1;
    }
    int family = word + 1;
    boolean surname = shape.mayBeName(family) || words.is(family, Kind.COLOUR);
    return isWrittenAsName(word)
            && isWrittenAsName(family)
            && words.before(family) == Gap.SPACE
            && surname
        ? shape.endFrom(family)
        : -1;
  }

  private boolean isOwnName(int word) {
    boolean mine =
        words.reads(word - 3, "my") || words.reads(word - 3, "mein") || words.reads(word - 4, "my");
    boolean nameIs =
        mine
            && words.is(word - 1, Kind.ARE)
            && words.lower(word - 2).endsWith("name")
            && !isThingsName(word);
    boolean called = words.reads(word - 1, "called") && isSelf(word - 1);
    return nameIs || called || words.is(word - 1, Kind.NAMED);
  }

  /** A capital, and small letters behind it. */
  private boolean isWrittenAsName(int word) {
    return words.isCapital(word) && !words.isUpper(word) && !words.hasDigit(word);
  }

  private boolean isLabel(int word) {
    return words.is(word, Kind.LABEL);
  }

  private boolean isLabelled(int word) {
    if (!isLabel(word - 1)) {
      return false;
    }
    boolean alone = words.lower(word - 1).endsWith("name") || words.is(word - 1, Kind.PLURAL_LABEL);
    return (words.isCapital(word)
        ? alone || shape.isPair(word) || shape.isGiven(word)
        : shape.isSurelyGiven(word));
  }

  /** Thanks, Anna! You're welcome, Otto. */
  private boolean isAddressed(int word) {
    return words.is(word - 1, Kind.GREETING)
        && words.isCapital(word)
        && (shape.closes(word + 1) || shape.isPair(word));
  }

  /** A short last line after a closing. */
  private boolean isSigned(int word) {
    if (!words.is(word - 1, Kind.CLOSING) || !words.isCapital(word)) {
      return false;
    }
    int end = shape.endFrom(word);
    boolean last = end == words.size() || words.before(end) == Gap.LINE;
    return last && end - word <= LONGEST_SIGNATURE;
  }

  private boolean isSaid(int word) {
    if (isNamed(word)) {
      return words.isCapital(word) || isSmallName(word);
    }
    boolean given = words.isCapital(word) ? shape.isGiven(word) : shape.isSurelyGiven(word);
    if (isCalled(word)) {
      return words.isCapital(word) || given;
    }
    if (isSelf(word)) {
      return given || (shape.isPair(word) && closesAfterPair(word));
    }
    if (isThis(word)) {
      return given;
    }
    if (!words.isCapital(word)) {
      return false;
    }
    boolean greeted =
        words.is(word - 1, Kind.GREETING) && !words.reads(word - 1, "you") && shape.isGiven(word);
    boolean kin =
        words.is(word - 1, Kind.KIN)
            && (shape.isGiven(word) || (shape.isPair(word) && !words.isCapital(word - 1)));
    boolean speech =
        words.is(word - 1, Kind.SPEECH)
            && (shape.isPair(word) || shape.isGiven(word) || shape.closes(word + 1));
    return greeted || kin || speech || (words.reads(word - 1, "dear") && shape.closes(word + 1));
  }

  /** My name is, named, call me, and the same in other languages. */
  private boolean isNamed(int word) {
    String one = words.lower(word - 1);
    String two = words.lower(word - 2);
    boolean nameIs =
        words.is(word - 1, Kind.ARE)
            && (two.endsWith("name") || two.equals("named"))
            && !isThingsName(word);
    boolean named = one.equals("named") && !words.isCapital(word - 1);
    boolean partners =
        one.equals("name")
            && (two.endsWith("'s") || (two.equals("the") && words.reads(word - 3, "under")));
    boolean him = two.equals("named") && (one.equals("him") || one.equals("her"));
    return nameIs || named || partners || him || words.is(word - 1, Kind.NAMED);
  }

  /** "Call me Ishmael", and not "call me tomorrow". */
  private boolean isCalled(int word) {
    return words.lower(word - 1).equals("me") && words.is(word - 2, Kind.CALL);
  }

  /** The brand's name is X: a thing's name, not a person's. */
  private boolean isThingsName(int word) {
    String owner = Words.fold(words.lower(word - 3));
    return (Lexicon.kindsOf(owner) & OWNER) != 0;
  }

  private boolean isSelf(int word) {
    String one = words.lower(word - 1);
    String two = words.lower(word - 2);
    return words.is(word - 1, Kind.SELF)
        || (one.equals("am") && two.equals("i"))
        || (one.equals("bin") && two.equals("ich"))
        || (one.equals("suis") && two.equals("je"));
  }

  private boolean isThis(int word) {
    String one = words.lower(word - 1);
    String two = words.lower(word - 2);
    return one.equals("it's")
        || one.equals("under")
        || (one.equals("is") && (two.equals("this") || two.equals("it")));
  }

  /** A name written small: one that people have, or what ends the clause and is no other word. */
  private boolean isSmallName(int word) {
    boolean participle = words.lower(word).endsWith("ed") || words.lower(word).endsWith("ing");
    return shape.isSurelyGiven(word) || (!participle && shape.closes(endOfSmall(word)));
  }

  private int endOfSmall(int word) {
    int end = word + 1;
    while (end - word < MOST_SMALL_WORDS
        && shape.mayBeName(end)
        && words.before(end) == Gap.SPACE
        && !words.is(end, Kind.SPEECH)) {
      end++;
    }
    return end;
  }

  private boolean closesAfterPair(int word) {
    int end = shape.endFrom(word);
    String next = words.lower(end);
    return shape.closes(end) || shape.acts(end) || next.equals("and") || next.equals("from");
  }
}
