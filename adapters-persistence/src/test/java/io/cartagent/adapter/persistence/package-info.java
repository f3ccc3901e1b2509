/** The stores of PostgreSQL, tested on a PostgreSQL. */
@NullMarked
package io.cartagent.adapter.persistence;

import org.jspecify.annotations.NullMarked;
