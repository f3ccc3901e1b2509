/** Shops and their installation. */
@NullMarked
package io.cartagent.application.shop;

import org.jspecify.annotations.NullMarked;
