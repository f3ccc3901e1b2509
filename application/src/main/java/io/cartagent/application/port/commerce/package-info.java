/** What the application needs from the shop's system. */
@NullMarked
package io.cartagent.application.port.commerce;

import org.jspecify.annotations.NullMarked;
