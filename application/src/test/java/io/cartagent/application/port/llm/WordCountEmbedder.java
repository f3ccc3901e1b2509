package io.cartagent.application.port.llm;

import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;
import java.util.Locale;

/** Embeds a text by the words in it: texts that share words are alike. */
public final class WordCountEmbedder implements TextEmbedder {
  private static final int DIMENSIONS = 64;

  @Override
  public String model(TenantId tenant) {
    return "word-count";
  }

  @Override
  public List<Embedding> embed(TenantId tenant, List<String> texts) {
    return texts.stream().map(text -> new Embedding("word-count", counts(text))).toList();
  }

  private static float[] counts(String text) {
    float[] counts = new float[DIMENSIONS];
    counts[0] = 0.01f;
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      counts[Math.floorMod(word.hashCode(), DIMENSIONS)]++;
    }
    return counts;
  }
}
