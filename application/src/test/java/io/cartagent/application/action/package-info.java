/** Checks deciding on quotes, carrying them out and telling of it. */
@NullMarked
package io.cartagent.application.action;

import org.jspecify.annotations.NullMarked;
