package io.conserje.local.setting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The service account that the simulated Google believes: a file as Google hands it out, with a key of this machine's own. */
public final class SimulatedAccount {
    private static final int KEY_BITS = 2048;

    private SimulatedAccount() {}

    /**
     * The file in the folder; made anew where it names another place for tokens, since ports may change.
     *
     * @return its absolute path
     */
    public static Path in(Path folder, URI tokens) {
        Path file = folder.toAbsolutePath().resolve("gmail.json");
        try {
            if (!names(file, tokens)) {
                write(file, tokens);
            }
            return file;
        } catch (IOException e) {
            throw new StartRefused(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static boolean names(Path file, URI tokens) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            return JsonMapper.shared()
                    .readTree(Files.readAllBytes(file))
                    .path("token_uri")
                    .asString("")
                    .equals(tokens.toString());
        } catch (JacksonException half) {
            return false;
        }
    }

    private static void write(Path file, URI tokens) throws IOException {
        Map<String, String> account = new LinkedHashMap<>();
        account.put("type", "service_account");
        account.put("client_email", "conserje@simulated.example");
        account.put("private_key_id", "simulated");
        account.put("private_key", key());
        account.put("token_uri", tokens.toString());
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, JsonMapper.shared().writeValueAsString(account));
    }

    private static String key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            String key = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
            return "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }
}
