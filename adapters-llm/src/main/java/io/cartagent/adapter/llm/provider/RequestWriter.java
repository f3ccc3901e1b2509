package io.cartagent.adapter.llm.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Has LangChain4j write a request in a provider's format, and takes it before it is sent.
 *
 * <p>LangChain4j knows the formats; CartAgent sends and reads itself. LangChain4j's own reading
 * takes a stream for whole when it just ends, skips events it cannot read, keeps lines of any
 * length, and holds a platform thread for each stream.
 */
final class RequestWriter {
  private static final ScopedValue<AtomicReference<HttpRequest>> WRITTEN =
      ScopedValue.newInstance();

  /** Nothing is ever answered to a request that is only written. */
  static final StreamingChatResponseHandler NOBODY =
      new StreamingChatResponseHandler() {
        @Override
        public void onCompleteResponse(ChatResponse response) {
          throw new IllegalStateException("a request that was not sent has been answered");
        }

        @Override
        public void onError(Throwable error) {
          throw new IllegalStateException("a request was not written", error);
        }
      };

  private RequestWriter() {}

  /** The request the model would send. */
  static HttpRequest write(StreamingChatModel model, ChatRequest request) {
    AtomicReference<HttpRequest> written = new AtomicReference<>();
    ScopedValue.where(WRITTEN, written).run(() -> model.chat(request, NOBODY));
    return Optional.ofNullable(written.get())
        .orElseThrow(() -> new IllegalStateException("LangChain4j wrote no request"));
  }

  /** To be given to a model whose requests are to be written only. */
  static HttpClientBuilder httpClient() {
    return new HttpClientBuilder() {
      @Override
      public Duration connectTimeout() {
        return Duration.ZERO;
      }

      @Override
      public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
      }

      @Override
      public Duration readTimeout() {
        return Duration.ZERO;
      }

      @Override
      public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
      }

      @Override
      public HttpClient build() {
        return new Taking();
      }
    };
  }

  private static final class Taking implements HttpClient {
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
      throw new UnsupportedOperationException("replies are streamed");
    }

    @Override
    public void execute(
        HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
      WRITTEN.get().set(request);
    }
  }
}
