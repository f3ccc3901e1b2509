package io.cartagent.web.settings;

import io.cartagent.adapter.persistence.DatabaseSettings;
import io.cartagent.adapter.persistence.DatabaseSettings.Login;
import io.cartagent.adapter.persistence.MasterKey;
import io.cartagent.web.protection.AppSecret;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Reads the settings of a production node from the environment, from the properties file that
 * {@code CARTAGENT_CONFIG} names, and secrets also from files ({@code KEY_FILE}). The environment
 * wins. Refuses whatever is missing or insecure, all findings at once (RE-27).
 */
public final class ServeSettings {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> SAFE_TLS = Set.of("verify-full", "verify-ca");

  private static final int CONNECTIONS = 20;

  private final Map<String, String> values;
  private final List<String> findings = new ArrayList<>();

  private ServeSettings(Map<String, String> values) {
    this.values = values;
  }

  /** The settings; throws {@link BadSettings} with every finding. */
  public static NodeSettings read(Map<String, String> environment) {
    return new ServeSettings(withFile(environment)).build();
  }

  private static Map<String, String> withFile(Map<String, String> environment) {
    String file = environment.get("CARTAGENT_CONFIG");
    if (file == null) {
      return environment;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new BadSettings(List.of("CARTAGENT_CONFIG names a file that cannot be read."));
    }
    Map<String, String> all = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
    all.putAll(environment);
    return all;
  }

  private NodeSettings build() {
    byte[] secret = bytes("CARTAGENT_SECRET");
    byte[] masterKey = bytes("CARTAGENT_MASTER_KEY");
    if (secret.length > 0 && Arrays.equals(secret, masterKey)) {
      findings.add(
          "CARTAGENT_MASTER_KEY must differ from CARTAGENT_SECRET: make each of its own random"
              + " bytes.");
    }
    checkDatabase();
    int port = number("CARTAGENT_PORT", 8080, 65_535);
    Optional<Integer> managementPort =
        optional("CARTAGENT_MANAGEMENT_PORT")
            .map(given -> number("CARTAGENT_MANAGEMENT_PORT", 8081, 65_535));
    int turns = number("CARTAGENT_TURNS_AT_ONCE", NodeSettings.TURNS_AT_ONCE, 100_000);
    URI publicUrl = publicUrl();
    String clientSecret = clientSecret();
    Optional<NodeSettings.ShopToken> shop = shop();
    List<String> proxies =
        optional("CARTAGENT_TRUSTED_PROXIES")
            .map(list -> Arrays.stream(list.split(",", -1)).map(String::strip).toList())
            .orElse(List.of());
    if (!findings.isEmpty()) {
      throw new BadSettings(findings);
    }
    return new NodeSettings(
        optional("CARTAGENT_NODE").orElse("node-1"),
        optional("CARTAGENT_HOST").orElse("127.0.0.1"),
        port,
        publicUrl,
        database(masterKey),
        new AppSecret(secret),
        clientSecret,
        tenant -> Optional.empty(),
        proxies,
        shop,
        true,
        managementPort,
        turns,
        ModelSettings.read(values));
  }

  private DatabaseSettings database(byte[] masterKey) {
    return new DatabaseSettings(
        value("CARTAGENT_DB_URL"),
        new Login(value("CARTAGENT_DB_OWNER_USER"), value("CARTAGENT_DB_OWNER_PASSWORD")),
        new Login(value("CARTAGENT_DB_USER"), value("CARTAGENT_DB_PASSWORD")),
        MasterKey.of(masterKey),
        CONNECTIONS);
  }

  private void checkDatabase() {
    String url = required("CARTAGENT_DB_URL", "e.g. jdbc:postgresql://db.example/cartagent");
    if (!url.isEmpty()) {
      checkDatabaseUrl(url);
    }
    String owner = required("CARTAGENT_DB_OWNER_USER", "the role that owns the schema");
    String user = required("CARTAGENT_DB_USER", "the runtime role, which owns nothing");
    if (!owner.isEmpty() && owner.equals(user)) {
      findings.add(
          "CARTAGENT_DB_USER must not be CARTAGENT_DB_OWNER_USER: row-level security needs a role"
              + " that owns nothing.");
    }
    required("CARTAGENT_DB_OWNER_PASSWORD", "the owner's password");
    required("CARTAGENT_DB_PASSWORD", "the runtime role's password");
  }

  private void checkDatabaseUrl(String url) {
    if (!url.startsWith("jdbc:postgresql://")) {
      findings.add("CARTAGENT_DB_URL must begin with jdbc:postgresql://");
      return;
    }
    try {
      URI uri = URI.create(url.substring("jdbc:".length()));
      boolean safe =
          uri.getQuery() != null
              && Arrays.stream(uri.getQuery().split("&", -1))
                  .anyMatch(pair ->
                      pair.startsWith("sslmode=")
                          && SAFE_TLS.contains(pair.substring("sslmode=".length())));
      if (!safe && !LOOPBACK.contains(String.valueOf(uri.getHost()))) {
        findings.add(
            "CARTAGENT_DB_URL leaves this machine without verified TLS: add sslmode=verify-full.");
      }
    } catch (IllegalArgumentException e) {
      findings.add("CARTAGENT_DB_URL is not an address.");
    }
  }

  private int number(String key, int usual, int most) {
    String text = optional(key).orElse(Integer.toString(usual));
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    findings.add(key + " must be a number from 1 to " + most + ".");
    return 0;
  }

  private URI publicUrl() {
    String text = required("CARTAGENT_PUBLIC_URL", "e.g. https://support.example.com");
    if (text.isEmpty()) {
      return URI.create("");
    }
    try {
      URI uri = URI.create(text);
      String host = String.valueOf(uri.getHost());
      if (!"https".equals(uri.getScheme()) && !LOOPBACK.contains(host)) {
        findings.add("CARTAGENT_PUBLIC_URL must begin with https://");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      findings.add("CARTAGENT_PUBLIC_URL is not an address.");
      return URI.create("");
    }
  }

  private String clientSecret() {
    String secret = required("CARTAGENT_SHOPIFY_CLIENT_SECRET", "the app's client secret");
    if (!secret.isEmpty() && secret.length() < 16) {
      findings.add("CARTAGENT_SHOPIFY_CLIENT_SECRET is too short to be Shopify's.");
    }
    return secret;
  }

  private Optional<NodeSettings.ShopToken> shop() {
    Optional<String> shop = optional("CARTAGENT_SHOP");
    Optional<String> token = optional("CARTAGENT_SHOP_TOKEN");
    if (shop.isEmpty() && token.isEmpty()) {
      return Optional.empty();
    }
    if (shop.isEmpty() || token.isEmpty()) {
      findings.add("CARTAGENT_SHOP and CARTAGENT_SHOP_TOKEN belong together: set both or none.");
      return Optional.empty();
    }
    if (!shop.get().matches("[a-z0-9][a-z0-9-]*\\.myshopify\\.com")) {
      findings.add("CARTAGENT_SHOP must look like name.myshopify.com, in lower case.");
    }
    return Optional.of(new NodeSettings.ShopToken(shop.get(), token.get()));
  }

  private byte[] bytes(String key) {
    String text = required(key, "32 random bytes in Base64, e.g. from: openssl rand -base64 32");
    if (text.isEmpty()) {
      return new byte[0];
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(text);
      if (decoded.length != 32) {
        findings.add(key + " must be exactly 32 bytes in Base64.");
      } else if (isWeak(decoded)) {
        findings.add(key + " is not random: make it with openssl rand -base64 32");
      }
      return decoded;
    } catch (IllegalArgumentException e) {
      findings.add(key + " is not Base64.");
      return new byte[0];
    }
  }

  /**
   * Few different bytes: zeros, a repeated word. Random 32 bytes have 25 or more with certainty.
   */
  private static boolean isWeak(byte[] decoded) {
    return new java.util.HashSet<>(boxed(decoded)).size() < 16;
  }

  private static List<Byte> boxed(byte[] bytes) {
    List<Byte> list = new ArrayList<>();
    for (byte b : bytes) {
      list.add(b);
    }
    return list;
  }

  /** A value that has been required before. */
  private String value(String key) {
    return optional(key).orElse("");
  }

  private String required(String key, String what) {
    Optional<String> value = optional(key);
    if (value.isEmpty()) {
      findings.add(key + " is missing: " + what + ".");
    }
    return value.orElse("");
  }

  private Optional<String> optional(String key) {
    String value = values.get(key);
    if (value != null && !value.isBlank()) {
      return Optional.of(value.strip());
    }
    String file = values.get(key + "_FILE");
    if (file == null || file.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(Path.of(file.strip()), StandardCharsets.UTF_8).strip())
          .filter(text -> !text.isEmpty());
    } catch (IOException e) {
      findings.add(key + "_FILE names a file that cannot be read.");
      return Optional.empty();
    }
  }
}
