package io.cartagent.application.knowledge;

import io.cartagent.application.port.commerce.StoreContent;
import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.application.port.persistence.PassageIndex;
import io.cartagent.application.port.persistence.PassageIndex.EmbeddedPassage;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.PassageSplitter;
import io.cartagent.domain.redaction.UntrustedText;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link SyncKnowledgeUseCase}: read, split, embed, store. */
public final class SyncKnowledgeService implements SyncKnowledgeUseCase {
  private final StoreContent content;
  private final ShopRepository shops;
  private final TextEmbedder embedder;
  private final PassageIndex index;

  public SyncKnowledgeService(
      StoreContent content, ShopRepository shops, TextEmbedder embedder, PassageIndex index) {
    this.content = content;
    this.shops = shops;
    this.embedder = embedder;
    this.index = index;
  }

  @Override
  public SyncKnowledgeResult sync(SyncKnowledgeCommand command) {
    TenantId tenant = command.tenant();
    shops.saveProfile(tenant, content.getProfile(tenant));
    String model = embedder.model(tenant);
    Map<String, String> known = index.listVersions(tenant, model);
    Set<String> gone = new HashSet<>(known.keySet());
    int stored = 0;
    int unchanged = 0;
    for (Document document : content.listDocuments(tenant)) {
      String id = document.source().id();
      gone.remove(id);
      if (document.version().equals(known.get(id))) {
        unchanged++;
      } else {
        index.replace(tenant, id, document.version(), model, embed(tenant, document));
        stored++;
      }
    }
    if (!gone.isEmpty()) {
      index.remove(tenant, gone);
    }
    return new SyncKnowledgeResult(stored, gone.size(), unchanged);
  }

  private List<EmbeddedPassage> embed(TenantId tenant, Document document) {
    Document clean =
        new Document(document.source(), UntrustedText.clean(document.text()), document.version());
    List<Passage> passages = new PassageSplitter().split(clean);
    List<Embedding> embeddings =
        embedder.embed(tenant, passages.stream().map(SyncKnowledgeService::textOf).toList());
    List<EmbeddedPassage> embedded = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      embedded.add(new EmbeddedPassage(passages.get(i), embeddings.get(i)));
    }
    return embedded;
  }

  /** A passage means more under its title: "Returns › Sale items" before the bare sentence. */
  private static String textOf(Passage passage) {
    return passage.source().label() + "\n" + passage.heading() + "\n" + passage.text();
  }
}
