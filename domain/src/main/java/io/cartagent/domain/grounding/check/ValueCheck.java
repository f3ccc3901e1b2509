package io.cartagent.domain.grounding.check;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.arithmetic.Arithmetic;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Equation;
import io.cartagent.domain.grounding.claim.NumberScanner;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.NumberForms;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks amounts, numbers, dates, times, identifiers and addresses: they must be right exactly. */
final class ValueCheck {
  /** Words that name a part of a text, whose numbers count nothing. */
  private static final Set<String> REFERENCES =
      Set.of(
          "step",
          "steps",
          "passage",
          "passages",
          "option",
          "options",
          "line",
          "section",
          "part",
          "question",
          "answer",
          "source",
          "sources",
          "document",
          "documents",
          "figure",
          "note",
          "item",
          "flight",
          "reservation");

  static final Set<String> TIME_UNITS = Set.of("day", "hour", "minut", "month", "year", "week");
  private static final int MOST_COUNTED = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;
  private final Speech speech;
  private final Findings findings;
  private final List<EvidenceUnit> earlier;
  private final List<Reading> echoes = new ArrayList<>();

  ValueCheck(
      ClaimExtractor.Extract extract,
      EvidenceIndex index,
      List<EvidenceUnit> earlier,
      Binding binding,
      Speech speech,
      Findings findings) {
    this.extract = extract;
    this.index = index;
    this.earlier = earlier;
    this.binding = binding;
    this.speech = speech;
    this.findings = findings;
  }

  void check(Reading claim) {
    List<EvidenceUnit> tellers =
        index.tellers().of(claim).stream()
            .filter(unit -> !isAgo(claim) || tellsPast(unit))
            .toList();
    Optional<EvidenceUnit> supporter =
        tellers.stream().filter(unit -> binding.allows(unit, claim)).findFirst();
    if (supporter.isPresent()) {
      findings.support(claim, supporter.get());
      return;
    }
    Optional<EvidenceUnit> ends = endsOf(claim);
    if (ends.isPresent()) {
      findings.support(claim, ends.get());
      return;
    }
    if (isToday(claim)
        || isInTitle(claim)
        || isReference(claim)
        || isKnownYear(claim)
        || isEquation(claim)
        || isWholeCode(claim, tellers)
        || isForEach(claim)) {
      return;
    }
    if (isRepeated(claim, tellers)) {
      return;
    }
    Optional<EvidenceUnit> owed = owed(claim);
    if (owed.isPresent()) {
      findings.support(claim, owed.get());
      return;
    }
    Optional<Arithmetic.Derivation> derived =
        new Arithmetic(
                binding.factsOfNamedSources(),
                index.facts().isEmpty() ? index.tellers().withKind(Reading.Kind.PRICE) : List.of(),
                earlier,
                index.attributes(),
                index.today())
            .derive(claim, extract.tokens());
    if (derived.isPresent()) {
      findings.support(claim, derived.get());
    } else if (index.said().stream().anyMatch(claim::agreesLooselyWith)) {
      echoes.add(claim);
    } else if (!isPlainCount(claim)) {
      String what = claim.kind().name().toLowerCase(java.util.Locale.ROOT);
      findings.fault(
          claim,
          tellers.isEmpty()
              ? "no evidence shows this " + what
              : "the evidence shows this " + what + " of something else");
    }
  }

  /**
   * "5 days ago", and not "more than 5 days ago": no time that something takes tells when it was.
   */
  private boolean isAgo(Reading claim) {
    List<Token> tokens = extract.tokens();
    int first = indexOf(claim);
    int after = first;
    while (after < tokens.size() && tokens.get(after).start() < claim.end()) {
      after++;
    }
    boolean bound = first > 0 && BOUNDS.contains(tokens.get(first - 1).key());
    return TIME_UNITS.contains(claim.unit())
        && !bound
        && tokens.subList(after, Math.min(after + 2, tokens.size())).stream()
            .anyMatch(token -> token.key().equals(AGO));
  }

  private static final Set<String> BOUNDS = Set.of("than", "over", "least", "most");

  private static boolean tellsPast(EvidenceUnit unit) {
    return Token.listOf(unit.text()).stream().anyMatch(token -> token.key().equals(AGO));
  }

  private static final String AGO = "ago";

  /** A number that stands in the evidence as part of a longer code: the account of paypal_123. */
  private boolean isWholeCode(Reading claim, List<EvidenceUnit> tellers) {
    return claim.kind() == Reading.Kind.IDENTIFIER
        && tellers.isEmpty()
        && claim.claim().words().length() >= LEAST_CODE
        && index.words().knows(claim.claim().words());
  }

  /** "A total of 4 bags" for two people, where a text grants two bags each. */
  private boolean isForEach(Reading claim) {
    boolean total = extract.tokens().stream().anyMatch(token -> token.key().equals("total"));
    if (!total
        || !(claim.claim()
            instanceof Claim.Count(String ignored, java.math.BigDecimal value, String unit))
        || unit.isEmpty()
        || TIME_UNITS.contains(claim.unit())) {
      return false;
    }
    return extract.readings().stream()
        .filter(other -> !other.equals(claim))
        .flatMap(other ->
            other.claim() instanceof Claim.Count count
                ? java.util.stream.Stream.of(count.value())
                : java.util.stream.Stream.<java.math.BigDecimal>empty())
        .filter(times -> times.signum() > 0 && value.remainder(times).signum() == 0)
        .map(times -> NumberForms.canonical(value.divide(times)).toPlainString())
        .anyMatch(each ->
            index.tellers().withKind(Reading.Kind.COUNT).stream()
                .flatMap(teller -> teller.readings().stream())
                .anyMatch(reading ->
                    reading.unit().equals(claim.unit()) && reading.keys().contains(each)));
  }

  private static final int LEAST_CODE = 5;

  /** A record's amount below nothing, where the sentence says that the shopper has it back. */
  private Optional<EvidenceUnit> owed(Reading claim) {
    boolean back = extract.tokens().stream().anyMatch(token -> GIVEN_BACK.contains(token.key()));
    return index.facts().stream()
        .filter(unit -> back && claim.kind() == Reading.Kind.PRICE)
        .filter(unit ->
            unit.evidence() instanceof Evidence.Fact fact
                && fact.value() instanceof FactValue.Amount(Money money)
                && money.amount().signum() < 0
                && claim
                    .keys()
                    .contains(
                        NumberScanner.priceKey(
                            money.amount().negate(), money.currency().getCurrencyCode())))
        .filter(unit -> binding.allows(unit, claim))
        .findFirst();
  }

  private static final Set<String> GIVEN_BACK = Languages.words(Topic.GIVEN_BACK);

  /** An amount the answer has reckoned, said once more; records that have it say of what it is. */
  private boolean isRepeated(Reading claim, List<EvidenceUnit> tellers) {
    return claim.kind() == Reading.Kind.PRICE
        && tellers.stream().noneMatch(EvidenceUnit::isFact)
        && earlier.stream()
            .flatMap(unit -> unit.readings().stream())
            .anyMatch(reading -> reading.kind() == claim.kind() && reading.agreesWith(claim));
  }

  /** Checks the values that only the shopper has said, once all others are checked. */
  void checkEchoes() {
    new EchoCheck(extract, index, speech, findings).check(echoes);
  }

  /** Naming today's date, or saying "today", needs no evidence where nothing else is claimed. */
  private boolean isToday(Reading claim) {
    return claim.kind() == Reading.Kind.DATE
        && claim.keys().contains(index.today().toString())
        && claim.unit().equals("relative")
        && extract.readings().size() == 1
        && extract.content().isEmpty();
  }

  /** A text that gives both ends of a range, though not as one. */
  private Optional<EvidenceUnit> endsOf(Reading claim) {
    if (claim.kind() != Reading.Kind.COUNT || TIME_UNITS.contains(claim.unit())) {
      return Optional.empty();
    }
    return claim.keys().stream()
        .filter(key -> key.indexOf("..") > 0)
        .flatMap(key -> givingBoth(key).stream())
        .findFirst();
  }

  private Optional<EvidenceUnit> givingBoth(String range) {
    int dots = range.indexOf("..");
    String low = range.substring(0, dots);
    String high = range.substring(dots + 2);
    return index.tellers().withKind(Reading.Kind.COUNT).stream()
        .filter(unit -> !unit.isFact() && unit.counts(low) && unit.counts(high))
        .findFirst();
  }

  /** A number that belongs to a product's name counts nothing. */
  private boolean isInTitle(Reading claim) {
    if (claim.kind() != Reading.Kind.COUNT) {
      return false;
    }
    int at = indexOf(claim);
    List<Token> tokens = extract.tokens();
    String number = tokens.get(Math.min(at, tokens.size() - 1)).key();
    return (at > 0 && index.words().isInTitle(tokens.get(at - 1).key(), number))
        || (at + 1 < tokens.size() && index.words().isInTitle(number, tokens.get(at + 1).key()));
  }

  /** "Step 5", "(passages 1 and 3)", a line's own number. */
  private boolean isReference(Reading claim) {
    if (claim.kind() != Reading.Kind.COUNT) {
      return false;
    }
    int at = indexOf(claim);
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token before = extract.tokens().get(i);
      if (REFERENCES.contains(before.key())) {
        return true;
      }
      if (before.isWord() && !before.key().equals("and") && !before.key().equals("or")) {
        return false;
      }
    }
    return false;
  }

  private int indexOf(Reading claim) {
    for (int i = 0; i < extract.tokens().size(); i++) {
      if (extract.tokens().get(i).start() >= claim.start()) {
        return i;
      }
    }
    return extract.tokens().size();
  }

  /** A bare year in which the evidence dates something. */
  private boolean isKnownYear(Reading claim) {
    return claim.kind() == Reading.Kind.COUNT
        && claim.claim()
            instanceof Claim.Count(String ignored, java.math.BigDecimal value, String unit)
        && unit.isEmpty()
        && value.scale() <= 0
        && value.intValue() >= FIRST_YEAR
        && value.intValue() <= LAST_YEAR
        && index.tellers().isYear(value.intValue());
  }

  /** The result of a sum written out, whose terms are checked on their own. */
  private boolean isEquation(Reading claim) {
    return claim.kind() == Reading.Kind.PRICE && Equation.resultsIn(claim, extract);
  }

  /**
   * How many things a text lists can be seen only by counting them. Such a small number passes
   * where no record counts anything and no text gives another number of the same things.
   */
  private boolean isPlainCount(Reading claim) {
    if (claim.kind() != Reading.Kind.COUNT
        || !(claim.claim()
            instanceof Claim.Count(String words, java.math.BigDecimal value, String unit))
        || unit.isEmpty()
        || TIME_UNITS.contains(unit)
        || value.intValue() > MOST_COUNTED
        || words.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean rivals =
        index.tellers().withKind(Reading.Kind.COUNT).stream()
            .anyMatch(teller ->
                teller.readings().stream()
                    .anyMatch(reading -> reading.unit().equals(unit) || isQuantity(teller)));
    return !rivals && index.words().countOf(unit) >= 1;
  }

  static boolean isQuantity(EvidenceUnit unit) {
    return unit.evidence() instanceof Evidence.Fact fact
        && fact.value() instanceof FactValue.Quantity;
  }
}
