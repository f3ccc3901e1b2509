package io.cartagent.modeltwin;

import java.nio.charset.StandardCharsets;

/** Every byte of one request as it came over the wire. */
public final class Captured {
  private final byte[] head;
  private final byte[] body;

  Captured(byte[] head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  public byte[] head() {
    return head.clone();
  }

  public byte[] body() {
    return body.clone();
  }

  /** Head and body as text, to search in. */
  public String text() {
    return new String(head, StandardCharsets.UTF_8)
        + "\r\n\r\n"
        + new String(body, StandardCharsets.UTF_8);
  }

  int size() {
    return head.length + body.length;
  }
}
