package nz.partnershipledger.command.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed in one go while people talk: who, what, by when. */
class TypedPromiseTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final Present NAN = new Present(PersonId.random(), "Nan");
    private static final Present KAIAKO = new Present(PersonId.random(), "Kaiako Room 6");
    private static final Present MARAMA = new Present(PersonId.random(), "Mārama Tester");
    private static final Present MARAMA_OF_THE_OFFICE = new Present(PersonId.random(), "Marama Office");
    private static final Present LEADER = new Present(PersonId.random(), "Deputy Principal");
    private static final List<Present> PEOPLE = List.of(NAN, KAIAKO, MARAMA, MARAMA_OF_THE_OFFICE, LEADER);

    private static TypedPromise read(String line) {
        return TypedPromise.read(line, PEOPLE, TODAY);
    }

    private static String name(TypedPromise read) {
        return PEOPLE.stream()
                .filter(it -> it.person().equals(read.promiser()))
                .map(Present::name)
                .findFirst()
                .orElse("?");
    }

    private static String when(TypedPromise read) {
        return switch (read.byWhen()) {
            case ByWhen.Day(var day) -> day.toString();
            case ByWhen.NextHui _ -> "next hui";
            case ByWhen.Unsaid _ -> "unsaid";
            case ByWhen.Unclear _ -> "unclear";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nan – bring the reading log – by Friday                | Nan | bring the reading log | 2026-06-19
            Nan — bring the reading log — by 3 July                | Nan | bring the reading log | 2026-07-03
            Nan - bring the reading log - Friday                   | Nan | bring the reading log | 2026-06-19
            nan: bring the reading log; 03/07/2026                 | Nan | bring the reading log | 2026-07-03
            Nan–bring the log–tomorrow                             | Nan | bring the log | 2026-06-16
            Room 6 - set up the quiet corner - by our next hui     | Kaiako Room 6 | set up the quiet corner | next hui
            Kaiako - set up the quiet corner by the next hui       | Kaiako Room 6 | set up the quiet corner | next hui
            Dep - ring the office - Wed                            | Deputy Principal | ring the office | 2026-06-17
            Deputy Principal will ring the office by 3rd of July   | Deputy Principal | ring the office | 2026-07-03
            Nan will bring the mats                                | Nan | bring the mats | unsaid
            Nan to bring the mats on Thursday                      | Nan | bring the mats | 2026-06-18
            Nan, bring the mats before Thursday morning            | Nan | bring the mats | 2026-06-18
            Nan - a check-in at 8:30 each day                      | Nan | a check-in at 8:30 each day | unsaid
            Nan - sort the books by colour                         | Nan | sort the books by colour | unsaid
            Nan - sort the books by colour by Friday               | Nan | sort the books by colour | 2026-06-19
            Nan - pack the bag - and the shoes                     | Nan | pack the bag – and the shoes | unsaid
            Nan - pack the bag - and the shoes - 19/6              | Nan | pack the bag – and the shoes | 2026-06-19
            Nan - bring the log - in two weeks                     | Nan | bring the log | 2026-06-29
            Nan - bring the log - Friday 19 June                   | Nan | bring the log | 2026-06-19
            Nan - bring the log - 2026-07-01                       | Nan | bring the log | 2026-07-01
            Nan - bring the log - by July 1st                      | Nan | bring the log | 2026-07-01
            Nan - bring the log - today                            | Nan | bring the log | 2026-06-15
            Mārama Tester - draw the map - Fri                     | Mārama Tester | draw the map | 2026-06-19
            marama tester - draw the map - Fri                     | Mārama Tester | draw the map | 2026-06-19
            Mā Nan e kawe te pukapuka i mua i te Paraire           | Nan | kawe te pukapuka | 2026-06-19
            Nan – kawea te pukapuka – i mua i te Rāmere            | Nan | kawea te pukapuka | 2026-06-19
            Nan – kawea te pukapuka – i mua i te 3 o Hūrae         | Nan | kawea te pukapuka | 2026-07-03
            Nan – kawea te pukapuka – i mua i te hui e heke mai nei | Nan | kawea te pukapuka | next hui
            Nan – kawea te pukapuka – i mua i tō tātou hui e whai ake nei | Nan | kawea te pukapuka | next hui
            Nan – kawea te pukapuka – āpōpō                        | Nan | kawea te pukapuka | 2026-06-16
            Nan – kawea te pukapuka – 3 Hōngongoi                  | Nan | kawea te pukapuka | 2026-07-03
            """)
    void a_line_is_understood(String line, String who, String what, String when) {
        TypedPromise read = read(line);

        assertThat(read.what()).isEqualTo(what);
        assertThat(name(read)).isEqualTo(who);
        assertThat(when(read)).isEqualTo(when);
        assertThat(read.isUnderstood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Koro - bring the mats - by Friday",
                "Everyone - tidy the room",
                "bring the mats",
                "- bring the mats",
                "Nanette - bring the mats",
                "N - bring the mats"
            })
    void who_nobody_here_is_called_is_asked(String line) {
        assertThat(read(line).promiser()).isNull();
        assertThat(read(line).isUnderstood()).isFalse();
        assertThat(read(line).what()).contains("the");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marama - draw the map - Friday",
                "Mārama will draw the map",
                "Nan and Kaiako will draw the map",
                "Nan / Kaiako - draw the map",
                "Nan & Kaiako - draw the map"
            })
    void which_of_several_is_asked(String line) {
        TypedPromise read = read(line);

        assertThat(read.promiser()).isNull();
        assertThat(read.severalFit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by Monday",
                "by next Friday",
                "by the end of term",
                "by 31 June",
                "by Thursday 19 June",
                "by 3 June",
                "by 03/06/2026",
                "by 13/13/2026",
                "by 1 July 2099",
                "next week",
                "before the holidays",
                "i mua i te mutunga o te wāhanga"
            })
    void a_day_that_may_be_another_is_asked_and_what_was_typed_stays(String when) {
        TypedPromise read = read("Nan - bring the log - " + when);

        assertThat(read.byWhen()).isInstanceOf(ByWhen.Unclear.class);
        assertThat(read.what()).isEqualTo("bring the log – " + when);
        assertThat(read.isUnderstood()).isFalse();
    }

    @Test
    void who_alone_promises_nothing_yet() {
        assertThat(read("Nan").isUnderstood()).isFalse();
        assertThat(read("Nan -").what()).isEqualTo("Nan");
        assertThat(read("").isUnderstood()).isFalse();
        assertThat(read(" – : ; ").what()).isEmpty();
    }

    @Test
    void markup_and_script_are_words_like_any_other() {
        assertThat(read("Nan - <script>alert(1)</script> & \"more\" - Friday").what())
                .isEqualTo("<script>alert(1)</script> & \"more\"");
    }
}
