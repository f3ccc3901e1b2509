/** Which merchant a piece of data belongs to. */
@NullMarked
package io.cartagent.domain.tenant;

import org.jspecify.annotations.NullMarked;
