/** What the shop has written about itself, cut into passages and ranked for a question. */
@NullMarked
package io.cartagent.domain.knowledge;

import org.jspecify.annotations.NullMarked;
