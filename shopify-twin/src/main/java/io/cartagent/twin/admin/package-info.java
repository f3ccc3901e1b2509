/** The shop's Admin GraphQL API: who may ask, what it costs, and what each field answers. */
@NullMarked
package io.cartagent.twin.admin;

import org.jspecify.annotations.NullMarked;
