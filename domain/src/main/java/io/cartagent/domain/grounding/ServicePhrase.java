package io.cartagent.domain.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sentences the agent may always say, because they claim nothing about the shop. They are the
 * shop's service in its plainest form: a greeting that says it is automated (AI-24), honesty about
 * what is not known, and the way to a human.
 */
public enum ServicePhrase {
  GREETING("Hello! I'm the shop's automated assistant."),
  GREETING_OFFER(
      "I can look up orders, products and policies, and you can ask for a person at any time."),
  ASK_ORDER_AND_CONTACT(
      "Please send me your order number together with the e-mail address or the delivery postcode of that order, so that I can look it up."),
  ASK_CONTACT(
      "To look up that order I also need the e-mail address or the delivery postcode it was placed with."),
  ASK_ORDER_NUMBER("Which order is it about? Please send me its order number."),
  ORDER_NOT_MATCHED(
      "I couldn't find an order that matches those details. Please check the order number and the e-mail address or postcode, or ask for a person."),
  LOOKUP_LIMIT(
      "I can't look up more orders here for now. A person from the team can help you instead."),
  DONT_KNOW("I don't know that, because I found nothing about it in the shop's information."),
  OFFER_HUMAN("Would you like a person from the team to help you?"),
  SHOP_UNAVAILABLE(
      "I can't reach the shop's system at the moment, so I can't look that up right now. Please try again in a few minutes, or ask for a person from the team."),
  HANDOFF("I'm handing you over to a person from the team, who will answer you here."),
  HANDOFF_ALREADY("A person from the team has been called and will answer you here."),
  AGENT_FAILED(
      "Something went wrong on my side. Please try again, or ask for a person from the team."),
  CANNOT_ACT("I can't change anything in an order myself, but a person from the team can."),
  SIGN_IN_NEEDED(
      "For that, please sign in to your account with the shop, and then ask me again here."),
  CONFIRM_BELOW("Please check the details below: nothing is done before you confirm them there."),
  ASK_NEW_ADDRESS(
      "Please send me the new address in one line: name, street and number, postcode and town, and country, with commas between."),
  ASK_RETURN_ITEM("Which item would you like to send back, and what is wrong with it?"),
  OUT_OF_SCOPE("I can only help with questions about this shop, its products and your orders."),
  THANKS("You're welcome!"),
  ANYTHING_ELSE("Is there anything else I can help you with?"),
  STAY_POLITE("I'm sorry this has been frustrating."),
  NOT_UNDERSTOOD("I'm sorry, I didn't understand that."),

  /** The assistant answers in English only, and a person is called: in the shopper's language. */
  ENGLISH_ONLY("I'm sorry, I can only answer in English here. I'm calling a person from the team."),
  ENGLISH_ONLY_GERMAN(
      "Ich kann hier leider nur auf Englisch antworten. Ein Mensch aus dem Team wird gerufen."),
  ENGLISH_ONLY_FRENCH(
      "Je ne peux malheureusement répondre ici qu'en anglais. J'appelle une personne de l'équipe."),
  ENGLISH_ONLY_SPANISH(
      "Lo siento, aquí solo puedo responder en inglés. Aviso a una persona del equipo."),
  ENGLISH_ONLY_ITALIAN(
      "Mi dispiace, qui posso rispondere solo in inglese. Chiamo una persona del team."),
  ENGLISH_ONLY_PORTUGUESE(
      "Infelizmente, aqui só consigo responder em inglês. Vou chamar uma pessoa da equipa."),
  ENGLISH_ONLY_DUTCH(
      "Helaas kan ik hier alleen in het Engels antwoorden. Ik roep iemand van het team."),
  ENGLISH_ONLY_POLISH(
      "Niestety mogę tu odpowiadać tylko po angielsku. Proszę o pomoc osobę z zespołu."),
  ENGLISH_ONLY_SWEDISH(
      "Tyvärr kan jag bara svara på engelska här. Jag kallar på en person i teamet."),
  ENGLISH_ONLY_DANISH(
      "Jeg kan desværre kun svare på engelsk her. Jeg tilkalder en person fra teamet."),
  ENGLISH_ONLY_NORWEGIAN(
      "Jeg kan dessverre bare svare på engelsk her. Jeg tilkaller en person fra teamet."),
  ENGLISH_ONLY_FINNISH(
      "Valitettavasti voin vastata täällä vain englanniksi. Kutsun paikalle ihmisen tiimistä."),
  ENGLISH_ONLY_CZECH("Bohužel zde mohu odpovídat pouze anglicky. Volám člověka z týmu."),
  ENGLISH_ONLY_HUNGARIAN("Sajnos itt csak angolul tudok válaszolni. Hívok valakit a csapatból."),
  ENGLISH_ONLY_ROMANIAN(
      "Din păcate, aici pot răspunde doar în engleză. Chem o persoană din echipă."),
  ENGLISH_ONLY_GREEK(
      "Δυστυχώς εδώ μπορώ να απαντήσω μόνο στα αγγλικά. Καλώ ένα άτομο από την ομάδα."),
  ENGLISH_ONLY_RUSSIAN(
      "К сожалению, здесь я могу отвечать только по-английски. Я зову человека из команды."),
  ENGLISH_ONLY_UKRAINIAN(
      "На жаль, тут я можу відповідати лише англійською. Я кличу людину з команди."),
  ENGLISH_ONLY_TURKISH(
      "Maalesef burada yalnızca İngilizce yanıt verebiliyorum. Ekipten bir kişiyi çağırıyorum."),
  ENGLISH_ONLY_ARABIC("عذرًا، لا أستطيع الرد هنا إلا باللغة الإنجليزية. سأستدعي شخصًا من الفريق."),
  ENGLISH_ONLY_CHINESE("抱歉，我在这里只能用英语回答。我会请团队中的一位同事来帮助您。"),
  ENGLISH_ONLY_JAPANESE("申し訳ありませんが、ここでは英語でのみお答えできます。担当者をお呼びします。"),
  ENGLISH_ONLY_KOREAN("죄송하지만 여기에서는 영어로만 답변할 수 있습니다. 팀의 담당자를 부르겠습니다.");

  private final String text;

  ServicePhrase(String text) {
    this.text = text;
  }

  /** That the assistant answers in English only, in a language if we have it, else in English. */
  public static ServicePhrase englishOnly(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> ENGLISH_ONLY_GERMAN;
      case "fr" -> ENGLISH_ONLY_FRENCH;
      case "es" -> ENGLISH_ONLY_SPANISH;
      case "it" -> ENGLISH_ONLY_ITALIAN;
      case "pt" -> ENGLISH_ONLY_PORTUGUESE;
      case "nl" -> ENGLISH_ONLY_DUTCH;
      case "pl" -> ENGLISH_ONLY_POLISH;
      case "sv" -> ENGLISH_ONLY_SWEDISH;
      case "da" -> ENGLISH_ONLY_DANISH;
      case "nb" -> ENGLISH_ONLY_NORWEGIAN;
      case "fi" -> ENGLISH_ONLY_FINNISH;
      case "cs" -> ENGLISH_ONLY_CZECH;
      case "hu" -> ENGLISH_ONLY_HUNGARIAN;
      case "ro" -> ENGLISH_ONLY_ROMANIAN;
      case "el" -> ENGLISH_ONLY_GREEK;
      case "ru" -> ENGLISH_ONLY_RUSSIAN;
      case "uk" -> ENGLISH_ONLY_UKRAINIAN;
      case "tr" -> ENGLISH_ONLY_TURKISH;
      case "ar" -> ENGLISH_ONLY_ARABIC;
      case "zh" -> ENGLISH_ONLY_CHINESE;
      case "ja" -> ENGLISH_ONLY_JAPANESE;
      case "ko" -> ENGLISH_ONLY_KOREAN;
      default -> ENGLISH_ONLY;
    };
  }

  /** The languages an assistant can answer in: those whose claims the policy can read. */
  public static List<Locale> languages() {
    List<Locale> languages = new ArrayList<>(List.of(Locale.ENGLISH));
    ServiceWording.languages().forEach(language -> languages.add(Locale.of(language)));
    return List.copyOf(languages);
  }

  /** In English, but for the apologies that are in a language of their own. */
  public String text() {
    return text;
  }

  /** In a language the assistant answers in; in English where it answers in no such language. */
  public String text(Locale language) {
    return ServiceWording.of(this, language);
  }

  /** The phrase as something that may be shown. */
  public GroundedSentence sentence(Locale language) {
    return new GroundedSentence(text(language), List.of());
  }
}
