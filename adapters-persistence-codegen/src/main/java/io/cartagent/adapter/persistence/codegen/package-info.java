/** Writes the Java names of the database's tables while CartAgent is built; no part of it runs. */
@NullMarked
package io.cartagent.adapter.persistence.codegen;

import org.jspecify.annotations.NullMarked;
