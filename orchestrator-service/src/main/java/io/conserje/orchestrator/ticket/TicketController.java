package io.conserje.orchestrator.ticket;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.staff.StaffAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets for staff. */
@RestController
@RequestMapping("/api/v1/tickets")
class TicketController {

    private final Tickets tickets;
    private final StaffAccess access;

    TicketController(Tickets tickets, StaffAccess access) {
        this.tickets = tickets;
        this.access = access;
    }

    /** Lists tickets, newest first. */
    @GetMapping
    PageOf<Ticket> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return tickets.list(access.require("tickets:read").tenant(), state, PageQuery.of(page, size));
    }

    /** Closes a ticket; closing it again changes nothing. */
    @PostMapping("/{id}/close")
    Ticket close(@PathVariable UUID id) {
        CallContext caller = access.require("tickets:write");
        return tickets.close(caller.tenant(), id, caller.staffId()).orElseThrow(StaffAccess::notFound);
    }
}
