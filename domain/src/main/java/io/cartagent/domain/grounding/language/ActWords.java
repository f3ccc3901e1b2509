package io.cartagent.domain.grounding.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs for what a shop does to an order, by their stems. */
public final class ActWords {
  /** Other words for the acts that records are named after. */
  private static final Map<String, Set<String>> ACTS =
      Map.ofEntries(
          Map.entry("upgrad", Set.of("updat", "upgrad")),
          Map.entry("downgrad", Set.of("updat", "downgrad")),
          Map.entry("chang", Set.of("updat", "modif", "chang")),
          Map.entry("switch", Set.of("updat", "modif", "chang")),
          Map.entry("adjust", Set.of("updat", "modif")),
          Map.entry("modif", Set.of("modif", "updat")),
          Map.entry("updat", Set.of("updat", "modif")),
          Map.entry("set", Set.of("updat", "modif")),
          Map.entry("add", Set.of("add", "updat")),
          Map.entry("remov", Set.of("remov", "updat", "modif")),
          Map.entry("refund", Set.of("refund", "cancel", "return", "exchang", "modif", "updat")),
          Map.entry("issu", Set.of("issu", "send")),
          Map.entry("giv", Set.of("send", "issu")));

  /** Words for doing whatever was agreed. */
  private static final Set<String> ANY_ACT =
      stems("process complete initiate submit finalize place request schedule confirm make");

  private static final Set<String> DOING =
      stems(
          "update modify cancel return exchange book send issue refund add remove create change place"
              + " schedule");

  private static Set<String> stems(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(Words::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  private ActWords() {}

  /** The acts a verb may name. */
  public static Set<String> namesOf(String verb) {
    return ACTS.getOrDefault(verb, Set.of(verb));
  }

  /** Whether the stem names any act there may be. */
  public static boolean isAnyAct(String stem) {
    return ANY_ACT.contains(stem);
  }

  /** Whether a record whose name begins so is the receipt of an act. */
  public static boolean isAct(String firstStem) {
    return DOING.contains(firstStem);
  }
}
