package io.cartagent.domain.output;

import java.util.Set;

/**
 * What no message may carry, whoever reads it.
 *
 * @param instructions what a model was told; no eight words of it in a row may be shown
 * @param secrets strings that may never be shown, of at least 8 characters, in any disguise
 */
public record Unsayable(String instructions, Set<String> secrets) {
  private static final int SHORTEST_SECRET = 8;

  public Unsayable {
    secrets = Set.copyOf(secrets);
    if (secrets.stream().anyMatch(secret -> secret.length() < SHORTEST_SECRET)) {
      throw new IllegalArgumentException("a secret is too short to be told from a word");
    }
  }

  @Override
  public String toString() {
    return "Unsayable[" + secrets.size() + " secrets]";
  }
}
