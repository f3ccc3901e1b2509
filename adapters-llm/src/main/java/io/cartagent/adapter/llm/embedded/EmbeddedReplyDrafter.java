package io.cartagent.adapter.llm.embedded;

import io.cartagent.adapter.llm.embedded.Understanding.Request;
import io.cartagent.application.port.llm.DraftSink;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;
import java.util.Set;

/**
 * Drafts without a network: it finds out what is wanted, asks the tools, and says what they return,
 * in templates for records and in the shop's own sentences for knowledge. The same brief and the
 * same answers of the tools give the same draft. What shoppers, notes and pages tell it to do is
 * data to it: nothing they say chooses a tool's arguments beyond an order's number and contact.
 */
final class EmbeddedReplyDrafter implements ReplyDrafter {
  private static final Set<String> EXCHANGING =
      Cues.wordSet("exchange exchanged exchanging swap replace bigger smaller another different");
  private static final Set<String> REACHING_US =
      Cues.wordSet("service support contact reach touch help assistance care department");

  private static final Set<String> MONEY_BACK =
      Cues.wordSet("refund refunds refunded money reimbursement reimbursed");
  private static final Set<String> TAKING_TIME =
      Cues.wordSet("long when take takes soon fast quick");
  private static final Set<String> ARRIVED_WRONG =
      Cues.wordSet("arrived received wrong damaged broken missing came got");

  private static final int MOST_ORDERS = 3;
  private static final String RETURN_WINDOW = "within how many days can something be returned";

  private final Understander understander;
  private final Meaning meaning;

  EmbeddedReplyDrafter(Understander understander, Meaning meaning) {
    this.understander = understander;
    this.meaning = meaning;
  }

  @Override
  public void draft(TenantId tenant, DraftingBrief brief, ShopperTools tools, DraftSink sink) {
    Understanding understanding = understander.read(tenant, brief);
    if (understanding.wants(Intent.HUMAN)) {
      sink.handOver(HandoffReason.SHOPPER_ASKED);
      return;
    }
    new Turn(tenant, brief, tools, sink, understanding).answer();
  }

  /** One reply in the making. */
  private final class Turn {
    private final DraftingBrief brief;
    private final Speech speech;
    private final Understanding understanding;
    private final OrderDesk desk;
    private final KnowledgeReply knowledge;
    private final ProductReply products;
    private final OwnOrders own;
    private final ActionReply actions;
    private boolean needsPerson;

    Turn(
        TenantId tenant,
        DraftingBrief brief,
        ShopperTools tools,
        DraftSink sink,
        Understanding understanding) {
      this.brief = brief;
      this.speech = new Speech(sink);
      this.understanding = understanding;
      this.own = new OwnOrders(brief, tools);
      this.actions = new ActionReply(brief, tools, speech, own);
      this.desk = new OrderDesk(brief, tools, speech, understanding, own);
      this.knowledge =
          new KnowledgeReply(tools, new ExtractChoice(meaning, tenant, brief.now()), speech);
      this.products =
          new ProductReply(tools, knowledge, new ProductChoice(meaning, tenant), speech);
    }

    void answer() {
      if (understanding.rude()) {
        speech.say(ServicePhrase.STAY_POLITE);
      }
      if (!continuesAction()) {
        understanding.requests().forEach(this::answer);
      }
      if (needsPerson || desk.isLimited() || understanding.rude()) {
        offerPerson();
      }
    }

    /** What was asked for to make an offer is given now. */
    private boolean continuesAction() {
      return (actions.awaitsAddress() && actions.changeAddress() == ActionReply.Outcome.ANSWERED)
          || (actions.awaitsItem() && actions.sendBack() == ActionReply.Outcome.ANSWERED);
    }

    private void answer(Request request) {
      switch (request.intent()) {
        case ORDER_STATUS -> orderStatus(request);
        case DELIVERY_TIME -> deliveryTime(request);
        case REFUND_STATUS -> refundStatus(request);
        case RETURN_STATUS -> returnStatus(request);
        case START_RETURN -> startReturn(request);
        case CANCEL_ORDER ->
            change(actions.cancel(), "until when an order can be cancelled, cancelling an order");
        case CHANGE_ADDRESS ->
            change(actions.changeAddress(), "changing the delivery address of an order");
        case CHANGE_ORDER ->
            change(
                ActionReply.Outcome.NOT_OFFERED,
                "changing or modifying an order, can I change my order");
        case INVOICE, PAYMENT_PROBLEM, ACCOUNT_DELETION, FEEDBACK -> askedOfPeople(request);
        case COMPLAINT -> complaint(request);
        case STOCK, PRICE, PRODUCT_SEARCH, PRODUCT_DETAIL, COMPARE ->
            known(products.answer(request));
        case SIZING -> sizing(request);
        case CONTACT -> contact(request);
        case REFUND_POLICY -> refundPolicy(request);
        case SHIPPING -> shipping(request);
        case WARRANTY -> warranty(request);
        case CANCELLATION_POLICY,
            WHOLESALE,
            GIFT_CARD,
            PAYMENT_METHODS,
            ACCOUNT,
            OPENING_HOURS,
            NEWSLETTER,
            SHOP_INFO ->
            known(knowledge.answer(request));
        case UNKNOWN -> known(unknown(request));
        case THANKS -> speech.say(ServicePhrase.THANKS);
        case GOODBYE -> speech.say(ServicePhrase.THANKS);
        case GREETING, ABILITIES -> {
          speech.say(ServicePhrase.GREETING);
          speech.say(ServicePhrase.GREETING_OFFER);
        }
        case INSULT -> {
          speech.say(ServicePhrase.STAY_POLITE);
          needsPerson = true;
        }
        case NONSENSE -> {
          speech.say(ServicePhrase.NOT_UNDERSTOOD);
          speech.say(ServicePhrase.GREETING_OFFER);
        }
        case OUT_OF_SCOPE -> outOfScope(request);
        case INJECTION, OTHERS_DATA -> speech.say(ServicePhrase.OUT_OF_SCOPE);
        case HUMAN -> throw new IllegalStateException("a wish for a person is met before anything");
      }
    }

    private void orderStatus(Request request) {
      if (own.isSignedIn() && own.mentioned().isEmpty() && understanding.order().isEmpty()) {
        List<OrderLookup.Found> newest = own.all().stream().limit(MOST_ORDERS).toList();
        newest.forEach(found -> {
          speech.show(found.reference());
          tellOrder(found, request);
        });
        if (!newest.isEmpty()) {
          return;
        }
      }
      desk.order().ifPresent(found -> tellOrder(found, request));
    }

    private void tellOrder(OrderLookup.Found found, Request request) {
      OrderReply reply = reply(found);
      reply.tellStatus(request.text());
      if (LateCues.saysNotReceived(request.text())) {
        knowledge.tellRule("parcel lost, late or not received", 2);
        needsPerson = true;
      } else if (reply.isLate()) {
        knowledge.tellRule("what happens when a parcel is late or lost", 2);
        needsPerson = true;
      }
    }

    /** With an order at hand the record answers, without one the shop's texts may. */
    private void deliveryTime(Request request) {
      if (understanding.order().isPresent() || understanding.contact().isPresent()) {
        orderStatus(request);
      } else if (Countries.find(request.text()).isPresent()
          || !LateCues.isAboutOwnOrder(request.text())) {
        known(knowledge.answer(request));
      } else {
        orderStatus(request);
      }
    }

    private void refundStatus(Request request) {
      desk.order()
          .ifPresent(found -> {
            OrderReply reply = reply(found);
            boolean refunded = reply.tellRefunds();
            boolean returned = reply.tellReturns();
            if (!refunded) {
              knowledge.tellRule("when refunds are paid, how long a refund takes", 2);
              needsPerson = true;
            } else if (!returned && request.text().contains("?")) {
              knowledge.tellRule("how long until a refund arrives in the account", 2);
            }
          });
    }

    private void returnStatus(Request request) {
      desk.order()
          .ifPresent(found -> {
            OrderReply reply = reply(found);
            if (reply.tellReturns()) {
              reply.tellRefunds();
            } else {
              tellOrder(found, request);
              needsPerson = true;
            }
          });
    }

    private void startReturn(Request request) {
      ActionReply.Outcome outcome = actions.sendBack();
      if (outcome == ActionReply.Outcome.ANSWERED) {
        return;
      }
      boolean told = knowledge.tellRule(RETURN_WINDOW, 1);
      told = knowledge.tellRule("how to return something, with the order number", 2) || told;
      if (Words.of(request.text()).stream().anyMatch(EXCHANGING::contains)) {
        told = knowledge.tellRule("exchanging an article for another size or colour", 2) || told;
      }
      if (understanding.order().isPresent()) {
        desk.order()
            .ifPresent(found -> {
              reply(found).tellState();
              reply(found).tellReturns();
            });
      }
      if (!told) {
        speech.say(ServicePhrase.DONT_KNOW);
      }
      sayWhoCan(outcome);
    }

    /** A bare "refund policy" is answered with what shoppers ask of it most. */
    private void refundPolicy(Request request) {
      List<String> words = Words.of(request.text());
      boolean ofMoney = words.stream().anyMatch(MONEY_BACK::contains);
      if (ofMoney && words.stream().anyMatch(TAKING_TIME::contains)) {
        known(knowledge.tellRule("how many days until the money of a refund is paid back", 2));
      } else if (Words.content(request.text()).size() > 2) {
        known(knowledge.answer(request) || knowledge.tellRule(RETURN_WINDOW, 1));
      } else {
        boolean told =
            knowledge.tellRule(RETURN_WINDOW, 1)
                || knowledge.tellRule("which orders can be returned", 2);
        known(knowledge.tellRule("when is the refund paid back", 1) || told);
      }
    }

    /** Something that arrived broken or wrong is for people to put right. */
    private void warranty(Request request) {
      boolean brief = Words.content(request.text()).size() <= 1;
      known(
          brief
              ? knowledge.tellRule("for how many years articles are covered against faults", 2)
              : knowledge.answer(request));
      if (Words.of(request.text()).stream().anyMatch(ARRIVED_WRONG::contains)) {
        needsPerson = true;
      }
    }

    private void shipping(Request request) {
      boolean told = knowledge.answer(request);
      if (!told && Countries.find(request.text()).isPresent()) {
        told = knowledge.tellRule("where we do not deliver, only to these countries", 2);
      }
      known(told);
    }

    /** What stands in the way of a change, and who can make it. */
    private void change(ActionReply.Outcome outcome, String matter) {
      if (outcome == ActionReply.Outcome.ANSWERED) {
        return;
      }
      if (understanding.order().isPresent()) {
        desk.order().ifPresent(found -> reply(found).tellState());
      }
      knowledge.tellRule(matter, 2);
      sayWhoCan(outcome);
    }

    private void sayWhoCan(ActionReply.Outcome outcome) {
      speech.say(
          outcome == ActionReply.Outcome.SIGN_IN_NEEDED
              ? ServicePhrase.SIGN_IN_NEEDED
              : ServicePhrase.CANNOT_ACT);
      needsPerson = true;
    }

    private void askedOfPeople(Request request) {
      knowledge.answer(request);
      needsPerson = true;
      if (!speech.hasSpoken()) {
        speech.say(ServicePhrase.DONT_KNOW);
      }
    }

    private void complaint(Request request) {
      speech.say(ServicePhrase.STAY_POLITE);
      if (understanding.order().isPresent() && understanding.ordersAreNew()) {
        orderStatus(request);
      }
      needsPerson = true;
    }

    private void sizing(Request request) {
      boolean told = knowledge.answer(request);
      if (!told) {
        known(products.answer(new Request(Intent.PRODUCT_DETAIL, request.text(), request.topic())));
      }
    }

    private void contact(Request request) {
      known(knowledge.answer(request));
      if (Words.of(request.text()).stream().anyMatch(REACHING_US::contains)) {
        needsPerson = true;
      }
    }

    /** Nothing was recognised: the question may still stand in the texts or name a product. */
    private boolean unknown(Request request) {
      return products.tellOfNamed(request) || knowledge.answer(request);
    }

    private void outOfScope(Request request) {
      if (Words.content(request.text()).size() < 2 || !unknown(request)) {
        speech.say(ServicePhrase.OUT_OF_SCOPE);
      }
    }

    private void known(boolean answered) {
      if (!answered) {
        speech.say(ServicePhrase.DONT_KNOW);
        needsPerson = true;
      }
    }

    private OrderReply reply(OrderLookup.Found found) {
      return new OrderReply(found.order(), brief.shop().zone(), brief.now(), speech);
    }

    private void offerPerson() {
      speech.say(brief.humanCalled() ? ServicePhrase.HANDOFF_ALREADY : ServicePhrase.OFFER_HUMAN);
    }
  }
}
