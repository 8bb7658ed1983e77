package io.conserje.local.setting;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What is generated once and kept in {@code secrets.env} (mode 600); the environment wins over it. */
public final class Secrets {
    /** The first administrator's password. */
    public static final String ADMIN_PASSWORD = "CONSERJE_ADMIN_PASSWORD";

    /** The password of the embedded PostgreSQL's superuser. */
    public static final String SUPERUSER_PASSWORD = "POSTGRES_SUPERUSER_PASSWORD";

    /** The number of the simulated WhatsApp account. */
    static final String SIMULATED_NUMBER = "100200300400500";

    private final Path file;
    private final RandomGenerator random;
    private final Map<String, String> environment;
    private final Map<String, String> kept = new LinkedHashMap<>();

    private Secrets(Path file, RandomGenerator random, Map<String, String> environment) {
        this.file = file;
        this.random = random;
        this.environment = environment;
    }

    /**
     * Reads the file, generates what neither it nor the environment has, and writes it back.
     *
     * @param random must be cryptographically strong
     */
    public static Secrets load(Path file, Map<String, String> environment, RandomGenerator random) {
        Secrets secrets = new Secrets(file, random, environment);
        secrets.read();
        secrets.generate();
        secrets.write();
        return secrets;
    }

    /** Everything kept, by name, without what the environment says. */
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    /** Keeps a value that follows from this start, such as a URL with its port; the environment wins here too. */
    public void derive(String name, String value) {
        if (isSet(name)) {
            kept.remove(name);
        } else {
            kept.put(name, value);
        }
        write();
    }

    private void generate() {
        keep("POSTGRES_USER", "conserje");
        keep("POSTGRES_PASSWORD", word(24));
        keep(SUPERUSER_PASSWORD, word(24));
        keep("CONSERJE_ENCRYPTION_KEYS", "local:" + base64(32));
        keep("CONSERJE_SERVICE_KEYS", "local:" + base64(32));
        keep("WHATSAPP_APP_SECRETS", hex(16));
        keep("WHATSAPP_VERIFY_TOKEN", word(24));
        keep("WHATSAPP_ACCESS_TOKEN", word(48));
        keep("WHATSAPP_PHONE_NUMBER_ID", SIMULATED_NUMBER);
        keep("QLOAPPS_KEY", hex(16).toUpperCase(Locale.ROOT));
        keep(ADMIN_PASSWORD, word(15));
    }

    private void keep(String name, String generated) {
        if (!isSet(name)) {
            kept.putIfAbsent(name, generated);
        }
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    private String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    private String base64(int bytes) {
        return Base64.getEncoder().encodeToString(bytes(bytes));
    }

    private String word(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    kept.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        } catch (IOException e) {
            throw new StartRefused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void write() {
        String text = kept.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", ".half", ownerOnly());
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartRefused(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
