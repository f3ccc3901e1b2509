package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isAlphanumeric;
import static io.cartagent.domain.redaction.finding.Characters.isDigit;
import static io.cartagent.domain.redaction.finding.Characters.isLatinLetter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** International bank account numbers of the right length whose check digits are right. */
final class IbanRule {
  private static final int UNKNOWN_COUNTRY = -1;

  /** How many characters the numbers of a country have. */
  private static final Map<String, Integer> LENGTHS =
      Arrays.stream(
              """
              AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27
              DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28
              IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22
              MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24
              SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
              """
                  .split("\\s+"))
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));

  private IbanRule() {}

  /** The end of the account number that begins here, or -1. A word must begin here. */
  static int endAt(String text, int start) {
    if (start + 4 > text.length()
        || !isLatinLetter(text.charAt(start + 1))
        || !isDigit(text.charAt(start + 2))
        || !isDigit(text.charAt(start + 3))) {
      return -1;
    }
    String country = text.substring(start, start + 2).toUpperCase(Locale.ROOT);
    int length = LENGTHS.getOrDefault(country, UNKNOWN_COUNTRY);
    StringBuilder code = new StringBuilder();
    int i = start;
    while (i < text.length() && code.length() < length) {
      char here = text.charAt(i);
      if (isAlphanumeric(here)) {
        code.append(here);
      } else if (!isSeparator(here)
          || i + 1 >= text.length()
          || !isAlphanumeric(text.charAt(i + 1))) {
        return -1;
      }
      i++;
    }
    boolean whole =
        code.length() == length && (i == text.length() || !isAlphanumeric(text.charAt(i)));
    return whole && hasRightCheck(code) ? i : -1;
  }

  private static boolean isSeparator(char here) {
    return here == ' ' || here == '-' || here == '\u00a0';
  }

  private static boolean hasRightCheck(CharSequence code) {
    int remainder = 0;
    for (int i = 0; i < code.length(); i++) {
      int value = Character.digit(code.charAt((i + 4) % code.length()), 36);
      remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
    }
    return remainder == 1;
  }
}
