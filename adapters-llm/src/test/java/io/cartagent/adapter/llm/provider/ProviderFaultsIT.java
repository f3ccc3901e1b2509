package io.cartagent.adapter.llm.provider;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cartagent.application.port.llm.ModelException;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelReply.End;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.modeltwin.Brain;
import io.cartagent.modeltwin.Fault;
import io.cartagent.modeltwin.Refusal;
import io.cartagent.modeltwin.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each provider's faults come to (RE-09 to RE-12). */
final class ProviderFaultsIT {
  private static final CallLimits IMPATIENT =
      new CallLimits(Duration.ofMillis(300), Duration.ofMillis(300), 100, 50, 4_096);
  private static final Script.Call LOOKUP =
      new Script.Call("call_1", "look_up_order", "{\"order_number\":\"#1027\"}");

  @ParameterizedTest
  @EnumSource
  void says_what_each_refusal_means(ProviderName provider) {
    Map<Refusal, Trouble> troubles = new EnumMap<>(Refusal.class);
    for (Refusal refusal : Refusal.values()) {
      try (ProviderFixture fixture = failing(provider, Fault.refused(refusal))) {
        troubles.put(refusal, trouble(fixture).trouble());
      }
    }

    assertThat(troubles)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(Refusal.BAD_KEY, Trouble.KEY_REFUSED),
                Map.entry(Refusal.EXPIRED_KEY, Trouble.KEY_REFUSED),
                Map.entry(Refusal.FORBIDDEN, Trouble.KEY_REFUSED),
                Map.entry(Refusal.UNKNOWN_MODEL, Trouble.REQUEST_REFUSED),
                Map.entry(Refusal.TOO_LONG, Trouble.REQUEST_REFUSED),
                Map.entry(Refusal.NO_CREDIT, Trouble.OUT_OF_MONEY),
                Map.entry(Refusal.SPEND_LIMIT, Trouble.OUT_OF_MONEY),
                Map.entry(Refusal.RATE_LIMITED, Trouble.RATE_LIMITED),
                Map.entry(Refusal.FAILING, Trouble.OVERLOADED),
                Map.entry(Refusal.UNAVAILABLE, Trouble.OVERLOADED),
                Map.entry(Refusal.OVERLOADED, Trouble.OVERLOADED)));
  }

  @ParameterizedTest
  @EnumSource
  void names_the_setting_and_never_the_key(ProviderName provider) {
    try (ProviderFixture fixture =
        failing(
            provider,
            new Fault.Status(
                401,
                Map.of("x-amzn-errortype", "UnrecognizedClientException"),
                "{\"message\":\"bad " + ProviderFixture.KEY + "\"}"))) {
      ModelException failure = trouble(fixture);

      assertThat(failure.getMessage())
          .contains(provider.keySetting())
          .doesNotContain(ProviderFixture.KEY)
          .doesNotContain("question");
      assertThat(failure).hasNoCause();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tries_an_overloaded_provider_thrice_and_then_gives_up(ProviderName provider) {
    try (ProviderFixture fixture = failing(provider, Fault.refused(Refusal.OVERLOADED))) {
      trouble(fixture);

      assertThat(fixture.twin().captured()).hasSize(3);
      assertThat(fixture.pauses).hasSize(2).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void gets_a_reply_on_the_second_try(ProviderName provider) {
    AtomicInteger calls = new AtomicInteger();
    Brain brain =
        _ ->
            calls.incrementAndGet() == 1
                ? Script.failing(Fault.refused(Refusal.UNAVAILABLE))
                : Script.saying("Back.");
    try (ProviderFixture fixture = new ProviderFixture(provider, brain)) {
      assertThat(reply(fixture).text()).isEqualTo("Back.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void does_not_ask_again_for_money_or_with_a_refused_key(ProviderName provider) {
    for (Refusal refusal :
        List.of(Refusal.BAD_KEY, Refusal.SPEND_LIMIT, Refusal.NO_CREDIT, Refusal.TOO_LONG)) {
      try (ProviderFixture fixture = failing(provider, Fault.refused(refusal))) {
        trouble(fixture);

        assertThat(fixture.twin().captured()).as("%s", refusal).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEDROCK")
  void waits_as_long_as_a_rate_limit_says(ProviderName provider) {
    AtomicInteger calls = new AtomicInteger();
    Brain brain =
        _ ->
            calls.incrementAndGet() == 1
                ? Script.failing(Fault.retryAfter(7))
                : Script.saying("Go on.");
    try (ProviderFixture fixture = new ProviderFixture(provider, brain)) {
      assertThat(reply(fixture).text()).isEqualTo("Go on.");
      assertThat(fixture.pauses).containsExactly(Duration.ofSeconds(7));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEDROCK")
  void waits_until_the_date_a_rate_limit_names(ProviderName provider) {
    Instant sent = Instant.parse("2031-03-04T05:06:00Z");
    Map<String, String> headers =
        Map.of("date", httpDate(sent), "retry-after", httpDate(sent.plusSeconds(9)));
    AtomicInteger calls = new AtomicInteger();
    Brain brain =
        _ ->
            calls.incrementAndGet() == 1
                ? Script.failing(new Fault.Refused(Refusal.RATE_LIMITED, headers))
                : Script.saying("Go on.");
    try (ProviderFixture fixture = new ProviderFixture(provider, brain)) {
      assertThat(reply(fixture).text()).isEqualTo("Go on.");
      assertThat(fixture.pauses).containsExactly(Duration.ofSeconds(9));
    }
  }

  private static String httpDate(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEDROCK")
  void does_not_wait_longer_than_the_reply_may_take(ProviderName provider) {
    try (ProviderFixture fixture = failing(provider, Fault.retryAfter(60))) {
      assertThat(trouble(fixture).trouble()).isEqualTo(Trouble.RATE_LIMITED);
      assertThat(fixture.pauses).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void gives_up_on_a_model_that_does_not_begin(ProviderName provider) {
    try (ProviderFixture fixture =
        impatient(provider, new Fault.Silence(0, Duration.ofSeconds(30)))) {
      assertThat(trouble(fixture).trouble()).isEqualTo(Trouble.TIMED_OUT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void gives_up_on_a_model_that_falls_silent(ProviderName provider) {
    try (ProviderFixture fixture =
        impatient(provider, new Fault.Silence(1, Duration.ofSeconds(30)))) {
      ModelException failure = trouble(fixture);

      assertThat(failure.trouble()).isEqualTo(Trouble.TIMED_OUT);
      assertThat(failure).hasMessageContaining("silent within the reply");
    }
  }

  @ParameterizedTest
  @EnumSource
  void never_takes_a_disturbed_stream_for_a_reply(ProviderName provider) {
    for (Fault fault :
        List.of(
            new Fault.ErrorEvent(1),
            new Fault.NoEnd(),
            new Fault.Garbage(1, "\u0000\u00ff\u00fe garbage\n\n"),
            new Fault.Garbage(1, "data: {\"type\":\n\n"),
            new Fault.Garbage(1, "data: []\n\n"),
            new Fault.Cut(40, false),
            new Fault.Cut(40, true))) {
      try (ProviderFixture fixture = failing(provider, fault)) {
        assertThat(trouble(fixture).trouble())
            .as("%s", fault)
            .isIn(Trouble.BROKEN_STREAM, Trouble.OVERLOADED);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void does_not_try_again_once_text_has_been_streamed(ProviderName provider) {
    try (ProviderFixture fixture = failing(provider, new Fault.ErrorEvent(1))) {
      trouble(fixture);

      assertThat(fixture.twin().captured()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEDROCK")
  void refuses_a_web_page_in_place_of_a_stream(ProviderName provider) {
    try (ProviderFixture fixture = failing(provider, new Fault.ContentType("text/html"))) {
      assertThat(trouble(fixture).trouble()).isEqualTo(Trouble.BROKEN_STREAM);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refuses_text_in_another_encoding(ProviderName provider) {
    Script latin = Script.saying("Gr", "üße").with(new Fault.Encoding(StandardCharsets.ISO_8859_1));
    try (ProviderFixture fixture = new ProviderFixture(provider, _ -> latin)) {
      assertThat(trouble(fixture).trouble()).isEqualTo(Trouble.BROKEN_STREAM);
    }
  }

  @ParameterizedTest
  @EnumSource
  void cuts_a_model_off_that_does_not_stop(ProviderName provider) {
    Script endless =
        Script.saying(Collections.nCopies(1_000_000, "token ")).andCalling(List.of(LOOKUP));
    try (ProviderFixture fixture = new ProviderFixture(provider, _ -> endless)) {
      ModelReply reply = reply(fixture);

      assertThat(reply.end()).isEqualTo(End.CUT_OFF);
      assertThat(reply.calls()).isEmpty();
      assertThat(reply.text()).hasSizeLessThan(500 * 8 + 2_001);
    }
  }

  @ParameterizedTest
  @EnumSource
  void passes_on_sixteen_of_fifty_calls(ProviderName provider) {
    Script.Call[] fifty =
        IntStream.range(0, 50)
            .mapToObj(i ->
                new Script.Call("call_" + i, "look_up_order", "{\"order_number\":\"" + i + "\"}"))
            .toArray(Script.Call[]::new);
    try (ProviderFixture fixture = new ProviderFixture(provider, _ -> Script.calling(fifty))) {
      assertThat(reply(fixture).calls())
          .hasSize(16)
          .allSatisfy(call -> assertThat(call.problem()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void tells_calls_with_the_same_id_apart(ProviderName provider) {
    Script twice = Script.calling(LOOKUP, LOOKUP, new Script.Call("o d\nd", "no such\ntool", ""));
    try (ProviderFixture fixture = new ProviderFixture(provider, _ -> twice)) {
      assertThat(reply(fixture).calls())
          .extracting(call -> call.id())
          .containsExactly("call_1", "call_1-2", "call");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hands_out_no_call_of_a_reply_that_was_cut_off(ProviderName provider) {
    Script cut = Script.calling(LOOKUP).stopping(Script.Stop.LENGTH);
    try (ProviderFixture fixture = new ProviderFixture(provider, _ -> cut)) {
      assertThat(reply(fixture).end()).isEqualTo(End.CUT_OFF);
      assertThat(reply(fixture).calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void says_that_the_provider_refused_to_answer(ProviderName provider) {
    Script refusing = Script.saying("I can").stopping(Script.Stop.REFUSAL);
    try (ProviderFixture fixture = new ProviderFixture(provider, _ -> refusing)) {
      assertThat(reply(fixture).end()).isEqualTo(End.REFUSED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leaves_a_failing_provider_alone_after_a_while(ProviderName provider) {
    try (ProviderFixture fixture = failing(provider, new Fault.NoEnd())) {
      for (int i = 0; i < 100; i++) {
        trouble(fixture);
      }

      assertThat(trouble(fixture).trouble()).isEqualTo(Trouble.NOT_TRIED);
      assertThat(fixture.twin().captured()).hasSize(100);
    }
  }

  private static ProviderFixture failing(ProviderName provider, Fault fault) {
    return new ProviderFixture(provider, _ -> Script.failing(fault));
  }

  private static ProviderFixture impatient(ProviderName provider, Fault fault) {
    return new ProviderFixture(provider, _ -> Script.failing(fault), IMPATIENT);
  }

  private static ModelException trouble(ProviderFixture fixture) {
    return catchThrowableOfType(ModelException.class, () -> reply(fixture));
  }

  private static ModelReply reply(ProviderFixture fixture) {
    ModelRequest request =
        new ModelRequest(
            "instructions",
            List.of(new FromShopper(new Mask().mask("question"))),
            List.of(),
            500,
            Duration.ofSeconds(20));
    StringBuilder streamed = new StringBuilder();
    ModelReply reply = fixture.model().stream(ACME, request, streamed::append);
    assertThat(streamed).hasToString(reply.text());
    return reply;
  }
}
