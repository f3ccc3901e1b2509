/** A shopper's conversation: who owns it, what was said, and when it goes to a human. */
@NullMarked
package io.cartagent.domain.conversation;

import org.jspecify.annotations.NullMarked;
