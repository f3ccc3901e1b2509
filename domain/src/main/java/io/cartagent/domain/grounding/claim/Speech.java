package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.language.FiniteVerbs;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence does: it asks, it talks about the talk, or it states. Only a statement needs
 * evidence for all its words; the values, names and promises in the others need it too.
 */
public enum Speech {
  /** Asks the shopper something. */
  QUESTION,
  /** Speaks as the agent: offers, asks for details, excuses itself. */
  DIALOGUE,
  /** Opens a list, or heads one. */
  HEADING,
  /** Says how something is. */
  STATEMENT;

  private static final Set<String> SPEAKER = Languages.words(Topic.SPEAKERS);

  public static Speech of(String sentence, List<Token> tokens) {
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

  /**
   * What a sentence of the agent's own talk states besides: what follows "I can confirm that", and
   * clauses in which the agent does not speak of itself.
   */
  public static List<List<Token>> statedIn(List<Token> tokens) {
    int that = -1;
    for (int i = 1; that < 0 && i + 1 < Math.min(LEAD, tokens.size()); i++) {
      boolean telling = TELLING.contains(tokens.get(i - 1).key());
      that = tokens.get(i).key().equals("that") && telling ? i : -1;
    }
    if (that > 0) {
      return List.of(tokens.subList(that + 1, tokens.size()));
    }
    List<List<Token>> stated = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || breaks(tokens, i)) {
        addStated(tokens.subList(start, i), stated);
        start = i + 1;
      }
    }
    return stated;
  }

  private static void addStated(List<Token> part, List<List<Token>> into) {
    boolean own =
        part.isEmpty()
            || part.stream().anyMatch(token -> SPEAKER.contains(token.key()))
            || ASIDES.contains(part.getFirst().key())
            || isFarewell(part);
    if (!own) {
      into.add(part);
    }
  }

  private static boolean breaks(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    return PARTING.contains(key)
        || (key.equals("and")
            && tokens.subList(at + 1, Math.min(at + CLAUSE_LEAD, tokens.size())).stream()
                .anyMatch(token -> FiniteVerbs.isFinite(token.key())));
  }

  private static final int CLAUSE_LEAD = 5;
  private static final Set<String> PARTING =
      Set.of(",", ";", ":", "but", "so", "because", "–", "—", "!", ".");

  /** Words that open a purpose or a condition of what the agent does. */
  private static final Set<String> ASIDES =
      Set.of("to", "if", "when", "once", "before", "after", "or", "which");

  private static final int LEAD = 12;
  private static final Set<String> TELLING =
      Words.setOf(
          """
          confirm say tell you inform note see know sure assure remember aware promise guarantee
          happy glad pleased understand find found
          """);

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
