package io.cartagent.adapter.llm.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one message names of an order: its number, and an e-mail or postcode as its proof.
 *
 * @param order as the shopper wrote it
 * @param contact an e-mail, its placeholder, or a postcode
 * @param rest the message without the two
 */
record Slots(Optional<String> order, Optional<String> contact, String rest) {
  private static final Pattern EMAIL =
      Pattern.compile(
          "\\[(?:EMAIL|POSTCODE)_[0-9]{1,4}]|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z_]{2,16}_[0-9]{1,4}]");
  private static final Pattern HASHED =
      Pattern.compile("# ?([A-Za-z]{0,6}-?[0-9]{1,12}(?:-[A-Za-z0-9]{1,6})?)(?![A-Za-z0-9])");
  private static final Pattern LETTERED =
      Pattern.compile("(?<![\\w-])([A-Za-z]{1,3}-?[0-9]{3,9})(?![\\w-])");
  private static final Pattern NOT_ORDERS =
      Pattern.compile("(?:code|coupon|voucher|sku|model)\\W{1,3}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,€$£:/+-])([0-9]{3,10})(?![\\w%€$£:/]|[.,-][0-9])");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\w-])(?:"
              + "(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}" // Ireland
              + "|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}" // United Kingdom
              + "|[A-Z][0-9][A-Z][ -]?[0-9][A-Z][0-9]" // Canada
              + ")(?![\\w-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DUTCH =
      Pattern.compile("(?<![\\w-])[1-9][0-9]{3} ?[A-Z]{2}(?![\\w-])");
  private static final Pattern NUMERIC_POSTCODE =
      Pattern.compile(
          "(?<![\\w.,€$£:/#+-])(?:[0-9]{5}-[0-9]{4}|[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}"
              + "|[0-9]{3} [0-9]{2}|[0-9]{4,6})(?![\\w%€$£:/]|[.,][0-9])");
  private static final Pattern POSTCODE_CUE =
      Pattern.compile(
          "(?:post ?code|postal code|zip(?: ?code)?|eir ?code|plz|postleitzahl)(?: number)?(?: is| was|:| =)?[ :]{0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_CUE =
      Pattern.compile("[A-Za-z0-9]{2,6}(?:[ -][A-Za-z0-9]{2,4}(?=$|[^\\w]))?");

  private static final Set<String> ORDER_CUES =
      Set.of("order", "orders", "purchase", "ordernumber", "orderno", "bestellung");
  private static final Set<String> BETWEEN =
      Set.of(
          "number", "no", "nr", "num", "id", "is", "was", "the", "my", "with", "of", "it", "its",
          "code");
  private static final Set<String> MEASURES =
      Set.copyOf(
          List.of(
              ("cm mm m kg g ml l litres liters euro euros eur usd gbp dollars pounds days day weeks"
                      + " pieces pcs inch inches percent years hours people bags units items mugs"
                      + " watt watts")
                  .split(" ")));

  /** Reads a message; the expectation says what a bare number would be. */
  static Slots read(String text, Expectation expectation) {
    List<int[]> spans = new ArrayList<>();
    Optional<String> email = first(EMAIL, text, spans);
    Optional<String> order = hashedOrCued(text, spans);
    Optional<String> postcode =
        email.isPresent()
            ? Optional.empty()
            : postcode(text, spans, order.isPresent(), expectation);
    boolean hasContact = email.isPresent() || postcode.isPresent();
    if (order.isEmpty() && mayBeBare(text, hasContact, expectation)) {
      order = bare(text, spans);
      if (order.isPresent() && !hasContact) {
        postcode = postcode(text, spans, true, expectation);
      }
    }
    return new Slots(order, email, without(text, spans)).orContact(postcode);
  }

  private Slots orContact(Optional<String> postcode) {
    return contact.isPresent() ? this : new Slots(order, postcode, rest);
  }

  /** Whether a number without any cue can be an order's. */
  private static boolean mayBeBare(String text, boolean hasContact, Expectation expectation) {
    return hasContact
        || expectation == Expectation.ORDER
        || expectation == Expectation.BOTH
        || isHardlyMore(text);
  }

  /** What the agent has just asked for. */
  enum Expectation {
    NOTHING,
    ORDER,
    CONTACT,
    BOTH
  }

  boolean isEmpty() {
    return order.isEmpty() && contact.isEmpty();
  }

  /** Whether nothing of weight is said besides the number and the contact. */
  boolean isAll() {
    return !isEmpty() && isFiller(rest);
  }

  /** Whether a text is only what surrounds a number or a contact. */
  static boolean isFiller(String text) {
    return Words.of(text).stream()
        .allMatch(word ->
            Words.isGlue(word)
                || ORDER_CUES.contains(word)
                || BETWEEN.contains(word)
                || FILLERS.contains(word));
  }

  private static final Set<String> FILLERS =
      Set.copyOf(
          List.of(
              ("email mail e address postcode post zip code postal eircode here sorry ok okay sure"
                      + " yes used under name delivery oh ah try again then number correct right"
                      + " meant thanks it")
                  .split(" ")));

  private static Optional<String> hashedOrCued(String text, List<int[]> spans) {
    Matcher hashed = HASHED.matcher(text);
    if (hashed.find()) {
      spans.add(new int[] {hashed.start(), hashed.end()});
      return Optional.of("#" + hashed.group(1));
    }
    Matcher lettered = LETTERED.matcher(text);
    while (lettered.find()) {
      if (isFree(lettered.start(), lettered.end(), spans)
          && !NOT_ORDERS.matcher(text.substring(0, lettered.start())).find()
          && !cuedAsPostcode(text, lettered.start())) {
        spans.add(new int[] {lettered.start(), lettered.end()});
        return Optional.of(lettered.group(1));
      }
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (isFree(number.start(), number.end(), spans)
          && !isMeasured(text, number.end())
          && followsOrderCue(text, number.start())) {
        spans.add(new int[] {number.start(1), number.end(1)});
        return Optional.of(number.group(1));
      }
    }
    return Optional.empty();
  }

  private static boolean followsOrderCue(String text, int at) {
    List<String> before = Words.of(text.substring(Math.max(0, at - 40), at));
    for (int i = before.size() - 1; i >= 0; i--) {
      String word = before.get(i);
      if (ORDER_CUES.contains(word) || Words.same(word, "order") || Words.same(word, "purchase")) {
        return true;
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean cuedAsPostcode(String text, int at) {
    Matcher cue = POSTCODE_CUE.matcher(text);
    while (cue.find()) {
      if (cue.end() == at) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeasured(String text, int end) {
    List<String> after = Words.of(text.substring(end, Math.min(text.length(), end + 14)));
    return !after.isEmpty() && MEASURES.contains(after.getFirst());
  }

  private static boolean isHardlyMore(String text) {
    return Words.of(text).stream().filter(word -> !Words.isGlue(word)).count() <= 2;
  }

  private static Optional<String> bare(String text, List<int[]> spans) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (isFree(number.start(), number.end(), spans) && !isMeasured(text, number.end())) {
        spans.add(new int[] {number.start(), number.end()});
        return Optional.of(number.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> postcode(
      String text, List<int[]> spans, boolean orderKnown, Expectation expectation) {
    Matcher cue = POSTCODE_CUE.matcher(text);
    if (cue.find()) {
      Matcher after = AFTER_CUE.matcher(text).region(cue.end(), text.length());
      if (after.lookingAt()
          && Words.hasDigit(after.group())
          && isFree(after.start(), after.end(), spans)) {
        spans.add(new int[] {cue.start(), after.end()});
        return Optional.of(trimmedPostcode(after.group()));
      }
    }
    Optional<String> distinct = first(POSTCODE, text, spans);
    if (distinct.isPresent()) {
      return distinct;
    }
    Optional<String> dutch = first(DUTCH, text, spans);
    if (dutch.isPresent()) {
      return dutch;
    }
    boolean numeric =
        orderKnown
            || expectation == Expectation.CONTACT
            || (expectation == Expectation.BOTH && countNumbers(text) > 1);
    if (!numeric) {
      return Optional.empty();
    }
    Matcher matcher = NUMERIC_POSTCODE.matcher(text);
    Optional<String> last = Optional.empty();
    int[] span = {0, 0};
    while (matcher.find()) {
      if (isFree(matcher.start(), matcher.end(), spans) && !isMeasured(text, matcher.end())) {
        last = Optional.of(matcher.group());
        span = new int[] {matcher.start(), matcher.end()};
      }
    }
    if (last.isPresent()) {
      spans.add(span);
    }
    return last;
  }

  /** "12345 and" is read as one code by its shape; the second part must hold a digit or be caps. */
  private static String trimmedPostcode(String found) {
    int space = found.indexOf(' ');
    if (space < 0) {
      return found;
    }
    String second = found.substring(space + 1);
    boolean belongs = Words.hasDigit(second) || second.equals(second.toUpperCase(Locale.ROOT));
    return belongs ? found : found.substring(0, space);
  }

  private static long countNumbers(String text) {
    return NUMBER.matcher(text).results().count();
  }

  private static Optional<String> first(Pattern pattern, String text, List<int[]> spans) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (isFree(matcher.start(), matcher.end(), spans)) {
        spans.add(new int[] {matcher.start(), matcher.end()});
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(int start, int end, List<int[]> spans) {
    return spans.stream().noneMatch(span -> start < span[1] && span[0] < end);
  }

  private static String without(String text, List<int[]> spans) {
    StringBuilder rest = new StringBuilder(text);
    for (int[] span : spans) {
      for (int i = span[0]; i < span[1]; i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return PLACEHOLDER.matcher(rest).replaceAll(" ").replaceAll("[ \\t]{2,}", " ").strip();
  }
}
