package nz.partnershipledger.doors.json;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a body than is allowed, whatever its {@code Content-Length} says or does not say; files come in at one
 * path only, and have a limit of their own, which the server keeps.
 */
final class BodyLimit extends OncePerRequestFilter {
    private static final long KIB = 1024;

    private final Problems problems;
    private final DoorsProperties properties;

    BodyLimit(Problems problems, DoorsProperties properties) {
        this.problems = problems;
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var form = isForm(request.getContentType());
        var file = form && request.getRequestURI().equals(request.getContextPath() + properties.filesAt());
        var limit =
                file ? properties.fileLimit().toBytes() : properties.bodyLimit().toBytes();
        if ((form && !file) || isAnyForm(request)) {
            problems.answer(request, response, Trouble.NO_BODY_IN_THIS_FORM, "application/json");
        } else if (request.getContentLengthLong() > limit) {
            problems.answer(request, response, Trouble.THE_BODY_IS_TOO_LARGE, limit / KIB);
        } else {
            chain.doFilter(new Limited(request, limit), response);
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** A body is of one form; what names a range of them is for {@code Accept}, and no framework of ours reads it here. */
    private static boolean isAnyForm(HttpServletRequest request) {
        var contentType = request.getContentType();
        return contentType != null
                && contentType.split(";", 2)[0].contains("*")
                && !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;
        private @Nullable ServletInputStream input;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var opened = input;
            if (opened == null) {
                opened = new Counted(super.getInputStream(), limit);
                input = opened;
            }
            return opened;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream input;
        private final long limit;
        private long count;

        Counted(ServletInputStream input, long limit) {
            this.input = input;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var read = input.read();
            counting(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = input.read(bytes, offset, length);
            counting(Math.max(0, read));
            return read;
        }

        private void counting(int read) {
            count += read;
            if (count > limit) {
                throw new RequestInTrouble(Trouble.THE_BODY_IS_TOO_LARGE, limit / KIB);
            }
        }

        @Override
        public boolean isFinished() {
            return input.isFinished();
        }

        @Override
        public boolean isReady() {
            return input.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            input.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
