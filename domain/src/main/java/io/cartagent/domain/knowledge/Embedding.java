package io.cartagent.domain.knowledge;

/**
 * The meaning of a text as a direction in space, by a named model. Immutable. Two embeddings
 * compare only when the same model made them.
 */
public final class Embedding {
  private final String model;
  private final float[] values;

  /** Takes the values a model gave, of any length but zero, and scales them to length 1. */
  public Embedding(String model, float[] values) {
    double norm = 0;
    for (float value : values) {
      norm += (double) value * value;
    }
    if (norm == 0) {
      throw new IllegalArgumentException("an embedding must not be zero");
    }
    this.model = model;
    this.values = new float[values.length];
    double length = Math.sqrt(norm);
    for (int i = 0; i < values.length; i++) {
      this.values[i] = (float) (values[i] / length);
    }
  }

  /** The model's name. */
  public String model() {
    return model;
  }

  public int dimensions() {
    return values.length;
  }

  /** A copy of the values, of length 1. */
  public float[] values() {
    return values.clone();
  }

  /** How alike two meanings are: the cosine, -1 to 1. */
  public double similarity(Embedding other) {
    if (!other.model.equals(model) || other.values.length != values.length) {
      throw new IllegalArgumentException("embeddings are of " + model + " and " + other.model);
    }
    double dot = 0;
    for (int i = 0; i < values.length; i++) {
      dot += (double) values[i] * other.values[i];
    }
    return dot;
  }

  /**
   * The signs of the values as zeros and ones, one character a dimension. The number of places in
   * which two signatures differ grows with the angle between the embeddings, so it is a cheap first
   * ranking (Charikar, "Similarity estimation techniques from rounding algorithms", 2002).
   */
  public String signature() {
    StringBuilder bits = new StringBuilder(values.length);
    for (float value : values) {
      bits.append(value > 0 ? '1' : '0');
    }
    return bits.toString();
  }
}
