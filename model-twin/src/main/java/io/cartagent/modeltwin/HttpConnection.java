package io.cartagent.modeltwin;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The server's side of one HTTP/1.1 connection. Of its own, because a simulated fault must be able
 * to end a response anywhere, which a well-behaved server prevents.
 */
final class HttpConnection implements AutoCloseable {
  private static final int LARGEST_HEAD = 64 * 1024;
  private static final int LARGEST_BODY = 32 * 1024 * 1024;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  HttpConnection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** The next request; nothing when the client has gone. */
  Optional<HttpRequest> next() throws IOException {
    byte[] head = readHead();
    if (head.length == 0) {
      return Optional.empty();
    }
    String[] lines = new String(head, StandardCharsets.ISO_8859_1).split("\r\n", -1);
    String[] start = lines[0].split(" ", -1);
    if (start.length != 3) {
      throw new IOException("not a request of HTTP");
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
      write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    return Optional.of(
        new HttpRequest(start[0], start[1], headers, new Captured(head, readBody(headers))));
  }

  /** Answers at once. */
  void answer(int status, Map<String, String> headers, byte[] body) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head(status, headers, "content-length: " + body.length));
    all.writeBytes(body);
    write(all.toByteArray());
  }

  /** Begins a response whose end is not known. */
  void begin(Map<String, String> headers) throws IOException {
    write(head(200, headers, "transfer-encoding: chunked"));
  }

  /** Sends a piece of the response at once. */
  void send(byte[] piece) throws IOException {
    if (piece.length == 0) {
      return;
    }
    ByteArrayOutputStream chunk = new ByteArrayOutputStream(piece.length + 12);
    chunk.writeBytes(
        (Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    chunk.writeBytes(piece);
    chunk.writeBytes(new byte[] {'\r', '\n'});
    write(chunk.toByteArray());
  }

  void end() throws IOException {
    write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static byte[] head(int status, Map<String, String> headers, String length) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Simulated\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append(length).append("\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  private byte[] readHead() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int ends = 0;
    while (ends < 4) {
      int next = in.read();
      if (next < 0) {
        return new byte[0];
      }
      head.write(next);
      boolean wanted = next == (ends % 2 == 0 ? '\r' : '\n');
      ends = wanted ? ends + 1 : next == '\r' ? 1 : 0;
      if (head.size() > LARGEST_HEAD) {
        throw new IOException("the head of a request is too large");
      }
    }
    byte[] whole = head.toByteArray();
    return Arrays.copyOf(whole, whole.length - 4);
  }

  private byte[] readBody(Map<String, String> headers) throws IOException {
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      while (true) {
        int size = Integer.parseInt(readLine().split(";", 2)[0].strip(), 16);
        body.writeBytes(readExactly(size));
        readLine();
        if (size == 0) {
          return body.toByteArray();
        }
      }
    }
    return readExactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the client has gone");
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }

  private byte[] readExactly(int size) throws IOException {
    if (size < 0 || size > LARGEST_BODY) {
      throw new IOException("the body of a request is too large");
    }
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("the client has gone");
    }
    return bytes;
  }
}
