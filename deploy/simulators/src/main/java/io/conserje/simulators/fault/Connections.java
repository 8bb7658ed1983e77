package io.conserje.simulators.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets a simulator cut the connection of a call, so that the caller gets no answer at all. */
@Component
public class Connections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String CUT = Connections.class.getName() + ".cut";
    private static final String BRACKETS = "[]|<>";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Cutter());
        factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedQueryChars", BRACKETS));
    }

    /** Cuts the connection of this request; nothing that was or will be written reaches the caller. */
    public static void cut(ServletRequest request) {
        if (request.getAttribute(CUT) instanceof Runnable cut) {
            cut.run();
        } else {
            throw new IllegalStateException("This server cannot cut a connection");
        }
    }

    /** Remembers how the connection of each request is cut; only Tomcat's own request knows it. */
    private static final class Cutter extends ValveBase {
        Cutter() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Runnable cut = () -> request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
            request.setAttribute(CUT, cut);
            getNext().invoke(request, response);
        }
    }
}
