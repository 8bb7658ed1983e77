package io.conserje.nlp.proposal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where proposals go.
 *
 * @param folder for the file {@code nlp-proposals.jsonl}
 * @param largest how large it may get
 */
@ConfigurationProperties("conserje.proposals")
record ProposalProperties(
        @DefaultValue("./.data") Path folder,
        @DefaultValue("5MB") DataSize largest) {}
