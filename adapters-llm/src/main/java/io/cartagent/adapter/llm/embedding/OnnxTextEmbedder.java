package io.cartagent.adapter.llm.embedding;

import dev.langchain4j.data.segment.TextSegment;
import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/**
 * Embeds with all-MiniLM-L6-v2, quantised, in this process. The model takes most of a second to
 * load, so it loads on a thread of its own from the start and only the first embedding waits for
 * it.
 */
final class OnnxTextEmbedder implements TextEmbedder {
  static final String MODEL = "all-minilm-l6-v2-q";

  /** Texts a batch: enough to use the processors, few enough to keep memory small. */
  private static final int BATCH = 64;

  /** The model reads 256 word pieces or so; what comes after them is only work. */
  private static final int LONGEST = 4_000;

  private final FutureTask<MiniLmModel> loading = new FutureTask<>(MiniLmModel::new);

  OnnxTextEmbedder() {
    Thread.ofPlatform().daemon().name("embedding-model-load").start(loading);
  }

  @Override
  public String model(TenantId tenant) {
    return MODEL;
  }

  @Override
  public List<Embedding> embed(TenantId tenant, List<String> texts) {
    MiniLmModel loaded = loaded();
    List<Embedding> embeddings = new ArrayList<>(texts.size());
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<TextSegment> batch =
          texts.subList(from, Math.min(texts.size(), from + BATCH)).stream()
              .map(OnnxTextEmbedder::segment)
              .toList();
      loaded.embedAll(batch).content().stream()
          .map(embedding -> new Embedding(MODEL, embedding.vector()))
          .forEach(embeddings::add);
    }
    return embeddings;
  }

  private static TextSegment segment(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return TextSegment.from(cut.isBlank() ? "." : cut);
  }

  private MiniLmModel loaded() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return loading.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (java.util.concurrent.ExecutionException e) {
          throw new IllegalStateException("the embedding model did not load", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
