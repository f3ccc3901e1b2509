package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.commerce.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How values read in a sentence. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final Map<String, String> SYMBOLS = Map.of("EUR", "€", "GBP", "£", "USD", "$");

  private Wording() {}

  static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }

  static LocalDate date(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  static String money(Money money) {
    String code = money.currency().getCurrencyCode();
    String amount = money.amount().toPlainString();
    String symbol = SYMBOLS.get(code);
    return symbol == null ? amount + " " + code : symbol + amount;
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }

  /** Made a whole sentence: list marks off, a full stop at the end. */
  static String sentence(String text) {
    String bare = text.strip();
    while (bare.startsWith("- ") || bare.startsWith("* ") || bare.startsWith("#")) {
      bare = bare.substring(1).strip();
    }
    if (bare.isEmpty()) {
      return bare;
    }
    char last = bare.charAt(bare.length() - 1);
    return ".!?…\"”)".indexOf(last) >= 0 && last != ')' ? bare : bare + ".";
  }
}
