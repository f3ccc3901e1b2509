package io.cartagent.adapter.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.adapter.shopify.ShopifyAdapters.ProxyCaller;
import io.cartagent.domain.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppProxySignatureTest {
  /** The example of shopify.dev's page "Authenticate app proxies". */
  private static final String DOCUMENTED =
      "extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1"
          + "&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555"
          + "&signature=4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb";

  private static final TenantId SHOP = new TenantId("shop-name.myshopify.com");

  @Test
  void accepts_the_documented_request_of_a_customer_ID_08() {
    assertThat(verify("hush", 1317327555, DOCUMENTED))
        .contains(new ProxyCaller(SHOP, Optional.of("1")));
  }

  @ParameterizedTest
  @CsvSource({
    // shopify.dev, "Authenticate app proxies", without a customer.
    "hush,1317327555,extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id="
        + "&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555"
        + "&signature=e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb",
    // Older edition of that page, as restated in osiset/laravel-shopify's AuthProxyTest.
    "hush,1317327555,extra=1&extra=2&shop=shop-name.myshopify.com"
        + "&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555"
        + "&signature=a9718877bea71c2484f91608a7eaea1532bdf71f5c56825065fa4ccabe549ef3",
    "hush,1317327555,extra[]=1&extra[]=2&shop=shop-name.myshopify.com"
        + "&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555"
        + "&signature=6f4b878d5340128aab03a234676dba228432b0b8b72863828ec143e4c5772124",
    // Shopify/shopify_app, app_proxy_verification_test.rb.
    "secret,1466106083,shop=some-random-store.myshopify.com&path_prefix=%2Fapps%2Fmy-app"
        + "&timestamp=1466106083"
        + "&signature=f5cd7233558b1c50102a6f33c0b63ad1e1072a2fc126cb58d4500f75223cefcd",
    "secret,1466106083,shop=some-random-store.myshopify.com&path_prefix=%2Fapps%2Fmy-app"
        + "&timestamp=1466106083"
        + "&signature=bbf3aa60e098f08919a2ea4c64a388414f164e6a117a63b03479ac7aa9464b4f"
        + "&foo=bar&baz[1]&baz[2]=b&baz[c[0]]=whatup&baz[c[1]]=notmuch",
  })
  void accepts_published_requests_of_visitors_ID_08(String secret, long now, String query) {
    assertThat(verify(secret, now, query)).map(ProxyCaller::customerId).contains(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Shopify/shopify_app's negative: a parameter was added.
        "shop=some-random-store.myshopify.com&path_prefix=%2Fapps%2Fmy-app&timestamp=1466106083"
            + "&evil=1&signature=f5cd7233558b1c50102a6f33c0b63ad1e1072a2fc126cb58d4500f75223cefcd",
        // One bit of the signature differs.
        "shop=some-random-store.myshopify.com&path_prefix=%2Fapps%2Fmy-app&timestamp=1466106083"
            + "&signature=f5cd7233558b1c50102a6f33c0b63ad1e1072a2fc126cb58d4500f75223cefcc",
        "shop=some-random-store.myshopify.com&path_prefix=%2Fapps%2Fmy-app&timestamp=1466106083",
        "shop=some-random-store.myshopify.com&signature=",
        "signature=%ZZ",
        ""
      })
  void refuses_tampered_and_unsigned_requests_ID_08(String query) {
    assertThat(verify("secret", 1466106083, query)).isEmpty();
  }

  @Test
  void refuses_a_request_older_or_newer_than_ninety_seconds() {
    assertThat(verify("hush", 1317327555 + 90, DOCUMENTED)).isPresent();
    assertThat(verify("hush", 1317327555 - 90, DOCUMENTED)).isPresent();
    assertThat(verify("hush", 1317327555 + 91, DOCUMENTED)).isEmpty();
    assertThat(verify("hush", 1317327555 - 91, DOCUMENTED)).isEmpty();
  }

  @Test
  void accepts_the_former_secret_while_it_is_being_replaced() {
    AppProxySignature signature =
        new AppProxySignature(List.of("new secret", "hush"), at(1317327555));

    assertThat(signature.verify(DOCUMENTED)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"logged_in_customer_id=999", "shop=globex.myshopify.com", "timestamp=100"})
  void refuses_a_trusted_parameter_given_twice_even_when_signed_ID_09(String second) {
    String name = second.substring(0, second.indexOf('='));
    String first =
        switch (name) {
          case "shop" -> "acme.myshopify.com";
          case "timestamp" -> "100";
          default -> "1";
        };
    String message =
        "logged_in_customer_id=1path_prefix=/apps/xshop=acme.myshopify.comtimestamp=100"
            .replace(
                name + "=" + first, name + "=" + first + "," + second.substring(name.length() + 1));
    String query =
        "logged_in_customer_id=1&path_prefix=/apps/x&shop=acme.myshopify.com&timestamp=100&"
            + second
            + "&signature="
            + sign(message);

    assertThat(verify("hush", 100, query)).isEmpty();
  }

  @Test
  void refuses_a_signed_message_that_is_cut_elsewhere_to_become_a_login_ID_08() {
    // A visitor asked Shopify to forward a=…; Shopify signed it with an empty customer id.
    String injected =
        "logged_in_customer_id=999path_prefix=/pshop=acme.myshopify.comtimestamp=100zz=";
    String genuine = "logged_in_customer_id=path_prefix=/pshop=acme.myshopify.comtimestamp=100";
    String signature = sign("a=" + injected + genuine);
    String recut =
        "a=&logged_in_customer_id=999&path_prefix=/p&shop=acme.myshopify.com&timestamp=100&zz="
            + genuine.replace("=", "%3D")
            + "&signature="
            + signature;

    assertThat(verify("hush", 100, recut)).isEmpty();
  }

  @Test
  void refuses_a_shop_that_is_no_permanent_shopify_domain_WH_16() {
    String query =
        "shop=evil.example&timestamp=100&signature=" + sign("shop=evil.exampletimestamp=100");

    assertThat(verify("hush", 100, query)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "myshopify.com",
        "-a.myshopify.com",
        "acme.myshopify.com\n",
        "acme.myshopify.com.evil.com",
        "acme.myshopify.com@evil.com",
        "attacker.com/.myshopify.com",
        "foo.bar.myshopify.com",
        "Acme.myshopify.com",
        "%0a123.myshopify.com",
        "acme.myshopify.io"
      })
  void knows_no_shop_by_any_other_domain_WH_16(String domain) {
    assertThat(ShopDomain.tenantOf(domain)).isEmpty();
  }

  private static Optional<ProxyCaller> verify(String secret, long now, String query) {
    return new AppProxySignature(List.of(secret), at(now)).verify(query);
  }

  private static Clock at(long epochSecond) {
    return Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC);
  }

  private static String sign(String message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec("hush".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
