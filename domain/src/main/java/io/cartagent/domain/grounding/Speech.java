package io.cartagent.domain.grounding;

import java.util.List;
import java.util.Set;

/**
 * What a sentence does: it asks, it talks about the talk, or it states. Only a statement needs
 * evidence for all its words; the values, names and promises in the others need it too.
 */
enum Speech {
  /** Asks the shopper something. */
  QUESTION,
  /** Speaks as the agent: offers, asks for details, excuses itself. */
  DIALOGUE,
  /** Opens a list, or heads one. */
  HEADING,
  /** Says how something is. */
  STATEMENT;

  private static final Set<String> SPEAKER =
      Set.of(
          "i",
          "i'll",
          "i'm",
          "i've",
          "i'd",
          "me",
          "my",
          "let's",
          "please",
          "thank",
          "thanks",
          "sorry",
          "welcome",
          "apologies",
          "apologize",
          "apologise",
          "ich",
          "bitte",
          "danke",
          "je",
          "merci",
          "gracias");

  static Speech of(String sentence, List<Token> tokens) {
    if (sentence.endsWith("?")) {
      return isPresupposing(tokens) ? STATEMENT : QUESTION;
    }
    if (sentence.startsWith("#")) {
      return HEADING;
    }
    if (tokens.stream().anyMatch(token -> SPEAKER.contains(token.key())) || isFarewell(tokens)) {
      return DIALOGUE;
    }
    return sentence.endsWith(":") ? HEADING : STATEMENT;
  }

  /** "Feel free to reach out", "take care", "have a great day". */
  private static boolean isFarewell(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String both = tokens.get(i).key() + " " + tokens.get(i + 1).key();
      if (FAREWELLS.contains(both)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> FAREWELLS =
      Set.of("feel free", "reach out", "take care", "have a", "let us", "safe travels");

  /** "Did you know that …?" states what follows. */
  private static boolean isPresupposing(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      if (key.equals("aware")
          || (key.equals("know") && i > 0 && tokens.get(i - 1).key().equals("you"))
          || (key.equals("know")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).key().equals("that"))) {
        return true;
      }
    }
    return false;
  }
}
