package io.cartagent.modeltwin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Three providers of language models on one port of this machine: Anthropic's messages, OpenAI's
 * chat completions and Bedrock's converse stream. It keeps what it was sent, so that a test can
 * search it for what should never have been sent.
 */
public final class ModelTwin implements AutoCloseable {
  private static final int BACKLOG = 2_000;
  private static final int MOST_CAPTURED = 20_000;
  private static final long MOST_CAPTURED_BYTES = 256L * 1024 * 1024;

  private final Brain brain;
  private final ServerSocket listening;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<Wire> wires =
      List.of(new AnthropicWire(), new OpenAiWire(), new BedrockWire());
  private final Deque<Captured> captured = new ArrayDeque<>();
  private long capturedBytes;
  private volatile int mostCaptured = MOST_CAPTURED;

  private ModelTwin(Brain brain, ServerSocket listening) {
    this.brain = brain;
    this.listening = listening;
  }

  /** Starts on a free port. */
  public static ModelTwin start(Brain brain) {
    try {
      ModelTwin twin =
          new ModelTwin(brain, new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
      twin.threads.execute(twin::accept);
      return twin;
    } catch (IOException e) {
      throw new UncheckedIOException("the simulated provider did not start", e);
    }
  }

  /** Keeps fewer requests from now on, for a load that would fill the memory with them. */
  public ModelTwin keeping(int most) {
    mostCaptured = most;
    return this;
  }

  /** Without a path; each provider's own path follows. */
  public String baseUrl() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  /** The latest requests, oldest first: some 20,000 or 256 MB of them. */
  public List<Captured> captured() {
    synchronized (captured) {
      return new ArrayList<>(captured);
    }
  }

  /** Requests answered now. */
  public int connections() {
    return open.size();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the simulated provider did not stop", e);
    }
    open.forEach(ModelTwin::quietlyClose);
    threads.shutdownNow();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        open.add(client);
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void serve(Socket client) {
    try (HttpConnection connection = new HttpConnection(client)) {
      for (Optional<HttpRequest> next = connection.next();
          next.isPresent() && answer(connection, client, next.get());
          next = connection.next()) {
        // one request after another
      }
    } catch (IOException e) {
      // the client has gone, which is its right
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(client);
      quietlyClose(client);
    }
  }

  private boolean answer(HttpConnection connection, Socket client, HttpRequest request)
      throws IOException, InterruptedException {
    capture(request);
    Optional<Wire> wire = wires.stream().filter(each -> each.reads(request)).findFirst();
    if (wire.isEmpty()) {
      connection.answer(404, Map.of(), "no such path".getBytes(StandardCharsets.UTF_8));
      return true;
    }
    SeenRequest seen = wire.get().read(request);
    return new Performance(connection, client, wire.get(), seen, brain.answer(seen)).play();
  }

  private void capture(HttpRequest request) {
    synchronized (captured) {
      captured.add(request.raw());
      capturedBytes += request.raw().size();
      while (captured.size() > mostCaptured || capturedBytes > MOST_CAPTURED_BYTES) {
        capturedBytes -= captured.remove().size();
      }
    }
  }

  private static void quietlyClose(Socket socket) {
    try {
      socket.close();
    } catch (SocketException e) {
      // closed already
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
