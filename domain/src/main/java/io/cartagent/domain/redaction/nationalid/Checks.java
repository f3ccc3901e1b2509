package io.cartagent.domain.redaction.nationalid;

/** Arithmetic that several offices share. Digits and letters come without separators. */
final class Checks {
  private static final int[][] DIHEDRAL = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  /** The permutation applied as often as a place asks for. */
  private static final int[][] PERMUTATIONS = permutations();

  private Checks() {}

  private static int[][] permutations() {
    int[][] powers = new int[8][10];
    for (int value = 0; value < 10; value++) {
      int permuted = value;
      for (int power = 0; power < powers.length; power++) {
        powers[power][value] = permuted;
        permuted = PERMUTATION[permuted];
      }
    }
    return powers;
  }

  static int digit(String id, int at) {
    return base36(id.charAt(at));
  }

  static boolean allSame(String id) {
    for (int i = 1; i < id.length(); i++) {
      if (id.charAt(i) != id.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** The sum of the first characters' values, each times its weight. */
  static int weighted(String id, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(id, i) * weights[i];
    }
    return sum;
  }

  static int mod(String digits, int modulus) {
    int remainder = 0;
    for (int i = 0; i < digits.length(); i++) {
      remainder = (remainder * 10 + digit(digits, i)) % modulus;
    }
    return remainder;
  }

  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
  }

  /** Verhoeff's check, which also notices two digits exchanged. */
  static boolean verhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      check = DIHEDRAL[check][PERMUTATIONS[i % 8][digit(digits, digits.length() - 1 - i)]];
    }
    return check == 0;
  }

  /** ISO 7064, modulus 11 and 10. */
  static boolean mod11And10(String digits) {
    int check = 5;
    for (int i = 0; i < digits.length(); i++) {
      check = ((check == 0 ? 10 : check) * 2 % 11 + digit(digits, i)) % 10;
    }
    return check == 1;
  }

  /** ISO 7064, modulus 11 and 2: the last character may be X for ten. */
  static boolean mod11And2(String id) {
    int check = 0;
    for (int i = 0; i < id.length() - 1; i++) {
      check = (check + digit(id, i)) * 2 % 11;
    }
    char end = id.charAt(id.length() - 1);
    int last = end == 'X' ? 10 : base36(end);
    return (end == 'X' || last < 10) && (check + last) % 11 == 1;
  }

  static boolean ean(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  /** Whether month and day at these places can be ones; the month may have been raised. */
  static boolean isDate(String id, int monthAt, int dayAt) {
    int month = digit(id, monthAt) * 10 + digit(id, monthAt + 1);
    int day = digit(id, dayAt) * 10 + digit(id, dayAt + 1);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  static char letter(String letters, int index) {
    return letters.charAt(index);
  }

  /** The value of a digit or a capital. */
  static int base36(char here) {
    return here <= '9' ? here - '0' : here - 'A' + 10;
  }
}
