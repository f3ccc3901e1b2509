/** Remembers in PostgreSQL, one shop at a time, what the application needs remembered. */
@NullMarked
package io.cartagent.adapter.persistence;

import org.jspecify.annotations.NullMarked;
