package io.cartagent.domain.grounding.arithmetic;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.NumberScanner;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.NumberForms;
import io.cartagent.domain.grounding.text.Token;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a claimed number by reckoning over facts: sums, differences, quantity times price, counts,
 * and days between. The search is bounded, and it runs only where the sentence says that it
 * reckons.
 */
public final class Arithmetic {
  private static final int MOST_AMOUNTS = 60;
  private static final Set<String> SUM =
      Set.of(
          "total", "together", "altogether", "sum", "both", "all", "combined", "overall", "plus");
  private static final Set<String> DIFFERENCE =
      Set.of(
          "difference",
          "cheaper",
          "more",
          "less",
          "save",
          "saves",
          "saving",
          "savings",
          "expensive",
          "reduced",
          "off",
          "remaining",
          "left",
          "discount",
          "than");
  private static final Set<String> PRODUCT =
      Set.of("for", "each", "times", "x", "×", "per", "together", "total", "cost", "costs", "both");
  private static final Set<String> EACH = Set.of("per", "each", "apiece");

  private final List<EvidenceUnit> units;
  private final List<EvidenceUnit> texts;
  private final List<EvidenceUnit> earlier;
  private final Set<String> attributes;
  private final LocalDate today;

  public Arithmetic(
      List<EvidenceUnit> units,
      List<EvidenceUnit> texts,
      List<EvidenceUnit> earlier,
      Set<String> attributes,
      LocalDate today) {
    this.units = units;
    this.texts = texts;
    this.earlier = earlier;
    this.attributes = attributes;
    this.today = today;
  }

  /** How a number came about. */
  public record Derivation(String words, List<EvidenceUnit> from) {}

  record Amount(BigDecimal value, String currency, EvidenceUnit unit) {}

  /** Reckons a claim out of the facts, if the sentence says that it is reckoned. */
  public Optional<Derivation> derive(Reading claim, List<Token> sentence) {
    Set<String> sentenceKeys = sentence.stream().map(Token::key).collect(Collectors.toSet());
    return switch (claim.kind()) {
      case PRICE -> derivePrice(claim, sentence, sentenceKeys);
      case COUNT ->
          claim.unit().equals("day")
              ? new DayReckoning(units, attributes, today).derive(claim, sentence, sentenceKeys)
              : CountReckoning.derive(claim, units);
      default -> Optional.empty();
    };
  }

  private Optional<Derivation> derivePrice(Reading claim, List<Token> sentence, Set<String> keys) {
    List<Amount> amounts = amounts();
    if (meets(keys, DIFFERENCE) || meets(keys, SUM)) {
      for (int i = 0; i < amounts.size(); i++) {
        for (int j = i + 1; j < amounts.size(); j++) {
          Optional<Derivation> pair = ofPair(claim, amounts.get(i), amounts.get(j), sentence, keys);
          if (pair.isPresent()) {
            return pair;
          }
        }
      }
    }
    Optional<Derivation> product =
        meets(keys, PRODUCT) || meets(keys, SUM)
            ? ofProducts(claim, amounts).or(() -> ofMultiples(claim, amounts))
            : Optional.empty();
    return product.isEmpty() && meets(keys, SUM) ? ofRuns(claim, amounts) : product;
  }

  /** One amount for each of a few things or people. */
  private static Optional<Derivation> ofMultiples(Reading claim, List<Amount> amounts) {
    for (Amount amount : amounts) {
      for (int number = 2; number <= MOST_TIMES; number++) {
        BigDecimal product = amount.value().multiply(BigDecimal.valueOf(number));
        if (says(claim, product, amount.currency())) {
          String words =
              number + " × " + amount.value().toPlainString() + " = " + product.toPlainString();
          return Optional.of(
              new Derivation(words + " " + amount.currency(), List.of(amount.unit())));
        }
      }
    }
    return Optional.empty();
  }

  /** Amounts of one sort that follow each other in the evidence. */
  private static Optional<Derivation> ofRuns(Reading claim, List<Amount> amounts) {
    Map<String, List<Amount>> sorts = new LinkedHashMap<>();
    for (Amount amount : amounts) {
      sorts
          .computeIfAbsent(
              amount.unit().attribute() + " " + amount.currency(), ignored -> new ArrayList<>())
          .add(amount);
    }
    for (List<Amount> sort : sorts.values()) {
      for (int from = 0; from < sort.size(); from++) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int to = from; to < Math.min(sort.size(), from + LONGEST_RUN); to++) {
          sum = sum.add(sort.get(to).value());
          if (to > from && says(claim, sum, sort.get(to).currency())) {
            List<EvidenceUnit> from2 =
                sort.subList(from, to + 1).stream().map(Amount::unit).toList();
            return Optional.of(
                new Derivation(
                    "sum of " + from2.size() + " amounts = " + sum.toPlainString(), from2));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static final int MOST_TIMES = 6;
  private static final int LONGEST_RUN = 8;

  private static Optional<Derivation> ofPair(
      Reading claim, Amount a, Amount b, List<Token> sentence, Set<String> keys) {
    if (!a.currency().equals(b.currency())) {
      return Optional.empty();
    }
    BigDecimal sum = a.value().add(b.value());
    if (meets(keys, SUM) && says(claim, sum, a.currency())) {
      return derivation(a, " + ", b, sum);
    }
    BigDecimal difference = a.value().subtract(b.value()).abs();
    if (meets(keys, DIFFERENCE)
        && difference.signum() > 0
        && Comparison.isRightWay(a, b, sentence)
        && says(claim, difference, a.currency())) {
      return a.value().compareTo(b.value()) > 0
          ? derivation(a, " - ", b, difference)
          : derivation(b, " - ", a, difference);
    }
    return Optional.empty();
  }

  private static Optional<Derivation> derivation(
      Amount a, String sign, Amount b, BigDecimal value) {
    String words =
        a.value().toPlainString()
            + sign
            + b.value().toPlainString()
            + " = "
            + value.toPlainString()
            + " "
            + a.currency();
    return Optional.of(new Derivation(words, List.of(a.unit(), b.unit())));
  }

  /** Quantity times price of each item, and their sum over one source. */
  private Optional<Derivation> ofProducts(Reading claim, List<Amount> amounts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, List<EvidenceUnit>> parts = new LinkedHashMap<>();
    for (Amount amount : amounts) {
      for (EvidenceUnit unit : units) {
        if (!isQuantityOf(unit, amount.unit())) {
          continue;
        }
        BigDecimal number = quantity(unit);
        BigDecimal product = amount.value().multiply(number);
        if (says(claim, product, amount.currency())) {
          String words =
              number.toPlainString()
                  + " × "
                  + amount.value().toPlainString()
                  + " = "
                  + product.toPlainString()
                  + " "
                  + amount.currency();
          return Optional.of(new Derivation(words, List.of(amount.unit(), unit)));
        }
        String key = amount.unit().evidence().source().id() + " " + amount.currency();
        sums.merge(key, product, BigDecimal::add);
        parts.computeIfAbsent(key, ignored -> new ArrayList<>()).add(amount.unit());
      }
    }
    return sums.entrySet().stream()
        .filter(sum ->
            claim
                .keys()
                .contains(
                    NumberForms.canonical(sum.getValue()).toPlainString()
                        + sum.getKey().substring(sum.getKey().lastIndexOf(' '))))
        .findFirst()
        .map(
            sum -> new Derivation("sum of the items", parts.getOrDefault(sum.getKey(), List.of())));
  }

  private static boolean isQuantityOf(EvidenceUnit unit, EvidenceUnit price) {
    return unit.isFact()
        && unit.attribute().equals("quantity")
        && price.attribute().equals("price")
        && unit.subject().equals(price.subject())
        && unit.evidence().source().id().equals(price.evidence().source().id());
  }

  private static BigDecimal quantity(EvidenceUnit unit) {
    return unit.evidence() instanceof Evidence.Fact fact
            && fact.value() instanceof FactValue.Quantity quantity
        ? quantity.number()
        : BigDecimal.ZERO;
  }

  /**
   * The amounts to reckon with, the nearest first. Once the answer has said what it is for each, it
   * reckons with what it has said.
   */
  private List<Amount> amounts() {
    List<Amount> amounts = new ArrayList<>();
    addAmounts(earlier, amounts);
    if (amounts.stream().anyMatch(amount -> isForEach(amount.unit()))) {
      return amounts;
    }
    for (EvidenceUnit unit : units.reversed()) {
      if (amounts.size() < MOST_AMOUNTS
          && unit.evidence() instanceof Evidence.Fact fact
          && fact.value() instanceof FactValue.Amount amount) {
        amounts.add(
            new Amount(amount.money().amount(), amount.money().currency().getCurrencyCode(), unit));
      }
    }
    addAmounts(texts, amounts);
    return amounts;
  }

  private static boolean isForEach(EvidenceUnit sentence) {
    return Token.listOf(sentence.text()).stream().anyMatch(token -> EACH.contains(token.key()));
  }

  private static void addAmounts(List<EvidenceUnit> sentences, List<Amount> amounts) {
    for (EvidenceUnit sentence : sentences.reversed()) {
      for (Reading reading : sentence.readings()) {
        if (amounts.size() < MOST_AMOUNTS
            && reading.claim() instanceof Claim.Price(String ignored, Money money)) {
          amounts.add(new Amount(money.amount(), money.currency().getCurrencyCode(), sentence));
        }
      }
    }
  }

  private static boolean says(Reading claim, BigDecimal value, String currency) {
    return claim.keys().contains(NumberScanner.priceKey(value, currency));
  }

  static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
