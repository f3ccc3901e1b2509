package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.ActWords;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.StatusTerm;
import io.cartagent.domain.grounding.language.StatusWords;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what proves a status, or proves that it is not so, or foretells it. */
final class StatusCheck {
  private static final Set<String> EVERY =
      Set.of("all", "every", "each", "both", "any", "everything");
  private static final Set<String> SOME =
      Set.of("one", "some", "part", "partly", "partially", "rest", "other", "others");

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;

  StatusCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Binding binding) {
    this.extract = extract;
    this.index = index;
    this.binding = binding;
  }

  /** The evidence a status rests on; records go before texts. */
  Optional<EvidenceUnit> supporterOf(Reading claim) {
    String term = claim.keys().iterator().next();
    Optional<EvidenceUnit> supporter =
        switch (claim.unit()) {
          case "not" -> excluding(claim, term);
          case "will" -> foreseeing(claim, term);
          default -> telling(claim, term);
        };
    return supporter
        .or(() -> refunding(claim, term))
        .or(() -> transacted(claim, term))
        .or(() -> new StatusTexts(extract, index, binding).telling(claim))
        .or(() -> receipt(claim));
  }

  /**
   * Whether the sentence leaves open if it is so: it speaks of what will or may be, or uses the
   * word of things the evidence calls so.
   */
  boolean isOpen(Reading claim, Speech speech) {
    if (claim.unit().isEmpty() && new StatusTexts(extract, index, binding).isDenied(claim)) {
      return false;
    }
    List<String> words = Token.listOf(claim.claim().words()).stream().map(Token::key).toList();
    boolean known = words.stream().allMatch(index.words()::knows);
    if (claim.unit().equals("will")) {
      boolean handled = words.stream().anyMatch(word -> ActWords.isAnyAct(Words.stem(word)));
      return known || handled || speech != Speech.STATEMENT;
    }
    if (claim.unit().equals("not") && followsFromAnother(claim)) {
      return true;
    }
    if (claim.unit().equals("not") && claim.keys().contains(StatusTerm.AVAILABLE.term())) {
      return index.facts().stream().noneMatch(unit -> unit.attribute().equals("availability"));
    }
    if (claim.keys().contains(StatusTerm.AVAILABLE.term())) {
      return !isAsserted(claim) || (known && !index.attributes().contains("availability"));
    }
    boolean handled = words.stream().anyMatch(word -> ActWords.isAnyAct(Words.stem(word)));
    return (known || handled) && !isAsserted(claim);
  }

  /** "It is pending and has not been delivered": the state it has leaves no room for the other. */
  private boolean followsFromAnother(Reading claim) {
    return extract.readings().stream()
        .filter(other -> other.kind() == Reading.Kind.STATUS && other.unit().isEmpty())
        .anyMatch(other ->
            StatusWords.precludes(other.keys().iterator().next(), claim.keys().iterator().next()));
  }

  /** "has been sent", "is pending", "status: pending", and not "the pending order". */
  private boolean isAsserted(Reading claim) {
    List<Token> tokens = extract.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < claim.start()) {
      at++;
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (ASSERTING.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return at < tokens.size() && ASSERTING.contains(tokens.get(at).key());
  }

  private static final Set<String> ASSERTING = Languages.words(Topic.ASSERTIONS);

  private Optional<EvidenceUnit> receipt(Reading claim) {
    if (!claim.unit().isEmpty() || isValueOfStatus(claim)) {
      return Optional.empty();
    }
    return Token.listOf(claim.claim().words()).stream()
        .filter(Token::isWord)
        .map(token -> DeedCheck.receiptOf(Words.stem(token.key()), index, extract))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "The status is now processed": a record's own value, which no other deed proves. */
  private boolean isValueOfStatus(Reading claim) {
    List<Token> before =
        extract.tokens().stream().filter(token -> token.end() <= claim.start()).toList();
    return before.subList(Math.max(0, before.size() - STATUS_REACH), before.size()).stream()
        .anyMatch(token -> token.key().equals("status"));
  }

  private static final int STATUS_REACH = 8;

  private Optional<EvidenceUnit> telling(Reading claim, String term) {
    Optional<EvidenceUnit> told =
        index.facts().stream()
            .filter(unit -> StatusWords.tells(termOf(unit), term))
            .filter(unit -> binding.allows(unit, claim))
            .filter(unit -> holdsForAllMeant(unit, term))
            .findFirst();
    return told.isEmpty() && term.equals(StatusTerm.LATE.term()) ? overdue(claim) : told;
  }

  /**
   * Whether the status holds for everything the sentence may mean by its words: for the whole order
   * unless it points at one parcel or item, and for every variant where it says so.
   */
  private boolean holdsForAllMeant(EvidenceUnit unit, String term) {
    Set<String> keys = extract.tokens().stream().map(Token::key).collect(Collectors.toSet());
    boolean part = unit.attribute().equals("status") && !isWholeOrder(unit);
    boolean all = meets(keys, EVERY) && unit.attribute().equals("availability");
    if (!all && (!part || meets(keys, SOME) || isPointedAt(unit))) {
      return true;
    }
    return index.facts().stream()
        .filter(other -> other.attribute().equals(unit.attribute()) && sameSource(other, unit))
        .filter(other -> all ? !termOf(other).isEmpty() : !isWholeOrder(other) && !isReturn(other))
        .filter(other -> !termOf(other).equals(StatusTerm.CANCELLED.term()))
        .allMatch(other -> StatusWords.tells(termOf(other), term));
  }

  /** Whether the sentence names the part, or gives a value that only the part has. */
  private boolean isPointedAt(EvidenceUnit unit) {
    Set<String> whole =
        index.facts().stream()
            .filter(other -> isWholeOrder(other) && sameSource(other, unit))
            .flatMap(other -> other.subject().stream())
            .collect(Collectors.toSet());
    boolean named =
        unit.subject().stream()
            .anyMatch(stem -> !whole.contains(stem) && binding.names().contains(stem));
    return named
        || index.facts().stream()
            .filter(other ->
                other.subject().equals(unit.subject())
                    && !other.attribute().equals(unit.attribute()))
            .anyMatch(other -> extract.readings().stream().anyMatch(other::tells));
  }

  private static boolean isWholeOrder(EvidenceUnit unit) {
    return unit.evidence() instanceof Evidence.Fact fact && fact.subject().startsWith("order ");
  }

  private static boolean isReturn(EvidenceUnit unit) {
    return unit.evidence() instanceof Evidence.Fact fact && fact.subject().startsWith("return ");
  }

  private static boolean sameSource(EvidenceUnit one, EvidenceUnit other) {
    return one.evidence().source().id().equals(other.evidence().source().id());
  }

  private Optional<EvidenceUnit> overdue(Reading claim) {
    return index.facts().stream()
        .filter(unit ->
            unit.attribute().equals("expected delivery")
                && dayOf(unit).filter(day -> day.isBefore(index.today())).isPresent())
        .filter(unit -> telling(unit, StatusTerm.DELIVERED).isEmpty())
        .filter(unit -> binding.allows(unit, claim))
        .findFirst();
  }

  private Optional<EvidenceUnit> telling(EvidenceUnit parcel, StatusTerm term) {
    return index.facts().stream()
        .filter(unit -> unit.subject().equals(parcel.subject()))
        .filter(unit -> StatusWords.tells(termOf(unit), term.term()))
        .findFirst();
  }

  private Optional<EvidenceUnit> excluding(Reading claim, String term) {
    if (telling(claim, term).isPresent()) {
      return Optional.empty();
    }
    return index.facts().stream()
        .filter(unit -> StatusWords.excludes(termOf(unit), term))
        .filter(unit -> binding.allows(unit, claim))
        .findFirst();
  }

  private Optional<EvidenceUnit> foreseeing(Reading claim, String term) {
    boolean arrival = StatusWords.tells(StatusTerm.DELIVERED.term(), term);
    Optional<EvidenceUnit> expected =
        index.facts().stream()
            .filter(unit -> arrival && unit.attribute().equals("expected delivery"))
            .filter(unit -> binding.allows(unit, claim))
            .findFirst();
    return expected.or(() -> telling(claim, term));
  }

  /** An amount paid back is a refund of that amount, though not of the whole order. */
  private Optional<EvidenceUnit> refunding(Reading claim, String term) {
    boolean refund = term.equals(StatusTerm.REFUNDED.term()) && claim.unit().isEmpty();
    return index.facts().stream()
        .filter(unit -> refund && unit.attribute().endsWith("refunded"))
        .filter(unit -> extract.readings().stream().anyMatch(unit::tells))
        .filter(unit -> binding.allows(unit, claim))
        .findFirst();
  }

  /**
   * A payment or a refund that a record lists, of the amount or with the means the sentence says.
   */
  private Optional<EvidenceUnit> transacted(Reading claim, String term) {
    String act =
        term.equals(StatusTerm.REFUNDED.term())
            ? "refund"
            : term.equals(StatusTerm.PAID.term()) ? "payment" : "";
    if (act.isEmpty() || !claim.unit().isEmpty()) {
      return Optional.empty();
    }
    return index.facts().stream()
        .filter(unit ->
            unit.evidence() instanceof Evidence.Fact fact
                && fact.value() instanceof FactValue.Words(String text)
                && text.equalsIgnoreCase(act))
        .filter(unit ->
            index.facts().stream()
                .filter(other -> other.subject().equals(unit.subject()) && sameSource(other, unit))
                .anyMatch(other ->
                    extract.readings().stream()
                        .filter(reading ->
                            reading.kind() == Reading.Kind.PRICE
                                || reading.kind() == Reading.Kind.IDENTIFIER)
                        .anyMatch(other::tells)))
        .findFirst();
  }

  static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static String termOf(EvidenceUnit unit) {
    return unit.evidence() instanceof Evidence.Fact fact
            && fact.value() instanceof FactValue.Status(String term)
        ? term
        : "";
  }

  private static Optional<LocalDate> dayOf(EvidenceUnit unit) {
    return unit.evidence() instanceof Evidence.Fact fact
            && fact.value() instanceof FactValue.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }
}
