package io.cartagent.application.knowledge;

/** How many sources were stored anew, removed, and found as they were. */
public record SyncKnowledgeResult(int stored, int removed, int unchanged) {}
