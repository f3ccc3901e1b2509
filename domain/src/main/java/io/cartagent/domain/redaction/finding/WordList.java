package io.cartagent.domain.redaction.finding;

import java.util.Set;

/** Writes a set of words as a text. */
final class WordList {
  private WordList() {}

  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
