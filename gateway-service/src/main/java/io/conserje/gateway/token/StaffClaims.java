package io.conserje.gateway.token;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * What a staff token says.
 *
 * @param staffId of the account
 * @param name as colleagues read it
 * @param session the login it came from
 * @param tenant the hotel the token is for
 * @param permissions names of {@code Permissions}
 */
public record StaffClaims(String staffId, String name, String session, String tenant, Set<String> permissions) {

    /** Claim with the permissions. */
    public static final String PERMISSIONS = "permissions";

    static final String NAME = "name";
    static final String SESSION = "sid";
    static final String TENANT = "tenant";

    /** Copies the permissions. */
    public StaffClaims {
        permissions = Set.copyOf(permissions);
    }

    /** Reads a checked token; {@link IllegalArgumentException} where it is none of ours. */
    public static StaffClaims of(Jwt token) {
        return new StaffClaims(
                text(token, JwtClaimNames.SUB),
                text(token, NAME),
                text(token, SESSION),
                text(token, TENANT),
                Set.copyOf(required(token.getClaimAsStringList(PERMISSIONS), PERMISSIONS)));
    }

    private static String text(Jwt token, String claim) {
        return required(token.getClaimAsString(claim), claim);
    }

    private static <T> T required(@Nullable T value, String claim) {
        if (value == null) {
            throw new IllegalArgumentException("A staff token lacks " + claim);
        }
        return value;
    }
}
