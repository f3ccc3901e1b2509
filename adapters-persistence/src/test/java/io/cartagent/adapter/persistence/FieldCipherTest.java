package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.adapter.persistence.FieldCipher.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FieldCipherTest {
  private static final Place PLACE = new Place(ACME, "installation", "access_token", "1");

  private final FieldCipher cipher = new FieldCipher(MasterKey.of(new byte[32]).aead());

  @Test
  void opens_what_it_sealed_at_the_same_place() {
    byte[] sealed = cipher.seal(PLACE, "grüße 📦");

    assertThat(cipher.openText(PLACE, sealed)).isEqualTo("grüße 📦");
  }

  @Test
  void opens_nothing_at_any_other_place() { // CR-02
    byte[] sealed = cipher.seal(PLACE, "secret");

    for (Place other :
        List.of(
            new Place(GLOBEX, "installation", "access_token", "1"),
            new Place(ACME, "installations", "access_token", "1"),
            new Place(ACME, "installation", "access", "1"),
            new Place(ACME, "installation", "access_token", "2"),
            new Place(ACME, "installationaccess", "_token", "1"))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> cipher.openText(other, sealed))
          .withMessageNotContaining("secret");
    }
  }

  @Test
  void seals_the_same_text_differently_each_time() { // CR-05
    assertThat(cipher.seal(PLACE, "secret")).isNotEqualTo(cipher.seal(PLACE, "secret"));
  }

  @Test
  void takes_only_a_master_key_of_32_bytes() {
    assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.of(new byte[16]));
    assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.ofBase64("not base64!"));
  }
}
