package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.DateScanner;
import io.cartagent.domain.grounding.claim.NumberScanner;
import io.cartagent.domain.grounding.claim.ReachScanner;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Scan;
import io.cartagent.domain.grounding.language.NumberForms;
import java.util.List;
import java.util.Set;

/** Reads a fact's typed value as the claims it supports. */
final class FactReadings {
  private FactReadings() {}

  static List<Reading> of(Evidence.Fact fact, java.time.LocalDate today) {
    String words = fact.value().inWords();
    return switch (fact.value()) {
      case FactValue.Amount(Money money) ->
          reading(
              Reading.Kind.PRICE,
              new Claim.Price(words, money),
              Set.of(NumberScanner.priceKey(money.amount(), money.currency().getCurrencyCode())),
              "");
      case FactValue.Quantity(java.math.BigDecimal number, String unit) ->
          reading(
              Reading.Kind.COUNT,
              new Claim.Count(words, number, unit),
              Set.of(NumberForms.canonical(number).toPlainString()),
              NumberScanner.unitOf(unit.toLowerCase(java.util.Locale.ROOT)));
      case FactValue.Day(java.time.LocalDate day) ->
          reading(Reading.Kind.DATE, new Claim.Date(words, day), DateScanner.keysOf(day), "");
      case FactValue.Status(String term) ->
          reading(Reading.Kind.STATUS, new Claim.Status(words, term), Set.of(term), "");
      case FactValue.Identifier(String code) ->
          reading(
              Reading.Kind.IDENTIFIER,
              new Claim.Identifier(code),
              Set.of(Scan.canonicalCode(code)),
              "");
      case FactValue.Link ignored ->
          reading(
              Reading.Kind.REACH,
              new Claim.Reach(words),
              Set.of(ReachScanner.canonical(words)),
              "");
      case FactValue.Words(String text) -> ClaimExtractor.ofEvidence(text, today).readings();
    };
  }

  private static List<Reading> reading(
      Reading.Kind kind, Claim claim, Set<String> keys, String unit) {
    return List.of(new Reading(kind, claim, 0, 0, keys, unit));
  }
}
