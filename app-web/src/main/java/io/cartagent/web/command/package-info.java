/** What a person can type after cartagent. */
@NullMarked
package io.cartagent.web.command;

import org.jspecify.annotations.NullMarked;
