package io.cartagent.domain.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Bytes as text. In a build the kept inputs run; docs/embedding/README.md tells how to search. */
final class RedactionFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void what_is_hidden_comes_back_and_hides_alike_again(byte[] input) {
    String text = new String(input, UTF_8);
    Vault vault = new Vault();

    String hidden = vault.hide(text).value();

    assertThat(vault.hide(text).value()).isEqualTo(hidden);
    assertThat(new Vault().hide(text).value()).isEqualTo(hidden);
    assertThat(vault.reveal(hidden)).isEqualTo(Placeholders.defuse(text));
  }

  @FuzzTest(maxDuration = "2m")
  void cleaning_twice_changes_nothing(byte[] input) {
    String once = UntrustedText.clean(new String(input, UTF_8));

    assertThat(UntrustedText.clean(once)).isEqualTo(once);
    assertThat(once.codePoints())
        .noneMatch(point -> 0xE0000 <= point && point <= 0xE007F)
        .noneMatch(point -> 0x202A <= point && point <= 0x202E);
  }
}
