package io.conserje.gateway.identity;

import io.conserje.gateway.token.StaffClaims;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Login, refresh, logout, and who one is. */
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {

    private final Login login;
    private final Logout logout;

    AuthController(Login login, Logout logout) {
        this.login = login;
        this.logout = logout;
    }

    /** Tokens for name and password. */
    @PostMapping("/login")
    TokenPair login(@Valid @RequestBody LoginRequest request) {
        return login.byPassword(request.username(), request.password());
    }

    /** The next tokens; the refresh token that is sent is used up. */
    @PostMapping("/refresh")
    TokenPair refresh(@Valid @RequestBody RefreshRequest request) {
        return login.byRefreshToken(request.refreshToken());
    }

    /** Ends the session of the access token, or of the refresh token in the body. */
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(
            @AuthenticationPrincipal @Nullable Jwt token,
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request) {
        if (token != null) {
            logout.ofSession(UUID.fromString(StaffClaims.of(token).session()));
        }
        if (request != null) {
            logout.ofRefreshToken(request.refreshToken());
        }
    }

    /** The account behind the access token. */
    @GetMapping("/me")
    Me me(@AuthenticationPrincipal Jwt token) {
        StaffClaims claims = StaffClaims.of(token);
        Staff staff = login.staff(UUID.fromString(claims.staffId()));
        return new Me(
                claims.staffId(),
                staff.username(),
                staff.displayName(),
                staff.role().name(),
                claims.permissions().stream().sorted().toList(),
                List.of(claims.tenant()));
    }
}
