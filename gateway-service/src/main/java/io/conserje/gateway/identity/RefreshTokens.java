package io.conserje.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions and their refresh tokens, of which only hashes are stored; each token is good for one use. */
@Component
class RefreshTokens {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final IdentityProperties properties;
    private final SecureRandom random;

    RefreshTokens(JdbcClient jdbc, IdentityProperties properties, SecureRandom random) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.random = random;
    }

    /** Opens a session, and clears away those of the same person that are over. */
    @Transactional
    public OpenSession open(UUID staffId) {
        jdbc.sql("delete from staff_session where staff_id = :staff and expires_at < now()")
                .param("staff", staffId)
                .update();
        UUID session = UUID.randomUUID();
        jdbc.sql("""
                        insert into staff_session (id, staff_id, expires_at)
                        values (:id, :staff, now() + make_interval(secs => :seconds))
                        """)
                .param("id", session)
                .param("staff", staffId)
                .param("seconds", (double) properties.sessionLifetime().toSeconds())
                .update();
        return new OpenSession(session, staffId, add(session));
    }

    /** Trades a token for the next one; a token that was traded before ends its whole session, whoever holds it. */
    @Transactional
    public RefreshOutcome rotate(String token) {
        return jdbc.sql("""
                        update refresh_token t set rotated_at = now()
                          from staff_session s
                         where t.token_hash = :hash and s.id = t.session_id
                           and t.rotated_at is null and t.expires_at > now()
                           and s.revoked_at is null and s.expires_at > now()
                        returning s.id, s.staff_id
                        """)
                .param("hash", hash(token))
                .query((row, number) -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                .optional()
                .<RefreshOutcome>map(
                        found -> new RefreshOutcome.Rotated(new OpenSession(found[0], found[1], add(found[0]))))
                .orElseGet(() -> refuse(token));
    }

    /** Ends a session with all its tokens. */
    public void revoke(UUID session) {
        jdbc.sql("update staff_session set revoked_at = now() where id = :id and revoked_at is null")
                .param("id", session)
                .update();
    }

    /** The session a token belongs to, used or not. */
    public Optional<UUID> sessionOf(String token) {
        return jdbc.sql("select session_id from refresh_token where token_hash = :hash")
                .param("hash", hash(token))
                .query(UUID.class)
                .optional();
    }

    private RefreshOutcome refuse(String token) {
        Optional<UUID> reused = jdbc.sql(
                        "select session_id from refresh_token where token_hash = :hash and rotated_at is not null")
                .param("hash", hash(token))
                .query(UUID.class)
                .optional();
        reused.ifPresent(this::revoke);
        return reused.isPresent() ? new RefreshOutcome.Reused() : new RefreshOutcome.Refused();
    }

    private String add(UUID session) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into refresh_token (token_hash, session_id, expires_at)
                        values (:hash, :session, now() + make_interval(secs => :seconds))
                        """)
                .param("hash", hash(token))
                .param("session", session)
                .param("seconds", (double) properties.refreshLifetime().toSeconds())
                .update();
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
