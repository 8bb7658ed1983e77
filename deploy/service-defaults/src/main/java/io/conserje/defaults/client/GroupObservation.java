package io.conserje.defaults.client;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/** Tags client metrics with the group, since every neighbour lives on the same host name. */
class GroupObservation extends DefaultClientRequestObservationConvention {

    private final KeyValue group;

    GroupObservation(String group) {
        this.group = KeyValue.of("group", group);
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ClientRequestObservationContext context) {
        return super.getLowCardinalityKeyValues(context).and(group);
    }
}
