package io.cartagent.web.protection;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Signs and checks the token that lets a browser read and continue one conversation of one shop,
 * and nothing else (HT-03). A token lives {@link #IDLE}; using it past half of that earns a fresh
 * one, up to {@link #ABSOLUTE} after the conversation began.
 */
public final class WidgetTokens {
  static final Duration IDLE = Duration.ofHours(24);
  static final Duration ABSOLUTE = Duration.ofDays(30);
  private static final String AUDIENCE = "cartagent-widget";
  private static final String SHOP = "shop";
  private static final String BEGAN = "began";

  private final byte[] key;
  private final Clock clock;

  /** What a valid token grants. */
  public record Session(
      TenantId tenant, ConversationId conversation, Instant began, Instant expiresAt) {}

  /** Takes the secret from which this purpose's own key is derived (CR-12). */
  public WidgetTokens(AppSecret secret, Clock clock) {
    this.key = secret.keyFor("widget-token");
    this.clock = clock;
  }

  /** A token for a conversation that begins now. */
  public String issue(TenantId tenant, ConversationId conversation) {
    return sign(tenant, conversation, clock.instant());
  }

  /** The session of an {@code Authorization} header; absent whatever is wrong with it. */
  public Optional<Session> verify(Optional<String> authorization) {
    return authorization
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()).strip())
        .flatMap(this::read);
  }

  /** A fresh token when the given session's is past half its life and may be prolonged. */
  public Optional<String> renew(Session session) {
    Instant now = clock.instant();
    boolean pastHalf = now.plus(IDLE.dividedBy(2)).isAfter(session.expiresAt());
    boolean mayLive = now.isBefore(session.began().plus(ABSOLUTE));
    return pastHalf && mayLive
        ? Optional.of(sign(session.tenant(), session.conversation(), session.began()))
        : Optional.empty();
  }

  /**
   * A fresh token of a session whose shopper has come back; it ends no later than it would have.
   */
  public String prolong(Session session) {
    return sign(session.tenant(), session.conversation(), session.began());
  }

  /** When a token issued now expires. */
  public Instant expiry() {
    return clock.instant().plus(IDLE);
  }

  private String sign(TenantId tenant, ConversationId conversation, Instant began) {
    Instant end = clock.instant().plus(IDLE);
    Instant last = began.plus(ABSOLUTE);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .audience(AUDIENCE)
            .subject(conversation.value())
            .claim(SHOP, tenant.value())
            .claim(BEGAN, began.getEpochSecond())
            .expirationTime(Date.from(end.isBefore(last) ? end : last))
            .build();
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      token.sign(new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the widget token could not be signed", e);
    }
    return token.serialize();
  }

  private Optional<Session> read(String text) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      if (!token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
          || !token.verify(new MACVerifier(key))) {
        return Optional.empty();
      }
      JWTClaimsSet claims = token.getJWTClaimsSet();
      Date expiry = claims.getExpirationTime();
      Long began = claims.getLongClaim(BEGAN);
      String shop = claims.getStringClaim(SHOP);
      if (expiry == null
          || began == null
          || shop == null
          || !claims.getAudience().equals(List.of(AUDIENCE))
          || !clock.instant().isBefore(expiry.toInstant())) {
        return Optional.empty();
      }
      return Optional.of(
          new Session(
              new TenantId(shop),
              new ConversationId(claims.getSubject()),
              Instant.ofEpochSecond(began),
              expiry.toInstant()));
    } catch (ParseException | JOSEException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
