package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.knowledge.Embedding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The meanings of the exemplars, computed once while CartAgent is built: reading some nine hundred
 * sentences takes seconds of every start. The file names its model and the digest of its sentences,
 * so that vectors of other sentences are never taken for these.
 */
final class ExemplarVectors {
  static final String RESOURCE = "exemplars/vectors.bin";

  private ExemplarVectors() {}

  /** One embedding per exemplar, in order; empty where none were built for them and this model. */
  static Optional<List<Embedding>> load(String model, List<Exemplars.Exemplar> exemplars) {
    try (InputStream in = ExemplarVectors.class.getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : read(in.readAllBytes(), model, exemplars);
    } catch (IOException e) {
      throw new UncheckedIOException("the exemplars' vectors were not read", e);
    }
  }

  static Optional<List<Embedding>> read(
      byte[] file, String model, List<Exemplars.Exemplar> exemplars) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    if (!in.readUTF().equals(model) || !in.readUTF().equals(digest(exemplars))) {
      return Optional.empty();
    }
    int dimensions = in.readInt();
    List<Embedding> meanings = new ArrayList<>(exemplars.size());
    for (int i = 0; i < exemplars.size(); i++) {
      float[] values = new float[dimensions];
      for (int j = 0; j < dimensions; j++) {
        values[j] = in.readFloat();
      }
      meanings.add(new Embedding(model, values));
    }
    return Optional.of(List.copyOf(meanings));
  }

  static byte[] write(List<Embedding> meanings, List<Exemplars.Exemplar> exemplars)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(meanings.getFirst().model());
      out.writeUTF(digest(exemplars));
      out.writeInt(meanings.getFirst().dimensions());
      for (Embedding meaning : meanings) {
        for (float value : meaning.values()) {
          out.writeFloat(value);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String digest(List<Exemplars.Exemplar> exemplars) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (Exemplars.Exemplar exemplar : exemplars) {
        String line = exemplar.intent() + "\t" + exemplar.text() + "\n";
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
