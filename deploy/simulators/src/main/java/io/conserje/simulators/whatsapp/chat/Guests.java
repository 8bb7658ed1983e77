package io.conserje.simulators.whatsapp.chat;

import io.conserje.simulators.fault.Reset;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody who ever wrote or was written to, by phone number and by business-scoped id. */
@Component
public class Guests {
    /** E.164 allows 15 digits. */
    private static final Pattern WA_ID = Pattern.compile("\\d{5,15}");
    /** Meta's form of a business-scoped id: a country, a dot, and up to 128 letters and digits. */
    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    private final Map<String, Guest> byAnyId = new ConcurrentHashMap<>();

    /** Whether a guest can be called that. */
    public static boolean isId(String id) {
        return WA_ID.matcher(id).matches() || USER_ID.matcher(id).matches();
    }

    /** The guest of that number or business-scoped id, who is made when there is none; empty when it is neither. */
    public Optional<Guest> meet(String id) {
        Guest known = byAnyId.get(id);
        return known != null ? Optional.of(known) : isId(id) ? Optional.of(add(id)) : Optional.empty();
    }

    /** The guest of that number or business-scoped id, where one is known. */
    public Optional<Guest> find(String id) {
        return Optional.ofNullable(byAnyId.get(id));
    }

    /** The same guest under a new profile name, or as before when there is none. */
    public Guest rename(Guest guest, @Nullable String name) {
        return name == null || name.isBlank() || name.equals(guest.name()) ? guest : replace(guest, name.strip());
    }

    /** Under every name by which the guest is found. */
    private synchronized Guest replace(Guest guest, String name) {
        Guest named = guest.named(name);
        byAnyId.replaceAll((id, known) -> known.equals(guest) ? named : known);
        return store(named);
    }

    /** The guest with another number, which brings another business-scoped id; empty where it is somebody's or no number. */
    public synchronized Optional<Guest> renumber(Guest guest, String waId) {
        if (!WA_ID.matcher(waId).matches() || byAnyId.containsKey(waId)) {
            return Optional.empty();
        }
        byAnyId.values().removeIf(guest::equals);
        return Optional.of(store(new Guest(waId, userIdOf(waId), guest.name())));
    }

    /** A guest who showed no number has told it: who writes to it reaches them. */
    public void tell(Guest guest, String waId) {
        if (WA_ID.matcher(waId).matches()) {
            byAnyId.putIfAbsent(waId, guest);
        }
    }

    /** Everybody, by key. */
    public List<Guest> all() {
        Collection<Guest> twice = byAnyId.values();
        return twice.stream()
                .distinct()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    @EventListener(Reset.class)
    @Order(1)
    void forgetAll() {
        byAnyId.clear();
    }

    private synchronized Guest add(String id) {
        Guest known = byAnyId.get(id);
        if (known != null) {
            return known;
        }
        return Character.isDigit(id.charAt(0))
                ? store(new Guest(id, userIdOf(id), "Guest " + id.substring(id.length() - 4)))
                : store(new Guest(null, id, "Guest"));
    }

    private synchronized Guest store(Guest guest) {
        byAnyId.put(guest.userId(), guest);
        if (guest.waId() != null) {
            byAnyId.put(guest.waId(), guest);
        }
        return guest;
    }

    /** The same number always gets the same id, as with Meta; the digits come from a hash. */
    private static String userIdOf(String waId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(waId.getBytes(StandardCharsets.US_ASCII));
            return "UY." + Long.toUnsignedString(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
