package io.cartagent.domain.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Payment cards and phone numbers. Cards must pass Luhn's check and begin like a card. Phones are
 * taken conservatively, because order, tracking and article numbers must stay readable: an
 * international form, or a grouped national one after a word such as "call".
 */
final class NumberRule {
  private static final int CUE_REACH = 40;
  private static final int LONGEST_RUN = 40;
  private static final Set<String> PHONE_CUES =
      Set.of(
          "phone",
          "call",
          "tel",
          "telephone",
          "mobile",
          "cell",
          "cellphone",
          "whatsapp",
          "ring",
          "text",
          "fax",
          "handy",
          "telefon",
          "telefonnummer",
          "handynummer",
          "mobil",
          "téléphone",
          "portable",
          "appeler",
          "appelez",
          "teléfono",
          "móvil",
          "llamar",
          "llame",
          "reach",
          "contact");
  private static final Set<String> OTHER_CUES =
      Set.of(
          "order",
          "tracking",
          "parcel",
          "shipment",
          "invoice",
          "sku",
          "item",
          "article",
          "reference",
          "bestellung",
          "sendung",
          "commande",
          "pedido",
          "serial",
          "model",
          "part",
          "isbn",
          "ean",
          "upc");

  private static final Set<String> CARD_CUES =
      Set.of("card", "visa", "mastercard", "amex", "credit", "debit", "karte", "carte", "tarjeta");

  private NumberRule() {}

  /** A run of digits with what may stand between them. */
  private record Run(int start, int end, String digits, List<Group> parts, boolean plus) {
    int groups() {
      return parts.size();
    }
  }

  /** Digits that stand together. */
  private record Group(int start, int end) {
    int length() {
      return end - start;
    }
  }

  static List<PersonalData> findCards(String text) {
    List<PersonalData> cards = new ArrayList<>();
    for (Run run : runsIn(text, false)) {
      int from = 0;
      while (from < run.groups()) {
        int to = run.plus() ? -1 : lastGroupOfCard(text, run, from);
        if (to >= 0) {
          cards.add(
              new PersonalData(
                  DataCategory.CARD, run.parts().get(from).start(), run.parts().get(to).end()));
        }
        from = Math.max(from, to) + 1;
      }
    }
    return cards;
  }

  /** The last of the groups that make a card from the given one on, or -1. */
  private static int lastGroupOfCard(String text, Run run, int from) {
    StringBuilder digits = new StringBuilder();
    for (int to = from; to < run.groups() && digits.length() < 19; to++) {
      Group group = run.parts().get(to);
      digits.append(text, group.start(), group.end());
      boolean whole = to == from && !OTHER_CUES.contains(lastCue(text, group.start()));
      boolean grouped = to > from && run.parts().get(from).length() == 4 && group.length() > 1;
      if ((whole || grouped) && isCard(digits.toString())) {
        return to;
      }
    }
    return -1;
  }

  static List<PersonalData> findPhones(String text) {
    return runsIn(text, true).stream()
        .filter(run -> isPhone(text, run))
        .map(run -> new PersonalData(DataCategory.PHONE, run.start(), run.end()))
        .toList();
  }

  /** Whether an issuer's cards begin like this, have this length, and the check digit is right. */
  private static boolean isCard(String digits) {
    int length = digits.length();
    if (length < 13 || length > 19) {
      return false;
    }
    int two = Integer.parseInt(digits.substring(0, 2));
    boolean known =
        switch (two / 10) {
          case 2 -> two >= 22 && two <= 27 && length == 16;
          case 3 ->
              (length == 15 && (two == 34 || two == 37))
                  || (length == 14 && (two == 30 || two == 36 || two == 38))
                  || (length == 16 && two == 35);
          case 4 -> length == 13 || length == 16 || length == 19;
          case 5 -> length == 16 || two == 50 || two >= 56;
          case 6 -> true;
          default -> false;
        };
    return known && passesLuhn(digits);
  }

  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  private static boolean isPhone(String text, Run run) {
    int length = run.digits().length();
    if (run.plus()) {
      return length >= 8 && length <= 15;
    }
    if (run.digits().startsWith("00")) {
      return length >= 11 && length <= 16 && run.groups() > 1;
    }
    if (length < 7 || length > 12 || looksLikeDate(text.substring(run.start(), run.end()))) {
      return false;
    }
    String cue = lastCue(text, run.start());
    boolean phoneCue = PHONE_CUES.contains(cue);
    return phoneCue && (run.groups() > 1 || run.digits().startsWith("0") || length >= 9);
  }

  private static boolean looksLikeDate(String text) {
    if (text.length() > 10 || text.indexOf(' ') >= 0) {
      return false;
    }
    long separators = text.chars().filter(c -> c == '-' || c == '.' || c == '/').count();
    boolean yearFirst = text.startsWith("19") || text.startsWith("20");
    return separators == 2
        && (yearFirst || (text.length() == 10 && text.charAt(2) == text.charAt(5)));
  }

  /** The last word before a place that tells what a number is; empty when there is none near. */
  private static String lastCue(String text, int start) {
    String before = text.substring(Math.max(0, start - CUE_REACH), start).toLowerCase(Locale.ROOT);
    String last = "";
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= before.length(); i++) {
      char here = i < before.length() ? before.charAt(i) : ' ';
      if (Character.isLetter(here)) {
        word.append(here);
      } else {
        String whole = word.toString();
        if (PHONE_CUES.contains(whole) || OTHER_CUES.contains(whole) || CARD_CUES.contains(whole)) {
          last = whole;
        }
        word.setLength(0);
      }
    }
    return last;
  }

  private static List<Run> runsIn(String text, boolean phones) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (startsRun(text, at)) {
        Run run = runAt(text, at, phones);
        if (!continuesAsWord(text, run.end())) {
          runs.add(run);
        }
        at = Math.max(run.end(), at + 1);
      } else {
        at++;
      }
    }
    return runs;
  }

  private static boolean startsRun(String text, int at) {
    char here = text.charAt(at);
    boolean opens =
        isDigit(here)
            || ((here == '+' || here == '(')
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1)));
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return opens && !Character.isLetterOrDigit(before) && "#_-/.=&?%".indexOf(before) < 0;
  }

  private static Run runAt(String text, int start, boolean phones) {
    StringBuilder digits = new StringBuilder();
    List<Group> groups = new ArrayList<>();
    int groupStart = start;
    int end = start;
    boolean gap = true;
    for (int i = start;
        i < text.length() && (i - start < LONGEST_RUN || isDigit(text.charAt(i)));
        i++) {
      char here = text.charAt(i);
      if (isDigit(here)) {
        groupStart = gap ? i : groupStart;
        gap = false;
        digits.append(here);
        end = i + 1;
        if (end == text.length() || !isDigit(text.charAt(end))) {
          groups.add(new Group(groupStart, end));
        }
      } else if (i == start || (isSeparator(here, phones) && i - end < (phones ? 2 : 1))) {
        gap = true;
      } else {
        break;
      }
    }
    return new Run(start, end, digits.toString(), List.copyOf(groups), text.charAt(start) == '+');
  }

  private static boolean isSeparator(char here, boolean phones) {
    return here == ' '
        || here == '-'
        || here == '\u00a0'
        || (phones && "().‑–/".indexOf(here) >= 0);
  }

  private static boolean continuesAsWord(String text, int end) {
    return end < text.length()
        && (Character.isLetter(text.charAt(end))
            || text.charAt(end) == '_'
            || text.charAt(end) == '@');
  }

  private static boolean isDigit(char here) {
    return here >= '0' && here <= '9';
  }
}
