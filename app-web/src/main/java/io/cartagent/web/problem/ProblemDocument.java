package io.cartagent.web.problem;

import io.micronaut.serde.annotation.Serdeable;

/** The body of an error answer, as RFC 9457 shapes it. */
@Serdeable
record ProblemDocument(String title, int status, String detail) {}
