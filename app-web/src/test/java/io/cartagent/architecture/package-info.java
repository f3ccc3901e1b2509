/** What Maven cannot see of the architecture, held by tests. */
@NullMarked
package io.cartagent.architecture;

import org.jspecify.annotations.NullMarked;
