package io.conserje.pmsadapter.contract;

/** Problem types of the hotel system's adapter. */
public final class PmsProblems {

    /** 503: the hotel's system cannot be asked now. */
    public static final String UNAVAILABLE = "urn:problem:pms-adapter:unavailable";

    /** 422: arrival lies before today in the hotel's zone. */
    public static final String STAY_IN_THE_PAST = "urn:problem:pms-adapter:stay-in-the-past";

    /** 422: departure is not after arrival, or the stay is longer than the hotel allows. */
    public static final String INVALID_STAY = "urn:problem:pms-adapter:invalid-stay";

    /** 422: beyond the days that the hotel sells. */
    public static final String BEYOND_HORIZON = "urn:problem:pms-adapter:beyond-horizon";

    /** 422: the hotel takes no booking so shortly before an arrival. */
    public static final String TOO_SOON = "urn:problem:pms-adapter:too-soon";

    /** 422: no room of the house holds so many people. */
    public static final String PARTY_TOO_LARGE = "urn:problem:pms-adapter:party-too-large";

    /** 404: no call with this key was ever taken. */
    public static final String BOOKING_NOT_FOUND = "urn:problem:pms-adapter:booking-not-found";

    /** 409: the fence of this call is older than one already seen for the key. */
    public static final String STALE_FENCE = "urn:problem:pms-adapter:stale-fence";

    /** 409: the key was used before for another booking. */
    public static final String KEY_REUSED = "urn:problem:pms-adapter:key-reused";

    /** 404: no change with this key was ever taken. */
    public static final String CHANGE_NOT_FOUND = "urn:problem:pms-adapter:change-not-found";

    /** 404: there never was a hold with this key. */
    public static final String HOLD_NOT_FOUND = "urn:problem:pms-adapter:hold-not-found";

    /** 404: the room type cannot be had for the stay. */
    public static final String NOT_FREE = "urn:problem:pms-adapter:not-free";

    /** 404: no such booking stands in the hotel's system. */
    public static final String STAY_NOT_FOUND = "urn:problem:pms-adapter:stay-not-found";

    /** 429: too many tries to verify a reference, or of one caller; {@code Retry-After} says when to come back. */
    public static final String TOO_MANY_TRIES = "urn:problem:pms-adapter:too-many-tries";

    /** 422: the days asked for are reversed or too many. */
    public static final String INVALID_PERIOD = "urn:problem:pms-adapter:invalid-period";

    /** 404: the caller's token is for another tenant. */
    public static final String TENANT_NOT_FOUND = "urn:problem:pms-adapter:tenant-not-found";

    /** 403: the member of staff lacks a permission. */
    public static final String NOT_PERMITTED = "urn:problem:pms-adapter:not-permitted";

    private PmsProblems() {}
}
