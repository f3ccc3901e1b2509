package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.ActionWish;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer;
import io.cartagent.application.port.llm.ShopperTools.ReturnCheck;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.ReturnOptions;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offers a signed-in shopper what they want done; nothing is done before they press the button. To
 * everybody else, and where the shop offers nothing, it leaves the answer to others.
 */
final class ActionReply {
  /** How far it got. */
  enum Outcome {
    /** An offer stands, or the shopper was asked for what is missing. */
    ANSWERED,
    /** The shop would offer it to a shopper who is signed in. */
    SIGN_IN_NEEDED,
    /** It offers nothing. */
    NOT_OFFERED
  }

  private static final int MOST_OPTIONS = 4;
  private static final Set<String> EVERYTHING = Cues.wordSet("all everything both whole");
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("defective", "defective"),
          Map.entry("broken", "defective"),
          Map.entry("damaged", "defective"),
          Map.entry("faulty", "defective"),
          Map.entry("cracked", "defective"),
          Map.entry("wrong", "wrong_item"),
          Map.entry("small", "too_small"),
          Map.entry("tight", "too_small"),
          Map.entry("large", "too_large"),
          Map.entry("big", "too_large"),
          Map.entry("loose", "too_large"),
          Map.entry("described", "not_as_described"),
          Map.entry("different", "not_as_described"),
          Map.entry("mind", "unwanted"),
          Map.entry("unwanted", "unwanted"),
          Map.entry("need", "unwanted"),
          Map.entry("like", "unwanted"));

  private final DraftingBrief brief;
  private final ShopperTools tools;
  private final Speech speech;
  private final OwnOrders own;

  ActionReply(DraftingBrief brief, ShopperTools tools, Speech speech, OwnOrders own) {
    this.brief = brief;
    this.tools = tools;
    this.speech = speech;
    this.own = own;
  }

  /** Whether the message to answer gives the address that was asked for. */
  boolean awaitsAddress() {
    return own.isSignedIn()
        && addressBegins(brief.question().value()) >= 0
        && lastSaid(ServicePhrase.ASK_NEW_ADDRESS);
  }

  /** Whether the message to answer names the item that was asked for. */
  boolean awaitsItem() {
    return own.isSignedIn()
        && lastSaid(ServicePhrase.ASK_RETURN_ITEM)
        && (asksForEverything() || own.speaksOfAny(brief.question().value()));
  }

  Outcome cancel() {
    if (!own.isSignedIn()) {
      return outcome(tools.quote(new ActionWish.Cancel("")), ServicePhrase.ASK_ORDER_NUMBER);
    }
    Optional<Order> order = own.toChange();
    return order.isEmpty()
        ? whichOrder()
        : outcome(
            tools.quote(new ActionWish.Cancel(order.get().name().text())),
            ServicePhrase.ASK_ORDER_NUMBER);
  }

  Outcome changeAddress() {
    if (!own.isSignedIn()) {
      return outcome(
          tools.quote(new ActionWish.AddressLine("", "")), ServicePhrase.ASK_NEW_ADDRESS);
    }
    Optional<Order> order = own.toChange();
    return order.isEmpty()
        ? whichOrder()
        : outcome(
            tools.quote(new ActionWish.AddressLine(order.get().name().text(), addressIn())),
            ServicePhrase.ASK_NEW_ADDRESS);
  }

  Outcome sendBack() {
    String text = brief.question().value();
    if (!own.isSignedIn()) {
      return outcome(
          tools.quote(new ActionWish.SendBack("", "", "", "")), ServicePhrase.ASK_RETURN_ITEM);
    }
    Optional<Order> order = own.with(text).or(() -> own.with(wholeTalk()));
    if (order.isEmpty()) {
      return own.all().isEmpty() ? Outcome.NOT_OFFERED : whichOrder();
    }
    String name = order.get().name().text();
    if (!(tools.checkReturn(name) instanceof ReturnCheck.Checked checked)) {
      return Outcome.NOT_OFFERED;
    }
    List<ReturnOptions.Option> options = checked.options();
    List<ReturnOptions.Option> named =
        options.stream().filter(option -> OwnOrders.speaksOf(text, option.item())).toList();
    List<ReturnOptions.Option> meant = named.isEmpty() ? options : named;
    meant.stream().limit(MOST_OPTIONS).forEach(this::tell);
    List<ReturnOptions.Option> possible =
        meant.stream().filter(option -> option.pieces() > 0).toList();
    if (possible.isEmpty()) {
      return Outcome.ANSWERED;
    }
    boolean everything = asksForEverything();
    if (possible.size() > 1 && !everything) {
      speech.say(ServicePhrase.ASK_RETURN_ITEM);
      return Outcome.ANSWERED;
    }
    String item = everything ? "all" : possible.getFirst().item().fullTitle();
    return outcome(
        tools.quote(new ActionWish.SendBack(name, item, "", reasonIn(text))),
        ServicePhrase.ASK_RETURN_ITEM);
  }

  private void tell(ReturnOptions.Option option) {
    String item = option.item().fullTitle();
    if (option.refusal().isEmpty()) {
      option
          .until()
          .ifPresent(until ->
              speech.tell(
                  "You can return the "
                      + item
                      + " until "
                      + Wording.day(until, brief.shop().zone())
                      + "."));
    } else if (option.refusal().get() == Refusal.RETURN_WINDOW_OVER) {
      speech.tell("The time for returning the " + item + " is over.");
    } else {
      speech.tell("The " + item + " cannot be returned now.");
    }
  }

  private Outcome outcome(QuoteAnswer answer, ServicePhrase question) {
    return switch (answer) {
      case QuoteAnswer.Offered(String reference) -> {
        speech.say(ServicePhrase.CONFIRM_BELOW);
        speech.show(reference);
        yield Outcome.ANSWERED;
      }
      case QuoteAnswer.Unclear ignored -> {
        speech.say(question);
        yield Outcome.ANSWERED;
      }
      case QuoteAnswer.Refused(Refusal reason) ->
          reason == Refusal.NOT_VERIFIED ? Outcome.SIGN_IN_NEEDED : Outcome.NOT_OFFERED;
    };
  }

  private Outcome whichOrder() {
    speech.say(ServicePhrase.ASK_ORDER_NUMBER);
    return Outcome.ANSWERED;
  }

  /** Where a text has its first comma or hidden address: an address without either is none. */
  private static int addressBegins(String text) {
    int hidden = text.indexOf("[ADDRESS_");
    int comma = text.indexOf(',');
    return hidden < 0 || comma < 0 ? Math.max(hidden, comma) : Math.min(hidden, comma);
  }

  /** What stands behind the last "to" or colon before that; all of it when it was asked for. */
  private String addressIn() {
    String text = brief.question().value();
    if (awaitsAddress()) {
      return text;
    }
    int begins = addressBegins(text);
    if (begins < 0) {
      return "";
    }
    String before = text.substring(0, begins).toLowerCase(Locale.ROOT);
    int start = Math.max(before.lastIndexOf(" to ") + " to ".length(), before.lastIndexOf(':') + 1);
    String address = text.substring(before.contains(" to ") || before.contains(":") ? start : 0);
    int end = address.toLowerCase(Locale.ROOT).indexOf(" instead");
    String kept = (end < 0 ? address : address.substring(0, end)).strip();
    return kept.endsWith(".") || kept.endsWith("!") || kept.endsWith("?")
        ? kept.substring(0, kept.length() - 1)
        : kept;
  }

  private boolean asksForEverything() {
    return Words.of(brief.question().value()).stream().anyMatch(EVERYTHING::contains);
  }

  private static String reasonIn(String text) {
    return Words.of(text).stream()
        .filter(REASONS::containsKey)
        .map(REASONS::get)
        .findFirst()
        .orElse("other");
  }

  private String wholeTalk() {
    StringBuilder talk = new StringBuilder();
    brief.transcript().stream()
        .filter(line -> line.speaker() == Speaker.SHOPPER)
        .forEach(line -> talk.append(line.text().value()).append(' '));
    return talk.toString();
  }

  private boolean lastSaid(ServicePhrase phrase) {
    List<DraftingBrief.Line> lines = brief.transcript();
    for (int i = lines.size() - 2; i >= 0 && lines.get(i).speaker() != Speaker.SHOPPER; i--) {
      if (lines.get(i).text().value().contains(phrase.text())) {
        return true;
      }
    }
    return false;
  }
}
