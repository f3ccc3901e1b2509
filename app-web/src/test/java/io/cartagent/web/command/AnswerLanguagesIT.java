package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.modeltwin.Brain;
import io.cartagent.modeltwin.ModelTwin;
import io.cartagent.modeltwin.Script;
import io.cartagent.modeltwin.SeenRequest.Said;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A shopper writes German. Where the merchant allows it a model of each wire format answers in it
 * from the order's record; what it invents is held as in English, and a person is called in German.
 */
final class AnswerLanguagesIT {
  private static final String QUESTION =
      "Wo ist meine Bestellung 1027? Meine Postleitzahl steht in der Mail von"
          + " lena.mueller@example.com.";
  private static final String STATUS = "Ihre Bestellung #1027 ist unterwegs.";
  private static final String INVENTED = "Wir erstatten Ihnen 50 EUR.";

  @ParameterizedTest
  @EnumSource(Providers.class)
  void is_answered_in_german_once_the_merchant_allows_it(Providers provider) {
    try (ModelTwin twin = ModelTwin.start(lookingUpAndSaying(STATUS));
        Rehearsal shop = Journey.start(Journey.unused("languages"), false, provider.at(twin))) {
      Questioner shopper = shop.questioner();

      Questioner.Answer before = shopper.ask(shopper.open(), QUESTION);
      int asked = twin.captured().size();
      shop.node().get(AnswerLanguages.class).save(shop.tenant(), Set.of(Locale.GERMAN));
      Questioner.Answer after = shopper.ask(shopper.open(), QUESTION);

      assertThat(asked).isZero();
      assertThat(before.handoff()).contains(HandoffReason.LANGUAGE);
      assertThat(before.sentences())
          .extracting(Questioner.Answer.Sentence::text)
          .first()
          .asString()
          .contains("nur auf Englisch");
      assertThat(after.handoff()).isEmpty();
      assertThat(after.sentences())
          .extracting(Questioner.Answer.Sentence::text)
          .containsExactly(STATUS);
      assertThat(twin.captured().getFirst().text()).contains("Answer in German.");
    }
  }

  @ParameterizedTest
  @EnumSource(Providers.class)
  void gets_a_person_when_nothing_the_model_says_can_be_proved(Providers provider) {
    try (ModelTwin twin = ModelTwin.start(lookingUpAndSaying(INVENTED));
        Rehearsal shop = Journey.start(Journey.unused("languages"), false, provider.at(twin))) {
      shop.node().get(AnswerLanguages.class).save(shop.tenant(), Set.of(Locale.GERMAN));
      Questioner shopper = shop.questioner();

      Questioner.Answer answer = shopper.ask(shopper.open(), QUESTION);

      assertThat(answer.sentences())
          .extracting(Questioner.Answer.Sentence::text)
          .doesNotContain(INVENTED)
          .last()
          .asString()
          .contains("Menschen aus dem Team");
      assertThat(answer.handoff()).contains(HandoffReason.LANGUAGE);
    }
  }

  /** Looks the order up with the contact it was shown, and then says this. */
  private static Brain lookingUpAndSaying(String sentence) {
    return request -> {
      boolean looked = request.said().stream().anyMatch(Said.ByTool.class::isInstance);
      return looked
          ? Script.saying(List.of(sentence))
          : Script.calling(
              new Script.Call(
                  "call_1",
                  "look_up_order",
                  "{\"order_number\":\"1027\",\"contact\":\"[EMAIL_1]\"}"));
    };
  }
}
