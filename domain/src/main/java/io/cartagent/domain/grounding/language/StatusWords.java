package io.cartagent.domain.grounding.language;

import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds statuses in texts, and knows which tells which other: what is delivered has been shipped,
 * but what is in transit has not been delivered.
 */
public final class StatusWords {
  private static final Map<String, List<Phrase>> PHRASES = phrasesByFirstWord();
  private static final Map<String, StatusTerm> TERMS = termsByName();
  private static final Map<StatusTerm, Set<StatusTerm>> TELLS = consequences();
  private static final Set<String> NEGATORS = Languages.words(Topic.NEGATIONS_OF_STATUS);
  private static final int NEGATION_REACH = 4;

  private StatusWords() {}

  /**
   * A status named in a text.
   *
   * @param term the one name of the status
   * @param start in UTF-16 units
   * @param end exclusive
   * @param negated whether the text says that it is not so
   */
  public record Mention(String term, int start, int end, boolean negated) {}

  private record Phrase(List<String> words, StatusTerm term) {}

  /** The same for a term that evidence carries; absent for a term that is not in the vocabulary. */
  public static Optional<String> predicateOf(String term) {
    return Optional.ofNullable(TERMS.get(term.toLowerCase(Locale.ROOT))).map(StatusTerm::predicate);
  }

  /** Whether a record that shows one status proves the other. */
  public static boolean tells(String shown, String claimed) {
    StatusTerm from = TERMS.get(shown.toLowerCase(Locale.ROOT));
    StatusTerm to = TERMS.get(claimed.toLowerCase(Locale.ROOT));
    if (from == null || to == null) {
      return shown.equalsIgnoreCase(claimed);
    }
    return from == to || TELLS.getOrDefault(from, Set.of()).contains(to);
  }

  /** Whether a record that shows one status proves that the other is not so. */
  public static boolean excludes(String shown, String claimed) {
    StatusTerm from = TERMS.get(shown.toLowerCase(Locale.ROOT));
    StatusTerm to = TERMS.get(claimed.toLowerCase(Locale.ROOT));
    return from != null && to != null && from.topic() == to.topic() && !tells(shown, claimed);
  }

  /** Whether what is shown cannot be so while what is claimed is, whatever each is a state of. */
  public static boolean precludes(String shown, String claimed) {
    StatusTerm from = TERMS.get(shown.toLowerCase(Locale.ROOT));
    StatusTerm to = TERMS.get(claimed.toLowerCase(Locale.ROOT));
    return from != null
        && to != null
        && (excludes(shown, claimed) || (from == StatusTerm.PENDING && UNDER_WAY.contains(to)));
  }

  private static final Set<StatusTerm> UNDER_WAY =
      EnumSet.of(
          StatusTerm.DELIVERED,
          StatusTerm.SHIPPED,
          StatusTerm.IN_TRANSIT,
          StatusTerm.OUT_FOR_DELIVERY);

  /** Every status a text names, in order; the longest wording wins. */
  public static List<Mention> find(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Phrase> phrase = longestAt(tokens, at);
      if (phrase.isEmpty()) {
        at++;
        continue;
      }
      int last = at + phrase.get().words().size() - 1;
      mentions.add(
          new Mention(
              phrase.get().term().term(),
              tokens.get(at).start(),
              tokens.get(last).end(),
              isNegated(tokens, at)));
      at = last + 1;
    }
    return mentions;
  }

  private static Optional<Phrase> longestAt(List<Token> tokens, int at) {
    return PHRASES.getOrDefault(tokens.get(at).key(), List.of()).stream()
        .filter(phrase -> matches(phrase, tokens, at))
        .findFirst();
  }

  private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
    if (at + phrase.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!tokens.get(at + i).key().equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNegated(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i--) {
      Token before = tokens.get(i);
      if (!before.isAlphanumeric() || before.key().equals("but") || before.key().equals("and")) {
        return false;
      }
      if (NEGATORS.contains(before.key())) {
        return true;
      }
    }
    return false;
  }

  private static Map<StatusTerm, Set<StatusTerm>> consequences() {
    Map<StatusTerm, Set<StatusTerm>> tells = new EnumMap<>(StatusTerm.class);
    tells.put(
        StatusTerm.NOT_YET_SHIPPED, EnumSet.of(StatusTerm.PENDING, StatusTerm.BEING_PREPARED));
    tells.put(
        StatusTerm.BEING_PREPARED, EnumSet.of(StatusTerm.PENDING, StatusTerm.NOT_YET_SHIPPED));
    tells.put(StatusTerm.SCHEDULED, EnumSet.of(StatusTerm.PENDING, StatusTerm.NOT_YET_SHIPPED));
    tells.put(StatusTerm.ON_HOLD, EnumSet.of(StatusTerm.PENDING, StatusTerm.NOT_YET_SHIPPED));
    tells.put(StatusTerm.LABEL_CREATED, EnumSet.of(StatusTerm.BEING_PREPARED));
    tells.put(StatusTerm.CONFIRMED, EnumSet.of(StatusTerm.LABEL_CREATED));
    tells.put(StatusTerm.SHIPPED, EnumSet.of(StatusTerm.IN_TRANSIT, StatusTerm.PROCESSED));
    tells.put(StatusTerm.IN_TRANSIT, EnumSet.of(StatusTerm.SHIPPED, StatusTerm.PROCESSED));
    tells.put(StatusTerm.OUT_FOR_DELIVERY, EnumSet.of(StatusTerm.SHIPPED, StatusTerm.IN_TRANSIT));
    tells.put(StatusTerm.DELIVERY_ATTEMPTED, EnumSet.of(StatusTerm.SHIPPED));
    tells.put(StatusTerm.DELAYED, EnumSet.of(StatusTerm.LATE));
    tells.put(StatusTerm.LATE, EnumSet.of(StatusTerm.DELAYED));
    tells.put(StatusTerm.READY_FOR_PICKUP, EnumSet.of(StatusTerm.SHIPPED));
    tells.put(StatusTerm.PICKED_UP, EnumSet.of(StatusTerm.SHIPPED, StatusTerm.DELIVERED));
    tells.put(StatusTerm.DELIVERED, EnumSet.of(StatusTerm.SHIPPED));
    tells.put(StatusTerm.DELIVERY_FAILED, EnumSet.of(StatusTerm.SHIPPED));
    tells.put(StatusTerm.PAYMENT_PENDING, EnumSet.of(StatusTerm.PENDING));
    tells.put(StatusTerm.PARTLY_REFUNDED, EnumSet.of(StatusTerm.PROCESSED));
    tells.put(StatusTerm.REFUNDED, EnumSet.of(StatusTerm.PROCESSED));
    tells.put(StatusTerm.RETURN_OPEN, EnumSet.of(StatusTerm.RETURN_REQUESTED));
    tells.put(
        StatusTerm.RETURN_CLOSED, EnumSet.of(StatusTerm.RETURN_REQUESTED, StatusTerm.RETURNED));
    tells.put(StatusTerm.RETURN_DECLINED, EnumSet.of(StatusTerm.RETURN_REQUESTED));
    tells.put(StatusTerm.IN_STOCK, EnumSet.of(StatusTerm.AVAILABLE));
    return tells;
  }

  private static List<String> phrasesOf(StatusTerm term) {
    return Languages.ALL.stream()
        .flatMap(language -> language.phrases(term).stream())
        .distinct()
        .toList();
  }

  private static Map<String, StatusTerm> termsByName() {
    Map<String, StatusTerm> terms = new HashMap<>();
    for (StatusTerm term : StatusTerm.values()) {
      for (String phrase : phrasesOf(term)) {
        terms.putIfAbsent(phrase, term);
      }
    }
    for (StatusTerm term : StatusTerm.values()) {
      terms.put(term.term(), term);
    }
    return Map.copyOf(terms);
  }

  private static Map<String, List<Phrase>> phrasesByFirstWord() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (StatusTerm term : StatusTerm.values()) {
      for (String wording : phrasesOf(term)) {
        List<String> words = Token.listOf(wording).stream().map(Token::key).toList();
        phrases
            .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
            .add(new Phrase(words, term));
      }
    }
    phrases
        .values()
        .forEach(list ->
            list.sort(
                Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
    return phrases;
  }
}
