/** Evidence, the claims a sentence makes, and the policy that lets only proven sentences out. */
@NullMarked
package io.cartagent.domain.grounding;

import org.jspecify.annotations.NullMarked;
