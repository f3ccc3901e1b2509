/** What every driven port has in common: the way it fails. */
@NullMarked
package io.cartagent.application.port;

import org.jspecify.annotations.NullMarked;
