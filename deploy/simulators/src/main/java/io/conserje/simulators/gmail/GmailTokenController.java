package io.conserje.simulators.gmail;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Google's token endpoint, for service accounts. */
@RestController
class GmailTokenController {
    private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final int LIFE = 3599;

    private final GmailAccess access;
    private final GmailFaults faults;

    GmailTokenController(GmailAccess access, GmailFaults faults) {
        this.access = access;
        this.faults = faults;
    }

    @PostMapping(GmailController.BASE + "/token")
    Token token(@RequestParam("grant_type") String grant, @RequestParam(defaultValue = "") String assertion) {
        return faults.around("token", () -> {
            if (!JWT_BEARER.equals(grant)) {
                throw new GrantRefused("Only service accounts are known here");
            }
            return new Token(access.token(assertion), LIFE, "Bearer");
        });
    }

    /** The answer (RFC 6749, 5.1). */
    record Token(String access_token, int expires_in, String token_type) {}
}
