package io.conserje.orchestrator.staff;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who did what; nothing in it can be changed. */
@RestController
class AuditController {

    private static final Listing<AuditEntry> LIST = new Listing<>(
            "id, at, staff_id, staff_name, deed, subject, detail",
            """
            from audit where tenant = :tenant and (cast(:deed as text) is null or deed = :deed)
            and (cast(:subject as text) is null or subject = :subject)""",
            "id desc",
            (row, number) -> new AuditEntry(
                    row.getLong("id"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("staff_id"),
                    row.getString("staff_name"),
                    row.getString("deed"),
                    row.getString("subject"),
                    row.getString("detail")));

    private final JdbcClient jdbc;
    private final StaffAccess access;

    AuditController(JdbcClient jdbc, StaffAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Lists deeds, the latest first: all, those of one kind, or those done to one thing. */
    @GetMapping("/api/v1/audit")
    PageOf<AuditEntry> list(
            @RequestParam(required = false) @Nullable String deed,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tenant", access.require("audit:read").tenant());
        parameters.put("deed", deed);
        parameters.put("subject", subject);
        return LIST.page(jdbc, parameters, PageQuery.of(page, size));
    }
}
