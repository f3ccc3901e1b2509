package io.cartagent.twin.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** ID-08: the published vectors. */
class ProxySignatureTest {

  private static final String COMMON =
      "shop=shop-name.myshopify.com&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555";

  @Test
  void signs_a_logged_in_shoppers_request() {
    assertThat(sign("extra=1&extra=2&logged_in_customer_id=1&" + COMMON))
        .isEqualTo("4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb");
  }

  @Test
  void keeps_an_empty_customer_in_the_message() {
    assertThat(sign("extra=1&extra=2&logged_in_customer_id=&" + COMMON))
        .isEqualTo("e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb");
  }

  @Test
  void signs_without_the_customer_field_as_older_stores_did() {
    assertThat(sign("extra=1&extra=2&" + COMMON))
        .isEqualTo("a9718877bea71c2484f91608a7eaea1532bdf71f5c56825065fa4ccabe549ef3");
  }

  private static String sign(String query) {
    return ProxySignature.of(ProxyQuery.parse(query), "hush");
  }
}
