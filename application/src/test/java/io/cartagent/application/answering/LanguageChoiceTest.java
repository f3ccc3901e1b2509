package io.cartagent.application.answering;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.answering.AnswerShopperResult.Answered;
import io.cartagent.application.answering.AnswerShopperResult.HandedOff;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LanguageChoiceTest {
  private final ModelDesk desk = new ModelDesk();

  @Test
  void tells_in_the_shoppers_language_that_a_person_is_called() {
    desk.hears((tenant, message) -> Optional.of(Locale.GERMAN));

    AnswerShopperResult result = desk.ask(ACME, "Wo ist meine Bestellung?");

    assertThat(result).isEqualTo(new HandedOff(HandoffReason.LANGUAGE));
    assertThat(desk.saidTo(ACME)).containsExactly(ServicePhrase.ENGLISH_ONLY_GERMAN.text());
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void says_it_in_english_where_there_is_no_translation() {
    desk.hears((tenant, message) -> Optional.of(Locale.of("ga")));

    desk.ask(ACME, "Cá bhfuil m'ordú?");

    assertThat(desk.saidTo(ACME)).containsExactly(ServicePhrase.ENGLISH_ONLY.text());
  }

  @Test
  void answers_as_ever_when_it_is_english_or_unsure() {
    desk.model().will((tenant, request) -> Answer.says("Which order is it about?"));

    AnswerShopperResult unsure = desk.ask(ACME, "ok?");
    desk.hears((tenant, message) -> Optional.of(Locale.ENGLISH));
    AnswerShopperResult english = desk.ask(ACME, "Where is my parcel?");

    assertThat(unsure).isInstanceOf(Answered.class);
    assertThat(english).isInstanceOf(Answered.class);
  }

  @Test
  void hears_the_message_without_personal_data() {
    StringBuilder heard = new StringBuilder();
    desk.hears((tenant, message) -> {
      heard.append(message);
      return Optional.of(Locale.GERMAN);
    });

    desk.ask(ACME, "Wo ist es? lena@example.com");

    assertThat(heard.toString()).doesNotContain("lena@example.com").contains("[EMAIL_1]");
  }

  @Test
  void answers_in_a_language_the_shop_allows_from_the_shops_texts_in_it() {
    desk.hears((tenant, message) -> Optional.of(Locale.GERMAN));
    desk.answersIn(ACME, Locale.GERMAN);
    desk.index(ACME, "Ungetragene Ware können Sie innerhalb von 30 Tagen zurückgeben.");
    desk.model()
        .will(
            Answer.calls(
                new ToolCall(
                    "1", "search_knowledge", Map.of("query", "Ware zurück"), Optional.empty())),
            Answer.says("Innerhalb von 30 Tagen können Sie ungetragene Ware zurückgeben."));

    AnswerShopperResult result = desk.ask(ACME, "Kann ich das zurückgeben?");

    assertThat(result).isInstanceOf(Answered.class);
    assertThat(desk.saidTo(ACME))
        .containsExactly("Innerhalb von 30 Tagen können Sie ungetragene Ware zurückgeben.");
    assertThat(desk.requests().getFirst().instructions()).contains("Answer in German.");
  }

  @Test
  void lets_no_invented_rule_out_in_that_language_and_calls_a_person_in_it() {
    desk.hears((tenant, message) -> Optional.of(Locale.GERMAN));
    desk.answersIn(ACME, Locale.GERMAN);
    desk.index(ACME, "Ungetragene Ware nehmen wir innerhalb von 30 Tagen zurück.");
    desk.model().will((tenant, request) -> Answer.says("Wir erstatten Ihnen 500 EUR."));

    AnswerShopperResult result = desk.ask(ACME, "Was bekomme ich zurück?");

    assertThat(result).isEqualTo(new HandedOff(HandoffReason.LANGUAGE));
    assertThat(desk.saidTo(ACME)).isEmpty();
    assertThat(desk.announcedTo(ACME)).containsExactly(ServicePhrase.HANDOFF.text(Locale.GERMAN));
  }

  @Test
  void one_merchants_languages_are_not_anothers() { // TI-01
    desk.hears((tenant, message) -> Optional.of(Locale.GERMAN));
    desk.answersIn(GLOBEX, Locale.GERMAN);

    assertThat(desk.ask(ACME, "Wo ist meine Bestellung?"))
        .isEqualTo(new HandedOff(HandoffReason.LANGUAGE));
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void a_message_that_tells_no_language_goes_on_in_the_one_before() {
    desk.hears((tenant, message) ->
        message.contains("Bestellung") ? Optional.of(Locale.GERMAN) : Optional.empty());
    desk.answersIn(ACME, Locale.GERMAN);
    desk.model()
        .will(
            Answer.says("Um welche Bestellung geht es?"),
            Answer.says("Und wie lautet die Postleitzahl?"));

    desk.ask(ACME, "Wo ist meine Bestellung?");
    desk.ask(ACME, "#1027");

    assertThat(desk.requests().getLast().instructions()).contains("Answer in German.");
  }
}
