package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.setup.Finding;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;

/** The first call: whether QloApps is there, lets the key in, and allows what is needed. */
class Door {

    private static final Duration SKEW_NOTED = Duration.ofSeconds(60);

    private final QloAppsCheckApi api;
    private final URI address;
    private final InstantSource realTime;

    Door(QloAppsCheckApi api, URI address, InstantSource realTime) {
        this.api = api;
        this.address = address;
        this.realTime = realTime;
    }

    /** What was found; {@code open} is false when there is no use in going further. */
    Entry enter() {
        ResponseEntity<byte[]> answer;
        try {
            answer = api.resources();
        } catch (RestClientException e) {
            return Entry.shut(Finding.fault(
                    "unreachable",
                    "Nothing answers at " + address
                            + ". Check QLOAPPS_URL (what stands before /api) and that this machine can reach it."));
        }
        return answer.getStatusCode().is3xxRedirection() ? redirected(answer) : judged(answer);
    }

    private Entry redirected(ResponseEntity<byte[]> answer) {
        URI target = answer.getHeaders().getLocation();
        return Entry.shut(Finding.fault(
                "redirected",
                "QloApps sends us away" + (target == null ? "" : " to " + target.getAuthority())
                        + ". QLOAPPS_URL has to be exactly the shop's own domain with http or https as in its settings, and a"
                        + " proxy has to hand on the Host header ($http_host in nginx)."));
    }

    private Entry judged(ResponseEntity<byte[]> answer) {
        HttpStatusCode status = answer.getStatusCode();
        ResourceList list = ResourceList.read(answer.getBody());
        if (status.value() == 200 && list.isList()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok("reachable", "QloApps answers at " + address + " and knows the key."));
            findings.add(clock(answer));
            findings.addAll(Permissions.missing(list));
            return new Entry(true, findings, list);
        }
        return Entry.shut(refusal(status.value(), list.errors()));
    }

    private static Finding refusal(int status, Set<Integer> codes) {
        if (codes.contains(22)) {
            return Finding.fault(
                    "webservice_off", "The web service is off. Switch it on: Advanced parameters, Webservice.");
        }
        if (codes.contains(18)) {
            return Finding.fault(
                    "key_format", "QLOAPPS_KEY is no key of QloApps: it has to be exactly 32 characters long.");
        }
        if (codes.contains(20) || codes.contains(21)) {
            return Finding.fault(
                    "key_unknown",
                    "QloApps does not know the key, or it is switched off or has no permission at all. Copy it anew from"
                            + " Advanced parameters, Webservice, to QLOAPPS_KEY.");
        }
        if (codes.contains(132)) {
            return Finding.fault("key_shop", "The key is not for this shop. Choose the shop at the key's settings.");
        }
        if (status == 401 || status == 403) {
            return Finding.fault(
                    "key_missing",
                    "QloApps saw no key. Set QLOAPPS_KEY, and let the web server hand on the Authorization header.");
        }
        return Finding.fault(
                "not_qloapps",
                "What answers (status " + status
                        + ") is no web service of QloApps, or it is broken. Check QLOAPPS_URL, and that /api is not rewritten.");
    }

    private Finding clock(ResponseEntity<byte[]> answer) {
        long theirs = date(answer.getHeaders());
        if (theirs < 0) {
            return Finding.ok("clock", "QloApps does not tell its clock.");
        }
        Duration skew = Duration.between(realTime.instant(), Instant.ofEpochMilli(theirs))
                .abs();
        return skew.compareTo(SKEW_NOTED) < 0
                ? Finding.ok("clock", "The clocks of both machines agree.")
                : Finding.warning(
                        "clock",
                        "The clocks of both machines are " + skew.toSeconds()
                                + " seconds apart. Let both keep their time by NTP; changes may be seen late.");
    }

    /** Negative when there is none that can be read. */
    private static long date(HttpHeaders headers) {
        try {
            return headers.getDate();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** The way in. */
    record Entry(boolean open, List<Finding> findings, ResourceList resources) {

        static Entry shut(Finding why) {
            return new Entry(false, List.of(why), ResourceList.NONE);
        }
    }
}
