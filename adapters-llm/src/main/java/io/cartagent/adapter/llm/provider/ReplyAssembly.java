package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelReply.End;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.llm.ToolCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts one reply together from the events of any format, and hands it over only when the provider
 * has said that it is whole. Bounds what a model that does not stop can make us hold (RE-10).
 */
final class ReplyAssembly {
  /** More than any turn may carry out; further ones are dropped unread. */
  static final int MOST_CALLS = 16;

  /** Characters a token stands for at the most, and what a short reply may have beside. */
  private static final int CHARACTERS_A_TOKEN = 8;

  private static final int MARGIN = 2_000;
  private static final int LONGEST_TOOL_NAME = 128;
  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private final Handoff handoff;
  private final long mostCharacters;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Draft> calls = new LinkedHashMap<>();
  private long characters;
  private long inputTokens;
  private long outputTokens;
  private @Nullable End stop;

  /** A call whose arguments are still coming in. */
  private static final class Draft {
    private final String id;
    private final String tool;
    private final StringBuilder arguments = new StringBuilder();

    private Draft(String id, String tool) {
      this.id = id;
      this.tool = tool;
    }
  }

  ReplyAssembly(int mostTokens, Handoff handoff) {
    this.handoff = handoff;
    this.mostCharacters = (long) mostTokens * CHARACTERS_A_TOKEN + MARGIN;
  }

  /** The next piece of what the model says. */
  void text(String piece) {
    if (stop != null) {
      fail("text came after the end of the text");
    } else if (count(piece)) {
      text.append(piece);
      handoff.token(piece);
    }
  }

  /** Something the model thinks or does that is not for us, but shows that it is at work. */
  void unseen(String piece) {
    if (count(piece)) {
      handoff.token("");
    }
  }

  void beginCall(int index, String id, String tool) {
    if (stop != null || calls.containsKey(index)) {
      fail("a call began out of order");
    } else if (count(tool)) {
      calls.put(index, new Draft(id, tool));
      handoff.token("");
    }
  }

  boolean hasCall(int index) {
    return calls.containsKey(index);
  }

  void arguments(int index, String piece) {
    Draft call = calls.get(index);
    if (call == null || stop != null) {
      fail("arguments of a call that was not begun");
    } else if (count(piece)) {
      if (calls.size() <= MOST_CALLS) {
        call.arguments.append(piece);
      }
      handoff.token("");
    }
  }

  void input(long tokens) {
    inputTokens = Math.max(0, tokens);
  }

  void output(long tokens) {
    outputTokens = Math.max(0, tokens);
  }

  /** Why the model stopped. */
  void stop(End reason) {
    if (stop == null) {
      stop = reason;
    }
  }

  /** The provider says that this was all. */
  void end() {
    End reason = stop;
    if (reason == null) {
      fail("the reply ended without a reason");
      return;
    }
    switch (reason) {
      case COMPLETE, CALLS -> {
        if (reason == End.CALLS && calls.isEmpty()) {
          fail("a call was announced and none came");
        } else {
          whole(calls.isEmpty() ? End.COMPLETE : End.CALLS, finishedCalls());
        }
      }
      case CUT_OFF, REFUSED -> whole(reason, List.of());
    }
  }

  void fail(String detail) {
    handoff.fail(Failure.broken(detail));
  }

  private void whole(End reason, List<ToolCall> finished) {
    handoff.whole(
        new ModelReply(
            text.toString(), finished, new ModelUsage(inputTokens, outputTokens), reason));
  }

  /** Returns whether there is room for it; cuts the reply off if not. */
  private boolean count(String piece) {
    // An event without text costs something too: a stream of them must end as well.
    characters += Math.max(1, piece.length());
    if (characters > mostCharacters) {
      whole(End.CUT_OFF, List.of());
      return false;
    }
    return true;
  }

  private List<ToolCall> finishedCalls() {
    Set<String> taken = new HashSet<>();
    List<ToolCall> finished = new ArrayList<>();
    for (Draft call : calls.values()) {
      if (finished.size() < MOST_CALLS) {
        finished.add(finished(call, taken));
      }
    }
    return finished;
  }

  private static ToolCall finished(Draft call, Set<String> taken) {
    String tool =
        call.tool.length() > LONGEST_TOOL_NAME
            ? call.tool.substring(0, LONGEST_TOOL_NAME)
            : call.tool;
    return switch (ToolArguments.read(call.arguments.toString())) {
      case ToolArguments.Usable(Map<String, String> values) ->
          new ToolCall(unique(call.id, taken), tool, values, Optional.empty());
      case ToolArguments.Unusable(String problem) ->
          new ToolCall(unique(call.id, taken), tool, Map.of(), Optional.of(problem));
    };
  }

  /** The provider's id, or one of ours where it gave none, an odd one, or the same twice. */
  private static String unique(String id, Set<String> taken) {
    String plain = PLAIN_ID.matcher(id).matches() ? id : "call";
    String free = plain;
    for (int next = 2; !taken.add(free); next++) {
      free = plain + "-" + next;
    }
    return free;
  }
}
