/** Checks how a turn is answered. */
@NullMarked
package io.cartagent.application.answering;

import org.jspecify.annotations.NullMarked;
