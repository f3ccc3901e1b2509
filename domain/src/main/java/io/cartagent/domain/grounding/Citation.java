package io.cartagent.domain.grounding;

import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.util.Optional;

/**
 * What a shown sentence rests on, for people to see.
 *
 * @param evidenceId binds the sentence to the evidence; for a passage it is its digest
 * @param quote the words it rests on; absent where showing them would tell too much
 */
public record Citation(
    String evidenceId, SourceKind kind, String label, Optional<URI> url, Optional<String> quote) {}
