package io.cartagent.application.answering;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.answering.AnswerShopperResult.Answered;
import io.cartagent.application.answering.AnswerShopperResult.HandedOff;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.Locale;
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
}
