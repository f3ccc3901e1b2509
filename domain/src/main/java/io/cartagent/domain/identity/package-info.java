/** How well a shopper is known, and what each level of knowledge lets them hear. */
@NullMarked
package io.cartagent.domain.identity;

import org.jspecify.annotations.NullMarked;
