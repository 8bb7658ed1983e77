package io.conserje.defaults.page;

import io.conserje.defaults.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which page is wanted. */
public record PageQuery(int page, int size) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAXIMUM_SIZE = 100;
    private static final int MAXIMUM_PAGE = 1_000_000;

    /** Checks what was asked; 400 for a negative page or a size outside 1 to 100. */
    public static PageQuery of(@Nullable Integer page, @Nullable Integer size) {
        int wantedPage = page == null ? 0 : page;
        int wantedSize = size == null ? DEFAULT_SIZE : size;
        if (wantedPage < 0 || wantedPage > MAXIMUM_PAGE || wantedSize < 1 || wantedSize > MAXIMUM_SIZE) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "urn:problem:page:invalid",
                    "page starts at 0 and size lies between 1 and 100");
        }
        return new PageQuery(wantedPage, wantedSize);
    }

    /** How many rows come before this page. */
    public long offset() {
        return (long) page * size;
    }
}
