package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.SHOP_KEY;
import static io.cartagent.adapter.persistence.schema.Tables.SUBJECT_KEY;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Keys under keys: the master key wraps a shop's, a shop's data key wraps one for each
 * conversation. Deleting a key makes all it has encrypted unreadable. Keys are read anew in each
 * transaction, so that a deleted one is gone at once and on every node.
 */
@Singleton
final class ShopKeys {
  private static final Configuration CIPHERS = MasterKey.CIPHERS;

  private final MasterKey master;

  ShopKeys(DatabaseSettings settings) {
    this.master = settings.masterKey();
  }

  /** Gives a shop its keys unless it has them. */
  void ensure(DSLContext db, TenantId tenant) {
    if (db.fetchExists(SHOP_KEY, SHOP_KEY.SHOP_ID.eq(tenant.value()))) {
      return;
    }
    try {
      byte[] data =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CIPHERS),
              master.aead(),
              placeOfData(tenant).bytes(),
              CIPHERS);
      byte[] index =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG, CIPHERS),
              master.aead(),
              placeOfIndex(tenant).bytes(),
              CIPHERS);
      db.insertInto(SHOP_KEY)
          .set(SHOP_KEY.SHOP_ID, tenant.value())
          .set(SHOP_KEY.DATA_KEY, data)
          .set(SHOP_KEY.INDEX_KEY, index)
          .onConflictDoNothing()
          .execute();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the keys of " + tenant.value() + " were not made", e);
    }
  }

  /** Encrypts what belongs to the shop itself. */
  FieldCipher shop(DSLContext db, TenantId tenant) {
    byte[] wrapped =
        db.select(SHOP_KEY.DATA_KEY)
            .from(SHOP_KEY)
            .where(SHOP_KEY.SHOP_ID.eq(tenant.value()))
            .fetchOptional(SHOP_KEY.DATA_KEY)
            .orElseThrow(() -> notInstalled(tenant));
    return unwrap(wrapped, master.aead(), placeOfData(tenant));
  }

  /** A keyed hash: finds a value again without storing it (CR-04). */
  byte[] hash(DSLContext db, TenantId tenant, String value) {
    byte[] wrapped =
        db.select(SHOP_KEY.INDEX_KEY)
            .from(SHOP_KEY)
            .where(SHOP_KEY.SHOP_ID.eq(tenant.value()))
            .fetchOptional(SHOP_KEY.INDEX_KEY)
            .orElseThrow(() -> notInstalled(tenant));
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, master.aead(), placeOfIndex(tenant).bytes(), CIPHERS)
          .getPrimitive(CIPHERS, Mac.class)
          .computeMac(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the index key of " + tenant.value() + " is not ours", e);
    }
  }

  /** Makes the key of a new conversation. */
  FieldCipher create(DSLContext db, TenantId tenant, ConversationId id) {
    try {
      KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CIPHERS);
      byte[] wrapped =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              handle, shop(db, tenant).aead(), placeOf(tenant, id).bytes(), CIPHERS);
      db.insertInto(SUBJECT_KEY)
          .set(SUBJECT_KEY.SHOP_ID, tenant.value())
          .set(SUBJECT_KEY.SUBJECT_ID, subjectOf(id))
          .set(SUBJECT_KEY.DATA_KEY, wrapped)
          .execute();
      return new FieldCipher(handle.getPrimitive(CIPHERS, Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of a conversation was not made", e);
    }
  }

  /** The key of a conversation; absent when there is none or it was destroyed. */
  Optional<FieldCipher> find(DSLContext db, TenantId tenant, ConversationId id) {
    return db.select(SUBJECT_KEY.DATA_KEY, SHOP_KEY.DATA_KEY)
        .from(SUBJECT_KEY)
        .join(SHOP_KEY)
        .on(SHOP_KEY.SHOP_ID.eq(SUBJECT_KEY.SHOP_ID))
        .where(SUBJECT_KEY.SHOP_ID.eq(tenant.value()))
        .and(SUBJECT_KEY.SUBJECT_ID.eq(subjectOf(id)))
        .fetchOptional()
        .map(wrapped -> {
          Aead shop = unwrap(wrapped.value2(), master.aead(), placeOfData(tenant)).aead();
          return unwrap(wrapped.value1(), shop, placeOf(tenant, id));
        });
  }

  private static FieldCipher unwrap(byte[] wrapped, Aead wrapping, Place place) {
    try {
      return new FieldCipher(
          TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, place.bytes(), CIPHERS)
              .getPrimitive(CIPHERS, Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key in " + place.table() + " does not unwrap", e);
    }
  }

  private static IllegalStateException notInstalled(TenantId tenant) {
    return new IllegalStateException(tenant.value() + " has not installed CartAgent");
  }

  private static String subjectOf(ConversationId id) {
    return "conversation:" + id.value();
  }

  private static Place placeOfData(TenantId tenant) {
    return new Place(tenant, "shop_key", "data_key", tenant.value());
  }

  private static Place placeOfIndex(TenantId tenant) {
    return new Place(tenant, "shop_key", "index_key", tenant.value());
  }

  private static Place placeOf(TenantId tenant, ConversationId id) {
    return new Place(tenant, "subject_key", "data_key", subjectOf(id));
  }
}
