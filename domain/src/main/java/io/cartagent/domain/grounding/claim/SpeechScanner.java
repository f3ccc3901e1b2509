package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.language.CalendarWords;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.StatusWords;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;

/** Finds statuses, promises and names. */
final class SpeechScanner {
  private static final Set<String> SPEAKERS =
      Set.of("i", "we", "team", "shop", "store", "colleague", "manager", "supervisor");
  private static final Set<String> CONTRACTED =
      Set.of("i'll", "we'll", "i've", "we've", "i'm", "we're");
  private static final Set<String> FUTURE_OR_DONE =
      Set.of("will", "shall", "have", "has", "just", "already", "can", "going", "am", "are");

  /** Verbs of helping and looking, by which nothing is promised. */
  private static final Set<String> HARMLESS =
      Words.setOf(
          """
          help assist look looked check checked find found see tell let ask hand connect transfer
          transferring need understand be try the a your you not only no any noted verified
          located here retrieved proceed provide sorry happy glad able unable afraid been have
          more several two it an all that access confirm review use start begin go make take keep
          gather list show explain calculate wait continue do guide answer reach get know now
          authenticated received identified reviewed gathered listed seen got searched done
          calculated summarized transferred so looking checking going reviewing searching
          retrieving retrieve locate search identify verify what which and or to offer recommend
          suggest discuss inform prepare summarize ensure facilitate handle manage
          """);

  private static final Set<String> FAVOURS = Languages.words(Topic.FAVOURS);
  private static final Set<String> ACTS = Languages.words(Topic.ACTS);
  private static final Set<String> ACTS_OF_OURS = Languages.words(Topic.ACTS_OF_OURS);
  private static final Set<String> OURS = Set.of("wir", "ich");

  private static final Set<String> OPENERS =
      Set.of(":", "\"", "“", "(", "-", "*", "•", "|", ".", "!", "?");

  private static final Set<String> LEADS =
      Set.of(
          "also",
          "now",
          "just",
          "already",
          "will",
          "have",
          "then",
          "gladly",
          "certainly",
          "definitely",
          "first",
          "only",
          "of",
          "course",
          "further",
          "immediately",
          "soon",
          "successfully",
          "be",
          "been",
          "to",
          "going",
          "able",
          "pleased");
  private static final Set<String> DONE = Set.of("have", "has", "i've", "we've", "just", "already");
  private static final Set<String> STATES = Set.of("am", "are", "i'm", "we're");

  private static final Set<String> PROSPECTS = Languages.words(Topic.PROSPECTS);

  private SpeechScanner() {}

  static void scanStatuses(Scan scan) {
    for (StatusWords.Mention mention : StatusWords.find(scan.tokens)) {
      boolean free = true;
      int first = 0;
      for (int i = 0; i < scan.size(); i++) {
        Token token = scan.tokens.get(i);
        boolean inside = token.start() >= mention.start() && token.end() <= mention.end();
        free &= !inside || !scan.isUsed(i);
        first = token.start() == mention.start() ? i : first;
      }
      if (free) {
        String manner = mention.negated() ? "not" : isProspective(scan, first) ? "will" : "";
        scan.addSpan(
            Reading.Kind.STATUS,
            new Claim.Status(scan.text.substring(mention.start(), mention.end()), mention.term()),
            mention.start(),
            mention.end(),
            Set.of(mention.term()),
            manner);
      }
    }
  }

  private static boolean isProspective(Scan scan, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      // The month of May is read by now, and tells no prospect.
      if (!scan.isUsed(i) && PROSPECTS.contains(scan.tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Promises, and deeds the speaker claims. Words stay readable for the other checks. */
  static void scanCommitments(Scan scan, List<Reading> into) {
    boolean ours = scan.tokens.stream().anyMatch(token -> OURS.contains(token.key()));
    for (int i = 0; i < scan.size(); i++) {
      String key = scan.tokens.get(i).key();
      if (FAVOURS.contains(key) && !keyAt(scan, i - 1).equals("feel")) {
        into.add(commitment(scan, i, i, key, "gift"));
      } else if (CONTRACTED.contains(key)) {
        addDeed(scan, i, i + 1, into);
      } else if (SPEAKERS.contains(key) && FUTURE_OR_DONE.contains(keyAt(scan, i + 1))) {
        addDeed(scan, i, i + 2, into);
      } else if (ACTS.contains(key) || (ours && ACTS_OF_OURS.contains(key))) {
        into.add(commitment(scan, i, i, key, ""));
      } else if (Set.of("you'll", "you").contains(key)) {
        int verb = key.equals("you") ? (keyAt(scan, i + 1).equals("will") ? i + 2 : -1) : i + 1;
        if (Set.of("receive", "get").contains(keyAt(scan, verb))) {
          into.add(commitment(scan, i, verb, "receive", "can"));
        }
      }
    }
  }

  private static void addDeed(Scan scan, int first, int from, List<Reading> into) {
    int verb = from;
    boolean future = !DONE.contains(keyAt(scan, from - 1));
    while (LEADS.contains(keyAt(scan, verb))) {
      future |= keyAt(scan, verb).equals("will") || keyAt(scan, verb).equals("able");
      verb++;
    }
    String key = keyAt(scan, verb);
    boolean state = STATES.contains(keyAt(scan, from - 1)) && verb == from && !key.endsWith("ing");
    if (verb < scan.size() && scan.tokens.get(verb).isWord() && !state && !HARMLESS.contains(key)) {
      boolean alone = keyAt(scan, first).startsWith("i");
      String manner =
          keyAt(scan, from - 1).equals("can") || (future && alone)
              ? "can"
              : future ? "" : alone ? "deed" : "done";
      into.add(commitment(scan, first, verb, key, manner));
    }
  }

  private static Reading commitment(Scan scan, int first, int last, String verb, String manner) {
    return new Reading(
        Reading.Kind.COMMITMENT,
        new Claim.Commitment(scan.words(first, last)),
        scan.tokens.get(first).start(),
        scan.tokens.get(last).end(),
        Set.of(Words.stem(verb)),
        manner);
  }

  private static String keyAt(Scan scan, int i) {
    return i >= 0 && i < scan.size() ? scan.tokens.get(i).key() : "";
  }

  static void scanNames(Scan scan) {
    boolean opening = true;
    int i = 0;
    while (i < scan.size()) {
      Token token = scan.at(i);
      boolean pair = i > 0 && isNamePart(token) && isNamePart(scan.at(i + 1));
      if ((!opening || pair) && isNamePart(token)) {
        int last = i;
        while (isNamePart(scan.at(last + 1))) {
          last++;
        }
        scan.add(
            Reading.Kind.NAME,
            new Claim.Name(scan.words(i, last)),
            i,
            last,
            Set.of(scan.words(i, last)),
            "");
        i = last;
      }
      Token here = scan.tokens.get(i);
      opening = OPENERS.contains(here.text()) || (opening && !here.isAlphanumeric());
      i++;
    }
  }

  /** German writes units with a capital. */
  private static final Set<String> UNITS = Set.of("day", "hour", "minut", "month", "year");

  private static boolean isNamePart(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && token.text().length() > 1
        && !Words.isFree(token.key())
        && !Words.isQuality(token.key())
        && CalendarWords.month(token).isEmpty()
        && !UNITS.contains(NumberScanner.unitOf(token.key()));
  }
}
