package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.List;
import java.util.Set;

/**
 * People's names: those the conversation knows, those who introduce themselves, those a title, a
 * label or a verb marks, and first names with what follows them. A word that is also a thing, a
 * place or a colour needs more than its capital.
 */
final class NameRule {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_SIGNATURE = 3;
  private static final Set<String> ARE =
      Set.of("is", "was", "remains", "are", "als", "ist", "est", "es", "to", "as", "be");

  private final Words words;
  private final boolean small;
  private final KnownPeople known;

  NameRule(Words words, boolean small, KnownPeople known) {
    this.words = words;
    this.small = small;
    this.known = known;
  }

  void find(List<PersonalData> found) {
    int word = 0;
    while (word < words.size()) {
      int end = words.hasDigit(word) ? -1 : endOfName(word);
      if (end > 0) {
        end = addList(word, end, found);
      }
      word = Math.max(end, word + 1);
    }
  }

  /** Adds a name and those listed with it: Anna Li, Ben Ito and Cem Kaya. */
  private int addList(int first, int firstEnd, List<PersonalData> found) {
    int word = first;
    int end = firstEnd;
    boolean labelled = words.before(first) == Gap.COLON;
    while (true) {
      found.add(new PersonalData(DataCategory.PERSON, words.start(word), endOf(end - 1)));
      int next = words.before(end) == Gap.SPACE && words.lower(end).equals("and") ? end + 1 : end;
      boolean listed =
          next > end ? words.before(next) == Gap.SPACE : words.before(next) == Gap.COMMA;
      boolean name =
          mayBeName(next)
              && words.isCapital(next)
              && (labelled || (isPair(next) && end - word > 1));
      if (!listed || !name || isPlaceName(next, endOfWhole(next))) {
        return end;
      }
      word = next;
      end = endOfWhole(next);
    }
  }

  /** Whether what looks like a name is a place's: San Jose, John Wayne Airport. */
  private boolean isPlaceName(int word, int end) {
    boolean saint =
        words.before(word) == Gap.SPACE && NameWords.SAINTS.contains(words.lower(word - 1));
    for (int i = word; i < end; i++) {
      if (NameWords.PLACES.contains(words.lower(i)) && i > word) {
        return true;
      }
    }
    boolean place =
        words.before(end) == Gap.SPACE
            && NameWords.PLACES.contains(words.lower(end))
            && words.isCapital(end);
    return saint || place;
  }

  /** A possessive ending stays outside. */
  private int endOf(int word) {
    String lower = words.lower(word);
    return lower.endsWith("'s") || lower.endsWith("’s") ? words.end(word) - 2 : words.end(word);
  }

  /** The word after the name that begins here, or -1. */
  private int endOfName(int word) {
    int end = endOfKnown(word);
    end = end > 0 ? end : endAfterTitle(word);
    if (end > 0) {
      return end;
    }
    if (!mayBeName(word)) {
      return -1;
    }
    if (isIntroduced(word)) {
      return endOfIntroduced(word);
    }
    return small ? -1 : endOfFree(word);
  }

  private int endOfKnown(int word) {
    if (known.isEmpty()) {
      return -1;
    }
    StringBuilder name = new StringBuilder();
    int best = -1;
    for (int i = word; i < words.size() && i - word < MOST_WORDS; i++) {
      Gap gap = words.before(i);
      if (i > word && gap != Gap.SPACE && gap != Gap.DOT) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(words.folded(i));
      if (known.isWhole(name.toString())) {
        best = i + 1;
      }
    }
    if (best > 0) {
      return best;
    }
    boolean part = known.isPart(words.folded(word));
    boolean plain = NameWords.NO_NAME.contains(words.lower(word)) || isDoubtful(word);
    return part
            && ((words.isCapital(word) && !plainAtStart(word))
                || (!plain && words.length(word) > 3))
        ? afterKnownParts(word)
        : -1;
  }

  private boolean plainAtStart(int word) {
    return NameWords.NO_NAME.contains(words.lower(word)) && words.opensSentence(word);
  }

  private int afterKnownParts(int word) {
    int end = word + 1;
    while (end < words.size()
        && words.before(end) == Gap.SPACE
        && words.isCapital(end)
        && (known.isPart(words.folded(end))
            || (GivenNames.isSure(words.folded(word)) && isSurname(end)))) {
      end++;
    }
    return end;
  }

  private boolean isDoubtful(int word) {
    String folded = words.folded(word);
    return GivenNames.isPossible(folded) && !GivenNames.isSure(folded);
  }

  private int endAfterTitle(int word) {
    if (!NameWords.TITLES.contains(words.lower(word)) || !(words.isCapital(word) || small)) {
      return -1;
    }
    Gap gap = words.before(word + 1);
    boolean plain = words.length(word) > 3 || words.lower(word).equals("pan");
    boolean next = word + 1 < words.size() && (gap == Gap.SPACE || (gap == Gap.DOT && !plain));
    return next && mayBeName(word + 1) && (!small || gap == Gap.DOT) ? endOfWhole(word + 1) : -1;
  }

  /** Whether the words before say that a name comes. */
  private boolean isIntroduced(int word) {
    Gap gap = words.before(word);
    String one = words.lower(word - 1);
    String two = words.lower(word - 2);
    String three = words.lower(word - 3);
    if (gap == Gap.COLON) {
      return NameWords.LABELS.contains(one)
          && (isPair(word) || isGiven(word) || one.endsWith("name") || one.endsWith("ers"));
    }
    if (gap == Gap.LINE || (gap == Gap.DOT && !one.equals("mr"))) {
      return (NameWords.LABELS.contains(one) && gap == Gap.LINE && isPair(word))
          || isSignature(word);
    }
    if (gap == Gap.COMMA) {
      return NameWords.GREETINGS.contains(one) && words.isCapital(word) && closesClause(word);
    }
    if (gap != Gap.SPACE) {
      return false;
    }
    boolean name =
        ARE.contains(one) && (two.endsWith("name") || two.equals("named")) && !isOthersName(word);
    boolean named =
        one.equals("name's")
            || one.equals("named")
            || one.equals("heiße")
            || one.equals("heisse")
            || (one.equals("name")
                && (two.endsWith("'s") || (two.equals("the") && three.equals("under"))))
            || (two.equals("named") && (one.equals("him") || one.equals("her")))
            || (two.equals("me") && one.equals("llamo"));
    boolean called =
        (one.equals("me") && (two.equals("call") || two.equals("calls") || two.equals("called")))
            || (one.equals("llamo") && two.equals("me"))
            || (one.equals("m'appelle") || one.equals("appelle"));
    if (name || named || called) {
      return words.isCapital(word) || (small && !NameWords.NO_NAME.contains(words.lower(word)));
    }
    boolean self =
        one.equals("i'm")
            || one.equals("i’m")
            || one.equals("im")
            || (one.equals("am") && two.equals("i"))
            || (one.equals("bin") && two.equals("ich"))
            || (one.equals("suis") && two.equals("je"))
            || one.equals("soy");
    boolean here =
        (one.equals("is") && (two.equals("this") || two.equals("it")))
            || one.equals("it's")
            || one.equals("under");
    boolean strong =
        isGiven(word)
            && (words.isCapital(word) || (small && GivenNames.isSure(words.folded(word))));
    if (self) {
      return strong || (isPair(word) && closesClauseAfterPair(word));
    }
    if (here) {
      return strong;
    }
    if (!words.isCapital(word)) {
      return false;
    }
    boolean greeted = NameWords.GREETINGS.contains(one) && !one.equals("you") && isGiven(word);
    boolean kin = NameWords.KIN.contains(one) && (isGiven(word) || isPair(word));
    boolean speaks =
        NameWords.SPEECH.contains(one) && (isPair(word) || isGiven(word) || closesClause(word));
    return greeted || kin || speaks || (one.equals("dear") && closesClause(word));
  }

  /** "The product's name is X": a thing's name, not a person's. */
  private boolean isOthersName(int word) {
    String owner = words.lower(word - 3);
    return NumberCues.SHOP.contains(owner)
        || (owner.endsWith("'s")
            && NumberCues.SHOP.contains(owner.substring(0, owner.length() - 2)))
        || owner.equals("brand")
        || owner.equals("file")
        || owner.equals("domain")
        || owner.equals("company");
  }

  private int endOfIntroduced(int word) {
    if (small) {
      int end = word + 1;
      while (end < words.size()
          && end - word < 3
          && words.before(end) == Gap.SPACE
          && !words.hasDigit(end)
          && !NameWords.NO_NAME.contains(words.lower(end))
          && !NameWords.SPEECH.contains(words.lower(end))) {
        end++;
      }
      return end;
    }
    return endOfWhole(word);
  }

  /** A name that nothing announces. */
  private int endOfFree(int word) {
    if (!words.isCapital(word)) {
      return -1;
    }
    String folded = words.folded(word);
    boolean sure = GivenNames.isSure(folded);
    boolean pair = isPair(word);
    if ((pair && isBrand(word)) || isPlaceName(word, endOfWhole(word))) {
      return -1;
    }
    if (sure) {
      return words.isUpper(word) && words.length(word) > 1 && !pair ? -1 : endOfWhole(word);
    }
    if (pair
        && ((GivenNames.isPossible(folded) && looksLikePersonAfter(endOfWhole(word)))
            || (acts(endOfWhole(word)) && !startsWithThe(word)))) {
      return endOfWhole(word);
    }
    boolean alone = !pair && speaks(word + 1) && words.before(word) != Gap.SPACE;
    return alone && !NameWords.NO_NAME.contains(words.lower(word)) ? word + 1 : -1;
  }

  private boolean startsWithThe(int word) {
    String before = words.lower(word - 1);
    return before.equals("the") || before.equals("a") || before.equals("our");
  }

  private boolean isBrand(int word) {
    return NameWords.BRANDS.contains(words.lower(word) + " " + words.lower(word + 1));
  }

  /** A doubtful first name with a surname: nothing must follow that makes them a thing. */
  private boolean looksLikePersonAfter(int end) {
    return end >= words.size()
        || words.before(end) != Gap.SPACE
        || acts(end)
        || Set.of("and", "with", "at", "on", "for", "from", "to", "has", "had", "is", "was")
            .contains(words.lower(end));
  }

  private boolean acts(int word) {
    return speaks(word)
        || (word < words.size()
            && words.before(word) == Gap.SPACE
            && NameWords.DOES.contains(words.lower(word)));
  }

  private boolean speaks(int word) {
    return word < words.size()
        && words.before(word) == Gap.SPACE
        && NameWords.SPEECH.contains(words.lower(word));
  }

  /** A short last line after a closing. */
  private boolean isSignature(int word) {
    int first = word;
    boolean closing = NameWords.CLOSINGS.contains(words.lower(word - 1));
    int end = endOfWhole(word);
    boolean last = end == words.size() || words.before(end) == Gap.LINE;
    return closing && last && end - first <= LONGEST_SIGNATURE && words.isCapital(word);
  }

  private int endOfWhole(int word) {
    int end = word + 1;
    while (end < words.size() && end - word < MOST_WORDS + 1) {
      Gap gap = words.before(end);
      boolean initial = words.length(end - 1) <= 2 && words.isCapital(end - 1);
      if (gap != Gap.SPACE && !(gap == Gap.DOT && initial)) {
        break;
      }
      int particles = end;
      while (particles < words.size()
          && particles - end < 2
          && words.before(particles) == Gap.SPACE
          && NameWords.PARTICLES.contains(words.lower(particles))) {
        particles++;
      }
      if (particles > end && isSurname(particles) && words.before(particles) == Gap.SPACE) {
        end = particles + 1;
      } else if (isSurname(end)) {
        end++;
      } else {
        break;
      }
    }
    if (end < words.size()
        && NameWords.SUFFIXES.contains(words.lower(end))
        && (words.before(end) == Gap.SPACE || words.before(end) == Gap.COMMA)) {
      end++;
    }
    return end;
  }

  /** Two or more words that can be first and family name. */
  private boolean isPair(int word) {
    return words.isCapital(word) && mayBeName(word) && endOfWhole(word) > word + 1;
  }

  private boolean isSurname(int word) {
    if (word >= words.size() || !words.isCapital(word)) {
      return false;
    }
    boolean colour =
        NameWords.COLOURED.contains(words.lower(word))
            && GivenNames.isSure(words.folded(word - 1))
            && !(words.before(word + 1) == Gap.SPACE && words.isCapital(word + 1));
    boolean shouted = words.isUpper(word) && words.length(word) > 1 && !words.isUpper(word - 1);
    return colour || (mayBeName(word) && !shouted);
  }

  private boolean isGiven(int word) {
    return GivenNames.isPossible(words.folded(word));
  }

  private boolean mayBeName(int word) {
    return word < words.size()
        && !words.hasDigit(word)
        && !NameWords.NO_NAME.contains(words.lower(word))
        && words.of(word).indexOf('_') < 0;
  }

  private boolean closesClause(int word) {
    return word + 1 >= words.size() || words.before(word + 1) != Gap.SPACE || isPair(word);
  }

  private boolean closesClauseAfterPair(int word) {
    int end = endOfWhole(word);
    return end >= words.size()
        || words.before(end) != Gap.SPACE
        || acts(end)
        || words.lower(end).equals("and")
        || words.lower(end).equals("from");
  }
}
