package io.cartagent.web.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class AppSecretTest {
  @Test
  void gives_every_purpose_a_key_of_its_own() { // CR-12
    AppSecret secret = new AppSecret(new byte[32]);

    assertThat(secret.keyFor("widget-token")).hasSize(32).isEqualTo(secret.keyFor("widget-token"));
    assertThat(secret.keyFor("widget-token")).isNotEqualTo(secret.keyFor("one-time-code"));
  }

  @Test
  void refuses_a_secret_that_is_too_short() { // CR-10
    assertThatIllegalArgumentException().isThrownBy(() -> new AppSecret(new byte[31]));
  }

  @Test
  void hides_itself_in_text() { // AL-06
    assertThat(
            new AppSecret(
                "0123456789abcdef0123456789abcdef"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasToString("AppSecret[hidden]");
  }
}
