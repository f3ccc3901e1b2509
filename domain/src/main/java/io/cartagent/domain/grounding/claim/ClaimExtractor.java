package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a text claims. Every scanner passes over the tokens once and steps back at most a few
 * of them, so reading takes time in proportion to the text whatever a stranger wrote (HT-18).
 */
public final class ClaimExtractor {
  private ClaimExtractor() {}

  /**
   * What a text claims, and the words left over.
   *
   * @param content stem and first place of each word that says something and is in no reading
   */
  public record Extract(List<Token> tokens, List<Reading> readings, Map<String, Token> content) {
    /** The share of the content words that the stems hold; 1 when there are none. */
    public double coverage(Set<String> stems) {
      return content.isEmpty()
          ? 1
          : (double) content.keySet().stream().filter(stems::contains).count() / content.size();
    }
  }

  /** Reads a sentence that is to be judged. */
  public static Extract ofSentence(String text, LocalDate today) {
    return extract(new Scan(text, today, false));
  }

  /** Reads a text that others are judged by. */
  public static Extract ofEvidence(String text, LocalDate today) {
    return extract(new Scan(text, today, true));
  }

  private static Extract extract(Scan scan) {
    ReachScanner.scan(scan);
    DateScanner.scan(scan);
    IdentifierScanner.scan(scan);
    NumberScanner.scan(scan);
    List<Reading> readings = new ArrayList<>();
    SpeechScanner.scanCommitments(scan, readings);
    SpeechScanner.scanStatuses(scan);
    SpeechScanner.scanNames(scan);
    readings.addAll(scan.readings());
    readings.sort(Comparator.comparingInt(Reading::start));
    return new Extract(scan.tokens, List.copyOf(readings), contentOf(scan));
  }

  private static Map<String, Token> contentOf(Scan scan) {
    Map<String, Token> content = new LinkedHashMap<>();
    for (int i = 0; i < scan.size(); i++) {
      Token token = scan.tokens.get(i);
      if (!scan.isUsed(i)
          && token.isWord()
          && !Words.isFree(token.key())
          && (token.text().length() > 1 || token.isCapitalised())) {
        content.putIfAbsent(Words.stem(token.key()), token);
      }
    }
    return content;
  }
}
