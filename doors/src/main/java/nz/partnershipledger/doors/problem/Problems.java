package nz.partnershipledger.doors.problem;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Asker;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** The one place where trouble becomes an answer: {@code application/problem+json} in the reader's language. */
public final class Problems {
    /** The header that tells a program how to sign in, and makes a browser ask for a password by itself. */
    public static final String CHALLENGE = "WWW-Authenticate";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String ANSWERED = Problems.class.getName() + ".answered";
    private static final String CUT_OFF = Problems.class.getName() + ".cut-off";

    private final Words words;
    private final Pages pages;
    private final SingletonSupplier<MeterRegistry> meters;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /**
     * Speaks these words, and to those who look at pages with a page.
     *
     * @param meters where it is counted which problems there were; asked for with the first one, because the server is there before it
     */
    public Problems(Words words, Pages pages, ObjectProvider<MeterRegistry> meters) {
        this.words = words;
        this.pages = pages;
        this.meters = SingletonSupplier.ofNullable(meters::getIfAvailable);
    }

    /**
     * Answers the request with the problem that the exception means.
     *
     * <p>What nobody foresaw is logged with the request's id, without the exceptions' messages: they may repeat what
     * someone wrote. Where part of an answer is already on its way, nothing more can be said, and it
     * {@linkplain #isCutOff is cut off}.
     */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        var diagnosis = Diagnosis.of(thrown);
        if (diagnosis.isUnforeseen() && !isOnlyGone(thrown)) {
            LOG.error(
                    "Unforeseen in request {} ({}):\n{}", RequestId.of(request), request.getMethod(), Trace.of(thrown));
        }
        write(request, response, diagnosis);
    }

    /** Answers the request with this trouble. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Trouble trouble, Object... arguments)
            throws IOException {
        write(request, response, Diagnosis.of(trouble, arguments));
    }

    /** Answers the request with the problem that the exception means, without saying how to sign in. */
    public void answerWithoutChallenge(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        write(request, response, Diagnosis.of(thrown).without(CHALLENGE));
    }

    /**
     * What an exception means, for a page to tell.
     *
     * @param problem the problem in the words of the reader's language
     * @param headers what else the answer must say
     */
    public record Told(Problem problem, Map<String, String> headers) {}

    /** What this exception means to who sent this request. */
    public Told told(HttpServletRequest request, Throwable thrown) {
        var diagnosis = Diagnosis.of(thrown);
        count(diagnosis);
        return new Told(
                said(Languages.of(request), diagnosis, RequestId.of(request), Hearer.of(request)), diagnosis.headers());
    }

    /** What is wrong with the fields, to who sent this request and is not refused: they asked for that alone. */
    public List<Problem.InField> faults(HttpServletRequest request, RuntimeException thrown) {
        return said(Languages.of(request), Diagnosis.of(thrown), RequestId.of(request), Hearer.of(request))
                .errors();
    }

    void answerStatus(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, Diagnosis.ofStatus(status));
    }

    /** Whether this request was already answered with a problem. */
    static boolean hasAnswered(HttpServletRequest request) {
        return request.getAttribute(ANSWERED) != null;
    }

    /** Whether its answer failed on the way: were it ended as usual, whoever asked would take what they have for the whole. */
    static boolean isCutOff(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(CUT_OFF));
    }

    /** The problem in words, as a program is told. */
    Problem said(Locale locale, Diagnosis diagnosis, String requestId) {
        return said(locale, diagnosis, requestId, Hearer.A_PROGRAM);
    }

    private Problem said(Locale locale, Diagnosis diagnosis, String requestId, Hearer hearer) {
        var arguments = diagnosis.isUnforeseen()
                ? new Object[] {requestId}
                : diagnosis.arguments().toArray();
        var key = "problem." + diagnosis.type();
        var detail = hearer.hears(words, locale, key + ".detail", arguments);
        var faults = diagnosis.faults().stream()
                .map(fault -> new Problem.InField(
                        fault.field(),
                        hearer.hears(
                                words,
                                locale,
                                "fault." + fault.key(),
                                fault.arguments().toArray())));
        var field = diagnosis.field();
        var whole = field == null ? Stream.<Problem.InField>of() : Stream.of(new Problem.InField(field, detail));
        return new Problem(
                ProblemPages.PATH + "/" + diagnosis.type(),
                hearer.hears(words, locale, key + ".title", arguments),
                diagnosis.status(),
                detail,
                Stream.concat(faults, whole).toList(),
                diagnosis.isUnforeseen() ? requestId : null);
    }

    byte[] bytesOf(Object problem) {
        return mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Diagnosis diagnosis)
            throws IOException {
        if (response.isCommitted()) {
            // A body that cannot be read is answered by the server itself, and whole.
            request.setAttribute(CUT_OFF, response.getStatus() < 400);
            return;
        }
        count(diagnosis);
        var locale = Languages.of(request);
        var problem = said(locale, diagnosis, RequestId.of(request), Hearer.of(request));
        var body = bytesOf(problem);
        request.setAttribute(ANSWERED, true);
        response.resetBuffer();
        List.of("ETag", "Location", "Content-Disposition").forEach(name -> response.setHeader(name, null));
        response.setStatus(diagnosis.status());
        diagnosis.headers().forEach(response::setHeader);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader("Content-Language", locale.toLanguageTag());
        if (Asker.wantsAPage(request) && isShownAsAPage(request, response, problem)) {
            return;
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IllegalStateException alreadyWritingText) {
            response.getWriter().write(new String(body, StandardCharsets.UTF_8));
        }
        response.flushBuffer();
    }

    /** By its type alone: what it was about is nobody's business who reads numbers. */
    private void count(Diagnosis diagnosis) {
        MeterRegistry known = meters.get();
        if (known != null) {
            known.counter("ledger.refusals", "type", diagnosis.type(), "status", Integer.toString(diagnosis.status()))
                    .increment();
        }
    }

    /** A page that cannot be shown either must not hide what went wrong. */
    private boolean isShownAsAPage(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        try {
            pages.write(request, response, problem.status(), "problem", new ProblemPage(problem));
            response.flushBuffer();
            return true;
        } catch (RuntimeException trouble) {
            LOG.error("No page for the problem of request {}:\n{}", RequestId.of(request), Trace.of(trouble));
            return false;
        }
    }

    /**
     * What the page of a problem is about.
     *
     * @param problem the problem
     */
    record ProblemPage(Problem problem) {}

    private static boolean isOnlyGone(Throwable thrown) {
        return thrown instanceof org.apache.catalina.connector.ClientAbortException
                || thrown instanceof org.springframework.web.context.request.async.AsyncRequestNotUsableException;
    }
}
