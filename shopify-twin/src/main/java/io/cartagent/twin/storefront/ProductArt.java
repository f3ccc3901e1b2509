package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Product;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The drawings that stand in for product photographs. A product names its drawing or gets one by
 * its words; each drawing takes on any colour, since it paints with {@code currentColor}.
 */
final class ProductArt {

  private static final String ANYTHING = "parcel";
  private static final Pattern KEY = Pattern.compile("[a-z-]{1,30}");
  private static final Pattern COLOUR = Pattern.compile("[0-9a-f]{6}");
  private static final Map<String, String> DRAWINGS = new ConcurrentHashMap<>();

  /** The first word found in a product's title, then in its type, decides. */
  private static final List<Map.Entry<String, String>> GUESSES =
      List.of(
          Map.entry("gift card", "gift-card"),
          Map.entry("backpack", "backpack"),
          Map.entry("rucksack", "backpack"),
          Map.entry("duffel", "duffel"),
          Map.entry("luggage", "duffel"),
          Map.entry("suitcase", "duffel"),
          Map.entry("briefcase", "messenger"),
          Map.entry("handbag", "tote"),
          Map.entry("pouch", "pouch"),
          Map.entry("wallet", "pouch"),
          Map.entry("bag", "tote"),
          Map.entry("t-shirt", "tshirt"),
          Map.entry("tee", "tshirt"),
          Map.entry("shirt", "tshirt"),
          Map.entry("blouse", "tshirt"),
          Map.entry("hoodie", "jacket"),
          Map.entry("jacket", "jacket"),
          Map.entry("parka", "jacket"),
          Map.entry("fleece", "fleece"),
          Map.entry("sweater", "sweater"),
          Map.entry("jumper", "sweater"),
          Map.entry("cardigan", "sweater"),
          Map.entry("vest", "vest"),
          Map.entry("gilet", "vest"),
          Map.entry("coat", "coat"),
          Map.entry("poncho", "poncho"),
          Map.entry("jeans", "trousers"),
          Map.entry("trousers", "trousers"),
          Map.entry("pants", "trousers"),
          Map.entry("shorts", "trousers"),
          Map.entry("boot", "boots"),
          Map.entry("shoe", "boots"),
          Map.entry("sneaker", "boots"),
          Map.entry("sock", "socks"),
          Map.entry("beanie", "beanie"),
          Map.entry("helmet", "cap"),
          Map.entry("hat", "beanie"),
          Map.entry("glove", "mittens"),
          Map.entry("mitten", "mittens"),
          Map.entry("scarf", "scarf"),
          Map.entry("cap", "cap"),
          Map.entry("mug", "mug"),
          Map.entry("cup", "mug"),
          Map.entry("bowl", "bowl"),
          Map.entry("plate", "plate"),
          Map.entry("teapot", "teapot"),
          Map.entry("kettle", "teapot"),
          Map.entry("vase", "vase"),
          Map.entry("blanket", "blanket"),
          Map.entry("bedding", "blanket"),
          Map.entry("curtain", "towel"),
          Map.entry("cushion", "cushion"),
          Map.entry("pillow", "cushion"),
          Map.entry("towel", "towel"),
          Map.entry("apron", "apron"),
          Map.entry("lamp", "lamp"),
          Map.entry("light", "lamp"),
          Map.entry("candle", "candle"),
          Map.entry("board", "board"),
          Map.entry("bottle", "flask"),
          Map.entry("flask", "flask"),
          Map.entry("tin", "tin"),
          Map.entry("hammock", "hammock"));

  private ProductArt() {}

  static String urlOf(Product product) {
    return url(keyOf(product), firstColourOf(product));
  }

  static String urlOf(Product product, String colour) {
    return url(keyOf(product), colour);
  }

  /** The drawing at {@code key}, painted; absent when there is none. */
  static Optional<String> drawing(String key, String hex) {
    return COLOUR.matcher(hex).matches()
        ? find(key).map(svg -> svg.replace("color=\"#66725a\"", "color=\"#" + hex + "\""))
        : Optional.empty();
  }

  private static String url(String key, String colour) {
    return "/storefront/art/" + key + "/" + Palette.of(colour) + ".svg";
  }

  private static String keyOf(Product product) {
    String art = product.art();
    if (art != null && find(art).isPresent()) {
      return art;
    }
    return guess(product.title())
        .or(() -> Optional.ofNullable(product.productType()).flatMap(ProductArt::guess))
        .orElse(ANYTHING);
  }

  private static Optional<String> guess(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return GUESSES.stream()
        .filter(guess -> Pattern.compile("\\b" + guess.getKey()).matcher(lower).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String firstColourOf(Product product) {
    return Options.colour(product)
        .flatMap(option -> option.values().stream().findFirst())
        .orElse(product.handle());
  }

  private static Optional<String> find(String key) {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    Optional<String> known = Optional.ofNullable(DRAWINGS.get(key));
    if (known.isPresent()) {
      return known;
    }
    Optional<String> drawing = Resources.text("art/" + key + ".svg");
    drawing.ifPresent(svg -> DRAWINGS.put(key, svg));
    return drawing;
  }
}
