/** Lets a shopper decide on a quoted action, and carries out what was agreed. */
@NullMarked
package io.cartagent.application.action;

import org.jspecify.annotations.NullMarked;
