package io.conserje.gateway.edge;

import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.NeighbourStub;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The gateway as a logged-in member of staff sees it, with a neighbour that keeps what it was asked. */
abstract class StaffAtTheEdge {

    @Autowired
    EdgeClient edge;

    @Autowired
    NeighbourStub neighbour;

    String token;

    @BeforeEach
    void login() {
        neighbour.reset();
        token = "Bearer " + edge.accessToken();
    }
}
