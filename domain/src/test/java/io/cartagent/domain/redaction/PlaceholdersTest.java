package io.cartagent.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.redaction.finding.DataCategory;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[EMAIL_1]",
        "[email_1]",
        "[PERSON_12]",
        "[NATIONAL_ID_1]",
        "[DATE_OF_BIRTH_1]",
        "[EMAIL_123456789]"
      })
  void what_looks_like_one_is_defused(String placeholder) {
    String inner = placeholder.substring(1, placeholder.length() - 1);

    assertThat(Placeholders.defuse(placeholder)).isEqualTo("⟦" + inner + "⟧");
    assertThat(Placeholders.defuse("[x " + placeholder + "]")).isEqualTo("[x ⟦" + inner + "⟧]");
    assertThat(Placeholders.endAt("a" + placeholder + "b", 1)).isEqualTo(placeholder.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMAIL_1]",
        "(EMAIL_1]",
        "[EMAIL_1",
        "[EMAIL_1)",
        "[EMAIL_]",
        "[EMAIL_",
        "[EMAIL",
        "[EMAIL-1]",
        "[EMAIL1]",
        "[EMAIL_x]",
        "[EMAIL_1x]",
        "[MAIL_1]",
        "[EMAIL_1234567890]"
      })
  void anything_else_stays(String text) {
    assertThat(Placeholders.defuse(text)).isEqualTo(text);
  }

  @Test
  void are_of_one_kind() {
    Set<DataCategory> others = EnumSet.complementOf(EnumSet.of(DataCategory.EMAIL));

    assertThat(Placeholders.isOneOf(Set.of(DataCategory.EMAIL), "a[EMAIL_1]", 1)).isTrue();
    assertThat(Placeholders.isOneOf(others, "a[EMAIL_1]", 1)).isFalse();
  }
}
