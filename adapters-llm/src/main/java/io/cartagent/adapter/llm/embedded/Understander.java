package io.cartagent.adapter.llm.embedded;

import io.cartagent.adapter.llm.embedded.IntentClassifier.Guess;
import io.cartagent.adapter.llm.embedded.Slots.Expectation;
import io.cartagent.adapter.llm.embedded.Understanding.Request;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a conversation: the last message decides what is wanted, earlier ones fill its gaps. */
final class Understander {
  private static final Set<String> REFERRING =
      Cues.wordSet("it its they them that this those these one ones same");
  private static final Set<String> FOLLOWING =
      Cues.wordSet("and or what about how in to for with then also");

  private final IntentClassifier classifier;
  private final Meaning meaning;

  Understander(IntentClassifier classifier, Meaning meaning) {
    this.classifier = classifier;
    this.meaning = meaning;
  }

  Understanding read(TenantId tenant, DraftingBrief brief) {
    List<DraftingBrief.Line> lines = brief.transcript();
    Optional<String> order = Optional.empty();
    Optional<String> contact = Optional.empty();
    List<Slots> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).speaker() != Speaker.SHOPPER) {
        continue;
      }
      Slots slots = Slots.read(lines.get(i).text().value(), expectationBefore(lines, i));
      said.add(slots);
      order = slots.order().or(orElse(order));
      contact = slots.contact().or(orElse(contact));
    }
    Slots now = said.getLast();
    if (order.isEmpty() && !brief.provenOrders().isEmpty()) {
      order = Optional.of(brief.provenOrders().getLast().text());
    }
    boolean offered = wasSaid(lines, ServicePhrase.OFFER_HUMAN);
    List<Request> requests = requests(tenant, said, offered);
    return new Understanding(requests, order, contact, !now.isEmpty(), Cues.isRude(now.rest()));
  }

  private static java.util.function.Supplier<Optional<String>> orElse(Optional<String> earlier) {
    return () -> earlier;
  }

  private List<Request> requests(TenantId tenant, List<Slots> said, boolean humanOffered) {
    Slots now = said.getLast();
    if (humanOffered && now.isEmpty() && Cues.isYes(now.rest())) {
      return List.of(new Request(Intent.HUMAN, now.rest(), now.rest()));
    }
    if (now.isEmpty() && Cues.isYes(now.rest())) {
      return List.of(new Request(Intent.ABILITIES, now.rest(), now.rest()));
    }
    if (now.isEmpty() && Cues.isNo(now.rest())) {
      return List.of(new Request(Intent.GOODBYE, now.rest(), now.rest()));
    }
    if (now.isAll()) {
      return pending(tenant, said);
    }
    List<Request> requests = new ArrayList<>();
    String earlier = earlierTopic(said);
    for (String segment : Segments.of(now.rest())) {
      if (!now.isEmpty() && Slots.isFiller(segment)) {
        continue;
      }
      Request request = request(tenant, segment, requests, earlier, said);
      if (requests.stream().noneMatch(known -> isSame(known, request))) {
        requests.add(request);
      }
    }
    return requests.isEmpty() ? pending(tenant, said) : weeded(requests, now);
  }

  /** The number or contact was all that was said: it answers for what was asked before. */
  private List<Request> pending(TenantId tenant, List<Slots> said) {
    for (int i = said.size() - 2; i >= 0; i--) {
      if (said.get(i).isAll()) {
        continue;
      }
      List<Request> earlier = new ArrayList<>();
      for (String segment : Segments.of(said.get(i).rest())) {
        Intent intent = intentOf(tenant, segment);
        if (intent.tool().touchesOrders()) {
          earlier.add(new Request(intent, segment, segment));
        }
      }
      if (!earlier.isEmpty()) {
        return earlier;
      }
    }
    return List.of(new Request(Intent.ORDER_STATUS, "", ""));
  }

  private Request request(
      TenantId tenant, String segment, List<Request> before, String earlier, List<Slots> said) {
    Intent intent = intentOf(tenant, segment);
    String context = before.isEmpty() ? earlier : before.getLast().topic();
    List<String> words = Words.of(segment);
    boolean elliptic =
        !words.isEmpty()
            && words.size() <= 6
            && FOLLOWING.contains(words.getFirst())
            && Words.content(segment).size() <= 3
            && (intent == Intent.UNKNOWN || intent == Intent.OUT_OF_SCOPE);
    if (elliptic && said.size() > 1 && before.isEmpty() && !earlier.isEmpty()) {
      Intent inherited = intentOf(tenant, earlier);
      if (inherited.tool() == Tool.SEARCH || inherited.isAboutProducts()) {
        return new Request(inherited, segment, earlier + " " + segment);
      }
    }
    boolean vague = intent == Intent.UNKNOWN || intent == Intent.OUT_OF_SCOPE;
    if (vague && !before.isEmpty() && before.getLast().intent().tool() == Tool.SEARCH) {
      Request previous = before.getLast();
      return new Request(previous.intent(), segment, previous.topic() + " " + segment);
    }
    boolean refers = words.stream().anyMatch(REFERRING::contains);
    String topic = refers && !context.isEmpty() ? context + " " + segment : segment;
    return new Request(intent, segment, topic);
  }

  private static boolean isSame(Request known, Request next) {
    return known.intent() == next.intent()
        && (known.intent().needsOrder() || known.intent().isCourtesy());
  }

  /** Courtesies and remarks fall away beside a real question. */
  private static List<Request> weeded(List<Request> requests, Slots now) {
    List<Request> weighty =
        requests.stream()
            .filter(request -> !request.intent().isCourtesy())
            .filter(request -> request.intent() != Intent.INJECTION)
            .toList();
    List<Request> clear =
        weighty.stream()
            .filter(request ->
                request.intent() != Intent.OUT_OF_SCOPE
                    && request.intent() != Intent.UNKNOWN
                    && request.intent() != Intent.NONSENSE)
            .toList();
    if (!now.isEmpty()
        && clear.stream().noneMatch(request -> request.intent().tool().touchesOrders())
        && clear.stream().noneMatch(request -> request.intent() == Intent.HUMAN)) {
      List<Request> withOrder = new ArrayList<>(clear);
      withOrder.removeIf(request -> request.intent() == Intent.PRICE);
      withOrder.addFirst(new Request(Intent.ORDER_STATUS, now.rest(), now.rest()));
      return withOrder;
    }
    if (!clear.isEmpty()) {
      return clear.stream().anyMatch(request -> request.text().contains("?"))
              || weighty.stream().noneMatch(request -> request.text().contains("?"))
          ? clear
          : weighty;
    }
    return weighty.isEmpty() ? List.of(requests.getFirst()) : List.of(weighty.getFirst());
  }

  private String earlierTopic(List<Slots> said) {
    for (int i = said.size() - 2; i >= 0; i--) {
      String rest = said.get(i).rest();
      if (!said.get(i).isAll() && Words.content(rest).size() >= 2) {
        return rest;
      }
    }
    return "";
  }

  /** What one question wants, by rule first and by likeness second. */
  Intent intentOf(TenantId tenant, String segment) {
    if (Cues.isInstruction(segment)) {
      return Intent.INJECTION;
    }
    if (Cues.asksForHuman(segment)) {
      return Intent.HUMAN;
    }
    if (Cues.isOnlyRude(segment)) {
      return Intent.INSULT;
    }
    Optional<Intent> courtesy = Cues.courtesy(segment);
    if (courtesy.isPresent()) {
      return courtesy.get();
    }
    if (Cues.isGibberish(segment)) {
      return Intent.NONSENSE;
    }
    if (Cues.asksForOthersData(segment)) {
      return Intent.OTHERS_DATA;
    }
    String spelt = classifier.spell(segment);
    Guess guess = classifier.classify(tenant, meaning.of(tenant, spelt));
    Intent intent = guess.isKnown() ? Trade.confirmed(guess.intent(), spelt) : Intent.UNKNOWN;
    return Goods.sharpened(intent, spelt);
  }

  private static Expectation expectationBefore(List<DraftingBrief.Line> lines, int at) {
    Expectation expectation = Expectation.NOTHING;
    for (int i = at - 1; i >= 0 && lines.get(i).speaker() != Speaker.SHOPPER; i--) {
      String text = lines.get(i).text().value();
      if (text.contains(ServicePhrase.ASK_CONTACT.text())) {
        expectation = Expectation.CONTACT;
      } else if (text.contains(ServicePhrase.ASK_ORDER_NUMBER.text())) {
        expectation = Expectation.ORDER;
      } else if (text.contains(ServicePhrase.ASK_ORDER_AND_CONTACT.text())
          || text.contains(ServicePhrase.ORDER_NOT_MATCHED.text())) {
        expectation = Expectation.BOTH;
      }
    }
    return expectation;
  }

  /** Whether the agent said a phrase since the shopper's message before this one. */
  private static boolean wasSaid(List<DraftingBrief.Line> lines, ServicePhrase phrase) {
    for (int i = lines.size() - 2; i >= 0 && lines.get(i).speaker() != Speaker.SHOPPER; i--) {
      if (lines.get(i).text().value().contains(phrase.text())) {
        return true;
      }
    }
    return false;
  }
}
