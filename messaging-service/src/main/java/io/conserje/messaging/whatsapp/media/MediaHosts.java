package io.conserje.messaging.whatsapp.media;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From which addresses a file may be fetched with our token: https on the vendor's hosts, none of them at a private address, and the
 * origin of the Graph API itself, which whoever runs this has set: a simulator's is on this machine and without TLS. An address comes
 * out of an answer, and an answer can be forged.
 */
class MediaHosts {
    private static final int HTTPS = 443;

    private final MediaSettings settings;
    private final List<String> patterns;

    MediaHosts(MediaSettings settings) {
        this.settings = settings;
        this.patterns = settings.hosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it may be called; a listed name's addresses are looked up. */
    boolean allow(URI uri) {
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null) {
            return false;
        }
        return isGraph(uri) || isHttps(uri) && isListed(host.toLowerCase(Locale.ROOT)) && isPublic(host);
    }

    /** Whether a file that lies open on the web may be fetched from there, without a token: by https, at no private address. */
    static boolean isOpen(URI uri) {
        String host = uri.getHost();
        return host != null && uri.getUserInfo() == null && isHttps(uri) && isPublic(host);
    }

    private boolean isGraph(URI uri) {
        URI graph = settings.graphUrl();
        return graph.getScheme().equalsIgnoreCase(uri.getScheme())
                && graph.getHost().equalsIgnoreCase(uri.getHost())
                && port(graph) == port(uri);
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) && port(uri) == HTTPS;
    }

    private boolean isListed(String host) {
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern));
    }

    private static boolean isPublic(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            // The call itself will say that the name is unknown.
            return true;
        }
    }

    /** Loopback, link-local (cloud metadata among them), private networks of IPv4 and IPv6, shared and unspecified addresses. */
    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(String.valueOf((@Nullable String) uri.getScheme())) ? HTTPS : 80;
    }
}
