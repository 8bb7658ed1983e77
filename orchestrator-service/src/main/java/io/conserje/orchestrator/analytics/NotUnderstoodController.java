package io.conserje.orchestrator.analytics;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.staff.StaffAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what the agent did not understand, so that they can propose phrases for it. */
@RestController
@RequestMapping("/api/v1/analytics/not-understood")
class NotUnderstoodController {

    private final NotUnderstoodTexts texts;
    private final StaffAccess access;

    NotUnderstoodController(NotUnderstoodTexts texts, StaffAccess access) {
        this.texts = texts;
        this.access = access;
    }

    /** Lists texts, newest first, of one language (ISO 639-1) or of all. */
    @GetMapping
    PageOf<NotUnderstoodTexts.Entry> list(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return texts.list(access.require("analytics:read").tenant(), language, PageQuery.of(page, size));
    }

    /** Forgets one that has been dealt with; 404 when there is none. */
    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id) {
        if (!texts.forget(access.require("analytics:write").tenant(), id)) {
            throw StaffAccess.notFound();
        }
    }
}
