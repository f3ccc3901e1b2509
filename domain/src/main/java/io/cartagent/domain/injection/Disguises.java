package io.cartagent.domain.injection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads what stands in a text in a code, or where no reader sees it. */
final class Disguises {
  private static final int SHORTEST_BASE64 = 16;
  private static final int SHORTEST_HEX = 24;
  private static final int SHORTEST_SPACED = 8;
  private static final int MOST_FOUND = 20;

  /**
   * A text found within a text.
   *
   * @param whole whether it is another reading of everything rather than a part
   */
  record Found(String text, InjectionReason reason, int start, int end, boolean whole) {}

  private Disguises() {}

  static List<Found> in(String text, Vocabulary vocabulary) {
    List<Found> found = new ArrayList<>();
    tags(text, found);
    comments(text, found);
    invisibleStyles(text, found);
    runs(text, SHORTEST_BASE64, Disguises::isOfBase64, Disguises::base64, found);
    runs(text, SHORTEST_HEX, here -> HexFormat.isHexDigit(here), Disguises::hex, found);
    spaced(text, vocabulary, found);
    found.add(new Found(rotated(text), InjectionReason.ENCODED, 0, text.length(), true));
    found.add(
        new Found(
            new StringBuilder(text).reverse().toString(),
            InjectionReason.ENCODED,
            0,
            text.length(),
            true));
    return found.size() > MOST_FOUND ? found.subList(0, MOST_FOUND) : found;
  }

  /** Unicode tags spell ASCII where nothing is drawn; a flag's few are no message. */
  private static void tags(String text, List<Found> found) {
    StringBuilder hidden = new StringBuilder();
    int start = -1;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int width = Character.charCount(point);
      if (point >= 0xE0020 && point <= 0xE007E) {
        hidden.append((char) (point - 0xE0000));
        start = start < 0 ? i : start;
        end = i + width;
      }
      i += width;
    }
    if (hidden.length() >= SHORTEST_SPACED) {
      found.add(new Found(hidden.toString(), InjectionReason.HIDDEN_TEXT, start, end, false));
    }
  }

  private static void comments(String text, List<Found> found) {
    for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at + 4)) {
      int end = text.indexOf("-->", at + 4);
      int stop = end < 0 ? text.length() : end;
      found.add(
          new Found(text.substring(at + 4, stop), InjectionReason.HIDDEN_TEXT, at, stop, false));
      at = stop - 4;
    }
  }

  private static void invisibleStyles(String text, List<Found> found) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int close = text.indexOf('>', at);
      if (close < 0) {
        return;
      }
      String tag = withoutSpaces(text.substring(at, Math.min(close, at + 300)));
      boolean hides =
          tag.contains("display:none")
              || tag.contains("visibility:hidden")
              || tag.contains("font-size:0")
              || tag.contains("font-size:1px")
              || tag.contains("opacity:0")
              || tag.contains("color:white")
              || tag.contains("color:#fff")
              || tag.contains("left:-9999");
      if (hides) {
        int next = text.indexOf('<', close);
        int stop = next < 0 ? text.length() : next;
        found.add(
            new Found(
                text.substring(close + 1, stop), InjectionReason.HIDDEN_TEXT, at, stop, false));
      }
      at = close;
    }
  }

  private static String withoutSpaces(String text) {
    StringBuilder packed = new StringBuilder(text.length());
    text.chars()
        .filter(here -> !Character.isWhitespace(here))
        .forEach(here -> packed.append(Character.toLowerCase((char) here)));
    return packed.toString();
  }

  @FunctionalInterface
  private interface Decoder {
    byte[] decode(String run);
  }

  private static void runs(
      String text, int shortest, IntPredicate ofCode, Decoder decoder, List<Found> found) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && ofCode.test(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (i - start >= shortest) {
          String read =
              new String(decoder.decode(text.substring(start, i)), StandardCharsets.UTF_8);
          if (isSpeech(read)) {
            found.add(new Found(read, InjectionReason.ENCODED, start, i, false));
          }
        }
        start = -1;
      }
    }
  }

  private static byte[] base64(String run) {
    String standard = run.replace('-', '+').replace('_', '/');
    int over = standard.length() % 4;
    return Base64.getDecoder()
        .decode(over == 1 ? standard.substring(0, standard.length() - 1) : standard);
  }

  private static byte[] hex(String run) {
    return HexFormat.of().parseHex(run.substring(0, run.length() - run.length() % 2));
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

  /** Words with spaces between, and nothing unreadable. */
  private static boolean isSpeech(String read) {
    long readable =
        read.codePoints().filter(point -> Character.isLetter(point) || point == ' ').count();
    return read.indexOf(' ') > 0 && readable * 10 >= read.codePointCount(0, read.length()) * 8L;
  }

  /** Letters that stand alone are put together and cut at the words that are known. */
  private static void spaced(String text, Vocabulary vocabulary, List<Found> found) {
    StringBuilder run = new StringBuilder();
    int start = -1;
    int end = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isLetterAlone(text, i)) {
        start = run.isEmpty() ? i : start;
        run.append(Character.toLowerCase(text.charAt(i)));
        end = i + 1;
      } else if (i == text.length() || Character.isLetterOrDigit(text.charAt(i))) {
        if (run.length() >= SHORTEST_SPACED) {
          found.add(
              new Found(
                  cut(run.toString(), vocabulary), InjectionReason.ENCODED, start, end, false));
        }
        run.setLength(0);
      }
    }
  }

  private static boolean isLetterAlone(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static final int LONGEST_KNOWN = 16;

  private static String cut(String letters, Vocabulary vocabulary) {
    StringBuilder words = new StringBuilder(letters.length() * 2);
    int at = 0;
    while (at < letters.length()) {
      int length = 1;
      for (int size = Math.min(LONGEST_KNOWN, letters.length() - at); size > 1; size--) {
        if (vocabulary.knows(letters.substring(at, at + size))) {
          length = size;
          break;
        }
      }
      words.append(letters, at, at + length).append(' ');
      at += length;
    }
    return words.toString();
  }

  private static String rotated(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here >= 'a' && here <= 'z') {
        turned.append((char) ('a' + (here - 'a' + 13) % 26));
      } else if (here >= 'A' && here <= 'Z') {
        turned.append((char) ('A' + (here - 'A' + 13) % 26));
      } else {
        turned.append(here);
      }
    }
    return turned.toString();
  }
}
