/** The last look at what is about to be shown: what no sentence may carry, however well proved. */
@NullMarked
package io.cartagent.domain.output;

import org.jspecify.annotations.NullMarked;
