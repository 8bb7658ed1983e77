package io.conserje.gateway.identity;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes the account {@code admin} at the first start, and never touches it again. */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String USERNAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final IdentityProperties properties;

    FirstAdministrator(StaffAccounts accounts, Passwords passwords, IdentityProperties properties) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.existsByUsername(USERNAME)) {
            return;
        }
        if (properties.adminPassword().isBlank()) {
            LOG.warn("Nobody can log in: set CONSERJE_ADMIN_PASSWORD and start again");
            return;
        }
        add();
    }

    private void add() {
        String hash = passwords.hash(properties.adminPassword());
        try {
            accounts.saveAndFlush(new Staff(UUID.randomUUID(), USERNAME, "Administrator", hash, Role.ADMIN));
            LOG.info("The first administrator was made");
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another instance made the first administrator", e);
        }
    }
}
