package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.CommonWords;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The examination of one sentence: every claim looks for its support. */
public final class SentenceCheck {
  private final String sentence;
  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;
  private final Speech speech;
  private final Findings findings;
  private final List<EvidenceUnit> earlier;
  private final boolean onlyOffers;

  public SentenceCheck(
      String sentence, EvidenceIndex index, List<EvidenceUnit> earlier, boolean onlyOffers) {
    this.earlier = earlier;
    this.onlyOffers = onlyOffers;
    this.sentence = sentence;
    this.index = index;
    this.extract = ClaimExtractor.ofSentence(sentence, index.today());
    this.binding = new Binding(sentence, extract, index, earlier);
    this.speech = Speech.of(sentence, extract.tokens());
    this.findings = new Findings(sentence);
  }

  /** How many claims the sentence makes. */
  public int claims() {
    return extract.readings().size();
  }

  public Findings run() {
    ValueCheck values = new ValueCheck(extract, index, earlier, binding, speech, findings);
    DeedCheck deeds = new DeedCheck(extract, index, speech, findings);
    for (Reading claim : extract.readings()) {
      switch (claim.kind()) {
        case STATUS -> checkStatus(claim);
        case NAME -> checkName(claim);
        case COMMITMENT -> deeds.check(claim);
        default -> values.check(claim);
      }
    }
    if (onlyOffers) {
      new ActCheck(extract, index, speech, findings).check();
    }
    values.checkEchoes();
    new ContrastCheck(extract, index, speech, findings).check();
    if (speech != Speech.QUESTION) {
      new CareCheck(extract, index, binding, findings).check();
    }
    if (speech != Speech.QUESTION) {
      if (speech != Speech.HEADING) {
        new PolarityCheck(extract, index, findings).check();
      }
      new ConditionCheck(extract, index, findings).check();
      new PremiseCheck(extract, index, findings).check();
    }
    if (!new RuleCheck(extract, index, speech, findings).check(sentence)) {
      new ContentCheck(extract, index, speech, findings).check(sentence);
      new OtherLanguageCheck(extract, index, speech, findings).check(sentence);
    }
    if (findings.used().isEmpty() && findings.isSupported()) {
      citeNames();
    }
    return findings;
  }

  /**
   * What a claim that was let pass rests on.
   *
   * @param start where it stands in the sentence, in code points
   * @param end exclusive, in code points
   */
  public record Support(Claim claim, int start, int end, String because) {}

  /** Every claim the sentence makes with what it rests on, once the check has run. */
  public List<Support> supports() {
    List<Support> supports = new ArrayList<>();
    for (Reading claim : extract.readings()) {
      supports.add(
          new Support(
              claim.claim(),
              sentence.codePointCount(0, claim.start()),
              sentence.codePointCount(0, claim.end()),
              findings.supportOf(claim).orElse(unasked(claim))));
    }
    return supports;
  }

  private String unasked(Reading claim) {
    return switch (claim.kind()) {
      case NAME -> "the evidence holds this name";
      case STATUS, COMMITMENT -> "nothing is said to be so";
      default -> speech == Speech.STATEMENT ? "follows from the rest" : "taken up from the shopper";
    };
  }

  /** A sentence whose only claims are names rests on what holds those names. */
  private void citeNames() {
    for (Reading claim : extract.readings()) {
      if (claim.kind() == Reading.Kind.NAME) {
        Set<String> name = keysOf(claim.claim().words());
        index.units().stream()
            .filter(unit -> keysOf(unit.text()).containsAll(name))
            .findFirst()
            .ifPresent(findings::support);
      }
    }
  }

  private static Set<String> keysOf(String text) {
    return Token.listOf(text).stream().map(Token::key).collect(Collectors.toSet());
  }

  private void checkStatus(Reading claim) {
    if (speech == Speech.QUESTION) {
      return;
    }
    StatusCheck check = new StatusCheck(extract, index, binding);
    Optional<EvidenceUnit> supporter = check.supporterOf(claim);
    if (supporter.isPresent()) {
      findings.support(claim, supporter.get());
    } else if (!check.isOpen(claim, speech)) {
      findings.fault(claim, "no evidence shows that it is so now");
    }
  }

  private void checkName(Reading claim) {
    Set<String> missing = new HashSet<>();
    for (Token token : Token.listOf(claim.claim().words())) {
      String key = token.key();
      boolean known =
          index.words().knows(key)
              || CommonWords.isName(key)
              || index.words().hasInitials(token.text())
              || index.isSaid(Words.stem(key))
              || (key.endsWith("s") && index.words().knows(key.substring(0, key.length() - 1)));
      if (token.isWord() && !known) {
        missing.add(key);
      }
    }
    boolean code = missing.stream().anyMatch(key -> isCode(claim, key));
    if (!missing.isEmpty() && (code || (!isLabel(claim) && !isSpelledOut(claim)))) {
      findings.fault(claim, "no evidence holds this name");
      return;
    }
    List<EvidenceUnit> carriers =
        index.facts().stream()
            .filter(unit -> unit.attribute().equals("carrier"))
            .filter(unit ->
                unit.evidence() instanceof Evidence.Fact fact
                    && fact.value().inWords().equalsIgnoreCase(claim.claim().words()))
            .toList();
    if (!carriers.isEmpty() && carriers.stream().noneMatch(unit -> binding.allows(unit, claim))) {
      findings.fault(claim, "the evidence names another carrier for it");
    }
  }

  /** Four capitals or more that the evidence does not have are a code, not an initialism. */
  private static boolean isCode(Reading claim, String key) {
    String capitals = key.toUpperCase(Locale.ROOT);
    return key.length() >= CODE_LENGTH && claim.claim().words().contains(capitals);
  }

  private static final int CODE_LENGTH = 5;

  /** "**Remaining Balance:**", "### Price Calculation": a heading's capitals make no name. */
  private boolean isLabel(Reading claim) {
    if (sentence.startsWith("#")) {
      return true;
    }
    int end = claim.end();
    while (end < sentence.length() && "* 0123456789".indexOf(sentence.charAt(end)) >= 0) {
      end++;
    }
    boolean colon = end < sentence.length() && sentence.charAt(end) == ':';
    return colon
        && sentence.substring(0, claim.start()).codePoints().filter(Character::isLetter).count()
            <= LABEL_LETTERS;
  }

  private static final int LABEL_LETTERS = 24;
  private static final int CODE_REACH = 24;

  /** "Seattle (SEA)": a name that stands before its own code. */
  private boolean isSpelledOut(Reading claim) {
    int open = sentence.indexOf('(', claim.end());
    if (claim.start() > 0 && sentence.charAt(claim.start() - 1) == '(') {
      return true;
    }
    boolean joined =
        open >= 0
            && open <= claim.end() + CODE_REACH
            && Token.listOf(sentence.substring(claim.end(), open)).stream()
                .allMatch(token -> token.isCapitalised() || "/-–,".contains(token.text()));
    if (!joined) {
      return false;
    }
    int close = sentence.indexOf(')', open);
    String code = close < 0 ? "" : sentence.substring(open + 1, close);
    return code.length() >= 2
        && code.length() <= 5
        && code.equals(code.toUpperCase(Locale.ROOT))
        && index.words().knows(code);
  }
}
