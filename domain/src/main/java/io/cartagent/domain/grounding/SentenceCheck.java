package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The examination of one sentence: every claim looks for its support. */
final class SentenceCheck {
  /** The least share of a sentence's content words that its evidence must hold; more of few. */
  private static final double COVERAGE = 0.5;

  private static final double COVERAGE_OF_FEW = 0.6;
  private static final int FEW = 3;

  private static final double QUESTION_COVERAGE = 0.5;

  private final String sentence;
  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;
  private final List<Reading> said;
  private final Set<String> saidStems = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<EvidenceUnit> used = new LinkedHashSet<>();
  private final List<String> derivations = new ArrayList<>();
  private final List<Reading> echoes = new ArrayList<>();

  SentenceCheck(String sentence, EvidenceIndex index, List<String> saidTexts) {
    this.sentence = sentence;
    this.index = index;
    this.extract = ClaimExtractor.ofSentence(sentence, index.today());
    this.binding = new Binding(sentence, extract, index);
    this.said =
        saidTexts.stream()
            .flatMap(text -> ClaimExtractor.ofEvidence(text, index.today()).readings().stream())
            .toList();
    for (String text : saidTexts) {
      Token.listOf(text).forEach(token -> saidStems.add(Words.stem(token.key())));
    }
  }

  void run() {
    for (Reading claim : extract.readings()) {
      switch (claim.kind()) {
        case STATUS -> checkStatus(claim);
        case NAME -> checkName(claim);
        case COMMITMENT -> checkCommitment(claim);
        default -> checkValue(claim);
      }
    }
    checkContent();
    checkEchoes();
    if (used.isEmpty() && findings.isEmpty()) {
      citeNames();
    }
  }

  /** A sentence whose only claims are names rests on what holds those names. */
  private void citeNames() {
    for (Reading claim : extract.readings()) {
      if (claim.kind() == Reading.Kind.NAME) {
        Set<String> name = keysOf(claim.claim().words());
        index.units().stream()
            .filter(unit -> keysOf(unit.text()).containsAll(name))
            .findFirst()
            .ifPresent(used::add);
      }
    }
  }

  private static Set<String> keysOf(String text) {
    return Token.listOf(text).stream().map(Token::key).collect(Collectors.toSet());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Set<EvidenceUnit> used() {
    return used;
  }

  List<String> derivations() {
    return derivations;
  }

  private void checkValue(Reading claim) {
    List<EvidenceUnit> tellers = index.units().stream().filter(unit -> unit.tells(claim)).toList();
    List<EvidenceUnit> supporters =
        tellers.stream().filter(unit -> binding.allows(unit, claim)).toList();
    if (!supporters.isEmpty()) {
      used.add(supporters.getFirst());
      return;
    }
    if (isToday(claim)) {
      return;
    }
    Optional<Arithmetic.Derivation> derived =
        new Arithmetic(binding.factsOfNamedSources(), index.today())
            .derive(claim, extract.tokens());
    if (derived.isPresent()) {
      used.addAll(derived.get().from());
      derivations.add(derived.get().words());
    } else if (said.stream().anyMatch(claim::agreesWith)) {
      echoes.add(claim);
    } else {
      find(
          claim,
          tellers.isEmpty()
              ? "no evidence shows this " + nameOf(claim)
              : "the evidence shows this " + nameOf(claim) + " of something else");
    }
  }

  /** Naming today's date, or saying "today", needs no evidence where nothing else is claimed. */
  private boolean isToday(Reading claim) {
    return claim.kind() == Reading.Kind.DATE
        && claim.keys().contains(index.today().toString())
        && claim.unit().equals("relative")
        && extract.readings().size() == 1
        && extract.content().isEmpty();
  }

  private void checkStatus(Reading claim) {
    Optional<EvidenceUnit> supporter = new StatusCheck(extract, index, binding).supporterOf(claim);
    if (supporter.isPresent()) {
      used.add(supporter.get());
    } else {
      find(claim, "no evidence shows that it is so now");
    }
  }

  private void checkName(Reading claim) {
    for (Token token : Token.listOf(claim.claim().words())) {
      boolean known = index.knows(token.key()) || saidStems.contains(Words.stem(token.key()));
      if (token.isWord() && !known) {
        find(claim, "no evidence holds this name");
        return;
      }
    }
    List<EvidenceUnit> carriers =
        index.facts().stream()
            .filter(unit -> unit.attribute().equals("carrier"))
            .filter(unit ->
                unit.evidence() instanceof Evidence.Fact fact
                    && fact.value().inWords().equalsIgnoreCase(claim.claim().words()))
            .toList();
    if (!carriers.isEmpty() && carriers.stream().noneMatch(unit -> binding.allows(unit, claim))) {
      find(claim, "the evidence names another carrier for it");
    }
  }

  private void checkCommitment(Reading claim) {
    String verb = claim.keys().iterator().next();
    boolean dated =
        verb.equals(Words.stem("receive"))
            && used.stream().anyMatch(unit -> unit.attribute().equals("expected delivery"));
    Optional<EvidenceUnit> source =
        index.units().stream()
            .filter(unit -> unit.stems().contains(verb) && !unit.polarities().onlyDenies(verb))
            .filter(unit -> !unit.isFact() && extract.coverage(unit.stems()) >= 0.5)
            .findFirst();
    if (source.isPresent()) {
      used.add(source.get());
    } else if (!dated && !isStatus(claim)) {
      find(claim, "nothing the shop says promises this");
    }
  }

  /** "We have shipped it" is a status, which is checked as one. */
  private boolean isStatus(Reading claim) {
    return claim.unit().equals("done")
        && extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.STATUS)
            .anyMatch(reading -> reading.start() < claim.end() && claim.start() < reading.end());
  }

  private void checkContent() {
    Map<String, Token> content = extract.content();
    if (content.isEmpty() || isLeadIn()) {
      checkBarePolarity();
      return;
    }
    Set<String> factStems =
        index.facts().stream()
            .filter(unit -> used.isEmpty() || sharesSource(unit))
            .flatMap(unit -> unit.stems().stream())
            .collect(Collectors.toSet());
    Optional<Window> best = bestWindow(factStems);
    Set<String> covered = new HashSet<>(factStems);
    best.ifPresent(window -> covered.addAll(window.stems()));
    boolean question = isQuestion();
    List<Token> missing =
        content.entrySet().stream()
            .filter(word -> !covered.contains(word.getKey()))
            .filter(word -> derivations.isEmpty() || !Arithmetic.compares(word.getValue().key()))
            .filter(word -> !(question && isHeard(word.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    double share = 1 - (double) missing.size() / content.size();
    double statement = content.size() <= FEW ? COVERAGE_OF_FEW : COVERAGE;
    double needed = question ? QUESTION_COVERAGE : statement;
    missing.stream()
        .filter(token -> share < needed || Words.isQuality(token.key()))
        .findFirst()
        .ifPresent(token -> findWord(token, share < needed));
    best.filter(window -> !question && adds(window, factStems)).ifPresent(this::useWindow);
    if (best.isEmpty()) {
      checkBarePolarity();
    }
  }

  /** "Here are your options:" says nothing; what follows does. */
  private boolean isLeadIn() {
    Token first = extract.tokens().getFirst();
    return sentence.endsWith(":")
        && extract.readings().isEmpty()
        && (first.key().equals("here") || first.key().equals("here's"));
  }

  private boolean isHeard(String stem) {
    return saidStems.contains(stem) || index.knows(stem);
  }

  private boolean adds(Window window, Set<String> factStems) {
    return extract.content().keySet().stream()
        .anyMatch(stem -> window.stems().contains(stem) && !factStems.contains(stem));
  }

  /** The evidence is on the sentence's side unless all that covers it best says the opposite. */
  private void useWindow(Window window) {
    used.add(window.centre());
    Optional<Finding> conflict = Polarity.conflict(sentence, extract.tokens(), window.centre());
    Polarity.omission(sentence, extract, window.centre()).ifPresent(findings::add);
    double covered = extract.coverage(window.centre().stems());
    boolean disputed =
        index.units().stream()
            .filter(unit -> !unit.isFact() && extract.coverage(unit.stems()) >= covered)
            .anyMatch(unit -> Polarity.conflict(sentence, extract.tokens(), unit).isEmpty());
    if (conflict.isPresent() && !disputed && covered >= 0.5) {
      findings.add(conflict.get());
    }
  }

  private boolean sharesSource(EvidenceUnit unit) {
    String source = unit.evidence().source().id();
    return used.stream().anyMatch(one -> one.evidence().source().id().equals(source));
  }

  /** A denial over records alone would be a statement of absence, which evidence cannot show. */
  private void checkBarePolarity() {
    boolean denies =
        extract.readings().stream().noneMatch(reading -> reading.unit().equals("not"))
            && !extract.readings().isEmpty()
            && echoes.size() < extract.readings().size();
    if (denies && !isQuestion()) {
      extract.tokens().stream()
          .filter(token -> Negation.isNegator(token.key()) && !isRead(token))
          .findFirst()
          .ifPresent(token ->
              findings.add(
                  finding(
                      new Claim.Polarity(token.text(), true),
                      token.start(),
                      token.end(),
                      "no evidence says that it is not so")));
    }
  }

  private void checkEchoes() {
    boolean assertsMore = !extract.content().isEmpty() || extract.readings().size() > echoes.size();
    if (assertsMore && !isQuestion()) {
      echoes.forEach(claim -> find(claim, "only the shopper has said so"));
    }
  }

  private boolean isRead(Token token) {
    return extract.readings().stream()
        .anyMatch(reading -> reading.start() <= token.start() && token.end() <= reading.end());
  }

  /** A sentence of a passage with its neighbours. */
  private record Window(EvidenceUnit centre, Set<String> stems) {}

  private Optional<Window> bestWindow(Set<String> factStems) {
    Window best = null;
    double most = 0;
    for (EvidenceIndex.Passage passage : index.passages()) {
      List<EvidenceUnit> units = passage.units();
      for (int i = 0; i < units.size(); i++) {
        Set<String> stems = new HashSet<>(units.get(i).stems());
        long central = count(stems, factStems);
        if (i > 0) {
          stems.addAll(units.get(i - 1).stems());
        }
        if (i + 1 < units.size()) {
          stems.addAll(units.get(i + 1).stems());
        }
        double score =
            count(stems, factStems) + central * 0.5 + (used.contains(units.get(i)) ? 0.4 : 0);
        if (central > 0 && score > most) {
          most = score;
          best = new Window(units.get(i), stems);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private long count(Set<String> stems, Set<String> known) {
    return extract.content().keySet().stream()
        .filter(stem -> stems.contains(stem) && !known.contains(stem))
        .count();
  }

  private boolean isQuestion() {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return sentence.endsWith("?")
        && !lower.contains("know that")
        && !lower.contains("you know")
        && !lower.contains("aware");
  }

  private void find(Reading claim, String reason) {
    findings.add(finding(claim.claim(), claim.start(), claim.end(), reason));
  }

  private void findWord(Token token, boolean whole) {
    if (whole) {
      findings.add(
          finding(
              new Claim.Statement(sentence),
              0,
              sentence.length(),
              "too little of it is in the evidence"));
    } else {
      findings.add(
          finding(
              new Claim.Statement(token.text()),
              token.start(),
              token.end(),
              "the evidence does not use this word"));
    }
  }

  private Finding finding(Claim claim, int start, int end, String reason) {
    return new Finding(
        claim, sentence.codePointCount(0, start), sentence.codePointCount(0, end), reason);
  }

  private static String nameOf(Reading claim) {
    return claim.kind().name().toLowerCase(Locale.ROOT);
  }
}
