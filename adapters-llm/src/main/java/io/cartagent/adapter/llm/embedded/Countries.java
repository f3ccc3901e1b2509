package io.cartagent.adapter.llm.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Country names in questions and in the shop's texts. */
final class Countries {
  private static final Set<String> UNION =
      Set.copyOf(
          List.of(
              "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
                  .split(" ")));
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /** The ISO code of the first country a text names. */
  static Optional<String> find(String text) {
    return namesIn(text).stream().findFirst();
  }

  /** The ISO codes of all countries a text names, in order. */
  static List<String> namesIn(String text) {
    List<String> words = Words.of(text);
    List<String> codes = new java.util.ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(3, words.size() - i); length > 0; length--) {
        String name = String.join(" ", words.subList(i, i + length));
        String code = CODES.get(name);
        if (code == null && length == 1 && name.length() >= 6) {
          code = nearly(name);
        }
        if (code != null && !(name.equals("us") && !text.contains("US"))) {
          codes.add(code);
          i += length - 1;
          break;
        }
      }
    }
    return codes;
  }

  static boolean isInUnion(String code) {
    return UNION.contains(code);
  }

  /** Whether a text names the European Union as a whole. */
  static boolean namesUnion(String text) {
    List<String> words = Words.of(text);
    return words.contains("eu")
        || words.contains("europe")
        || (words.contains("european") && words.contains("union"));
  }

  private static @org.jspecify.annotations.Nullable String nearly(String name) {
    for (Map.Entry<String, String> entry : CODES.entrySet()) {
      if (entry.getKey().length() >= 6 && Words.same(entry.getKey(), name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new java.util.TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(plain(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
    }
    Map<String, String> further = new HashMap<>();
    further.put("uk", "GB");
    further.put("great britain", "GB");
    further.put("britain", "GB");
    further.put("england", "GB");
    further.put("scotland", "GB");
    further.put("wales", "GB");
    further.put("northern ireland", "GB");
    further.put("usa", "US");
    further.put("us", "US");
    further.put("america", "US");
    further.put("united states of america", "US");
    further.put("holland", "NL");
    further.put("the netherlands", "NL");
    further.put("czech republic", "CZ");
    further.put("turkey", "TR");
    further.put("south korea", "KR");
    further.put("korea", "KR");
    further.put("hong kong", "HK");
    further.put("republic of ireland", "IE");
    further.put("uae", "AE");
    further.put("deutschland", "DE");
    codes.putAll(further);
    codes.remove("jersey");
    codes.remove("guernsey");
    codes.remove("chad");
    codes.remove("turkiye");
    return codes;
  }

  private static String plain(String name) {
    return String.join(" ", Words.of(name));
  }
}
