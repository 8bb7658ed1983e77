package io.conserje.messaging.gmail.sending;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a mail stands in for another channel.
 *
 * @param purposes of replies that may go so
 */
@ConfigurationProperties("conserje.gmail.route")
record RouteProperties(@DefaultValue("answer") Set<String> purposes) {}
