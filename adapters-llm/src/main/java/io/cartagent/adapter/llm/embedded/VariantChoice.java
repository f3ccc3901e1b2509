package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which variants of a product a question means, by the option values it names. */
final class VariantChoice {
  private static final Pattern SIZE =
      Pattern.compile(
          "\\b(XXS|XS|S|M|L|XL|XXL|XXXL)\\b|(?i:\\bsize (xxs|xs|s|m|l|xl|xxl|xxxl)\\b)");
  private static final Map<String, String> SIZE_WORDS =
      Map.of("small", "s", "medium", "m", "large", "l", "extra large", "xl");

  private VariantChoice() {}

  /** The variants meant; all of them when the question names no option. */
  static List<Variant> of(Product product, String question) {
    Map<String, Set<String>> wanted = wanted(product, question);
    return product.variants().stream()
        .filter(variant ->
            wanted.entrySet().stream()
                .allMatch(want ->
                    want.getValue().contains(variant.options().getOrDefault(want.getKey(), ""))))
        .toList();
  }

  /** Option name to the values the question names. */
  static Map<String, Set<String>> wanted(Product product, String question) {
    List<String> asked = withoutTitle(product, question);
    Set<String> sizes = sizes(question);
    Map<String, Set<String>> wanted = new HashMap<>();
    for (Variant variant : product.variants()) {
      variant
          .options()
          .forEach((name, value) -> {
            if (names(asked, sizes, value)) {
              wanted.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
            }
          });
    }
    wanted.replaceAll((name, values) -> longestOnly(values));
    return wanted;
  }

  private static boolean names(List<String> asked, Set<String> sizes, String value) {
    List<String> words = Words.of(value);
    if (words.isEmpty()) {
      return false;
    }
    if (words.size() == 1 && words.getFirst().length() <= 4 && isSize(words.getFirst())) {
      return sizes.contains(words.getFirst());
    }
    if (words.stream().allMatch(VariantChoice::isSize)) {
      return words.stream().anyMatch(sizes::contains);
    }
    return words.stream().allMatch(word -> Words.contains(asked, word));
  }

  private static boolean isSize(String word) {
    return word.matches("x{0,3}[sl]|m");
  }

  /** "Moss Green" named in full leaves "Moss" alone no claim. */
  private static Set<String> longestOnly(Set<String> values) {
    Set<String> kept = new LinkedHashSet<>();
    for (String value : values) {
      boolean inside =
          values.stream()
              .anyMatch(
                  other -> !other.equals(value) && Words.of(other).containsAll(Words.of(value)));
      if (!inside) {
        kept.add(value);
      }
    }
    return kept;
  }

  /** The words of the question that are not merely the product's name. */
  private static List<String> withoutTitle(Product product, String question) {
    List<String> title = Words.of(product.title());
    List<String> words = new java.util.ArrayList<>(Words.of(question));
    for (String word : title) {
      words.remove(word);
    }
    return words;
  }

  private static Set<String> sizes(String question) {
    Set<String> sizes = new LinkedHashSet<>();
    Matcher matcher = SIZE.matcher(question);
    while (matcher.find()) {
      sizes.add(Words.fold(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
    }
    String folded = " " + String.join(" ", Words.of(question)) + " ";
    SIZE_WORDS.forEach((word, size) -> {
      if (folded.contains(" " + word + " ")) {
        sizes.add(size);
      }
    });
    return sizes;
  }
}
