package nz.partnershipledger.query.listening;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.account.StaysSignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page that is open that what its reader may see on it has changed, once, and ends. It ends as well when they are not signed in any
 * more, may not read it any more, open too many, or leave it open for half an hour; where the node itself goes it only breaks off, so that the page asks another. A line that says nothing keeps proxies from closing it.
 */
@RestController
@Hidden
final class ListeningController {
    /** Where pages listen. */
    static final String PATH = "/listening";

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LEAST_SILENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final WhatIsShown shown;
    private final Listeners listeners;
    private final StaysSignedIn signedIn;
    private final Duration silence;

    ListeningController(
            WhatIsShown shown,
            Listeners listeners,
            StaysSignedIn signedIn,
            @Value("${ledger.listening.silence:15s}") Duration silence) {
        this.shown = shown;
        this.listeners = listeners;
        this.signedIn = signedIn;
        if (silence.compareTo(LEAST_SILENCE) < 0) {
            throw new IllegalArgumentException("ledger.listening.silence is shorter than a second: " + silence);
        }
        this.silence = silence;
    }

    /** Without a body, a browser does not come back: there is nothing to listen to. */
    @GetMapping(PATH)
    void listen(
            @RequestParam String to,
            @RequestParam String seen,
            SignedIn reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<ListenedTo> page = ListenedTo.asked(to);
        if (page.flatMap(it -> shown.on(it, reader.actor())).isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        Optional<Listener> listener = listeners.open(reader.account());
        if (listener.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        try {
            tell(page.get(), seen, reader, listener.get(), signedIn.of(request, reader), response);
        } catch (IOException gone) {
            // Nobody is there any more, and nobody misses anything.
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.close(listener.get());
        }
    }

    private void tell(
            ListenedTo page,
            String seen,
            SignedIn reader,
            Listener listener,
            BooleanSupplier isSignedIn,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        write(out, "retry: 5000\n\n");
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end && !listener.isOver() && isSignedIn.getAsBoolean()) {
            Optional<Shown> now = shown.on(page, reader.actor());
            if (now.isEmpty()) {
                break;
            }
            if (!now.get().sum().equals(seen)) {
                write(out, "event: changed\ndata:\n\n");
                return;
            }
            listener.listensTo(now.get().streams());
            if (listener.await(silence)) {
                Thread.sleep(BETWEEN_LOOKS);
            } else {
                write(out, ":\n\n");
            }
        }
        if (listeners.isRunning()) {
            write(out, "event: over\ndata:\n\n");
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
