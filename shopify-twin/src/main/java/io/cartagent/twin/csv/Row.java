package io.cartagent.twin.csv;

import io.cartagent.twin.store.StoreException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row; a value that cannot be read is a problem with a file, a line and a column. */
record Row(String file, long line, Map<String, Integer> columns, List<String> values) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

  /** The value under the first of the headings that the file has; empty is absent. */
  @Nullable String text(String... headings) {
    for (String heading : headings) {
      Integer column = columns.get(heading.toLowerCase(Locale.ROOT));
      if (column != null && column < values.size()) {
        String value = values.get(column).strip();
        if (!value.isEmpty()) {
          return value;
        }
      }
    }
    return null;
  }

  String required(String... headings) {
    String value = text(headings);
    if (value == null) {
      throw problem("nothing is given", headings);
    }
    return value;
  }

  @Nullable BigDecimal amount(String... headings) {
    String value = text(headings);
    if (value == null) {
      return null;
    }
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw problem("'" + value + "' is not an amount such as 12.50", headings);
    }
  }

  BigDecimal amountOrZero(String... headings) {
    BigDecimal amount = amount(headings);
    return amount == null ? BigDecimal.ZERO : amount;
  }

  int count(int fallback, String... headings) {
    String value = text(headings);
    if (value == null) {
      return fallback;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw problem("'" + value + "' is not a whole number", headings);
    }
  }

  @Nullable Instant moment(String... headings) {
    String value = text(headings);
    if (value == null) {
      return null;
    }
    try {
      return value.contains("T")
          ? OffsetDateTime.parse(value).toInstant()
          : OffsetDateTime.parse(value, MOMENT).toInstant();
    } catch (DateTimeException e) {
      throw problem("'" + value + "' is not a moment such as 2026-11-20 09:30:00 +0100", headings);
    }
  }

  StoreException problem(String what, String... headings) {
    String heading = headings[0];
    for (String one : headings) {
      if (columns.containsKey(one.toLowerCase(Locale.ROOT))) {
        heading = one;
        break;
      }
    }
    return new StoreException(file + ", line " + line + ", column '" + heading + "': " + what);
  }
}
