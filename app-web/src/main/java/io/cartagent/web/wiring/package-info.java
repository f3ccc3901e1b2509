/** Builds every use case from its ports. */
@NullMarked
package io.cartagent.web.wiring;

import org.jspecify.annotations.NullMarked;
