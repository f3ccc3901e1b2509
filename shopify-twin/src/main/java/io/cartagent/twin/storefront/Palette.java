package io.cartagent.twin.storefront;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the colour words of shops look like; unknown words get a steady colour of their own. */
final class Palette {

  private static final Map<String, String> COLOURS =
      Map.ofEntries(
          Map.entry("beige", "d6c6a5"),
          Map.entry("black", "33343a"),
          Map.entry("blue", "3f6b9c"),
          Map.entry("bone", "ddd3bf"),
          Map.entry("bottle green", "2f4d3a"),
          Map.entry("bronze", "8f6b3a"),
          Map.entry("brown", "76502f"),
          Map.entry("burgundy", "6f2b3a"),
          Map.entry("buttercup", "e3b23c"),
          Map.entry("charcoal", "46484d"),
          Map.entry("chestnut", "7b4a2d"),
          Map.entry("coral", "d9745c"),
          Map.entry("cream", "e6dcc6"),
          Map.entry("flax", "cbb994"),
          Map.entry("gold", "c79a3a"),
          Map.entry("gray", "868b90"),
          Map.entry("green", "4c7a55"),
          Map.entry("grey", "868b90"),
          Map.entry("heather", "8d7b95"),
          Map.entry("indigo", "3a4a7a"),
          Map.entry("khaki", "a59b6f"),
          Map.entry("maroon", "6b2d34"),
          Map.entry("marram", "8f9a72"),
          Map.entry("moss", "5f6f4e"),
          Map.entry("mustard", "c4952f"),
          Map.entry("natural", "ddcfb2"),
          Map.entry("navy", "2a3d63"),
          Map.entry("oat", "d8c8a8"),
          Map.entry("olive", "62653a"),
          Map.entry("orange", "dc7330"),
          Map.entry("pink", "d58fa3"),
          Map.entry("purple", "7b5c97"),
          Map.entry("red", "b23f38"),
          Map.entry("rust", "b0562f"),
          Map.entry("sand", "cfb78d"),
          Map.entry("sea blue", "3f7391"),
          Map.entry("seafoam", "93c0b0"),
          Map.entry("signal orange", "e0622a"),
          Map.entry("silver", "a9afb4"),
          Map.entry("slate", "586573"),
          Map.entry("teal", "2f7a78"),
          Map.entry("turquoise", "4aa5a5"),
          Map.entry("undyed", "e3d8c3"),
          Map.entry("violet", "7a5fa8"),
          Map.entry("white", "e9e6df"),
          Map.entry("yellow", "dfb742"));

  private static final List<String> WORDS =
      COLOURS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
          .toList();

  private static final List<String> OTHERS =
      List.of("66725a", "7a6a8a", "b0704f", "4f7484", "a98a4b", "8a5a5a", "5a7a6c", "6b6f78");

  private Palette() {}

  /** Six hexadecimal digits for a colour's name, or for any other text. */
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(lower::contains)
        .findFirst()
        .map(COLOURS::get)
        .orElseGet(() -> OTHERS.get(Math.floorMod(lower.hashCode(), OTHERS.size())));
  }
}
