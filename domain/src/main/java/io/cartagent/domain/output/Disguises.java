package io.cartagent.domain.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The ways a secret is smuggled past a reader: spaced out, look-alikes, encoded, reversed. */
final class Disguises {
  private static final int SHORTEST_CODE = 8;
  private static final String LOOK_ALIKES = "аᴀαеεоοрсхуіӏкмтнвѕԁ";
  private static final String MEANT = "aaaeeoopcxyilkmthbsd";

  private Disguises() {}

  /** Letters and digits alone, in lower case, look-alikes made Latin. */
  static String bare(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char here = plain.charAt(i);
      int known = LOOK_ALIKES.indexOf(here);
      char meant = known < 0 ? here : MEANT.charAt(known);
      if (Character.isLetterOrDigit(meant)) {
        bare.append(meant);
      }
    }
    return bare.toString();
  }

  /** Every reading of a text, bare: as it stands, backwards, rotated, decoded. */
  static List<String> readings(String text) {
    List<String> readings = new ArrayList<>();
    String bare = bare(text);
    readings.add(bare);
    readings.add(new StringBuilder(bare).reverse().toString());
    readings.add(rotated(bare));
    String packed = withoutSpaces(text);
    for (String run : runs(packed, Disguises::isOfBase64)) {
      readings.addAll(decoded(run));
    }
    for (String run : runs(packed, here -> HexFormat.isHexDigit(here))) {
      readings.addAll(unhexed(run));
    }
    return readings;
  }

  private static String rotated(String bare) {
    StringBuilder turned = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char here = bare.charAt(i);
      turned.append(here >= 'a' && here <= 'z' ? (char) ('a' + (here - 'a' + 13) % 26) : here);
    }
    return turned.toString();
  }

  private static String withoutSpaces(String text) {
    StringBuilder packed = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .forEach(packed::appendCodePoint);
    return packed.toString();
  }

  private static List<String> runs(String text, IntPredicate ofCode) {
    List<String> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && ofCode.test(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (i - start >= SHORTEST_CODE) {
          runs.add(text.substring(start, i));
        }
        start = -1;
      }
    }
    return runs;
  }

  private static boolean isOfBase64(int here) {
    return (here >= 'a' && here <= 'z')
        || (here >= 'A' && here <= 'Z')
        || (here >= '0' && here <= '9')
        || here == '+'
        || here == '/'
        || here == '-'
        || here == '_';
  }

  /** A run may begin with ordinary letters, so the four alignments of base64 are all tried. */
  private static List<String> decoded(String run) {
    List<String> decoded = new ArrayList<>();
    String standard = run.replace('-', '+').replace('_', '/');
    for (int skip = 0; skip < 4 && standard.length() - skip >= SHORTEST_CODE; skip++) {
      int over = (standard.length() - skip) % 4;
      int end = over == 1 ? standard.length() - 1 : standard.length();
      byte[] bytes = Base64.getDecoder().decode(standard.substring(skip, end));
      decoded.add(bare(new String(bytes, StandardCharsets.UTF_8)));
    }
    return decoded;
  }

  /**
   * Ordinary letters may stand before the code, so both halves of a pair are tried as the first.
   */
  private static List<String> unhexed(String run) {
    List<String> decoded = new ArrayList<>();
    for (int skip = 0; skip < 2; skip++) {
      int end = run.length() - (run.length() - skip) % 2;
      byte[] bytes = HexFormat.of().parseHex(run.substring(skip, end));
      decoded.add(bare(new String(bytes, StandardCharsets.UTF_8)));
    }
    return decoded;
  }
}
