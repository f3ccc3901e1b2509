/** The CartAgent program: one entry point for every command. */
@NullMarked
package io.cartagent.web;

import org.jspecify.annotations.NullMarked;
