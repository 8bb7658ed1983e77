package io.conserje.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.OpenInjectionStep;
import java.time.Duration;
import java.util.List;

/** How webhooks come, and what must hold while they do. */
enum Shape {
    /** A few, to see that everything answers. */
    SMOKE(false) {
        @Override
        List<OpenInjectionStep> steps(double perSecond, Duration length) {
            return List.of(atOnceUsers(1), constantUsersPerSec(perSecond).during(length));
        }
    },
    /** A constant rate. */
    LOAD(false) {
        @Override
        List<OpenInjectionStep> steps(double perSecond, Duration length) {
            return List.of(
                    rampUsersPerSec(1).to(perSecond).during(RAMP),
                    constantUsersPerSec(perSecond).during(length));
        }
    },
    /** More and more, beyond what it can; some are told to come again, none fails otherwise. */
    STRESS(true) {
        @Override
        List<OpenInjectionStep> steps(double perSecond, Duration length) {
            return List.of(rampUsersPerSec(1).to(perSecond).during(length));
        }
    },
    /** A sudden burst between calm times. */
    SPIKE(true) {
        @Override
        List<OpenInjectionStep> steps(double perSecond, Duration length) {
            double calm = Math.max(1, perSecond / 10);
            Duration third = length.dividedBy(3);
            return List.of(
                    constantUsersPerSec(calm).during(third),
                    rampUsersPerSec(calm).to(perSecond).during(Duration.ofSeconds(2)),
                    constantUsersPerSec(perSecond).during(third),
                    constantUsersPerSec(calm).during(third));
        }
    },
    /** A rate that can be held, for long. */
    SOAK(false) {
        @Override
        List<OpenInjectionStep> steps(double perSecond, Duration length) {
            return LOAD.steps(perSecond, length);
        }
    };

    private static final Duration RAMP = Duration.ofSeconds(15);
    private static final int MEDIAN_MS = 250;
    private static final int SECOND_MS = 1_000;

    private final boolean sheds;

    Shape(boolean sheds) {
        this.sheds = sheds;
    }

    /**
     * How they come.
     *
     * @param perSecond the highest rate
     * @param length of the main part
     */
    abstract List<OpenInjectionStep> steps(double perSecond, Duration length);

    /** What must hold. Meta's own: half within 250 ms, less than one in a hundred above a second; and nothing refused. */
    List<Assertion> thresholds() {
        Assertion noneFails = global().failedRequests().count().is(0L);
        return sheds
                ? List.of(noneFails)
                : List.of(
                        noneFails,
                        global().responseTime().percentile(50).lte(MEDIAN_MS),
                        global().responseTime().percentile(99).lt(SECOND_MS));
    }

    /** Which answers are good ones. Beyond the limit 503 is one: the channel comes again. */
    List<Integer> goodStatuses() {
        return sheds ? List.of(200, 503) : List.of(200);
    }
}
