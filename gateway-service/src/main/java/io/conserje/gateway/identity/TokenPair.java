package io.conserje.gateway.identity;

/**
 * What a login gives.
 *
 * @param accessToken goes into {@code Authorization: Bearer}
 * @param refreshToken is good for one refresh
 * @param expiresIn seconds until the access token ends
 */
record TokenPair(String accessToken, String refreshToken, long expiresIn) {

    @Override
    public String toString() {
        return "TokenPair[expiresIn=" + expiresIn + "]";
    }
}
