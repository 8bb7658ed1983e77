package io.conserje.messaging.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message carries beside words, place and file.
 *
 * @param contacts people whose details the guest passed on
 * @param ownDetails whether they are the guest's own, given because they were asked for
 * @param order what the guest put into a catalogue's basket
 * @param referral the advertisement or page that the guest came from
 * @param product the catalogue's id of the product the guest asks about
 * @param form the answers of a form, a JSON object as text
 * @param forwarding whether the words are somebody else's
 */
public record Extras(
        List<SharedContact> contacts,
        boolean ownDetails,
        @Nullable Order order,
        @Nullable Referral referral,
        @Nullable String product,
        @Nullable String form,
        @Nullable Forwarding forwarding) {

    /** Keeps the list from being changed later. */
    public Extras {
        contacts = List.copyOf(contacts);
    }

    /** How far forwarded words have travelled. */
    public enum Forwarding {
        FORWARDED,
        /** Five times and more. */
        OFTEN_FORWARDED
    }

    /**
     * Somebody's details.
     *
     * @param phones as the guest's phone book writes them
     * @param company where they work
     */
    public record SharedContact(
            @Nullable String name,
            List<String> phones,
            List<String> emails,
            @Nullable String company) {

        /** Keeps the lists from being changed later. */
        public SharedContact {
            phones = List.copyOf(phones);
            emails = List.copyOf(emails);
        }
    }

    /**
     * A basket.
     *
     * @param catalogue the channel's id of the catalogue
     */
    public record Order(@Nullable String catalogue, List<Item> items) {

        /** Keeps the list from being changed later. */
        public Order {
            items = List.copyOf(items);
        }
    }

    /**
     * One line of a basket.
     *
     * @param product the catalogue's id of it
     * @param price of one, as the catalogue says, no price of the hotel's system
     * @param currency ISO 4217
     */
    public record Item(
            String product,
            int quantity,
            @Nullable String price,
            @Nullable String currency) {}

    /**
     * Where the guest came from.
     *
     * @param kind {@code ad} or {@code post}
     * @param id the channel's id of it
     * @param url where it is shown
     * @param clickId by which the advertiser counts the click
     */
    public record Referral(
            @Nullable String kind,
            @Nullable String id,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String text,
            @Nullable String clickId) {}
}
