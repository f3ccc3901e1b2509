package io.cartagent.twin.storefront;

/** What one address shows, before the shop's frame is put around it. */
record WebPage(int status, String title, String description, Html main) {

  static WebPage of(String title, String description, Html main) {
    return new WebPage(200, title, description, main);
  }
}
