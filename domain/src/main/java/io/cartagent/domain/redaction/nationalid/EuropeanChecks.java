package io.cartagent.domain.redaction.nationalid;

import static io.cartagent.domain.redaction.nationalid.Checks.digit;
import static io.cartagent.domain.redaction.nationalid.Checks.isDate;
import static io.cartagent.domain.redaction.nationalid.Checks.mod;
import static io.cartagent.domain.redaction.nationalid.Checks.weighted;

/** The check of each European number, as its office defines it. */
final class EuropeanChecks {
  private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final String CYPRIOT_ODD = "BAFHJNPRTV";
  private static final int[] ITALIAN_ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private EuropeanChecks() {}

  static boolean austrian(String id) {
    int sum = weighted(id, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6);
    return isDate(id, 6, 4) && sum % 11 == digit(id, 3);
  }

  static boolean belgian(String id) {
    int check = Integer.parseInt(id.substring(9));
    String first = id.substring(0, 9);
    return check == 97 - mod(first, 97) || check == 97 - mod("2" + first, 97);
  }

  static boolean bulgarian(String id) {
    int raised = digit(id, 2) * 10 + digit(id, 3);
    int month = raised % 20;
    int sum = weighted(id, 2, 4, 8, 5, 10, 9, 7, 3, 6);
    return raised < 60 && month >= 1 && month <= 12 && sum % 11 % 10 == digit(id, 9);
  }

  static boolean croatian(String id) {
    return Checks.mod11And10(id);
  }

  static boolean cypriot(String id) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int value = digit(id, i);
      sum += i % 2 == 1 ? value : oddCypriot(value);
    }
    return id.charAt(8) == (char) ('A' + sum % 26);
  }

  private static int oddCypriot(int value) {
    return CYPRIOT_ODD.charAt(value) - 'A';
  }

  static boolean czech(String id) {
    int month = Integer.parseInt(id.substring(2, 4)) % 50;
    month = month > 20 ? month - 20 : month;
    return month >= 1 && month <= 12 && mod(id, 11) == 0;
  }

  static boolean danish(String id) {
    return isDate(id, 2, 0);
  }

  static boolean baltic(String id) {
    int sum = weighted(id, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11;
    int check = sum < 10 ? sum : weighted(id, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11 % 10;
    return digit(id, 0) >= 1 && digit(id, 0) <= 8 && isDate(id, 3, 5) && check == digit(id, 10);
  }

  static boolean finnish(String id) {
    String number = id.substring(0, 6) + id.substring(id.length() - 4, id.length() - 1);
    return isDate(id, 2, 0)
        && Checks.letter(FINNISH, mod(number, 31)) == id.charAt(id.length() - 1);
  }

  static boolean finnishOfLaterCentury(String id) {
    return "ABCDEFUVWXY".indexOf(id.charAt(6)) >= 0 && finnish(id);
  }

  static boolean french(String id) {
    String number = id.substring(0, 13).replace("2A", "19").replace("2B", "18");
    int month = Integer.parseInt(id.substring(3, 5));
    return (id.charAt(0) == '1' || id.charAt(0) == '2')
        && (month <= 12 || month >= 20)
        && number.chars().allMatch(Character::isDigit)
        && 97 - mod(number, 97) == Integer.parseInt(id.substring(13));
  }

  static boolean frenchTax(String id) {
    return digit(id, 0) <= 3 && mod(id.substring(0, 10), 511) == Integer.parseInt(id.substring(10));
  }

  static boolean germanTax(String id) {
    long different = id.substring(0, 10).chars().distinct().count();
    return id.charAt(0) != '0' && different >= 7 && different <= 9 && Checks.mod11And10(id);
  }

  static boolean germanPension(String id) {
    String letter = String.format("%02d", id.charAt(8) - 'A' + 1);
    String all = id.substring(0, 8) + letter + id.substring(9, 11);
    int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int product = digit(all, i) * weights[i];
      sum += product / 10 + product % 10;
    }
    return isDate(id, 4, 2) && sum % 10 == digit(id, 11);
  }

  static boolean germanHealth(String id) {
    String all = String.format("%02d", id.charAt(0) - 'A' + 1) + id.substring(1, 9);
    int sum = 0;
    for (int i = 0; i < all.length(); i++) {
      int product = digit(all, i) * (i % 2 + 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == digit(id, 9);
  }

  static boolean greek(String id) {
    return isDate(id, 2, 0) && Checks.luhn(id);
  }

  static boolean hungarian(String id) {
    return weighted(id, 3, 7, 3, 7, 3, 7, 3, 7) % 10 == digit(id, 8);
  }

  static boolean irish(String id) {
    int sum = weighted(id, 8, 7, 6, 5, 4, 3, 2);
    if (id.length() == 9 && "WTX".indexOf(id.charAt(8)) < 0) {
      sum += (id.charAt(8) - 'A' + 1) * 9;
    }
    return Checks.letter(IRISH, sum % 23) == id.charAt(7);
  }

  static boolean italian(String id) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int value = Checks.base36(id.charAt(i));
      int index = value >= 10 ? value - 10 : value;
      sum += i % 2 == 1 ? index : ITALIAN_ODD[index];
    }
    return "ABCDEHLMPRST".indexOf(id.charAt(8)) >= 0 && id.charAt(15) == (char) ('A' + sum % 26);
  }

  static boolean latvian(String id) {
    int sum = weighted(id, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
    return isDate(id, 2, 0) && (1101 - sum) % 11 % 10 == digit(id, 10);
  }

  static boolean luxembourgish(String id) {
    return (id.startsWith("19") || id.startsWith("20"))
        && isDate(id, 4, 6)
        && Checks.luhn(id.substring(0, 12))
        && Checks.verhoeff(id.substring(0, 11) + id.charAt(12));
  }

  static boolean maltese(String id) {
    return "MGAPLHBZ".indexOf(id.charAt(7)) >= 0;
  }

  static boolean dutch(String id) {
    int sum = weighted(id, 9, 8, 7, 6, 5, 4, 3, 2) - digit(id, 8);
    return !Checks.allSame(id) && sum > 0 && sum % 11 == 0;
  }

  static boolean norwegian(String id) {
    int first = 11 - weighted(id, 3, 7, 6, 1, 8, 9, 4, 5, 2) % 11;
    int second = 11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return first % 11 == digit(id, 9) && second % 11 == digit(id, 10);
  }

  static boolean icelandic(String id) {
    int check = 11 - weighted(id, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return isDate(id, 2, 0) && check % 11 == digit(id, 8);
  }

  static boolean polish(String id) {
    int month = Integer.parseInt(id.substring(2, 4)) % 20;
    int day = Integer.parseInt(id.substring(4, 6));
    int sum = weighted(id, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && (10 - sum % 10) % 10 == digit(id, 10);
  }

  static boolean portuguese(String id) {
    int check = 11 - weighted(id, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return digit(id, 0) != 0 && (check > 9 ? 0 : check) == digit(id, 8);
  }

  static boolean romanian(String id) {
    int check = weighted(id, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
    return digit(id, 0) != 0 && isDate(id, 3, 5) && (check == 10 ? 1 : check) == digit(id, 12);
  }

  /** Slovenia's, and the numbers of the other states that once shared it. */
  static boolean yugoslav(String id) {
    int check = 11 - weighted(id, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return isDate(id, 2, 0)
        && (id.charAt(4) == '9' || id.charAt(4) == '0')
        && (check > 9 ? 0 : check) == digit(id, 12);
  }

  static boolean spanish(String id) {
    String digits = id.substring(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2');
    return digits.chars().allMatch(Character::isDigit)
        && Checks.letter(SPANISH, mod(digits, 23)) == id.charAt(8);
  }

  static boolean swedish(String id) {
    String ten = id.substring(id.length() - 10);
    int month = Integer.parseInt(ten.substring(2, 4));
    int day = Integer.parseInt(ten.substring(4, 6)) % 60;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && Checks.luhn(ten);
  }

  static boolean swiss(String id) {
    return id.startsWith("756") && Checks.ean(id);
  }

  static boolean britishInsurance(String id) {
    String prefix = id.substring(0, 2);
    return "DFIQUV".indexOf(id.charAt(0)) < 0
        && "DFIOQUV".indexOf(id.charAt(1)) < 0
        && !java.util.Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ").contains(prefix)
        && id.charAt(8) <= 'D';
  }

  static boolean britishHealth(String id) {
    int check = 11 - weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return !Checks.allSame(id) && check % 11 == digit(id, 9);
  }

  static boolean turkish(String id) {
    int odd = digit(id, 0) + digit(id, 2) + digit(id, 4) + digit(id, 6) + digit(id, 8);
    int even = digit(id, 1) + digit(id, 3) + digit(id, 5) + digit(id, 7);
    int all = odd + even + digit(id, 9);
    return digit(id, 0) != 0
        && Math.floorMod(odd * 7 - even, 10) == digit(id, 9)
        && all % 10 == digit(id, 10);
  }

  static boolean ukrainian(String id) {
    int check = 0;
    int[] weights = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    for (int i = 0; i < weights.length; i++) {
      check += digit(id, i) * weights[i];
    }
    return Math.floorMod(check, 11) % 10 == digit(id, 9);
  }
}
