package nz.partnershipledger.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.net.http.HttpRequest.BodyPublishers;
import nz.partnershipledger.doors.Server.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends DoorsTest {
    private static final String SOMEONE = "3f2b8a54-7c1d-4e0a-9b6f-2d5c8e1a7f90";

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.headers().get("content-language")).isIn("en-NZ", "mi");
        assertThat(answer.type()).isEqualTo("/problems/" + type);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString()).isNotBlank().doesNotStartWith("problem.");
        assertThat(answer.json().path("detail").asString()).isNotBlank().doesNotStartWith("problem.");
        assertThat(answer.json().path("errors").isArray()).isTrue();
        assertThat(answer.body()).doesNotContain("nz.partnershipledger", "java.", "Exception", "CANARY");
    }

    @Test
    void a_refusal_is_answered_with_its_status_and_field_even_when_something_wraps_it() {
        var answer = administrator().get("/api/trouble/refused");
        assertProblem(answer, 409, "a-sample-is-never-right");
        assertThat(answer.json().path("detail").asString()).isEqualTo("This one isn't either, since 31 March 2020.");
        assertThat(answer.errors()).containsEntry("what", "This one isn't either, since 31 March 2020.");
    }

    @Test
    void a_problem_is_said_in_te_reo_to_those_who_ask_for_it() {
        var answer = administrator().with("Accept-Language", "mi").get("/api/trouble/refused");
        assertProblem(answer, 409, "a-sample-is-never-right");
        assertThat(answer.headers()).containsEntry("content-language", "mi");
        assertThat(answer.json().path("title").asString()).isEqualTo("Kāore te tauira e tika");
        assertThat(stranger()
                        .with("Accept-Language", "mi")
                        .get("/api/me")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Takiuru mai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en-US,mi;q=0.3", "*", "fr;q=bad", "mi;q=0"})
    void to_all_others_it_is_said_in_new_zealand_english(String acceptLanguage) {
        var answer = administrator().with("Accept-Language", acceptLanguage).get("/api/nowhere");
        assertThat(answer.headers()).containsEntry("content-language", "en-NZ");
        assertThat(answer.json().path("title").asString()).isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi-NZ", "fr,mi;q=0.5", "mi,en;q=0.9"})
    void a_kind_of_te_reo_is_te_reo(String acceptLanguage) {
        assertThat(administrator()
                        .with("Accept-Language", acceptLanguage)
                        .get("/api/me")
                        .headers())
                .containsEntry("content-language", "mi");
    }

    @Test
    void what_nobody_foresaw_gets_a_number_and_no_word_of_it_is_answered_or_logged(CapturedOutput output) {
        var answer = administrator().get("/api/trouble/unforeseen");
        assertProblem(answer, 500, "something-went-wrong");
        var number = answer.json().path("request").asString();
        assertThat(answer.headers()).containsEntry("request-id", number);
        assertThat(output.getAll())
                .contains(number, "IllegalStateException", "Samples.trouble")
                .doesNotContain("CANARY");
    }

    @Test
    void an_answer_that_fails_on_the_way_is_cut_off_and_never_taken_for_the_whole(CapturedOutput output) {
        assertThatThrownBy(() -> administrator().get("/api/trouble-on-the-way"))
                .hasRootCauseInstanceOf(EOFException.class);
        assertThat(output.getAll()).contains("Samples.troubleOnTheWay").doesNotContain("CANARY");
    }

    @Test
    void an_unreachable_database_means_later() {
        var answer = administrator().get("/api/trouble/unreachable");
        assertProblem(answer, 503, "the-ledger-cannot-be-reached");
        assertThat(answer.headers()).containsKey("retry-after");
    }

    @Test
    void a_path_that_leads_nowhere_is_not_found() {
        assertProblem(administrator().get("/api/nowhere"), 404, "there-is-nothing-here");
        assertProblem(administrator().get("/error"), 404, "there-is-nothing-here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "1-1-1-1-1", "3f2b8a54-7c1d-4e0a-9b6f-2d5c8e1a7f901"})
    void an_id_in_the_path_is_a_uuid(String id) {
        var answer = administrator().get("/api/samples/" + id);
        assertProblem(answer, 400, "the-request-has-faults");
        assertThat(answer.errors()).containsOnlyKeys("sample");
    }

    @ParameterizedTest
    @CsvSource({
        "person,nan",
        "person,",
        "from,31/03/2026",
        "from,1989-12-31",
        "from,9999-01-01",
        "asOf,yesterday",
        "asOf,-1000000-01-01T00:00:00Z",
        "limit,many",
        "limit,99999999999",
        "cluster,a%00b",
        "category,TIRED"
    })
    void a_bad_parameter_is_named(String name, @Nullable String value) {
        var answer = administrator().get("/api/samples?" + name + "=" + (value == null ? "" : value));
        assertProblem(answer, 400, "the-request-has-faults");
        assertThat(answer.errors()).containsOnlyKeys(name);
    }

    @Test
    void good_parameters_are_read_and_normalised() {
        var answer = administrator()
                .get(
                        "/api/samples?person=" + SOMEONE
                                + "&from=2020-01-01&asOf=2026-01-01T00:00:00%2B13:00&limit=5&cluster=wha%CC%84nau&category=STRESS");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("cluster").asString()).isEqualTo("wh\u0101nau");
        assertThat(answer.json().path("asOf").asString()).isEqualTo("2025-12-31T11:00:00Z");
    }

    @Test
    void a_missing_parameter_is_named() {
        var answer = administrator().get("/api/needy");
        assertProblem(answer, 400, "the-request-has-faults");
        assertThat(answer.errors()).containsOnlyKeys("cluster");
    }

    @Test
    void a_page_with_every_language_under_the_sun_is_still_answered() {
        assertProblem(
                administrator().with("Accept-Language", "a,".repeat(1_000)).get("/api/nowhere"),
                404,
                "there-is-nothing-here");
    }

    @Test
    void another_method_is_refused_with_those_that_there_are() {
        var answer = administrator().send("DELETE", "/api/samples", BodyPublishers.noBody());
        assertProblem(answer, 405, "this-is-done-in-another-way");
        assertThat(answer.headers()).containsEntry("allow", "GET, POST");
    }

    @Test
    void an_answer_in_another_form_is_refused() {
        assertProblem(
                administrator().with("Accept", "application/xml").get("/api/samples"), 406, "no-answer-in-this-form");
        assertProblem(administrator().with("Accept", "nonsense").get("/api/samples"), 406, "no-answer-in-this-form");
    }

    @Test
    void an_answer_in_other_letters_is_refused() {
        assertProblem(
                administrator()
                        .with("Accept", "application/json;charset=utf-16")
                        .get("/api/samples"),
                406,
                "no-answer-in-this-form");
    }

    @Test
    void what_a_form_with_a_file_lacks_is_named() {
        var form = "--b\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\nKaiako Room 6\r\n--b--\r\n";
        var answer = administrator()
                .with("Content-Type", "multipart/form-data; boundary=b")
                .post("/api/imports", form);
        assertProblem(answer, 400, "the-request-has-faults");
        assertThat(answer.errors()).containsOnlyKeys("file");
    }

    @Test
    void a_form_with_a_file_is_read_at_one_path() {
        assertThat(upload(1_000_000).json().path("size").asInt()).isEqualTo(1_000_000);
    }

    @Test
    void a_file_has_at_most_10_mib() {
        assertProblem(upload(10 * 1024 * 1024 + 1), 413, "the-body-is-too-large");
    }

    @Test
    void a_malformed_form_is_refused() {
        var answer = administrator()
                .with("Content-Type", "multipart/form-data; boundary=b")
                .post("/api/imports", "--b\r\nContent-Disposition: form-data; name=\"file\"; file");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }

    private Answer upload(int size) {
        var form = "--b\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\nKaiako Room 6\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "x".repeat(size) + "\r\n--b--\r\n";
        return administrator()
                .with("Content-Type", "multipart/form-data; boundary=b")
                .post("/api/imports", form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/samples?cluster=%zz HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /api/a%2Fb HTTP/1.1",
                "GET /api/samples?a=<b> HTTP/1.1",
                "GET /api//samples;x=1 HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET /\u0001 HTTP/1.1",
                "TRACE /api/samples HTTP/1.1",
                "BREW /api/samples HTTP/1.1",
                "nonsense",
                "GET /api/../../etc HTTP/1.1",
                "GET / HTTP/9.9"
            })
    void what_the_server_itself_refuses_tells_nothing_of_its_inside(String requestLine) {
        var answer = stranger().raw(requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches(it -> it.matches("(?s)HTTP/1.1 [45]\\d\\d.*"))
                .doesNotContain("java.", "org.apache", "Tomcat", "<html", "Exception");
        var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(body.isEmpty() || body.contains("\"type\":\"/problems/"))
                .as(answer)
                .isTrue();
        assertThat(body.isEmpty() || body.contains("\"status\":" + answer.substring(9, 12)))
                .as(answer)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\nHost: x",
                "POST /api/samples HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: brotli",
                "BREW /api/samples HTTP/1.1\r\nHost: x",
                "G@T / HTTP/1.1\r\nHost: x",
                "GET /%zz HTTP/1.1\r\nHost: x"
            })
    void what_the_server_itself_refuses_says_the_same_status_twice(String head) {
        var answer = stranger().raw(head + "\r\nConnection: close\r\n\r\n");
        var status = answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 505".length());
        assertThat(answer).contains("\"status\":" + status);
        assertThat(answer).as("nobody's fault of ours").doesNotContain("something-went-wrong");
    }

    @Test
    void headers_that_are_too_large_are_refused() {
        var answer = stranger().raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("java.", "org.apache");
    }

    @Test
    void a_type_of_problem_explains_itself_to_anyone_in_both_languages() {
        var answer = stranger().get("/problems/a-sample-is-never-right");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("title").asString()).isEqualTo("A sample is never right");
        assertThat(answer.json().path("detail").asString()).contains("…");
        assertThat(stranger()
                        .with("Accept-Language", "mi")
                        .get("/problems/please-sign-in")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Takiuru mai");
        assertProblem(stranger().get("/problems/no-such-type"), 404, "there-is-nothing-here");
    }
}
