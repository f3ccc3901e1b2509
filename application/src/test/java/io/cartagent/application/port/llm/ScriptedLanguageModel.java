package io.cartagent.application.port.llm;

import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply.End;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Answers as a test tells it to, and remembers what it was asked. */
public final class ScriptedLanguageModel implements LanguageModel {
  /** What a model does when it is asked. */
  public sealed interface Answer {
    /** A whole reply, its text in pieces. */
    record Replies(List<String> pieces, List<ToolCall> calls, ModelUsage usage, End end)
        implements Answer {
      public Replies {
        pieces = List.copyOf(pieces);
        calls = List.copyOf(calls);
      }
    }

    /** Some text, and then no more. */
    record Fails(List<String> pieces, Trouble trouble) implements Answer {
      public Fails {
        pieces = List.copyOf(pieces);
      }
    }

    static Answer says(String... pieces) {
      return new Replies(List.of(pieces), List.of(), new ModelUsage(10, 5), End.COMPLETE);
    }

    static Answer calls(ToolCall... calls) {
      return new Replies(List.of(), List.of(calls), new ModelUsage(10, 5), End.CALLS);
    }

    static Answer fails(Trouble trouble, String... piecesBefore) {
      return new Fails(List.of(piecesBefore), trouble);
    }
  }

  /** What was asked, by whom. */
  public record Asked(TenantId tenant, ModelRequest request) {}

  private final ModelDescription description;
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile BiFunction<TenantId, ModelRequest, Answer> script =
      (_, _) -> Answer.fails(Trouble.OVERLOADED);

  public ScriptedLanguageModel() {
    this(new ModelDescription("scripted", "scripted-1", TokenPrices.FREE));
  }

  public ScriptedLanguageModel(ModelDescription description) {
    this.description = description;
  }

  /** Answers so from now on. */
  public void will(BiFunction<TenantId, ModelRequest, Answer> next) {
    script = next;
  }

  /** Answers each request with the next of these; fails when there is none left. */
  public void will(Answer... answers) {
    List<Answer> left = Collections.synchronizedList(new ArrayList<>(List.of(answers)));
    script = (_, _) -> left.isEmpty() ? Answer.fails(Trouble.OVERLOADED) : left.removeFirst();
  }

  /** The requests so far, oldest first. */
  public List<Asked> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  @Override
  public ModelDescription describe(TenantId tenant) {
    return description;
  }

  @Override
  public ModelReply stream(TenantId tenant, ModelRequest request, Consumer<String> text) {
    asked.add(new Asked(tenant, request));
    return switch (script.apply(tenant, request)) {
      case Answer.Replies(var pieces, var calls, ModelUsage usage, End end) -> {
        pieces.forEach(text);
        yield new ModelReply(String.join("", pieces), calls, usage, end);
      }
      case Answer.Fails(var pieces, Trouble trouble) -> {
        pieces.forEach(text);
        throw new ModelException(trouble, "the script says so", null);
      }
    };
  }
}
