package nz.partnershipledger.doors.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nz.partnershipledger.doors.words.Languages;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Says as a problem what the server refuses before any application is found: never its own page, never a stack trace. */
public final class ProblemValve extends ErrorReportValve {
    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Locale locale = Languages.of(request);
        var problem = problems.said(locale, Diagnosis.ofStatus(status), RequestId.of(request));
        try {
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Language", locale.toLanguageTag());
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(new String(problems.bytesOf(problem), StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody is there to hear of the problem");
        }
    }
}
