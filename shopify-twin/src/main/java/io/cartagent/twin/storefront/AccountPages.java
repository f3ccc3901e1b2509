package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.TwinStore;
import java.util.Optional;

/** Signing in without a password, since the shop is simulated: pick whom to be. Also the cart. */
final class AccountPages {

  private static final int OFFERED = 24;

  private final TwinStore store;

  AccountPages(TwinStore store) {
    this.store = store;
  }

  WebPage account(Optional<Customer> signedIn) {
    return WebPage.of(
        "Your account",
        "Your account",
        Html.of(
            """
            <section class="narrow">
              <h1>Your account</h1>
              {}
              <h2>Sign in as</h2>
              <p class="quiet">In this simulated shop you choose who you are. The shop then vouches for you, \
            also towards its chat.</p>
              <form class="people" method="post" action="/account">{}</form>
            </section>
            """,
            signedIn
                .map(customer ->
                    Html.of(
                        """
                        <p>You are signed in as <strong>{}</strong>.</p>
                        <form method="post" action="/account">\
                        <button class="button plain" name="customer" value="">Sign out</button></form>\
                        """,
                        customer.displayName()))
                .orElse(Html.of("<p>You are not signed in.</p>")),
            Html.join(
                store.customers().stream().limit(OFFERED).map(AccountPages::person).toList())));
  }

  WebPage cart() {
    return WebPage.of(
        "Cart",
        "Cart",
        Html.of(
            """
            <section class="narrow">
              <h1>Cart</h1>
              <ul class="cart" id="cart"></ul>
              <p id="cart-empty">Your cart is empty. <a href="/collections/all">See everything</a></p>
              <p class="quiet">This is a simulated shop, so the way ends here: there is no checkout.</p>
            </section>
            """));
  }

  private static Html person(Customer customer) {
    return Html.of(
        "<button class=\"button plain\" name=\"customer\" value=\"{}\">{}</button>",
        customer.id(),
        customer.displayName());
  }
}
