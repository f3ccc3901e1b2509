package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.ActionFixture.cancelling;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.domain.action.ActionState;
import org.junit.jupiter.api.Test;

/** What is stored is understood as a whole or refused: money may move on it. */
final class StoredActionStateTest {
  private static final ActionState QUOTED = new ActionState.Quoted(cancelling(ACME, "q-1", "#1"));

  @Test
  void reads_what_it_wrote() {
    assertThat(StoredActionState.ofJson(StoredActionState.of(QUOTED).toJson()).toState())
        .isEqualTo(QUOTED);
  }

  @Test
  void refuses_a_later_version_and_says_what_to_do() {
    String later = json().replace("\"version\":1", "\"version\":2");

    assertThatIllegalStateException()
        .isThrownBy(() -> StoredActionState.ofJson(later.getBytes(UTF_8)))
        .withMessageContaining("version 2")
        .withMessageContaining("at least as new");
  }

  @Test
  void refuses_a_field_too_many_or_too_few_without_quoting_it() {
    String more = json().replace("\"orderId\"", "\"secret\":\"Elm Street\",\"orderId\"");
    String less = json().replaceFirst("\"quotedAt\":\"[^\"]*\",", "");

    for (String wrong : new String[] {more, less, "{\"version\":1,\"state\":"}) {
      assertThat(wrong).isNotEqualTo(json());
      assertThatIllegalStateException()
          .isThrownBy(() -> StoredActionState.ofJson(wrong.getBytes(UTF_8)))
          .withMessageNotContaining("Elm")
          .withNoCause();
    }
  }

  private static String json() {
    return new String(StoredActionState.of(QUOTED).toJson(), UTF_8);
  }
}
