package io.cartagent.adapter.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The codes of regions that people write out, for the countries where no parcel goes without one.
 */
final class Regions {
  private static final Map<String, String> CODES = load("regions.txt");

  private Regions() {}

  /** The code Shopify wants; what we do not know stays as it was written. */
  static String codeOf(String country, String region) {
    String known = CODES.get(key(country, region));
    if (known != null) {
      return known;
    }
    return region.startsWith(country + "-") ? region.substring(country.length() + 1) : region;
  }

  private static String key(String country, String region) {
    return country + ";" + region.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> load(String resource) {
    try (InputStream in = Regions.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      Map<String, String> codes = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(";", -1))
          .forEach(parts -> codes.put(key(parts[0], parts[1]), parts[2]));
      return Map.copyOf(codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
