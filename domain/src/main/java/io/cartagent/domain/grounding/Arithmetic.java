package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
final class Arithmetic {
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
  private static final Set<String> SINCE = Set.of("ago", "since", "past", "overdue", "late");
  private static final Set<String> UNTIL = Set.of("in", "left", "until", "within", "remaining");
  private static final Set<String> APART =
      Set.of("later", "after", "before", "late", "early", "earlier", "than", "between", "took");

  private final List<EvidenceUnit> units;
  private final List<EvidenceUnit> texts;
  private final List<EvidenceUnit> earlier;
  private final Set<String> attributes;
  private final LocalDate today;

  Arithmetic(
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

  private static final Set<String> LOWER = Set.of("cheaper", "less");
  private static final Set<String> HIGHER = Set.of("dearer", "pricier", "expensive", "more");

  /** Whether the word compares two prices. */
  static boolean compares(String key) {
    return LOWER.contains(key) || HIGHER.contains(key);
  }

  /** How a number came about. */
  record Derivation(String words, List<EvidenceUnit> from) {}

  private record Amount(BigDecimal value, String currency, EvidenceUnit unit) {}

  /** Reckons a claim out of the facts, if the sentence says that it is reckoned. */
  Optional<Derivation> derive(Reading claim, List<Token> sentence) {
    Set<String> sentenceKeys = sentence.stream().map(Token::key).collect(Collectors.toSet());
    return switch (claim.kind()) {
      case PRICE -> derivePrice(claim, sentence, sentenceKeys);
      case COUNT ->
          claim.unit().equals("day")
              ? deriveDays(claim, sentence, sentenceKeys)
              : deriveCount(claim);
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
        && isRightWay(a, b, sentence)
        && says(claim, difference, a.currency())) {
      return a.value().compareTo(b.value()) > 0
          ? derivation(a, " - ", b, difference)
          : derivation(b, " - ", a, difference);
    }
    return Optional.empty();
  }

  /** Whether the dearer one is the one that the sentence says is dearer, if it says so. */
  private static boolean isRightWay(Amount a, Amount b, List<Token> sentence) {
    int than = -1;
    boolean lower = false;
    boolean higher = false;
    for (Token token : sentence) {
      than = than < 0 && token.key().equals("than") ? token.start() : than;
      lower |= LOWER.contains(token.key());
      higher |= HIGHER.contains(token.key());
    }
    if (than < 0 || lower == higher) {
      return true;
    }
    Set<String> before = SubjectNames.in(sentence, 0, than);
    Set<String> after = SubjectNames.in(sentence, than, Integer.MAX_VALUE);
    for (Token token : sentence) {
      if (token.isNumber()) {
        (token.start() < than ? before : after).add(token.key());
      }
    }
    int lead = pull(a, before, after) - pull(b, before, after);
    int order = a.value().compareTo(b.value());
    if (lead == 0) {
      return !isBound(a) && !isBound(b);
    }
    return (lead > 0 ? order : -order) > 0 == higher;
  }

  /** A lowest or highest price belongs to no variant that could be compared. */
  private static boolean isBound(Amount amount) {
    return amount.unit().attribute().endsWith("est price");
  }

  private static int pull(Amount amount, Set<String> before, Set<String> after) {
    Set<String> subject = amount.unit().subject();
    return (int)
        (before.stream().filter(subject::contains).count()
            - after.stream().filter(subject::contains).count());
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

  private Optional<Derivation> deriveDays(Reading claim, List<Token> sentence, Set<String> keys) {
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
      boolean told = day.isBefore(today) ? meets(keys, SINCE) : meets(keys, UNTIL);
      if (told && saysDays(claim, day, today)) {
        String words = "days between " + day + " and today, " + today;
        return Optional.of(new Derivation(words, List.of(from.getKey())));
      }
    }
    return meets(keys, APART) ? daysApart(claim) : Optional.empty();
  }

  private Optional<Derivation> daysApart(Reading claim) {
    for (EvidenceUnit from : units) {
      for (EvidenceUnit to : units) {
        if (from.evidence() instanceof Evidence.Fact first
            && to.evidence() instanceof Evidence.Fact second
            && first.value() instanceof FactValue.Day start
            && second.value() instanceof FactValue.Day end
            && first.source().id().equals(second.source().id())
            && saysDays(claim, start.date(), end.date())) {
          String words = "days between " + start.date() + " and " + end.date();
          return Optional.of(new Derivation(words, List.of(from, to)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean saysDays(Reading claim, LocalDate from, LocalDate to) {
    long days = Math.abs(ChronoUnit.DAYS.between(from, to));
    return days > 0 && claim.keys().contains(Long.toString(days));
  }

  /** How many things of one source share an attribute and its value. */
  private Optional<Derivation> deriveCount(Reading claim) {
    Map<String, List<EvidenceUnit>> groups = new LinkedHashMap<>();
    for (EvidenceUnit unit : units) {
      if (unit.evidence() instanceof Evidence.Fact fact) {
        String key = fact.source().id() + "\n" + fact.attribute();
        groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(unit);
        if (fact.value() instanceof FactValue.Status(String term)) {
          groups.computeIfAbsent(key + "\n" + term, ignored -> new ArrayList<>()).add(unit);
        }
      }
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1 || !group.getFirst().attribute().equals("status"))
        .filter(group -> claim.keys().contains(Integer.toString(group.size())))
        .filter(group -> countsAs(claim.unit(), group.getFirst().attribute()))
        .findFirst()
        .map(group -> new Derivation("count of " + group.getFirst().attribute(), group));
  }

  private static boolean countsAs(String unit, String attribute) {
    return switch (attribute) {
      case "item" -> unit.equals("piece") || unit.equals("product");
      case "status", "parcel" -> unit.equals("parcel");
      case "availability" -> unit.equals("variant") || unit.equals("siz") || unit.equals("color");
      default -> unit.equals(Words.stem(attribute));
    };
  }

  private List<Amount> amounts() {
    List<Amount> amounts = new ArrayList<>();
    addAmounts(earlier, amounts);
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

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
