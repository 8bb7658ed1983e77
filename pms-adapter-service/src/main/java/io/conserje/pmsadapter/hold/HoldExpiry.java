package io.conserje.pmsadapter.hold;

import io.conserje.defaults.log.LogFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Marks on a timer what is over, for the audit; a hold ends by its time whether this runs or not. */
class HoldExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(HoldExpiry.class);

    private final Holds holds;

    HoldExpiry(Holds holds) {
        this.holds = holds;
    }

    @Scheduled(fixedDelayString = "${conserje.hold.expiry-tick:5s}")
    void tick() {
        try {
            holds.expire();
        } catch (DataAccessException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("The end of holds waits for the database");
        }
    }
}
