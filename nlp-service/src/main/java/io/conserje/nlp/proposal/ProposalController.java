package io.conserje.nlp.proposal;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.log.LogFields;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.UnderstandingProblems;
import jakarta.validation.Valid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes reviewed phrases from staff. */
@RestController
class ProposalController {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalController.class);

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    @PostMapping("/api/v1/nlp/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    void propose(@Valid @RequestBody Proposal proposal) {
        if (!Intents.ALL.contains(proposal.intent())) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, UnderstandingProblems.UNKNOWN_INTENT, "The intent is not one of ours");
        }
        if (!proposals.append(proposal)) {
            throw new ProblemException(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    UnderstandingProblems.PROPOSALS_FULL,
                    "The file of proposals is full; somebody has to read it first");
        }
        LOG.atInfo()
                .addKeyValue(
                        LogFields.STAFF_ID,
                        CallContext.find().map(CallContext::staffId).orElse("unknown"))
                .addKeyValue(LogFields.LANGUAGE, proposal.language())
                .addKeyValue(LogFields.INTENT, proposal.intent())
                .log("A phrase was proposed for training");
    }
}
