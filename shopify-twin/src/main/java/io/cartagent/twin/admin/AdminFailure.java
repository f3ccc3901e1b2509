package io.cartagent.twin.admin;

/** A field refuses its arguments; the message and code are what Shopify would answer. */
final class AdminFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  AdminFailure(String message, String code) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
