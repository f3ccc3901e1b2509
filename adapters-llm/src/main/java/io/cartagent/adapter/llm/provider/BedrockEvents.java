package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelReply.End;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockDelta;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockDeltaEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStartEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamMetadataEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.MessageStartEvent;
import software.amazon.awssdk.services.bedrockruntime.model.MessageStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ToolUseBlockStart;

/**
 * A reply as Bedrock streams it, one event at a time, on a thread of the AWS SDK that must not
 * wait. The reply is whole when its usage has come, which is always last.
 */
final class BedrockEvents implements Subscriber<ConverseStreamOutput> {
  private final ReplyAssembly reply;
  private final Handoff handoff;
  private final Set<Integer> openCalls = new HashSet<>();
  private final AtomicReference<Optional<Subscription>> source =
      new AtomicReference<>(Optional.empty());
  private volatile boolean begun;
  private volatile boolean closed;
  private boolean stopped;

  BedrockEvents(ReplyAssembly reply, Handoff handoff) {
    this.reply = reply;
    this.handoff = handoff;
  }

  boolean hasBegun() {
    return begun;
  }

  /** Wants no more events. */
  void close() {
    closed = true;
    source.get().ifPresent(Subscription::cancel);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.set(Optional.of(subscription));
    begun = true;
    if (closed) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(ConverseStreamOutput event) {
    handoff.orFailOnError(() -> read(event));
    if (handoff.isOver()) {
      source.get().ifPresent(Subscription::cancel);
    } else {
      source.get().ifPresent(subscription -> subscription.request(1));
    }
  }

  @Override
  public void onError(Throwable error) {
    // told to the response handler, too
  }

  @Override
  public void onComplete() {
    handoff.fail(Failure.broken("the stream ended before the reply did"));
  }

  private void read(ConverseStreamOutput event) {
    switch (event) {
      case MessageStartEvent _ -> {}
      case ContentBlockStartEvent start -> open(start);
      case ContentBlockDeltaEvent piece -> delta(piece.contentBlockIndex(), piece.delta());
      case ContentBlockStopEvent stop -> openCalls.remove(stop.contentBlockIndex());
      case MessageStopEvent stop -> {
        stopped = true;
        reply.stop(endOf(stop));
      }
      case ConverseStreamMetadataEvent metadata -> {
        if (metadata.usage() != null) {
          reply.input(metadata.usage().inputTokens());
          reply.output(metadata.usage().outputTokens());
        }
        end();
      }
      default -> {
        // an event of a later version
      }
    }
  }

  private void open(ContentBlockStartEvent event) {
    ToolUseBlockStart use = event.start() == null ? null : event.start().toolUse();
    if (use == null) {
      return;
    }
    openCalls.add(event.contentBlockIndex());
    reply.beginCall(event.contentBlockIndex(), given(use.toolUseId()), given(use.name()));
  }

  private void delta(int index, ContentBlockDelta delta) {
    if (delta.text() != null) {
      reply.text(delta.text());
    } else if (delta.toolUse() != null) {
      reply.arguments(index, given(delta.toolUse().input()));
    } else {
      reply.unseen(delta.reasoningContent() == null ? "" : given(delta.reasoningContent().text()));
    }
  }

  private void end() {
    if (stopped && openCalls.isEmpty()) {
      reply.end();
    } else {
      reply.fail("the reply ended within a block");
    }
  }

  private static End endOf(MessageStopEvent event) {
    return switch (event.stopReason()) {
      case END_TURN, STOP_SEQUENCE -> End.COMPLETE;
      case TOOL_USE -> End.CALLS;
      case GUARDRAIL_INTERVENED, CONTENT_FILTERED -> End.REFUSED;
      default -> End.CUT_OFF;
    };
  }

  private static String given(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
