package io.conserje.gateway.identity;

import java.util.List;

/**
 * The person behind a token.
 *
 * @param name as colleagues read it
 * @param role what they are
 * @param permissions what they may do, sorted
 * @param tenants the hotels they work for
 */
record Me(String id, String username, String name, String role, List<String> permissions, List<String> tenants) {}
