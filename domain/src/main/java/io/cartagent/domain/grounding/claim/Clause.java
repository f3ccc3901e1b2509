package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;

/**
 * The part of a sentence around a claim, between the nearest signs and joining words.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Clause(int start, int end) {
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "|", "(", ")", "–", "—");
  private static final Set<String> JOINTS = Languages.words(Topic.JOINTS);

  public static Clause around(Reading reading, List<Token> tokens, int length) {
    int start = 0;
    int end = length;
    for (Token token : tokens) {
      if (!BREAKS.contains(token.key()) && !JOINTS.contains(token.key())) {
        continue;
      }
      if (token.end() <= reading.start()) {
        start = token.end();
      } else if (token.start() >= reading.end()) {
        end = token.start();
        break;
      }
    }
    return new Clause(start, end);
  }

  public List<Token> of(List<Token> tokens) {
    return tokens.stream().filter(token -> token.start() >= start && token.end() <= end).toList();
  }
}
