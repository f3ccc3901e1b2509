package io.cartagent.adapter.persistence;

import com.google.crypto.tink.Aead;
import io.cartagent.domain.tenant.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts single fields with AES-256-GCM. A value is bound to its place: moved to another row,
 * column, table or shop it does not open (CR-02). The version of the key is in the value itself.
 */
final class FieldCipher {
  /** Where a value lives. */
  record Place(TenantId shop, String table, String column, String row) {
    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        out.writeUTF(shop.value());
        out.writeUTF(table);
        out.writeUTF(column);
        out.writeUTF(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }

  private final Aead aead;

  FieldCipher(Aead aead) {
    this.aead = aead;
  }

  Aead aead() {
    return aead;
  }

  byte[] seal(Place place, String text) {
    return seal(place, text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] seal(Place place, byte[] plain) {
    try {
      return aead.encrypt(plain, place.bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a value of " + place.table() + " could not be sealed", e);
    }
  }

  String openText(Place place, byte[] sealed) {
    return new String(open(place, sealed), StandardCharsets.UTF_8);
  }

  byte[] open(Place place, byte[] sealed) {
    try {
      return aead.decrypt(sealed, place.bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a value of " + place.table() + " is not what was stored at its place", e);
    }
  }
}
