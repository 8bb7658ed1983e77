package io.conserje.gateway.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accounts. */
interface StaffAccounts extends Repository<Staff, UUID> {

    /** By the lower-case name. */
    Optional<Staff> findByUsername(String username);

    /** By id. */
    Optional<Staff> findById(UUID id);

    /** Adds an account at once, so that a taken name is known here. */
    Staff saveAndFlush(Staff staff);

    /** Whether the name is taken. */
    boolean existsByUsername(String username);
}
