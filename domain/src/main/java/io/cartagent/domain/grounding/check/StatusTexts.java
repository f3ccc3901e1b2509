package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.StatusWords;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for a status in the shop's texts. */
final class StatusTexts {
  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;

  StatusTexts(ClaimExtractor.Extract extract, EvidenceIndex index, Binding binding) {
    this.extract = extract;
    this.index = index;
    this.binding = binding;
  }

  private static final double COVERAGE = 0.4;

  private static final Set<String> PAST = Set.of("been", "was", "were", "already", "now");

  private static final Set<String> THIS_CASE =
      Set.of("your", "it", "it's", "order", "parcel", "this");

  /**
   * A status in a text. What became of this order a text can tell only where it holds the order's
   * own number; what becomes of orders in general, where it is about the same thing.
   */
  Optional<EvidenceUnit> telling(Reading claim) {
    Set<String> codes =
        extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.IDENTIFIER)
            .flatMap(reading -> reading.keys().stream())
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<String> keys = extract.tokens().stream().map(Token::key).collect(Collectors.toSet());
    boolean special =
        !claim.unit().equals("will")
            && StatusCheck.meets(keys, PAST)
            && StatusCheck.meets(keys, THIS_CASE);
    return index.units().stream()
        .filter(unit -> !unit.isFact() && speaksOf(unit, claim))
        .filter(unit -> binding.allows(unit, claim))
        .filter(unit ->
            StatusCheck.meets(codes, unit.stems())
                || (!special
                    && !extract.content().isEmpty()
                    && extract.coverage(unit.stems()) >= COVERAGE))
        .findFirst();
  }

  private static boolean speaksOf(EvidenceUnit unit, Reading claim) {
    List<Reading> statuses =
        unit.readings().stream().filter(reading -> reading.kind() == Reading.Kind.STATUS).toList();
    boolean same =
        statuses.stream()
            .filter(reading -> reading.keys().equals(claim.keys()))
            .anyMatch(reading -> reading.unit().equals("not") == claim.unit().equals("not"));
    boolean opposite =
        claim.unit().equals("not")
            && statuses.stream()
                .filter(reading -> !reading.unit().equals("not"))
                .anyMatch(reading ->
                    StatusWords.excludes(
                        reading.keys().iterator().next(), claim.keys().iterator().next()));
    return same || opposite;
  }

  /**
   * Whether a text denies this status of what the sentence names by its number, on the same day.
   */
  boolean isDenied(Reading claim) {
    List<Reading> numbers = readings(extract.readings(), Reading.Kind.IDENTIFIER);
    List<Reading> days = readings(extract.readings(), Reading.Kind.DATE);
    return index.units().stream()
        .filter(unit -> !unit.isFact() && numbers.stream().anyMatch(unit::tells))
        .filter(unit ->
            days.isEmpty()
                || readings(unit.readings(), Reading.Kind.DATE).isEmpty()
                || days.stream().anyMatch(unit::tells))
        .flatMap(unit -> readings(unit.readings(), Reading.Kind.STATUS).stream())
        .anyMatch(told -> denies(told, claim.keys().iterator().next()));
  }

  private static boolean denies(Reading told, String term) {
    String own = told.keys().iterator().next();
    return told.unit().equals("not")
        ? own.equals(term)
        : told.unit().isEmpty() && StatusWords.excludes(own, term);
  }

  private static List<Reading> readings(List<Reading> all, Reading.Kind kind) {
    return all.stream().filter(reading -> reading.kind() == kind).toList();
  }
}
