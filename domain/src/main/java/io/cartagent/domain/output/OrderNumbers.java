package io.cartagent.domain.output;

import java.util.HashSet;
import java.util.Set;

/** Finds order numbers as shops write them: a number sign and digits. */
final class OrderNumbers {
  private static final int SHORTEST = 3;

  private OrderNumbers() {}

  static Set<String> in(String text) {
    Set<String> numbers = new HashSet<>();
    for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
      int end = i + 1;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end - i > SHORTEST) {
        numbers.add(text.substring(i, end));
      }
    }
    return numbers;
  }
}
