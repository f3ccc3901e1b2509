package io.cartagent.application.agent;

import io.cartagent.application.agent.AgentLoop.Outcome;
import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelMessage;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.llm.ToolSpec;
import io.cartagent.domain.conversation.HandoffReason;
import java.util.List;
import java.util.Optional;

/** One turn with one model: replies and calls in alternation, until there is an answer. */
final class ModelAttempt {
  /** A token is rarely shorter, so that what a prompt costs is not guessed too low. */
  private static final int CHARACTERS_PER_TOKEN = 3;

  private final AgentLoop.Turn turn;
  private final LanguageModel model;
  private final ModelDescription description;
  private final ToolBench bench;
  private final List<ToolSpec> tools;
  private final String instructions;
  private final Spending spending;
  private final TurnBudget budget;
  private final TurnBounds bounds;
  private final ModelTalk talk;
  private int rewrites;

  ModelAttempt(
      AgentLoop.Turn turn,
      LanguageModel model,
      ToolBench bench,
      List<AgentTool> offered,
      Prompt prompt,
      Spending spending,
      TurnBudget budget,
      TurnBounds bounds) {
    this.turn = turn;
    this.model = model;
    this.description = model.describe(turn.tenant());
    this.bench = bench;
    this.tools = offered.stream().map(AgentTool::spec).toList();
    this.instructions = prompt.fill(turn.brief());
    this.spending = spending;
    this.budget = budget;
    this.bounds = bounds;
    this.talk = new ModelTalk(turn.brief(), turn.vault(), turn.speech().shown());
  }

  /** Converses until the shopper has an answer or nothing more may be asked. */
  Outcome run() {
    while (true) {
      Optional<ModelReply> reply = ask();
      if (reply.isEmpty()) {
        return soFar();
      }
      if (reply.get().end() == ModelReply.End.CALLS) {
        if (carryOut(reply.get())) {
          return soFar();
        }
      } else if (turn.speech().refusals().isEmpty() || rewrites >= bounds.rewrites()) {
        return soFar();
      } else {
        rewrites++;
        talk.addReply(reply.get().text(), List.of());
        talk.askAgain(turn.speech().refusals(), turn.speech().shown());
      }
    }
  }

  /** One reply, or none when the turn's bounds or a spending cap are reached. */
  private Optional<ModelReply> ask() {
    ModelRequest request =
        new ModelRequest(
            instructions,
            talk.messages(),
            tools,
            bounds.tokens(),
            budget.timeLeft().isPositive() ? budget.timeLeft() : bounds.time());
    long most = description.prices().costOf(new ModelUsage(promptTokens(request), bounds.tokens()));
    int call = budget.replies() + 1;
    if (!budget.allows(most) || !spending.reserve(turn.payer(), call, most)) {
      return Optional.empty();
    }
    budget.countReply();
    turn.speech().begin(rewrites < bounds.rewrites());
    ModelUsage used = new ModelUsage(promptTokens(request), bounds.tokens());
    try {
      ModelReply reply = model.stream(turn.tenant(), request, turn.speech()::write);
      used = reply.usage().outputTokens() > 0 ? reply.usage() : used;
      turn.observer().replied(description, reply, description.prices().costOf(used));
      // What the shopper waits for comes before the books.
      switch (reply.end()) {
        case COMPLETE, CALLS -> turn.speech().flush();
        case CUT_OFF, REFUSED -> turn.speech().breakOff();
      }
      return Optional.of(reply);
    } finally {
      // Where nobody says what a reply cost, such as one that broke off, the most is booked.
      budget.countCost(spending.settle(turn.payer(), call, description, used));
    }
  }

  /**
   * Answers every call of a reply, so that the conversation stays whole (RE-12).
   *
   * @return whether the conversation with the model ends here
   */
  private boolean carryOut(ModelReply reply) {
    talk.addReply(reply.text(), reply.calls());
    boolean faulty = false;
    Optional<HandoffReason> handoff = Optional.empty();
    for (ToolCall call : reply.calls()) {
      ToolBench.Outcome outcome = bench.carryOut(call);
      turn.observer().called(call, outcome.text());
      talk.addResult(call, outcome.text());
      faulty |= outcome.faulty();
      handoff = handoff.or(outcome::handoff);
    }
    handoff.ifPresent(reason -> turn.speech().handOver(reason));
    return handoff.isPresent() || (faulty && budget.countFaulty());
  }

  private Outcome soFar() {
    return turn.speech().hasAnswered() ? Outcome.ANSWERED : Outcome.NOT_ANSWERED;
  }

  private long promptTokens(ModelRequest request) {
    long characters = request.instructions().length();
    for (ModelMessage message : request.messages()) {
      characters +=
          switch (message) {
            case ModelMessage.FromShopper(var text) -> text.value().length();
            case ModelMessage.FromAgent(var text, var calls) ->
                text.value().length() + calls.stream().mapToInt(ModelAttempt::sizeOf).sum();
            case ModelMessage.FromTool(var call, var result) ->
                call.id().length() + result.value().length();
          };
    }
    for (ToolSpec tool : request.tools()) {
      characters += tool.name().length() + tool.description().length();
      for (ToolSpec.Parameter parameter : tool.parameters()) {
        characters += parameter.name().length() + parameter.description().length() + 60;
      }
    }
    return characters / CHARACTERS_PER_TOKEN + 1;
  }

  private static int sizeOf(ToolCall call) {
    return call.tool().length()
        + call.arguments().entrySet().stream()
            .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
            .sum();
  }
}
