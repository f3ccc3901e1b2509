package io.cartagent.adapter.persistence;

import io.cartagent.adapter.persistence.schema.tables.records.PassageRecord;
import io.cartagent.application.port.persistence.PassageIndex.EmbeddedPassage;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Passages and embeddings as rows, and back. */
final class PassageRows {
  private PassageRows() {}

  static PassageRecord toRow(TenantId tenant, EmbeddedPassage embedded) {
    Passage passage = embedded.passage();
    Source source = passage.source();
    PassageRecord row = new PassageRecord();
    row.setShopId(tenant.value());
    row.setPassageId(passage.id());
    row.setSourceId(source.id());
    row.setKind(source.kind().name());
    row.setLabel(source.label());
    row.setUrl(source.url().map(URI::toString).orElse(null));
    row.setUpdatedAt(source.updatedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    row.setHeading(passage.heading());
    row.setBody(passage.text());
    row.setDigest(passage.digest());
    row.setEmbeddingModel(embedded.embedding().model());
    row.setEmbedding(bytesOf(embedded.embedding()));
    return row;
  }

  static Passage toPassage(PassageRecord row) {
    Source source =
        new Source(
            row.getSourceId(),
            SourceKind.valueOf(row.getKind()),
            row.getLabel(),
            Optional.ofNullable(row.getUrl()).map(URI::create),
            Optional.ofNullable(row.getUpdatedAt()).map(OffsetDateTime::toInstant));
    return new Passage(
        row.getPassageId(), source, row.getHeading(), row.getBody(), row.getDigest());
  }

  static Embedding toEmbedding(PassageRecord row) {
    ByteBuffer bytes = ByteBuffer.wrap(row.getEmbedding()).order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return new Embedding(row.getEmbeddingModel(), values);
  }

  private static byte[] bytesOf(Embedding embedding) {
    ByteBuffer bytes =
        ByteBuffer.allocate(embedding.dimensions() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(embedding.values());
    return bytes.array();
  }
}
