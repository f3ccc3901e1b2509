package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;

/** Which words of a text can be a name together, and what stands behind them. */
final class NameShape {
  private static final int MOST_WORDS = 5;
  private static final int MOST_PARTICLES = 2;

  private final Words words;

  NameShape(Words words) {
    this.words = words;
  }

  boolean mayBeName(int word) {
    return word < words.size()
        && !words.hasDigit(word)
        && !NameWords.NO_NAME.contains(words.lower(word))
        && words.of(word).indexOf('_') < 0;
  }

  /** Whether it is a first name, even one that is also a plain word. */
  boolean isGiven(int word) {
    return GivenNames.isPossible(words.folded(word));
  }

  /** Whether it is hardly anything but a first name. */
  boolean isSurelyGiven(int word) {
    return GivenNames.isSure(words.folded(word));
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
        NameWords.SUFFIXES.contains(words.lower(end))
            && (words.before(end) == Gap.SPACE || words.before(end) == Gap.COMMA);
    return suffix ? end + 1 : end;
  }

  /** The word after small words of a family name, or the word itself. */
  private int afterParticles(int word) {
    int at = word;
    while (at - word < MOST_PARTICLES
        && words.before(at) == Gap.SPACE
        && NameWords.PARTICLES.contains(words.lower(at))) {
      at++;
    }
    return words.before(at) == Gap.SPACE ? at : word;
  }

  boolean isSurname(int word) {
    if (word >= words.size() || !words.isCapital(word)) {
      return false;
    }
    boolean colour =
        NameWords.COLOURS.contains(words.lower(word))
            && isSurelyGiven(word - 1)
            && !(words.before(word + 1) == Gap.SPACE && words.isCapital(word + 1));
    boolean shouted = words.isUpper(word) && words.length(word) > 1 && !words.isUpper(word - 1);
    return colour || (mayBeName(word) && !shouted);
  }

  /** Whether a name that ends before this word is followed by what only people do. */
  boolean acts(int word) {
    return words.before(word) == Gap.SPACE
        && (NameWords.SPEECH.contains(words.lower(word))
            || NameWords.DOES.contains(words.lower(word)));
  }

  /** Whether the sentence pauses or ends before this word. */
  boolean closes(int word) {
    return word >= words.size() || words.before(word) != Gap.SPACE;
  }

  /** Whether what looks like a name is a place's or a thing's: San Jose, John Doe Airport. */
  boolean isPlaceOrThing(int word, int end) {
    boolean saint =
        words.before(word) == Gap.SPACE && NameWords.SAINTS.contains(words.lower(word - 1));
    boolean behind =
        words.before(end) == Gap.SPACE
            && words.isCapital(end)
            && NameWords.PLACES.contains(words.lower(end));
    boolean within = false;
    for (int i = word + 1; i < end; i++) {
      within |= NameWords.PLACES.contains(words.lower(i));
    }
    boolean brand = NameWords.BRANDS.contains(words.lower(word) + " " + words.lower(word + 1));
    return saint || behind || within || brand;
  }
}
