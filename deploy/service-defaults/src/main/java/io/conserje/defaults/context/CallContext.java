package io.conserje.defaults.context;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * For which tenant, and for which staff member if any, the running code works. It comes from the verified token of a
 * request, or is bound by a worker, and travels on in the token of each call to another service.
 *
 * @param permissions of the staff member; empty when no person stands behind the call
 */
public record CallContext(
        String tenant, @Nullable String staffId, @Nullable String staffName, Set<String> permissions) {

    /** Claim of the tenant in a service token. */
    public static final String TENANT_CLAIM = "tenant";

    /** Claim of the staff member's id in a service token. */
    public static final String STAFF_CLAIM = "staff";

    /** Claim of the staff member's name in a service token. */
    public static final String STAFF_NAME_CLAIM = "staff_name";

    /** Claim of the staff member's permissions in a service token. */
    public static final String PERMISSIONS_CLAIM = "permissions";

    private static final ScopedValue<CallContext> BOUND = ScopedValue.newInstance();

    public CallContext {
        permissions = Set.copyOf(permissions);
    }

    /** A context without a person. */
    public static CallContext ofTenant(String tenant) {
        return new CallContext(tenant, null, null, Set.of());
    }

    /** The context of the running code; throws {@link IllegalStateException} where nobody said for whom it works. */
    public static CallContext current() {
        return find().orElseThrow(() -> new IllegalStateException("No call context is bound"));
    }

    /** The context of the running code, if any. */
    public static Optional<CallContext> find() {
        return BOUND.isBound()
                ? Optional.of(BOUND.get())
                : fromToken(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Runs a task for this context. */
    public void run(Runnable task) {
        ScopedValue.where(BOUND, this).run(task);
    }

    /** Runs a task for this context and returns its result. */
    public <T extends @Nullable Object> T call(Supplier<T> task) {
        return ScopedValue.where(BOUND, this).call(task::get);
    }

    /** Whether the staff member behind the call may do this. */
    public boolean permits(String permission) {
        return permissions.contains(permission);
    }

    private static Optional<CallContext> fromToken(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return Optional.empty();
        }
        var jwt = token.getToken();
        var tenant = jwt.getClaimAsString(TENANT_CLAIM);
        if (tenant == null) {
            return Optional.empty();
        }
        var permissions = jwt.getClaimAsStringList(PERMISSIONS_CLAIM);
        return Optional.of(new CallContext(
                tenant,
                jwt.getClaimAsString(STAFF_CLAIM),
                jwt.getClaimAsString(STAFF_NAME_CLAIM),
                permissions == null ? Set.of() : Set.copyOf(permissions)));
    }
}
