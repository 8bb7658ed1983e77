package io.conserje.gateway.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** An account of a person who works here; the lock-out's columns of the same table belong to {@link LockOut}. */
@Entity
class Staff {

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected Staff() {}

    Staff(UUID id, String username, String displayName, String passwordHash, Role role) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.enabled = true;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean isEnabled() {
        return enabled;
    }
}
