package io.cartagent.adapter.persistence;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key that wraps every shop's keys. It comes from outside and is never stored in the database:
 * a stolen dump or backup alone tells nothing (CR-01).
 */
public final class MasterKey {
  static final Configuration CIPHERS = ciphers();

  private static final int BYTES = 32;

  private final Aead aead;

  private MasterKey(Aead aead) {
    this.aead = aead;
  }

  /** From 32 random bytes in Base64. */
  public static MasterKey ofBase64(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the master key is not Base64", e);
    }
    return of(bytes);
  }

  /** From 32 random bytes. */
  @AccessesPartialKey // Making a key of given bytes is what it is for.
  public static MasterKey of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "the master key has " + bytes.length + " bytes; it needs " + BYTES);
    }
    try {
      AesGcmParameters parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(BYTES)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      AesGcmKey key =
          AesGcmKey.builder()
              .setParameters(parameters)
              .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
              .build();
      KeysetHandle handle =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
              .build();
      return new MasterKey(handle.getPrimitive(CIPHERS, Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }

  private static Configuration ciphers() {
    try {
      AeadConfig.register();
      MacConfig.register();
      return RegistryConfiguration.get();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }

  Aead aead() {
    return aead;
  }

  @Override
  public String toString() {
    return "MasterKey";
  }
}
