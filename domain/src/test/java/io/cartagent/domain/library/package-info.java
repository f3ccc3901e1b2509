/** The domain as a library: what its jar needs, and that a stranger's program can use it. */
@NullMarked
package io.cartagent.domain.library;

import org.jspecify.annotations.NullMarked;
