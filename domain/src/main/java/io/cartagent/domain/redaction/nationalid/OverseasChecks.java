package io.cartagent.domain.redaction.nationalid;

import static io.cartagent.domain.redaction.nationalid.Checks.digit;
import static io.cartagent.domain.redaction.nationalid.Checks.isDate;
import static io.cartagent.domain.redaction.nationalid.Checks.weighted;

/** The check of each number from beyond Europe, as its office defines it. */
final class OverseasChecks {
  private static final String SINGAPORE_CITIZEN = "JZIHGFEDCBA";
  private static final String SINGAPORE_FOREIGN = "XWUTRQPNMLK";
  private static final String TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  private OverseasChecks() {}

  static boolean american(String id) {
    String area = id.substring(0, 3);
    boolean taxpayer = isTaxpayerGroup(Integer.parseInt(id.substring(3, 5)));
    return !area.equals("000")
        && !area.equals("666")
        && (area.charAt(0) != '9' || taxpayer)
        && !id.startsWith("00", 3)
        && !id.endsWith("0000");
  }

  private static boolean isTaxpayerGroup(int group) {
    return group >= 50 && group <= 99 && group != 66 && group != 89 && group != 93;
  }

  static boolean americanMedicare(String id) {
    boolean letters = true;
    for (int at : new int[] {1, 4, 7, 8}) {
      letters &= "SLOIBZ".indexOf(id.charAt(at)) < 0;
    }
    return letters && id.charAt(0) != '0';
  }

  static boolean canadian(String id) {
    return id.charAt(0) != '0' && id.charAt(0) != '8' && !Checks.allSame(id) && Checks.luhn(id);
  }

  static boolean australianTax(String id) {
    return !Checks.allSame(id) && weighted(id, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0;
  }

  static boolean australianMedicare(String id) {
    int sum = weighted(id, 1, 3, 7, 9, 1, 3, 7, 9);
    return digit(id, 0) >= 2 && digit(id, 0) <= 6 && sum % 10 == digit(id, 8);
  }

  static boolean brazilian(String id) {
    int first = weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    int second = weighted(id, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    return !Checks.allSame(id) && first == digit(id, 9) && second == digit(id, 10);
  }

  static boolean indian(String id) {
    return digit(id, 0) >= 2 && !Checks.allSame(id) && Checks.verhoeff(id);
  }

  static boolean indianTax(String id) {
    return "ABCFGHJLPT".indexOf(id.charAt(3)) >= 0;
  }

  static boolean chinese(String id) {
    return (id.startsWith("19", 6) || id.startsWith("20", 6))
        && isDate(id, 10, 12)
        && Checks.mod11And2(id);
  }

  static boolean korean(String id) {
    return isDate(id, 2, 4) && id.charAt(6) <= '9' && id.charAt(6) >= '0';
  }

  static boolean koreanWithCheck(String id) {
    int sum = weighted(id, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5);
    boolean foreign = digit(id, 6) >= 5 && digit(id, 6) <= 8;
    int check = (11 - sum % 11) % 10;
    return korean(id) && (check == digit(id, 12) || (foreign && (check + 2) % 10 == digit(id, 12)));
  }

  static boolean taiwanese(String id) {
    int region = TAIWAN.indexOf(id.charAt(0)) + 10;
    int sum = region / 10 + region % 10 * 9;
    for (int i = 1; i < 9; i++) {
      sum += digit(id, i) * (9 - i);
    }
    return (id.charAt(1) == '1' || id.charAt(1) == '2') && (sum + digit(id, 9)) % 10 == 0;
  }

  static boolean singaporean(String id) {
    int sum = 0;
    int[] weights = {2, 7, 6, 5, 4, 3, 2};
    for (int i = 0; i < weights.length; i++) {
      sum += digit(id, i + 1) * weights[i];
    }
    return switch (id.charAt(0)) {
      case 'S' -> SINGAPORE_CITIZEN.charAt(sum % 11) == id.charAt(8);
      case 'T' -> SINGAPORE_CITIZEN.charAt((sum + 4) % 11) == id.charAt(8);
      case 'F' -> SINGAPORE_FOREIGN.charAt(sum % 11) == id.charAt(8);
      case 'G' -> SINGAPORE_FOREIGN.charAt((sum + 4) % 11) == id.charAt(8);
      default -> false;
    };
  }

  static boolean thai(String id) {
    int sum = weighted(id, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
    return digit(id, 0) >= 1 && (11 - sum % 11) % 10 == digit(id, 12);
  }

  static boolean malaysian(String id) {
    return isDate(id, 2, 4);
  }

  static boolean southAfrican(String id) {
    return isDate(id, 2, 4) && id.charAt(10) <= '2' && Checks.luhn(id);
  }

  static boolean argentine(String id) {
    int check = 11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return (check == 11 ? 0 : check == 10 ? 9 : check) == digit(id, 10);
  }

  static boolean chilean(String id) {
    int sum = 0;
    int weight = 2;
    for (int i = id.length() - 2; i >= 0; i--) {
      sum += digit(id, i) * weight;
      weight = weight == 7 ? 2 : weight + 1;
    }
    int check = 11 - sum % 11;
    char last = id.charAt(id.length() - 1);
    return check == 10 ? last == 'K' : last == (char) ('0' + check % 11);
  }

  static boolean mexican(String id) {
    return isDate(id, 6, 8) && (id.charAt(10) == 'H' || id.charAt(10) == 'M');
  }

  static boolean mexicanTax(String id) {
    return isDate(id, 6, 8);
  }

  static boolean israeli(String id) {
    return !Checks.allSame(id) && Checks.luhn(id);
  }

  static boolean newZealand(String id) {
    String nine = id.length() == 8 ? "0" + id : id;
    int check = (11 - weighted(nine, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
    int again = (11 - weighted(nine, 7, 4, 3, 2, 5, 2, 7, 6) % 11) % 11;
    return (check < 10 ? check : again) == digit(nine, 8);
  }

  static boolean uruguayan(String id) {
    return (10 - weighted(id, 2, 9, 8, 7, 6, 3, 4) % 10) % 10 == digit(id, 7);
  }

  static boolean russian(String id) {
    int first = weighted(id, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    int second = weighted(id, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    return first == digit(id, 10) && second == digit(id, 11);
  }
}
