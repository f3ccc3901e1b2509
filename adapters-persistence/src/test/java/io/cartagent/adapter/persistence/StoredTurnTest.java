package io.cartagent.adapter.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecord.Step;
import io.cartagent.application.port.persistence.TurnRecordFixture;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class StoredTurnTest {
  private static final ConversationId CHAT = new ConversationId("c-1");
  private static final TurnId TURN = new TurnId("t-1");
  private static final TurnRecord RECORD = TurnRecordFixture.of(CHAT, TURN);

  @Test
  void keeps_a_record_whole() {
    byte[] json = StoredTurn.of(RECORD).toJson();

    assertThat(StoredTurn.ofJson(json).toRecord(CHAT, TURN)).isEqualTo(RECORD);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void keeps_every_kind_of_step(Step step) {
    TurnRecord record =
        new TurnRecord(
            CHAT,
            TURN,
            RECORD.at(),
            "",
            RECORD.shop(),
            RECORD.listener(),
            List.of(),
            Map.of(),
            List.of(step),
            List.of());

    assertThat(StoredTurn.ofJson(StoredTurn.of(record).toJson()).toRecord(CHAT, TURN).steps())
        .containsExactly(step);
  }

  static Stream<Step> steps() {
    return RECORD.steps().stream()
        .flatMap(step ->
            step instanceof Step.Brought(List<Evidence> evidence) && !evidence.isEmpty()
                ? evidence.stream().map(each -> new Step.Brought(List.of(each)))
                : Stream.of(step));
  }

  @Test
  void is_tried_with_every_kind_there_is() {
    List<Evidence> evidence =
        RECORD.steps().stream()
            .flatMap(step ->
                step instanceof Step.Brought brought ? brought.evidence().stream() : Stream.of())
            .toList();
    Stream<FactValue> values =
        evidence.stream()
            .flatMap(
                each -> each instanceof Evidence.Fact fact ? Stream.of(fact.value()) : Stream.of());

    assertThat(kindsOf(RECORD.steps().stream()))
        .containsExactlyInAnyOrder(Step.class.getPermittedSubclasses());
    assertThat(kindsOf(evidence.stream()))
        .containsExactlyInAnyOrder(Evidence.class.getPermittedSubclasses());
    assertThat(kindsOf(values)).containsExactlyInAnyOrder(FactValue.class.getPermittedSubclasses());
  }

  @Test
  void refuses_a_record_of_a_newer_version_by_name() {
    String newer = json().replace("\"version\":1", "\"version\":2");

    assertThatIllegalStateException()
        .isThrownBy(() -> StoredTurn.ofJson(newer.getBytes(UTF_8)))
        .withMessageContaining("has version 2, this CartAgent reads version 1")
        .withNoCause();
  }

  @Test
  void refuses_a_newer_version_whatever_else_it_holds() {
    assertThatIllegalStateException()
        .isThrownBy(() -> StoredTurn.ofJson("{\"turns\":[],\"version\":7}".getBytes(UTF_8)))
        .withMessageContaining("has version 7");
  }

  @Test
  void refuses_a_record_without_a_version() {
    assertThatIllegalStateException()
        .isThrownBy(() -> StoredTurn.ofJson("{}".getBytes(UTF_8)))
        .withMessageContaining("names no version");
  }

  @ParameterizedTest
  @MethodSource("misshapen")
  void refuses_what_it_would_have_to_guess_at(String from, String to) {
    String changed = json().replace(from, to);

    assertThat(changed).isNotEqualTo(json());
    assertThatIllegalStateException()
        .isThrownBy(() -> StoredTurn.ofJson(changed.getBytes(UTF_8)))
        .withMessageContaining("has a shape that version 1 does not have")
        .withMessageNotContaining("lena")
        .withNoCause();
  }

  static Stream<Arguments> misshapen() {
    return Stream.of(
        Arguments.of("\"kind\":\"flushed\"", "\"kind\":\"vanished\""),
        Arguments.of("\"kind\":\"flushed\"", "\"kind\":\"flushed\",\"mood\":\"fine\""),
        Arguments.of("\"listener\":\"CLAIMED\",", ""),
        Arguments.of("\"listener\":\"CLAIMED\"", "\"listener\":\"OWNER\""),
        Arguments.of("\"listener\":\"CLAIMED\"", "\"listener\":1"),
        Arguments.of("\"said\"", "\"heard\""));
  }

  private static String json() {
    return new String(StoredTurn.of(RECORD).toJson(), UTF_8);
  }

  private static Set<Class<?>> kindsOf(Stream<?> things) {
    return things.map(Object::getClass).collect(Collectors.toSet());
  }
}
