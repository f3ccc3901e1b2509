package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;

/** Which words of a text can be a name together, and what stands behind them. */
final class NameShape {
  private static final int MOST_WORDS = 5;
  private static final int MOST_PARTICLES = 2;
  private static final long SURE_NAME = Kind.SURE_NAME.bit();
  private static final long POSSIBLE_NAME = Kind.all(Kind.SURE_NAME, Kind.DOUBTFUL_NAME);

  private final Words words;

  NameShape(Words words) {
    this.words = words;
  }

  boolean mayBeName(int word) {
    return word < words.size()
        && !words.hasDigit(word)
        && !words.is(word, Kind.NO_NAME)
        && !words.hasUnderscore(word);
  }

  /** Whether it is a first name, even one that is also a plain word. */
  boolean isGiven(int word) {
    return words.isFoldedAny(word, POSSIBLE_NAME);
  }

  /** Whether it is hardly anything but a first name. */
  boolean isSurelyGiven(int word) {
    return words.isFoldedAny(word, SURE_NAME);
  }

  /** Two or more words that can be first and family name. */
  boolean isPair(int word) {
    return words.isCapital(word) && mayBeName(word) && endFrom(word) > word + 1;
  }

  /** The word after the name whose first word this is: Ada B. van der Meer Jr. */
  int endFrom(int word) {
    int end = word + 1;
    while (end < words.size() && end - word < MOST_WORDS) {
      Gap gap = words.before(end);
      boolean initial = words.length(end - 1) <= 2 && words.isCapital(end - 1);
      if (gap != Gap.SPACE && !(gap == Gap.DOT && initial)) {
        break;
      }
      int surname = afterParticles(end);
      if (!isSurname(surname)) {
        break;
      }
      end = surname + 1;
    }
    boolean suffix =
        words.is(end, Kind.NAME_SUFFIX)
            && (words.before(end) == Gap.SPACE || words.before(end) == Gap.COMMA);
    return suffix ? end + 1 : end;
  }

  /** The word after small words of a family name, or the word itself. */
  private int afterParticles(int word) {
    int at = word;
    while (at - word < MOST_PARTICLES
        && words.before(at) == Gap.SPACE
        && words.is(at, Kind.PARTICLE)) {
      at++;
    }
    return words.before(at) == Gap.SPACE ? at : word;
  }

  boolean isSurname(int word) {
    if (word >= words.size() || !words.isCapital(word)) {
      return false;
    }
    boolean colour =
        words.is(word, Kind.COLOUR)
            && isSurelyGiven(word - 1)
            && !(words.before(word + 1) == Gap.SPACE && words.isCapital(word + 1));
    boolean shouted = words.isUpper(word) && words.length(word) > 1 && !words.isUpper(word - 1);
    return colour || (mayBeName(word) && !shouted);
  }

  /** Whether a name that ends before this word is followed by what only people do. */
  boolean acts(int word) {
    return words.before(word) == Gap.SPACE
        && (words.is(word, Kind.SPEECH) || words.is(word, Kind.DOES));
  }

  /** Whether the sentence pauses or ends before this word. */
  boolean closes(int word) {
    return word >= words.size() || words.before(word) != Gap.SPACE;
  }

  /** Whether what looks like a name is a place's or a thing's: San Jose, John Doe Airport. */
  boolean isPlaceOrThing(int word, int end) {
    boolean saint = words.before(word) == Gap.SPACE && words.is(word - 1, Kind.SAINT);
    boolean behind =
        words.before(end) == Gap.SPACE && words.isCapital(end) && words.is(end, Kind.PLACE);
    boolean within = false;
    for (int i = word + 1; i < end; i++) {
      within |= words.is(i, Kind.PLACE);
    }
    boolean brand =
        words.is(word, Kind.BRAND_START)
            && NameWords.BRANDS.contains(words.lower(word) + " " + words.lower(word + 1));
    return saint || behind || within || brand;
  }
}
