package io.conserje.defaults.client;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.token.ServiceTokenMinter;
import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Puts a service token and the correlation id on calls to our own services. */
class ServiceCallInterceptor implements ClientHttpRequestInterceptor {

    private final String audience;
    private final ServiceTokenMinter minter;

    ServiceCallInterceptor(String audience, ServiceTokenMinter minter) {
        this.audience = audience;
        this.minter = minter;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(minter.mint(audience, CallContext.current()));
        String correlationId = Correlation.currentId();
        if (correlationId != null) {
            request.getHeaders().set(Correlation.HEADER, correlationId);
        }
        return execution.execute(request, body);
    }
}
