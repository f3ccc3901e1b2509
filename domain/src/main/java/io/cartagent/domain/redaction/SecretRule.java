package io.cartagent.domain.redaction;

import java.util.ArrayList;
import java.util.List;

/** Keys and tokens of common services, known by the way they begin. */
final class SecretRule {
  /** A secret's beginning, and the fewest characters after it. */
  private record Shape(String start, int fewest) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("sk-ant-", 20),
          new Shape("sk-proj-", 20),
          new Shape("sk-", 32),
          new Shape("sk_live_", 16),
          new Shape("sk_test_", 16),
          new Shape("rk_live_", 16),
          new Shape("pk_live_", 16),
          new Shape("whsec_", 16),
          new Shape("shpat_", 16),
          new Shape("shpss_", 16),
          new Shape("shpca_", 16),
          new Shape("shppa_", 16),
          new Shape("ghp_", 30),
          new Shape("gho_", 30),
          new Shape("ghs_", 30),
          new Shape("github_pat_", 30),
          new Shape("glpat-", 18),
          new Shape("xoxb-", 20),
          new Shape("xoxp-", 20),
          new Shape("AKIA", 16),
          new Shape("ASIA", 16),
          new Shape("AIza", 30),
          new Shape("SG.", 40),
          new Shape("npm_", 30),
          new Shape("hf_", 30),
          new Shape("eyJ", 40));

  private SecretRule() {}

  static List<PersonalData> find(String text) {
    List<PersonalData> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = isStart(text, at) ? endOf(text, at) : -1;
      if (end > 0) {
        found.add(new PersonalData(DataCategory.SECRET, at, end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean isStart(String text, int at) {
    return at == 0 || !isPart(text.charAt(at - 1));
  }

  private static int endOf(String text, int start) {
    for (Shape shape : SHAPES) {
      if (text.startsWith(shape.start(), start)) {
        int end = start + shape.start().length();
        while (end < text.length() && isPart(text.charAt(end))) {
          end++;
        }
        while (text.charAt(end - 1) == '.') {
          end--;
        }
        if (end - start - shape.start().length() >= shape.fewest()) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean isPart(char here) {
    return (here >= 'a' && here <= 'z')
        || (here >= 'A' && here <= 'Z')
        || (here >= '0' && here <= '9')
        || here == '_'
        || here == '-'
        || here == '.';
  }
}
