package io.cartagent.adapter.shopify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a request came through Shopify's app proxy, and for whom (ID-08, ID-09).
 *
 * <p>Shopify signs the parameters joined without separators. Whoever chooses one parameter could
 * thus get a text signed that reads differently when it is cut elsewhere: a visitor's {@code
 * a=logged_in_customer_id=9…} would become a login. So a message that holds the name of a trusted
 * parameter twice is refused even when its signature is right.
 */
final class AppProxySignature {
  private static final Duration TOLERANCE = Duration.ofSeconds(90);
  private static final int LONGEST_QUERY = 8_192;
  private static final String CUSTOMER = "logged_in_customer_id";
  private static final List<String> TRUSTED =
      List.of("shop", "timestamp", "path_prefix", CUSTOMER, "signature", "hmac");
  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final List<SecretKeySpec> keys;
  private final Clock clock;

  /** Accepts each of the secrets, so that one can be replaced while requests arrive. */
  AppProxySignature(List<String> clientSecrets, Clock clock) {
    this.keys =
        clientSecrets.stream()
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
            .toList();
    this.clock = clock;
  }

  /** Who calls; absent when any part of the proof is missing, repeated, stale or wrong. */
  Optional<ShopifyAdapters.ProxyCaller> verify(String rawQuery) {
    if (rawQuery.length() > LONGEST_QUERY) {
      return Optional.empty();
    }
    Map<String, List<String>> parameters;
    try {
      parameters = parse(rawQuery);
    } catch (IllegalArgumentException malformedEscape) {
      return Optional.empty();
    }
    boolean repeated =
        TRUSTED.stream().anyMatch(name -> parameters.getOrDefault(name, List.of()).size() > 1);
    String message = message(parameters);
    if (repeated || isAmbiguous(message) || !isSigned(message, first(parameters, "signature"))) {
      return Optional.empty();
    }
    String customer = first(parameters, CUSTOMER);
    if (!isFresh(first(parameters, "timestamp"))
        || !(customer.isEmpty() || NUMBER.matcher(customer).matches())) {
      return Optional.empty();
    }
    return ShopDomain.tenantOf(first(parameters, "shop"))
        .map(tenant ->
            new ShopifyAdapters.ProxyCaller(
                tenant, customer.isEmpty() ? Optional.empty() : Optional.of(customer)));
  }

  private static Map<String, List<String>> parse(String rawQuery) {
    Map<String, List<String>> parameters = new TreeMap<>();
    for (String pair : rawQuery.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (!pair.isEmpty()) {
        parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String message(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals("signature"))
        .map(parameter -> parameter.getKey() + "=" + String.join(",", parameter.getValue()))
        .map(pair -> pair.getBytes(StandardCharsets.UTF_8))
        .sorted(Arrays::compareUnsigned)
        .map(pair -> new String(pair, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static boolean isAmbiguous(String message) {
    return TRUSTED.stream()
        .map(name -> name + "=")
        .anyMatch(name -> message.indexOf(name) != message.lastIndexOf(name));
  }

  private boolean isSigned(String message, String signature) {
    if (!SIGNATURE.matcher(signature).matches()) {
      return false;
    }
    byte[] given = HexFormat.of().parseHex(signature);
    boolean signed = false;
    for (SecretKeySpec key : keys) {
      signed |= MessageDigest.isEqual(hmac(key, message), given);
    }
    return signed;
  }

  private static byte[] hmac(SecretKeySpec key, String message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has HmacSHA256", e);
    }
  }

  private boolean isFresh(String timestamp) {
    if (!NUMBER.matcher(timestamp).matches() || timestamp.length() > 11) {
      return false;
    }
    Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(signedAt, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }
}
