package io.conserje.simulators.qloapps.wire;

import jakarta.servlet.http.HttpServletRequest;

/** The format of an answer: XML unless JSON was asked for; the {@code Accept} header counts for nothing. */
public enum Format {
    /** {@code text/xml}. */
    XML,
    /** {@code application/json}. */
    JSON;

    /** The format that a request asks for by {@code output_format}, {@code io_format} or the header. */
    public static Format of(HttpServletRequest request) {
        boolean json = "JSON".equalsIgnoreCase(request.getParameter("output_format"))
                || "JSON".equalsIgnoreCase(request.getParameter("io_format"))
                || "JSON".equalsIgnoreCase(request.getHeader("Output-Format"));
        return json ? JSON : XML;
    }
}
