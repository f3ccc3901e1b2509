package io.cartagent.modeltwin;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Map;

/** One provider's way to speak. */
interface Wire {
  /** A part of a stream. */
  final class Frame {
    private final byte[] bytes;
    private final Kind kind;

    Frame(byte[] bytes, Kind kind) {
      this.bytes = bytes;
      this.kind = kind;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    Kind kind() {
      return kind;
    }
  }

  /** What a frame is to the model that speaks. */
  enum Kind {
    /** Before and between what the model says. */
    AROUND,
    /** A token or so. */
    PIECE,
    /** Says that the reply is whole, or comes after that. */
    END
  }

  /** A response without a stream. */
  record Answer(int status, Map<String, String> headers, String body) {}

  boolean reads(HttpRequest request);

  SeenRequest read(HttpRequest request) throws IOException;

  String contentType();

  Iterator<Frame> frames(SeenRequest request, Script script, Charset charset);

  byte[] errorEvent();

  Answer refuse(Refusal refusal);
}
