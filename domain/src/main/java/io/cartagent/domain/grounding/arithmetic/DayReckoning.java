package io.cartagent.domain.grounding.arithmetic;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.AttributeCues;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.text.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reckons days: since, until, and between. */
final class DayReckoning {
  private final List<EvidenceUnit> units;
  private final Set<String> attributes;
  private final LocalDate today;

  DayReckoning(List<EvidenceUnit> units, Set<String> attributes, LocalDate today) {
    this.units = units;
    this.attributes = attributes;
    this.today = today;
  }

  private static final Set<String> SINCE = Set.of("ago", "since", "past", "overdue", "late");

  private static final Set<String> UNTIL = Set.of("in", "left", "until", "within", "remaining");

  private static final Set<String> APART =
      Set.of("later", "after", "before", "late", "early", "earlier", "than", "between", "took");

  Optional<Arithmetic.Derivation> derive(Reading claim, List<Token> sentence, Set<String> keys) {
    Map<EvidenceUnit, LocalDate> days = new LinkedHashMap<>();
    for (EvidenceUnit unit : units) {
      if (unit.evidence() instanceof Evidence.Fact fact
          && fact.value() instanceof FactValue.Day day
          && AttributeCues.allow(Reading.Kind.DATE, unit.attribute(), sentence, attributes)) {
        days.put(unit, day.date());
      }
    }
    for (Map.Entry<EvidenceUnit, LocalDate> from : days.entrySet()) {
      LocalDate day = from.getValue();
      boolean told =
          day.isBefore(today) ? Arithmetic.meets(keys, SINCE) : Arithmetic.meets(keys, UNTIL);
      if (told && saysDays(claim, day, today)) {
        String words = "days between " + day + " and today, " + today;
        return Optional.of(new Arithmetic.Derivation(words, List.of(from.getKey())));
      }
    }
    return Arithmetic.meets(keys, APART) ? daysApart(claim) : Optional.empty();
  }

  private Optional<Arithmetic.Derivation> daysApart(Reading claim) {
    for (EvidenceUnit from : units) {
      for (EvidenceUnit to : units) {
        if (from.evidence() instanceof Evidence.Fact first
            && to.evidence() instanceof Evidence.Fact second
            && first.value() instanceof FactValue.Day start
            && second.value() instanceof FactValue.Day end
            && first.source().id().equals(second.source().id())
            && saysDays(claim, start.date(), end.date())) {
          String words = "days between " + start.date() + " and " + end.date();
          return Optional.of(new Arithmetic.Derivation(words, List.of(from, to)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean saysDays(Reading claim, LocalDate from, LocalDate to) {
    long days = Math.abs(ChronoUnit.DAYS.between(from, to));
    return days > 0 && claim.keys().contains(Long.toString(days));
  }
}
