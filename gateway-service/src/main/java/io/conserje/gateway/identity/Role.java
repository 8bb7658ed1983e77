package io.conserje.gateway.identity;

import java.util.Set;

/** What a staff member is, and so may do. */
enum Role {
    ADMIN(Permissions.ALL);

    private final Set<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = permissions;
    }

    Set<String> permissions() {
        return permissions;
    }
}
