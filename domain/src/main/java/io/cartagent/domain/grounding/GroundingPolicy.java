package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a sentence out only when the evidence supports every claim it makes (GR-01, GR-02). A pure
 * function, safe for use by many threads.
 *
 * <p>A sentence passes when it claims nothing, when it is a sentence of a passage word for word, or
 * when each of its values has evidence that is about the same thing and its remaining words are
 * those of the evidence.
 */
public final class GroundingPolicy {
  private static final Set<String> SERVICE_SENTENCES = serviceSentences();

  /** Judges one sentence; several against the same evidence go faster through {@link #over}. */
  public GroundingVerdict judge(String sentence, GroundingContext context) {
    return over(context).judge(sentence);
  }

  /** Reads the evidence once, for all sentences of a turn. */
  public GroundingChecker over(GroundingContext context) {
    List<Evidence> audible =
        context.evidence().stream()
            .filter(evidence -> context.listener().reaches(evidence.audience()))
            .toList();
    return new GroundingChecker(
        EvidenceIndex.of(
            audible,
            context.said(),
            context.shop().name(),
            context.now().atZone(context.shop().zone()).toLocalDate()),
        context.onlyOffers());
  }

  /** Whether the sentence is one of the service's own. */
  static boolean isService(String plain) {
    return SERVICE_SENTENCES.contains(plain);
  }

  private static Set<String> serviceSentences() {
    Set<String> sentences = new HashSet<>();
    for (ServicePhrase phrase : ServicePhrase.values()) {
      for (Locale language : ServicePhrase.languages()) {
        String text = phrase.text(language);
        sentences.add(withoutMarks(text));
        SentenceAssembler assembler = new SentenceAssembler();
        assembler.push(text).forEach(sentence -> sentences.add(withoutMarks(sentence)));
        assembler.finish().forEach(sentence -> sentences.add(withoutMarks(sentence)));
      }
    }
    return Set.copyOf(sentences);
  }

  /** The words of a line without its list marker, emphasis, repeated spaces and last stop. */
  static String withoutMarks(String line) {
    StringBuilder plain = new StringBuilder();
    boolean space = false;
    for (int point : Normalizer.normalize(line, Normalizer.Form.NFC).codePoints().toArray()) {
      boolean mark = point == '*' || point == '`' || point == '#';
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        space = true;
      } else if (!mark && !(plain.isEmpty() && "-•>|".indexOf(point) >= 0)) {
        if (space && !plain.isEmpty()) {
          plain.append(' ');
        }
        space = false;
        plain.appendCodePoint(point);
      }
    }
    int end = plain.length();
    while (end > 0 && " .!:;|".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }
}
