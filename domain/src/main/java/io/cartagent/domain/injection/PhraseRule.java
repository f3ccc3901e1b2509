package io.cartagent.domain.injection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Words that mean harm when they stand near each other, in this order and in one sentence.
 *
 * @param inChat what it weighs when the shopper says it
 * @param inContent what it weighs in text that should speak to nobody
 */
record PhraseRule(
    InjectionReason reason,
    double inChat,
    double inContent,
    List<Slot> slots,
    boolean unlessAsked,
    boolean acrossSentences) {
  /**
   * A place to be filled by a phrase.
   *
   * @param gap the most words between it and the place before
   */
  record Slot(Set<WordClass> fits, int gap) {}

  static PhraseRule of(InjectionReason reason, double inChat, double inContent) {
    return new PhraseRule(reason, inChat, inContent, List.of(), false, false);
  }

  /** The first place, or one that follows at once. */
  PhraseRule then(WordClass... fits) {
    return within(0, fits);
  }

  PhraseRule within(int gap, WordClass... fits) {
    List<Slot> more = new ArrayList<>(slots);
    more.add(new Slot(EnumSet.copyOf(List.of(fits)), gap));
    return new PhraseRule(reason, inChat, inContent, more, unlessAsked, acrossSentences);
  }

  /** Counts for nothing in a question about oneself: "should I ignore the instructions". */
  PhraseRule butNotOfOneself() {
    return new PhraseRule(reason, inChat, inContent, slots, true, acrossSentences);
  }

  PhraseRule inSeveralSentences() {
    return new PhraseRule(reason, inChat, inContent, slots, unlessAsked, true);
  }

  double weight(TextOrigin origin) {
    return switch (origin) {
      case SHOPPER -> inChat;
      case CONTENT -> inContent;
    };
  }
}
