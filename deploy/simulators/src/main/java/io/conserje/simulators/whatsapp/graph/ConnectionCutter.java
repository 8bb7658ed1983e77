package io.conserje.simulators.whatsapp.graph;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Teaches the web server to close a connection without a byte of an answer, which no servlet can do. */
@Component
class ConnectionCutter implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** A request with this attribute is not answered. */
    static final String ATTRIBUTE = ConnectionCutter.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new CutValve());
    }

    private static final class CutValve extends ValveBase {
        CutValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(ATTRIBUTE) != null) {
                request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }
}
