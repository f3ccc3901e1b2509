/** What every store must do, as tests, and stores in memory that pass them. */
@NullMarked
package io.cartagent.application.port.persistence;

import org.jspecify.annotations.NullMarked;
