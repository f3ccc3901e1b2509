package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only the words before it make personal: a postcode, a user id, a date of birth. */
final class CuedRule {
  private static final int REACH = 6;
  static final Set<String> FILLERS =
      WordList.of(
          """
          is was are code number my the your it it's as for you to be should would new
          of remains ist lautet est es here have currently still this which provided
          already under on and i am i'm that file profile account sure yes well
          """);
  static final Set<String> POSTCODES =
      WordList.of(
          """
          zip zipcode postcode postal plz postleitzahl eircode pincode cep
          """);
  private static final Set<String> STATES =
      WordList.of(
          """
          AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS
          MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY
          """);
  static final Set<String> MONTHS =
      WordList.of(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz
          mai juni juli oktober dezember
          """);

  /** Every word that a cue can end with. */
  static final Set<String> CUES =
      Stream.concat(
              POSTCODES.stream(),
              WordList.of(
                  """
                  code id username userid login user-id user_id name i'm it's under dob
                  birthdate born geboren geburtsdatum birthday birth né née naissance
                  nacimiento
                  """)
                  .stream())
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final Words words;

  CuedRule(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  void find(List<PersonalData> found) {
    for (int i = 0; i < words.size(); i++) {
      if (words.hasDigit(i)) {
        findAfterState(i, found);
        continue;
      }
      if (!words.is(i, Kind.PERSONAL_CUE) || !words.hasDigitWithin(i, REACH + 3)) {
        continue;
      }
      String lower = words.lower(i);
      if (words.is(i, Kind.POSTCODE) || isPostCode(i, lower)) {
        findPostcode(i, found);
      } else if (isUserCue(i, lower)) {
        findUser(i, found);
      } else if (isBirthCue(i, lower)) {
        findBirth(i, found);
      }
    }
  }

  private void findAfterState(int word, List<PersonalData> found) {
    if (isAfterState(word)) {
      found.add(new PersonalData(DataCategory.POSTCODE, words.start(word), words.end(word)));
    }
  }

  /** Five digits behind a state's two capitals that stand behind a town. */
  private boolean isAfterState(int word) {
    boolean five = words.isNumber(word) && words.length(word) == 5;
    boolean code =
        five
            || (words.length(word) == 10
                && words.startsWithDigit(word)
                && words.of(word).indexOf('-') == 5);
    Gap gap = words.before(word);
    return code
        && word > 1
        && (gap == Gap.SPACE || gap == Gap.COMMA)
        && words.isUpper(word - 1)
        && STATES.contains(words.of(word - 1))
        && words.before(word - 1) == Gap.COMMA
        && words.isCapital(word - 2);
  }

  private boolean isPostCode(int word, String lower) {
    return lower.equals("code")
        && (words.reads(word - 1, "post") || words.reads(word + 1, "postal"));
  }

  private void findPostcode(int cue, List<PersonalData> found) {
    int at = afterFillers(cue + 1);
    if (at >= words.size()
        || !isCodePart(at)
        || !(words.hasDigit(at) || (isCodePart(at + 1) && words.hasDigit(at + 1)))) {
      return;
    }
    char before = text.charAt(words.start(at) - 1);
    if (before == '$' || before == '€' || before == '£' || before == '#') {
      return;
    }
    boolean two =
        at + 1 < words.size()
            && words.before(at + 1) == Gap.SPACE
            && isCodePart(at + 1)
            && (words.hasDigit(at + 1) || (words.isUpper(at + 1) && words.length(at + 1) == 2))
            && words.length(at) + words.length(at + 1) <= 8
            && !(words.isNumber(at) && words.length(at) > 3 && words.isNumber(at + 1));
    found.add(
        new PersonalData(DataCategory.POSTCODE, words.start(at), words.end(two ? at + 1 : at)));
  }

  private boolean isCodePart(int word) {
    return word < words.size()
        && words.length(word) >= 2
        && words.length(word) <= 10
        && (words.hasDigit(word) || (words.isUpper(word) && words.length(word) <= 4));
  }

  private boolean isUserCue(int word, String lower) {
    String before = words.lower(word - 1);
    boolean id =
        lower.equals("id")
            && (before.equals("user")
                || before.equals("my")
                || before.equals("your")
                || before.equals("customer")
                || before.equals("account")
                || before.equals("profile"));
    return id
        || lower.equals("username")
        || lower.equals("userid")
        || lower.equals("login")
        || lower.equals("user-id")
        || lower.equals("user_id")
        || (lower.equals("name") && before.equals("user"))
        || lower.equals("i'm")
        || lower.equals("it's")
        || lower.equals("under");
  }

  /** A user id has letters and digits, and something that joins them or a word that says so. */
  private void findUser(int cue, List<PersonalData> found) {
    int at = afterFillers(cue + 1);
    if (at >= words.size() || !words.hasDigit(at) || words.startsWithDigit(at)) {
      return;
    }
    String lower = words.lower(cue);
    String id = words.of(at);
    boolean joined = id.indexOf('_') > 0 || id.indexOf('-') > 0;
    boolean weak = lower.equals("i'm") || lower.equals("it's") || lower.equals("under");
    boolean payment = words.lower(at).contains("card") || words.lower(at).startsWith("paypal");
    boolean order = words.start(at) > 0 && text.charAt(words.start(at) - 1) == '#';
    boolean named = joined && isPossibleName(Words.fold(words.lower(at).split("[_-]", 2)[0]));
    boolean shaped = weak ? named : joined || id.chars().anyMatch(Character::isLowerCase);
    if (shaped && !payment && !order && id.length() >= 4) {
      found.add(new PersonalData(DataCategory.USER_ID, words.start(at), words.end(at)));
    }
  }

  private static boolean isPossibleName(String folded) {
    return GivenNames.SURE.contains(folded) || GivenNames.DOUBTFUL.contains(folded);
  }

  private boolean isBirthCue(int word, String lower) {
    return lower.equals("dob")
        || lower.equals("birthdate")
        || lower.equals("born")
        || lower.equals("geboren")
        || lower.equals("geburtsdatum")
        || lower.equals("birthday")
        || (lower.equals("birth") && (words.reads(word - 1, "of") || words.reads(word + 1, "date")))
        || lower.equals("né")
        || lower.equals("née")
        || lower.equals("naissance")
        || lower.equals("nacimiento");
  }

  private void findBirth(int cue, List<PersonalData> found) {
    int at = afterFillers(cue + 1);
    at = words.reads(at, "date") ? afterFillers(at + 1) : at;
    if (at >= words.size()) {
      return;
    }
    int end = words.startsWithDigit(at) ? endOfDigits(words.start(at)) : words.start(at);
    long digits = text.substring(words.start(at), end).chars().filter(Character::isDigit).count();
    if (digits >= 6 && digits <= 8) {
      found.add(new PersonalData(DataCategory.DATE_OF_BIRTH, words.start(at), end));
      return;
    }
    int last = at;
    boolean month = false;
    while (last < words.size()
        && last - at < 3
        && (words.is(last, Kind.MONTH) || words.startsWithDigit(last))) {
      month |= words.is(last, Kind.MONTH);
      last++;
    }
    if (month && last - at > 1) {
      found.add(new PersonalData(DataCategory.DATE_OF_BIRTH, words.start(at), words.end(last - 1)));
    }
  }

  private int endOfDigits(int start) {
    int end = start;
    while (end < text.length()
        && end - start < 10
        && (Characters.isDigit(text.charAt(end)) || "-/.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return "-/.".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
  }

  private int afterFillers(int word) {
    int at = word;
    while (at < words.size()
        && at - word < REACH
        && words.is(at, Kind.FILLER)
        && words.before(at) != Gap.DOT) {
      at++;
    }
    return at < words.size() && words.before(at) == Gap.DOT ? words.size() : at;
  }
}
