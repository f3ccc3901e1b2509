/** Bringing the shop's own texts in, and finding them again. */
@NullMarked
package io.cartagent.application.knowledge;

import org.jspecify.annotations.NullMarked;
