package io.cartagent.adapter.llm.provider;

import dev.langchain4j.model.bedrock.BedrockChatRequestParameters;
import dev.langchain4j.model.bedrock.BedrockStreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.cartagent.application.port.llm.ModelRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.Message;

/** Bedrock's ConverseStream, sent by the AWS SDK, which signs it. */
final class BedrockWire implements Wire {
  private static final ScopedValue<AtomicReference<ConverseStreamRequest>> WRITTEN =
      ScopedValue.newInstance();

  private final BedrockStreamingChatModel model;
  private final Supplier<BedrockRuntimeAsyncClient> client;

  /**
   * @param client made when it is first needed: it takes half a second
   */
  BedrockWire(String modelName, Supplier<BedrockRuntimeAsyncClient> client) {
    this.client = client;
    BedrockChatRequestParameters.Builder parameters = BedrockChatRequestParameters.builder();
    if (KnownModels.takesTemperature(modelName)) {
      parameters.temperature(0.0);
    }
    model =
        BedrockStreamingChatModel.builder()
            .client(new Taking())
            .modelId(modelName)
            .defaultRequestParameters(parameters.build())
            .build();
  }

  @Override
  public Running open(ModelRequest request, Duration patience, Handoff handoff) {
    ReplyAssembly reply = new ReplyAssembly(request.mostTokens(), handoff);
    BedrockEvents events = new BedrockEvents(reply, handoff);
    CompletableFuture<Void> answered =
        client
            .get()
            .converseStream(
                write(request),
                ConverseStreamResponseHandler.builder()
                    .onEventStream(stream -> follow(stream, events))
                    .onError(error -> handoff.fail(failure(error, events.hasBegun())))
                    .build());
    var _ =
        answered.whenComplete((_, error) ->
            handoff.fail(
                error == null
                    ? Failure.broken("the stream ended before the reply did")
                    : failure(error, events.hasBegun())));
    return () -> {
      events.close();
      answered.cancel(true);
    };
  }

  private static void follow(
      SdkPublisher<software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput>
          stream,
      BedrockEvents events) {
    stream.subscribe(events);
  }

  /** As with {@link RequestWriter}: LangChain4j writes the request, and we send it. */
  private ConverseStreamRequest write(ModelRequest request) {
    ChatRequest chat =
        ChatRequest.builder()
            .messages(ChatRequests.messages(request))
            .toolSpecifications(ChatRequests.tools(request))
            .maxOutputTokens(request.mostTokens())
            .build();
    AtomicReference<ConverseStreamRequest> written = new AtomicReference<>();
    ScopedValue.where(WRITTEN, written).run(() -> model.chat(chat, RequestWriter.NOBODY));
    ConverseStreamRequest whole =
        Optional.ofNullable(written.get())
            .orElseThrow(() -> new IllegalStateException("LangChain4j wrote no request"));
    return whole.toBuilder().messages(alternating(whole.messages())).build();
  }

  /** Bedrock refuses two messages of the same side one after the other. */
  private static List<Message> alternating(List<Message> messages) {
    List<Message> alternating = new ArrayList<>();
    for (Message message : messages) {
      if (alternating.isEmpty() || alternating.getLast().role() != message.role()) {
        alternating.add(message);
      } else {
        Message before = alternating.removeLast();
        List<ContentBlock> both = new ArrayList<>(before.content());
        both.addAll(message.content());
        alternating.add(before.toBuilder().content(both).build());
      }
    }
    return alternating;
  }

  private static Failure failure(Throwable error, boolean begun) {
    Throwable cause =
        error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    if (cause instanceof SdkServiceException refusal) {
      String kind =
          cause instanceof AwsServiceException service && service.awsErrorDetails() != null
              ? service.awsErrorDetails().errorCode()
                  + " "
                  + service.awsErrorDetails().errorMessage()
              : "";
      return BedrockRefusals.of(refusal.statusCode(), kind, begun);
    }
    return begun
        ? Failure.broken("the connection was lost, or what came could not be read")
        : BedrockRefusals.ofClient(cause);
  }

  /** A client that sends nothing. */
  private static final class Taking implements BedrockRuntimeAsyncClient {
    @Override
    public CompletableFuture<Void> converseStream(
        ConverseStreamRequest request, ConverseStreamResponseHandler handler) {
      WRITTEN.get().set(request);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {
      // holds nothing
    }
  }
}
