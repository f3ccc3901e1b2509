package io.cartagent.adapter.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A shop's installation as it is stored; the token is encrypted. */
@MappedEntity(value = "installation", schema = Migrations.SCHEMA)
@SuppressWarnings("ArrayRecordComponent") // Written and read once, never compared.
record InstallationRow(@Id String shopId, byte[] accessToken, Instant installedAt) {}
