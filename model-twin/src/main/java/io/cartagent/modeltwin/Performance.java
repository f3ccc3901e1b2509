package io.cartagent.modeltwin;

import io.cartagent.modeltwin.Wire.Frame;
import io.cartagent.modeltwin.Wire.Kind;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;

/** Plays one script, with its fault, over one connection. */
final class Performance {
  private final HttpConnection connection;
  private final Socket socket;
  private final Wire wire;
  private final SeenRequest request;
  private final Script script;
  private int pieces;
  private int bytes;

  Performance(
      HttpConnection connection, Socket socket, Wire wire, SeenRequest request, Script script) {
    this.connection = connection;
    this.socket = socket;
    this.wire = wire;
    this.request = request;
    this.script = script;
  }

  /** Returns whether the connection can be used again. */
  boolean play() throws IOException, InterruptedException {
    switch (script.fault().orElse(null)) {
      case Fault.Refused(Refusal refusal, Map<String, String> headers) -> {
        Wire.Answer answer = wire.refuse(refusal);
        Map<String, String> all = new java.util.TreeMap<>(answer.headers());
        all.putAll(headers);
        connection.answer(answer.status(), all, answer.body().getBytes(StandardCharsets.UTF_8));
        return true;
      }
      case Fault.Status(int status, Map<String, String> headers, String body) -> {
        connection.answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
        return true;
      }
      case null, default -> {}
    }
    return stream();
  }

  private boolean stream() throws IOException, InterruptedException {
    silence();
    connection.begin(Map.of("content-type", contentType()));
    Iterator<Frame> frames = wire.frames(request, script, charset());
    while (frames.hasNext()) {
      Frame frame = frames.next();
      if (frame.kind() == Kind.PIECE) {
        Thread.sleep(pieces == 0 ? script.beforeFirst() : script.between());
      }
      if (frame.kind() == Kind.END && script.fault().orElse(null) instanceof Fault.NoEnd) {
        break;
      }
      if (!send(frame.bytes())) {
        return false;
      }
      if (frame.kind() == Kind.PIECE) {
        pieces++;
        silence();
        if (disturb()) {
          return false;
        }
      }
    }
    connection.end();
    return true;
  }

  /** Returns whether the stream goes on. */
  private boolean send(byte[] frame) throws IOException {
    if (script.fault().orElse(null) instanceof Fault.Cut(int after, boolean politely)
        && bytes + frame.length >= after) {
      connection.send(Arrays.copyOf(frame, after - bytes));
      if (politely) {
        connection.end();
      } else {
        socket.setSoLinger(true, 0);
      }
      return false;
    }
    connection.send(frame);
    bytes += frame.length;
    return true;
  }

  /** Returns whether the stream is over. */
  private boolean disturb() throws IOException {
    return switch (script.fault().orElse(null)) {
      case Fault.ErrorEvent(int after) when after == pieces -> {
        connection.send(wire.errorEvent());
        connection.end();
        yield true;
      }
      case Fault.Garbage(int after, String garbage) when after == pieces -> {
        connection.send(garbage.getBytes(StandardCharsets.ISO_8859_1));
        yield false;
      }
      case null, default -> false;
    };
  }

  private void silence() throws InterruptedException {
    if (script.fault().orElse(null) instanceof Fault.Silence(int after, Duration lasting)
        && after == pieces) {
      Thread.sleep(lasting);
    }
  }

  private String contentType() {
    return script.fault().orElse(null) instanceof Fault.ContentType(String type)
        ? type
        : wire.contentType();
  }

  private Charset charset() {
    return script.fault().orElse(null) instanceof Fault.Encoding(Charset other)
        ? other
        : StandardCharsets.UTF_8;
  }
}
