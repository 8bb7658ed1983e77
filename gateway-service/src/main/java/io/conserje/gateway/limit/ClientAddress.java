package io.conserje.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The address a request came from; what proxies say of it counts only if we trust the proxy. */
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String ADDRESS = "[0-9a-fA-F:.]{2,45}";

    private final List<IpAddressMatcher> trusted;

    ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream()
                .filter(network -> !network.isBlank())
                .map(IpAddressMatcher::new)
                .toList();
    }

    /** The nearest address that is no trusted proxy. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        for (String hop : hopsFromTheNearest(request)) {
            if (!isTrusted(address) || !hop.matches(ADDRESS)) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    private static List<String> hopsFromTheNearest(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED_FOR)).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList()
                .reversed();
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
