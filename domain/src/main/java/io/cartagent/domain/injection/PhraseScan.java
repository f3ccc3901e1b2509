package io.cartagent.domain.injection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for the phrase rules in one reading. Time grows with the text's length alone. */
final class PhraseScan {
  private static final int ASKED_BEFORE = 3;
  private static final int MOST_WILD_WORDS = 4;
  private static final double WILD_WORD = 0.25;

  private final List<Reading.Word> words;
  private final List<Map<WordClass, Integer>> does;
  private final TextOrigin origin;

  PhraseScan(Reading reading, Vocabulary vocabulary, TextOrigin origin) {
    this.words = reading.words();
    this.origin = origin;
    this.does = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      does.add(vocabulary.at(words, i));
    }
  }

  /**
   * At most one sign for each rule: its first place. Where signs of one reason overlap, the
   * heaviest counts.
   */
  List<InjectionSign> signs() {
    List<InjectionSign> found = new ArrayList<>();
    for (PhraseRule rule : PhraseRules.ALL_RULES) {
      first(rule).ifPresent(found::add);
    }
    found.addAll(wildWords());
    found.sort(Comparator.comparingDouble(InjectionSign::weight).reversed());
    List<InjectionSign> signs = new ArrayList<>();
    for (InjectionSign sign : found) {
      if (signs.stream().noneMatch(heavier -> heavier.covers(sign))) {
        signs.add(sign);
      }
    }
    return signs;
  }

  private Optional<InjectionSign> first(PhraseRule rule) {
    for (int i = 0; i < words.size(); i++) {
      int end = match(rule, 0, i, i);
      if (end > 0 && !(rule.unlessAsked() && isOfOneself(i, end))) {
        return Optional.of(sign(rule.reason(), i, end, rule.weight(origin)));
      }
    }
    return Optional.empty();
  }

  /** The index after the match, or 0. The gaps are small, so the tries are few. */
  private int match(PhraseRule rule, int slot, int from, int to) {
    PhraseRule.Slot wanted = rule.slots().get(slot);
    for (int at = from; at <= Math.min(to, words.size() - 1); at++) {
      if (!rule.acrossSentences() && words.get(at).sentence() != words.get(from).sentence()) {
        return 0;
      }
      int end = endOf(wanted, at);
      if (end == 0) {
        continue;
      }
      if (slot + 1 == rule.slots().size()) {
        return end;
      }
      int rest =
          end >= words.size() || leavesSentence(rule, at, end)
              ? 0
              : match(rule, slot + 1, end, end + rule.slots().get(slot + 1).gap());
      if (rest > 0) {
        return rest;
      }
    }
    return 0;
  }

  private boolean leavesSentence(PhraseRule rule, int at, int next) {
    return !rule.acrossSentences() && words.get(next).sentence() != words.get(at).sentence();
  }

  private int endOf(PhraseRule.Slot wanted, int at) {
    int end = 0;
    for (Map.Entry<WordClass, Integer> here : does.get(at).entrySet()) {
      if (wanted.fits().contains(here.getKey())) {
        end = Math.max(end, here.getValue());
      }
    }
    return end;
  }

  private boolean isOfOneself(int start, int end) {
    int sentence = words.get(start).sentence();
    for (int i = Math.max(0, start - ASKED_BEFORE); i < end; i++) {
      if (words.get(i).sentence() == sentence && does.get(i).containsKey(WordClass.ASKER)) {
        return true;
      }
    }
    return false;
  }

  private List<InjectionSign> wildWords() {
    List<InjectionSign> signs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < words.size() && seen.size() < MOST_WILD_WORDS; i++) {
      if (does.get(i).containsKey(WordClass.WILD) && seen.add(words.get(i).folded())) {
        signs.add(sign(InjectionReason.LIFTED_LIMITS, i, i + 1, WILD_WORD));
      }
    }
    return signs;
  }

  private InjectionSign sign(InjectionReason reason, int from, int end, double weight) {
    return new InjectionSign(reason, words.get(from).start(), words.get(end - 1).end(), weight);
  }
}
