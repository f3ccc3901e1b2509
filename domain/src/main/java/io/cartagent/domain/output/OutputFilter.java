package io.cartagent.domain.output;

import io.cartagent.domain.redaction.UntrustedText;
import io.cartagent.domain.redaction.finding.DataCategory;
import io.cartagent.domain.redaction.finding.KnownPeople;
import io.cartagent.domain.redaction.finding.PersonalData;
import io.cartagent.domain.redaction.finding.PersonalDataFinder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every sentence of a message once more before it is shown, together with what was shown
 * before it, so that nothing forbidden gets through in pieces (AI-10 to AI-13). It knows nothing of
 * meaning and does not ask where a sentence comes from. One instance serves one message and one
 * thread.
 */
public final class OutputFilter {
  private static final int WORDS_IN_A_ROW = 8;
  private static final int LONGEST_MEMORY = 4_000;
  private static final Set<DataCategory> IDENTIFIERS =
      Set.of(
          DataCategory.EMAIL,
          DataCategory.PHONE,
          DataCategory.CARD,
          DataCategory.IBAN,
          DataCategory.NATIONAL_ID,
          DataCategory.IP);

  private final PersonalDataFinder finder = new PersonalDataFinder();
  private final List<String> secrets;
  private final Set<String> runs;
  private String shown = "";

  public OutputFilter(Unsayable unsayable) {
    this.secrets = unsayable.secrets().stream().map(Disguises::bare).toList();
    this.runs = runsOf(wordsOf(unsayable.instructions()));
  }

  /**
   * What forbids showing a sentence; empty when nothing does, and then it counts as shown.
   *
   * @param known texts this shopper may see or has written: identifiers stand in them
   * @param links the only links that may be shown, to the letter
   */
  public Optional<OutputBreach> inspect(String sentence, List<String> known, Set<String> links) {
    Optional<OutputBreach> breach = breachIn(sentence, known, links);
    if (breach.isEmpty()) {
      String all = shown + " " + sentence;
      shown = all.substring(Math.max(0, all.length() - LONGEST_MEMORY));
    }
    return breach;
  }

  private Optional<OutputBreach> breachIn(String sentence, List<String> known, Set<String> links) {
    if (!UntrustedText.clean(sentence)
        .equals(Normalizer.normalize(sentence, Normalizer.Form.NFKC))) {
      return Optional.of(OutputBreach.HIDDEN_CHARACTERS);
    }
    if (Markup.isIn(sentence)) {
      return Optional.of(OutputBreach.MARKUP);
    }
    if (!links.containsAll(Links.in(sentence))) {
      return Optional.of(OutputBreach.FOREIGN_LINK);
    }
    if (holdsSecret(sentence)) {
      return Optional.of(OutputBreach.SECRET);
    }
    if (holdsForeignIdentifier(sentence, known)) {
      return Optional.of(OutputBreach.FOREIGN_IDENTIFIER);
    }
    return recites(shown + " " + sentence)
        ? Optional.of(OutputBreach.INSTRUCTIONS)
        : Optional.empty();
  }

  private boolean holdsSecret(String sentence) {
    if (finder.findWithoutNames(sentence).stream()
        .anyMatch(datum -> datum.category() == DataCategory.SECRET)) {
      return true;
    }
    return !secrets.isEmpty()
        && Disguises.readings(shown + " " + sentence).stream()
            .anyMatch(reading -> secrets.stream().anyMatch(reading::contains));
  }

  private boolean holdsForeignIdentifier(String sentence, List<String> known) {
    for (PersonalData datum : finder.find(sentence, new KnownPeople())) {
      if (IDENTIFIERS.contains(datum.category())
          && !isKnownValue(sentence.substring(datum.start(), datum.end()), known)) {
        return true;
      }
    }
    Set<String> codes = Codes.in(sentence);
    known.forEach(text -> codes.removeAll(Codes.in(text)));
    return !codes.isEmpty();
  }

  private boolean isKnownValue(String value, List<String> known) {
    String bare = Disguises.bare(value);
    return known.stream().anyMatch(text -> Disguises.bare(text).contains(bare));
  }

  private boolean recites(String text) {
    return runsOf(wordsOf(text)).stream().anyMatch(runs::contains);
  }

  private static Set<String> runsOf(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
    }
    return runs;
  }

  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }
}
