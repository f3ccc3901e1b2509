package io.cartagent.adapter.llm.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Server-sent events, read strictly: an event counts only when its empty line has come, text must
 * be UTF-8, and no event can grow without bound (RE-10).
 */
final class EventReader {
  /** What a reader makes of an event's data. */
  @FunctionalInterface
  interface Listener {
    /** Returns whether to go on. */
    boolean event(String data);
  }

  static final int LARGEST_EVENT = 512 * 1024;

  private final InputStream in;
  private final byte[] block = new byte[8 * 1024];
  private byte[] line = new byte[1024];
  private int length;
  private boolean afterReturn;
  private final StringBuilder data = new StringBuilder();

  EventReader(InputStream in) {
    this.in = in;
  }

  /** Reads until the stream ends or the listener has enough. */
  void read(Listener listener) throws IOException {
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      for (int i = 0; i < read; i++) {
        if (!take(block[i], listener)) {
          return;
        }
      }
    }
  }

  private boolean take(byte next, Listener listener) throws IOException {
    boolean second = afterReturn && next == '\n';
    afterReturn = next == '\r';
    if (second) {
      return true;
    }
    if (next == '\n' || next == '\r') {
      String whole = decoded();
      length = 0;
      return line(whole, listener);
    }
    if (length == line.length) {
      if (length >= LARGEST_EVENT) {
        throw new UnreadableStreamException("an event is too large");
      }
      line = Arrays.copyOf(line, length * 2);
    }
    line[length++] = next;
    return true;
  }

  private boolean line(String whole, Listener listener) throws UnreadableStreamException {
    if (whole.isEmpty()) {
      if (data.isEmpty()) {
        return true;
      }
      String event = data.toString();
      data.setLength(0);
      return listener.event(event);
    }
    if (whole.startsWith("data:")) {
      if (!data.isEmpty()) {
        data.append('\n');
      }
      data.append(whole, whole.startsWith("data: ") ? 6 : 5, whole.length());
      if (data.length() > LARGEST_EVENT) {
        throw new UnreadableStreamException("an event is too large");
      }
    } else if (!isOther(whole)) {
      throw new UnreadableStreamException("a line belongs to no event");
    }
    return true;
  }

  /** The other fields of an event, and comments, which some servers send as a sign of life. */
  private static boolean isOther(String line) {
    return line.startsWith(":")
        || line.startsWith("event:")
        || line.startsWith("id:")
        || line.startsWith("retry:");
  }

  private String decoded() throws UnreadableStreamException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(line, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableStreamException("its text is not UTF-8");
    }
  }
}
