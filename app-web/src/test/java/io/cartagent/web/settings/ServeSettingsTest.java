package io.cartagent.web.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServeSettingsTest { // RE-27
  private static final String SECRET = random();
  private static final String MASTER_KEY = random();
  private static final String REPETITIVE =
      Base64.getEncoder().encodeToString("abcdabcdabcdabcdabcdabcdabcdabcd".getBytes(UTF_8));

  @Test
  void accepts_a_whole_and_safe_configuration() {
    NodeSettings settings = ServeSettings.read(good());

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.database().runtime().user()).isEqualTo("cartagent_app");
    assertThat(settings.rateLimits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CARTAGENT_DB_URL",
        "CARTAGENT_DB_OWNER_USER",
        "CARTAGENT_DB_OWNER_PASSWORD",
        "CARTAGENT_DB_USER",
        "CARTAGENT_DB_PASSWORD",
        "CARTAGENT_SECRET",
        "CARTAGENT_MASTER_KEY",
        "CARTAGENT_PUBLIC_URL",
        "CARTAGENT_SHOPIFY_CLIENT_SECRET"
      })
  void refuses_to_start_without(String key) {
    Map<String, String> environment = good();
    environment.remove(key);

    assertThat(refusalOf(environment)).contains(key + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CARTAGENT_DB_URL|jdbc:postgresql://db.example/cartagent",
        "CARTAGENT_DB_URL|jdbc:postgresql://db.example/cartagent?sslmode=require",
        "CARTAGENT_DB_URL|jdbc:mysql://localhost/cartagent",
        "CARTAGENT_DB_USER|cartagent_owner",
        "CARTAGENT_SECRET|c2hvcnQ=",
        "CARTAGENT_SECRET|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "CARTAGENT_SECRET|not base64!",
        "CARTAGENT_PUBLIC_URL|http://support.example.com",
        "CARTAGENT_PORT|eighty",
        "CARTAGENT_PORT|70000",
        "CARTAGENT_MANAGEMENT_PORT|none",
        "CARTAGENT_TURNS_AT_ONCE|0",
        "CARTAGENT_SHOPIFY_CLIENT_SECRET|short",
        "CARTAGENT_SHOP|evil.example.com",
        "CARTAGENT_SHOP_TOKEN_FILE|/nowhere/at/all"
      })
  void refuses_an_insecure_or_broken_value(String key, String value) {
    Map<String, String> environment = good();
    environment.put(key, value);

    assertThat(refusalOf(environment)).contains(key.replace("_FILE", ""));
  }

  @Test
  void refuses_one_secret_for_two_purposes() {
    Map<String, String> environment = good();
    environment.put("CARTAGENT_MASTER_KEY", SECRET);

    assertThat(refusalOf(environment)).contains("CARTAGENT_MASTER_KEY must differ");
  }

  @Test
  void names_every_finding_at_once_and_no_value() {
    String refusal =
        refusalOf(Map.of("CARTAGENT_SECRET", "hunter2", "CARTAGENT_DB_PASSWORD", "hunter3"));

    assertThat(refusal)
        .contains("CARTAGENT_DB_URL", "CARTAGENT_SECRET", "CARTAGENT_PUBLIC_URL")
        .doesNotContain("hunter");
  }

  @Test
  void reads_secrets_from_files_and_the_rest_from_a_properties_file(@TempDir Path folder)
      throws IOException {
    Map<String, String> environment = good();
    Path secret = Files.writeString(folder.resolve("secret"), REPETITIVE + "\n");
    Path config = Files.writeString(folder.resolve("node.properties"), "CARTAGENT_PORT=9090\n");
    environment.remove("CARTAGENT_SECRET");
    environment.put("CARTAGENT_SECRET_FILE", secret.toString());
    environment.put("CARTAGENT_CONFIG", config.toString());

    assertThat(refusalOf(environment)).contains("CARTAGENT_SECRET is not random");
    Files.writeString(secret, SECRET);
    assertThat(ServeSettings.read(environment).port()).isEqualTo(9090);
  }

  private static String refusalOf(Map<String, String> environment) {
    BadSettings refusal =
        catchThrowableOfType(BadSettings.class, () -> ServeSettings.read(environment));
    assertThat(refusal).as("refusal").isNotNull();
    return String.valueOf(refusal.getMessage());
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Map<String, String> good() {
    Map<String, String> environment = new HashMap<>();
    environment.put(
        "CARTAGENT_DB_URL", "jdbc:postgresql://db.example/cartagent?sslmode=verify-full");
    environment.put("CARTAGENT_DB_OWNER_USER", "cartagent_owner");
    environment.put("CARTAGENT_DB_OWNER_PASSWORD", "owner-password");
    environment.put("CARTAGENT_DB_USER", "cartagent_app");
    environment.put("CARTAGENT_DB_PASSWORD", "app-password");
    environment.put("CARTAGENT_SECRET", SECRET);
    environment.put("CARTAGENT_MASTER_KEY", MASTER_KEY);
    environment.put("CARTAGENT_PUBLIC_URL", "https://support.example.com");
    environment.put("CARTAGENT_SHOPIFY_CLIENT_SECRET", "a-client-secret-of-shopify");
    return environment;
  }
}
