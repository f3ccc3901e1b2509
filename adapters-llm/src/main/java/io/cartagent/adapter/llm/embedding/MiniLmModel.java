package io.cartagent.adapter.llm.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModelFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * all-MiniLM-L6-v2, quantised, one thread a text. By default the runtime gives each text every
 * processor and lets idle threads spin, which doubles what a short sentence costs; questions of
 * many shoppers at once use the processors better side by side.
 */
final class MiniLmModel extends AbstractInProcessEmbeddingModel {
  static {
    // The tokenizer's library reports its use to its makers, unless told not to.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private static final String MODEL = "all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

  private final OnnxBertBiEncoder encoder;

  MiniLmModel() {
    super(threads());
    encoder = load();
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(),
        Thread.ofPlatform().daemon().name("embedding-", 0).factory());
  }

  private static OnnxBertBiEncoder load() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER)) {
      options.setIntraOpNumThreads(1);
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model is not one this runtime reads", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the embedding model was not read", e);
    }
  }

  private static InputStream resource(String name) {
    ClassLoader library = AllMiniLmL6V2QuantizedEmbeddingModelFactory.class.getClassLoader();
    return Objects.requireNonNull(library.getResourceAsStream(name), name);
  }
}
