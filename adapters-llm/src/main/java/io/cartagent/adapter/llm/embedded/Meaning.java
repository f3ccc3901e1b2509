package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The meanings of texts, remembered while they are in use: a shop's passages come back with every
 * question, and reading them is the dearest part of an answer. At most some 40 MB are kept, the
 * longest unused go first. Safe for use by many threads.
 */
final class Meaning {
  private static final int REMEMBERED = 20_000;

  private record Key(TenantId tenant, String text) {}

  private final TextEmbedder embedder;
  private final Map<Key, Embedding> remembered =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Embedding> eldest) {
          return size() > REMEMBERED;
        }
      };

  Meaning(TextEmbedder embedder) {
    this.embedder = embedder;
  }

  Embedding of(TenantId tenant, String text) {
    return of(tenant, List.of(text)).getFirst();
  }

  /** One embedding per text, in order. */
  List<Embedding> of(TenantId tenant, List<String> texts) {
    Map<String, Embedding> known = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    synchronized (remembered) {
      for (String text : texts) {
        Embedding embedding = remembered.get(new Key(tenant, text));
        if (embedding == null) {
          missing.add(text);
        } else {
          known.put(text, embedding);
        }
      }
    }
    if (!missing.isEmpty()) {
      List<String> asked = List.copyOf(missing);
      List<Embedding> computed = embedder.embed(tenant, asked);
      synchronized (remembered) {
        for (int i = 0; i < asked.size(); i++) {
          known.put(asked.get(i), computed.get(i));
          remembered.put(new Key(tenant, asked.get(i)), computed.get(i));
        }
      }
    }
    List<Embedding> all = new ArrayList<>(texts.size());
    for (String text : texts) {
      all.add(java.util.Objects.requireNonNull(known.get(text)));
    }
    return all;
  }
}
