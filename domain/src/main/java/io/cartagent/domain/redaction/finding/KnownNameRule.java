package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.List;

/** Names of people already known, in any case and with or without their marks. */
final class KnownNameRule {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_SMALL = 4;

  private final Words words;
  private final NameShape shape;
  private final KnownPeople known;

  KnownNameRule(Words words, NameShape shape, KnownPeople known) {
    this.words = words;
    this.shape = shape;
    this.known = known;
  }

  void find(List<PersonalData> found) {
    int word = 0;
    while (word < words.size()) {
      int end = endOfName(word);
      if (end > 0) {
        found.add(
            new PersonalData(DataCategory.PERSON, words.start(word), words.endOfName(end - 1)));
      }
      word = Math.max(end, word + 1);
    }
  }

  /** The word after the known name that begins here, or -1. */
  int endOfName(int word) {
    if (words.hasDigit(word) || !known.mayBegin(words, word)) {
      return -1;
    }
    String folded = words.folded(word);
    int whole = known.isStart(folded) ? endOfWhole(word) : -1;
    if (whole > 0) {
      return whole;
    }
    return known.isPart(folded) && isMeant(word) ? afterParts(word) : -1;
  }

  /** Whether the part of a name that this word could be is not another word. */
  private boolean isMeant(int word) {
    boolean plain = words.is(word, Kind.NO_NAME);
    if (words.isCapital(word) && !(plain && words.opensSentence(word))) {
      return true;
    }
    boolean unlikeOther = words.length(word) >= SHORTEST_SMALL && !shape.isGiven(word);
    return !plain && (unlikeOther || shape.isSurelyGiven(word));
  }

  private int endOfWhole(int word) {
    StringBuilder name = new StringBuilder();
    int best = -1;
    for (int i = word; i < words.size() && i - word < MOST_WORDS; i++) {
      Gap gap = words.before(i);
      if (i > word && gap != Gap.SPACE && gap != Gap.DOT) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(words.folded(i));
      if (known.isWhole(name.toString())) {
        best = i + 1;
      }
    }
    return best;
  }

  private int afterParts(int word) {
    int end = word + 1;
    while (end < words.size()
        && words.before(end) == Gap.SPACE
        && words.isCapital(end)
        && (known.isPart(words.folded(end))
            || (shape.isSurelyGiven(word) && shape.isSurname(end)))) {
      end++;
    }
    return end;
  }
}
