/** Checks opening and continuing conversations. */
@NullMarked
package io.cartagent.application.conversation;

import org.jspecify.annotations.NullMarked;
