/** The way of a message: accepted, answered sentence by sentence, recorded. */
@NullMarked
package io.cartagent.application.conversation;

import org.jspecify.annotations.NullMarked;
