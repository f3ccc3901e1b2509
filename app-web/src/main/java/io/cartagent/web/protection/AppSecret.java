package io.cartagent.web.protection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The application's one secret, of which every purpose gets a key of its own, so that what one
 * purpose signs no other accepts (CR-12). Keys are derived with HKDF-SHA256 (RFC 5869).
 */
public final class AppSecret {
  /** Fewest bytes accepted. */
  public static final int SHORTEST = 32;

  private final byte[] secret;

  public AppSecret(byte[] secret) {
    if (secret.length < SHORTEST) {
      throw new IllegalArgumentException("the secret is shorter than " + SHORTEST + " bytes");
    }
    this.secret = secret.clone();
  }

  /** 32 bytes for a purpose; the same every time. */
  public byte[] keyFor(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .thenExpand(("cartagent/" + purpose).getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HKDF-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "AppSecret[hidden]";
  }
}
