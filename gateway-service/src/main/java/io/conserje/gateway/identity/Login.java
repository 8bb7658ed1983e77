package io.conserje.gateway.identity;

import io.conserje.defaults.log.LogFields;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.token.StaffClaims;
import io.conserje.gateway.token.TokenIssuer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Turns proofs of identity into tokens; every refusal looks the same from outside. */
@Component
class Login {

    private static final Logger LOG = LoggerFactory.getLogger(Login.class);

    /** The only tenant so far; accounts get tenants of their own with the tenants' issue. */
    private static final String TENANT = "default";

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final RefreshTokens refreshTokens;
    private final TokenIssuer issuer;

    Login(
            StaffAccounts accounts,
            Passwords passwords,
            LockOut lockOut,
            RefreshTokens refreshTokens,
            TokenIssuer issuer) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.refreshTokens = refreshTokens;
        this.issuer = issuer;
    }

    /** Tokens for a right name and password of an account that is not locked; else a 401 problem. */
    TokenPair byPassword(String name, String password) {
        String username = name.toLowerCase(Locale.ROOT);
        Optional<Staff> account = accounts.findByUsername(username);
        boolean mayTry = lockOut.mayTry(username);
        boolean right =
                passwords.isRight(password, account.map(Staff::passwordHash).orElse(null));
        Staff staff = account.filter(found -> mayTry && right).orElseThrow(() -> refused("bad-credentials"));
        lockOut.forgive(username);
        return tokens(staff, refreshTokens.open(staff.id()));
    }

    /** The next tokens for a refresh token that was never used; else a 401 problem. */
    TokenPair byRefreshToken(String token) {
        return switch (refreshTokens.rotate(token)) {
            case RefreshOutcome.Rotated rotated ->
                tokens(staff(rotated.session().staffId()), rotated.session());
            case RefreshOutcome.Reused _ -> throw refused("refresh-token-reused");
            case RefreshOutcome.Refused _ -> throw refused("bad-refresh-token");
        };
    }

    /** The account behind a checked token; a 401 problem when it is gone. */
    Staff staff(UUID id) {
        return accounts.findById(id).filter(Staff::isEnabled).orElseThrow(() -> refused("account-gone"));
    }

    private TokenPair tokens(Staff staff, OpenSession session) {
        var claims = new StaffClaims(
                staff.id().toString(),
                staff.displayName(),
                session.id().toString(),
                TENANT,
                staff.role().permissions());
        return new TokenPair(
                issuer.issue(claims), session.refreshToken(), issuer.lifetime().toSeconds());
    }

    private static ProblemException refused(String reason) {
        LOG.atInfo().addKeyValue(LogFields.REASON, reason).log("A login was refused");
        return new ProblemException(
                HttpStatus.UNAUTHORIZED,
                "urn:problem:gateway:bad-credentials",
                "Name, password or token is wrong, or the account is locked for a while.");
    }
}
