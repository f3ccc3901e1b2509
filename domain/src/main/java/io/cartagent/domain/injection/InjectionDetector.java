package io.cartagent.domain.injection;

import io.cartagent.domain.redaction.UntrustedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says of a text whether it tries to instruct a language model, and why. It warns an operator; it
 * is <em>not</em> the defence. Whoever words an attack anew gets past it, and nothing may be
 * allowed because it found nothing: what protects shoppers is that every sentence needs its proof
 * and every call is checked by code. Time grows with the text's length alone. Safe for many
 * threads.
 */
public final class InjectionDetector {
  private static final int LONGEST_TEXT = 100_000;
  private static final double HIDDEN_FROM = 0.5;

  private final Vocabulary vocabulary = Vocabulary.load();

  /** Judges one text; of a very long one its beginning. */
  public InjectionVerdict inspect(String text, TextOrigin origin) {
    String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    List<InjectionSign> signs = new ArrayList<>(plainly(read, origin));
    for (Disguises.Found found : Disguises.in(read, vocabulary)) {
      double weight =
          new PhraseScan(Reading.of(found.text()), vocabulary, TextOrigin.CONTENT)
              .signs().stream().mapToDouble(InjectionSign::weight).sum();
      boolean hidden = found.reason() == InjectionReason.HIDDEN_TEXT && weight >= HIDDEN_FROM;
      if (hidden || weight >= 1) {
        signs.add(new InjectionSign(found.reason(), found.start(), found.end(), 1));
      }
    }
    signs.sort(Comparator.comparingInt(InjectionSign::start).thenComparingInt(InjectionSign::end));
    return new InjectionVerdict(signs);
  }

  /** As a reader sees it, and as it reads without the characters nobody sees. */
  private List<InjectionSign> plainly(String text, TextOrigin origin) {
    List<InjectionSign> signs = new ArrayList<>(phrases(text, origin));
    signs.addAll(Marks.in(text));
    String clean = UntrustedText.clean(text);
    if (!clean.equals(text) && !attacks(signs)) {
      List<InjectionSign> cleaned = phrases(clean, origin);
      if (attacks(cleaned)) {
        signs.add(new InjectionSign(InjectionReason.HIDDEN_TEXT, 0, text.length(), 1));
      }
    }
    return signs;
  }

  private List<InjectionSign> phrases(String text, TextOrigin origin) {
    return new PhraseScan(Reading.of(text), vocabulary, origin).signs();
  }

  private static boolean attacks(List<InjectionSign> signs) {
    return new InjectionVerdict(signs).isAttack();
  }
}
