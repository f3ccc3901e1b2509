/** The storefront's app proxy: forwards shoppers' requests to the app, signed as Shopify signs. */
@NullMarked
package io.cartagent.twin.proxy;

import org.jspecify.annotations.NullMarked;
