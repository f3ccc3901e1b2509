package io.cartagent.twin.proxy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shopify's signature of a proxied request: all parameters as {@code key=value}, repeated values
 * joined with commas, sorted and joined with nothing between them, under HMAC-SHA256.
 */
final class ProxySignature {

  private static final String ALGORITHM = "HmacSHA256";

  private ProxySignature() {}

  static String of(Map<String, List<String>> parameters, String clientSecret) {
    String message =
        parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + String.join(",", entry.getValue()))
            .sorted()
            .collect(Collectors.joining());
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is not available", e);
    }
  }
}
