package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletResponse;

/** Sends a browser on to another page of ours, by its path alone, whatever this host is called from outside. */
final class Onward {
    private Onward() {}

    static void to(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
