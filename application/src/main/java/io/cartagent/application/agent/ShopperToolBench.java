package io.cartagent.application.agent;

import io.cartagent.application.port.llm.DraftSink;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.ActionWish;
import io.cartagent.application.port.llm.ShopperTools.FoundProduct;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The tools of one shopper for one turn, under the bounds of the turn (AI-06). */
final class ShopperToolBench implements ToolBench {
  private static final Set<SourceKind> KNOWLEDGE =
      Set.of(SourceKind.POLICY, SourceKind.PAGE, SourceKind.ARTICLE);
  private static final int MOST_PRODUCTS = 5;

  private final ShopperTools tools;
  private final DraftSink sink;
  private final List<AgentTool> offered;
  private final int mostCalls;
  private final Map<String, FoundProduct> products = new HashMap<>();
  private final Map<String, String> answered = new HashMap<>();
  private int calls;

  ShopperToolBench(ShopperTools tools, DraftSink sink, List<AgentTool> offered, int mostCalls) {
    this.tools = tools;
    this.sink = sink;
    this.offered = List.copyOf(offered);
    this.mostCalls = mostCalls;
  }

  @Override
  public Outcome carryOut(ToolCall call) {
    return switch (CallCheck.rule(call, offered)) {
      case CallCheck.Ruling.Refused(String why) -> Outcome.refusal(why);
      case CallCheck.Ruling.Allowed(AgentTool tool) -> within(tool, call.arguments());
    };
  }

  private Outcome within(AgentTool tool, Map<String, String> arguments) {
    if (tool == AgentTool.HAND_OVER) {
      String reason = arguments.getOrDefault("reason", "");
      return new Outcome(
          "A person has been called.",
          Optional.of(HandoffReason.valueOf(reason.toUpperCase(Locale.ROOT))),
          false);
    }
    String same = tool + " " + arguments;
    if (answered.containsKey(same)) {
      return Outcome.of("You have asked this already; the answer stands above.");
    }
    if (calls >= mostCalls) {
      return Outcome.of("No more calls in this turn: answer with what you have.");
    }
    calls++;
    String result = call(tool, arguments);
    answered.put(same, result);
    return Outcome.of(result);
  }

  private String call(AgentTool tool, Map<String, String> arguments) {
    return switch (tool) {
      case SEARCH_KNOWLEDGE ->
          ToolResults.passages(
              tools.searchKnowledge(arguments.getOrDefault("query", ""), KNOWLEDGE));
      case SEARCH_PRODUCTS -> {
        List<FoundProduct> found =
            tools.searchProducts(arguments.getOrDefault("query", ""), MOST_PRODUCTS);
        found.forEach(product -> products.put(product.reference(), product));
        yield ToolResults.products(found);
      }
      case PRODUCT_DETAIL -> detail(arguments.getOrDefault("reference", ""));
      case LOOK_UP_ORDER -> order(arguments);
      case MY_ORDERS -> ToolResults.orders(tools.listMyOrders());
      case RETURN_ELIGIBILITY ->
          ToolResults.returns(tools.checkReturn(arguments.getOrDefault("order_number", "")));
      case QUOTE_ACTION -> quote(arguments);
      case HAND_OVER -> throw new IllegalStateException("a handover is no lookup");
    };
  }

  /** Only products this turn has found: a reference from anywhere else means nothing (AI-05). */
  private String detail(String reference) {
    return Optional.ofNullable(products.get(reference))
        .map(ToolResults::detail)
        .orElse("No such reference; search for the product first.");
  }

  private String order(Map<String, String> arguments) {
    OrderLookup lookup =
        tools.lookUpOrder(
            arguments.getOrDefault("order_number", ""), arguments.getOrDefault("contact", ""));
    if (lookup instanceof OrderLookup.Found found) {
      sink.showCard(found.reference());
    }
    return ToolResults.order(lookup);
  }

  /** The sentence beside an offer is fixed, and the card is built from the quote (AI-03). */
  private String quote(Map<String, String> arguments) {
    UnaryOperator<String> given = name -> arguments.getOrDefault(name, "");
    String order = given.apply("order_number");
    ActionWish wish =
        switch (given.apply("kind")) {
          case "cancel_order" -> new ActionWish.Cancel(order);
          case "change_address" ->
              new ActionWish.NewAddress(
                  order,
                  given.apply("recipient"),
                  given.apply("address_line_1"),
                  given.apply("address_line_2"),
                  given.apply("city"),
                  given.apply("region"),
                  given.apply("postcode"),
                  given.apply("country"));
          case "request_return" ->
              new ActionWish.SendBack(
                  order, given.apply("item"), given.apply("quantity"), given.apply("reason"));
          default -> throw new IllegalStateException("a kind of action that was not checked");
        };
    QuoteAnswer answer = tools.quote(wish);
    if (answer instanceof QuoteAnswer.Offered(String reference)) {
      sink.say(ServicePhrase.CONFIRM_BELOW);
      sink.showCard(reference);
    }
    return ToolResults.quote(answer);
  }
}
