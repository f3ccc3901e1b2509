/** What the application needs to have remembered. */
@NullMarked
package io.cartagent.application.port.persistence;

import org.jspecify.annotations.NullMarked;
