package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import java.util.Locale;
import java.util.Set;

/** Finds links, e-mail addresses, placeholders of hidden data, and international phone numbers. */
public final class ReachScanner {
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "net", "org", "de", "fr", "es", "it", "nl", "at", "ch", "co", "io", "shop",
          "store", "eu", "uk", "ie", "us", "ca", "au", "info", "biz", "app", "dev", "me",
          "example");
  private static final int FEWEST_PHONE_DIGITS = 8;

  private ReachScanner() {}

  static void scan(Scan scan) {
    for (int i = 0; i < scan.size(); i++) {
      if (scan.isUsed(i)) {
        continue;
      }
      if (scan.has(i, "@") || startsLink(scan, i)) {
        addUnbroken(scan, i);
      } else if (scan.has(i, "[") && scan.has(i + 2, "_") && scan.has(i + 4, "]")) {
        add(scan, scan.at(i).start(), scan.at(i + 4).end());
      } else if (scan.has(i, "+") && scan.touchesNext(i) && scan.at(i + 1).isNumber()) {
        addPhone(scan, i);
      }
    }
  }

  private static boolean startsLink(Scan scan, int i) {
    boolean scheme = scan.has(i, "http", "https") && scan.has(i + 1, ":") && scan.has(i + 2, "/");
    boolean dotted = scan.touchesNext(i) && scan.has(i + 1, ".") && scan.touchesNext(i + 1);
    return scheme || (dotted && (scan.has(i, "www") || DOMAINS.contains(scan.at(i + 2).text())));
  }

  private static void addUnbroken(Scan scan, int i) {
    int start = scan.at(i).start();
    while (start > 0 && !isBreak(scan.text.charAt(start - 1))) {
      start--;
    }
    int end = scan.at(i).end();
    while (end < scan.text.length() && !isBreak(scan.text.charAt(end))) {
      end++;
    }
    while (end > start + 1 && ".,;:!?'”’*_".indexOf(scan.text.charAt(end - 1)) >= 0) {
      end--;
    }
    add(scan, start, end);
  }

  private static boolean isBreak(char here) {
    return Character.isWhitespace(here) || "()<>[]\"“”«»|".indexOf(here) >= 0;
  }

  private static void addPhone(Scan scan, int plus) {
    int last = plus + 1;
    int digits = scan.at(last).text().length();
    while (scan.at(last + 1).isNumber()
        || (scan.has(last + 1, "-", "(", ")", "/") && digits < FEWEST_PHONE_DIGITS + 4)) {
      last++;
      digits += scan.at(last).isNumber() ? scan.at(last).text().length() : 0;
    }
    if (digits >= FEWEST_PHONE_DIGITS) {
      add(scan, scan.at(plus).start(), scan.at(last).end());
    }
  }

  private static void add(Scan scan, int start, int end) {
    String words = scan.text.substring(start, end);
    scan.addSpan(
        Reading.Kind.REACH, new Claim.Reach(words), start, end, Set.of(canonical(words)), "");
  }

  /** Links differ no more by scheme, {@code www}, case or a last slash; phones not by spaces. */
  public static String canonical(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (plain.startsWith("+")) {
      return plain.replaceAll("[^+0-9]", "");
    }
    int scheme = plain.indexOf("://");
    plain = scheme >= 0 ? plain.substring(scheme + 3) : plain;
    plain = plain.startsWith("www.") ? plain.substring(4) : plain;
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
