package io.cartagent.domain.knowledge;

/** Where a piece of knowledge comes from, most authoritative first: a policy outranks a page. */
public enum SourceKind {
  POLICY,
  PRODUCT,
  PAGE,
  ARTICLE,
  ORDER
}
