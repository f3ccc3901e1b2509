package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The word that says which measure a number is: 58 cm high is not 58 cm wide. */
final class DimensionCues {
  private static final Set<String> DIMENSIONS =
      Set.of(
          "height", "width", "length", "weight", "depth", "diamet", "volum", "capac", "thick",
          "circumf", "power", "voltag");
  private static final Set<String> STOPS = Set.of(",", ";", ".", "(", ")", "and", "und", "et", "y");

  /** Enough for "the weight of the large one is about". */
  private static final int LEFT = 8;

  /** A unit and the word: "58 cm high". */
  private static final int RIGHT = 2;

  private DimensionCues() {}

  /** The measure a reading of a text gives, where the text says so. */
  static Optional<String> of(Reading reading, List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).start() < reading.start()) {
      first++;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).start() < reading.end()) {
      after++;
    }
    for (int i = after; i < Math.min(tokens.size(), after + RIGHT); i++) {
      String key = tokens.get(i).key();
      if (STOPS.contains(key) || key.equals("|")) {
        break;
      }
      if (isDimension(key)) {
        return Optional.of(Words.stem(key));
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - LEFT); i--) {
      String key = tokens.get(i).key();
      if (STOPS.contains(key)) {
        break;
      }
      if (isDimension(key)) {
        return Optional.of(Words.stem(key));
      }
    }
    return Optional.empty();
  }

  private static boolean isDimension(String key) {
    return DIMENSIONS.contains(Words.stem(key));
  }

  /** Whether a text gives the value as the measure the sentence says, or names none. */
  static boolean allow(EvidenceUnit unit, Reading claim, List<Token> sentence) {
    Optional<String> claimed = of(claim, sentence);
    if (claimed.isEmpty()) {
      return true;
    }
    List<Token> text = Token.listOf(unit.text());
    return unit.readings().stream()
        .filter(claim::agreesLooselyWith)
        .map(reading -> of(reading, text))
        .anyMatch(told -> told.isEmpty() || told.equals(claimed));
  }
}
