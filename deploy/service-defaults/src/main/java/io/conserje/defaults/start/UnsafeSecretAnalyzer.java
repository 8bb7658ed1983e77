package io.conserje.defaults.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear line instead of a stack trace. */
class UnsafeSecretAnalyzer extends AbstractFailureAnalyzer<UnsafeSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSecret cause) {
        return new FailureAnalysis(cause.getMessage(), "Set it in the environment, or start with deploy/up.", cause);
    }
}
