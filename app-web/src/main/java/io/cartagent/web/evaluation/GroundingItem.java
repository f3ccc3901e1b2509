package io.cartagent.web.evaluation;

import io.cartagent.domain.grounding.GroundingContext;

/**
 * One answer with the evidence it is to be judged against.
 *
 * @param domain the part of its set it counts for; empty when the set has no parts
 * @param base the unedited answer of an edited one; otherwise empty
 * @param type what was edited; otherwise empty
 */
record GroundingItem(
    String id,
    String answer,
    GroundingContext context,
    String label,
    String domain,
    String base,
    String type) {

  boolean labelled() {
    return !label.equals("unlabelled");
  }

  boolean unsupported() {
    return label.equals("unsupported");
  }
}
