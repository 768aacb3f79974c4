package nz.partnershipledger.query.journey;

import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static ElementEntered entered(Element element, LocalDate on) {
        return new ElementEntered(PARTNERSHIP, element, false, null, Set.of(), on);
    }

    private static ElementEntered enteredAlongside(Element element, LocalDate on) {
        return new ElementEntered(PARTNERSHIP, element, true, null, Set.of(), on);
    }

    private static List<JourneyRow> visits(ElementEntered... moves) {
        return List.copyOf(Replay.of(
                        new Journey(), new History().then(formed()).then(moves).entries())
                .all());
    }

    @Test
    void a_visit_ends_where_the_next_begins() {
        assertThat(visits(entered(Element.WHAKAWHANAUNGATANGA, day(2)), entered(Element.KOHIKOHI, day(12))))
                .extracting(JourneyRow::element, JourneyRow::enteredOn, JourneyRow::leftOn, JourneyRow::inFocus)
                .containsExactly(
                        tuple(Element.WHAKAWHANAUNGATANGA, day(2), day(12), false),
                        tuple(Element.KOHIKOHI, day(12), null, true));
    }

    @Test
    void going_back_is_a_visit_like_any_other_and_is_counted() {
        assertThat(visits(
                        entered(Element.KOHIKOHI, day(2)),
                        entered(Element.TATAI, day(5)),
                        entered(Element.KOHIKOHI, day(8)),
                        entered(Element.KOHIKOHI, day(9))))
                .extracting(JourneyRow::element, JourneyRow::revisit)
                .containsExactly(
                        tuple(Element.KOHIKOHI, 0),
                        tuple(Element.TATAI, 0),
                        tuple(Element.KOHIKOHI, 1),
                        tuple(Element.KOHIKOHI, 2));
    }

    @Test
    void no_words_of_the_picture_stick_out_of_it() {
        LocalDate longName = LocalDate.of(2025, 8, 28);
        JourneyAnswer journey = new JourneyAnswer(
                PARTNERSHIP,
                List.of(
                        visit(1, Element.WHAKAWHANAUNGATANGA, longName, longName.plusDays(30)),
                        visit(2, Element.ATA_WHAKAARO, longName.plusDays(30), longName.plusDays(130)),
                        visit(3, Element.KOHIKOHI, longName.plusDays(130), null)));
        for (Locale language : List.of(Languages.EN_NZ, Languages.MI)) {
            JourneyPicture picture = Objects.requireNonNull(
                    JourneyPicture.of(journey, longName.plusDays(300), new Saying(new Words(), language)));
            for (JourneyPicture.Drawing drawing : List.of(picture.wide(), picture.tall())) {
                assertThat(drawing.marks())
                        .allMatch(it ->
                                Double.parseDouble(it.x()) + 7 * it.words().length() <= drawing.width());
                assertThat(drawing.marks()).allMatch(it -> Double.parseDouble(it.y()) + 4 <= drawing.height());
            }
            assertThat(picture.tall().marks().stream().map(JourneyPicture.Mark::words))
                    .as(language.toString())
                    .anyMatch(it -> it.contains("2025"))
                    .anyMatch(it -> it.contains("2026"));
        }
    }

    private static JourneyAnswer.Visit visit(int number, Element element, LocalDate from, @Nullable LocalDate to) {
        return new JourneyAnswer.Visit(
                number, element, from, to, 30, 0, to == null, null, false, List.of(), Map.of(), Map.of());
    }

    @Test
    void the_element_in_focus_may_stay_open_beside_the_next_and_no_other_does() {
        List<JourneyRow> visits = visits(
                entered(Element.KOHIKOHI, day(2)),
                enteredAlongside(Element.TATAI, day(5)),
                enteredAlongside(Element.WHAKAMAHI, day(8)));

        assertThat(visits)
                .extracting(JourneyRow::element, JourneyRow::leftOn, JourneyRow::inFocus)
                .containsExactly(
                        tuple(Element.KOHIKOHI, day(8), false),
                        tuple(Element.TATAI, null, false),
                        tuple(Element.WHAKAMAHI, null, true));
    }

    @Test
    void an_element_is_never_open_beside_itself() {
        assertThat(visits(entered(Element.KOHIKOHI, day(2)), enteredAlongside(Element.KOHIKOHI, day(5))))
                .extracting(JourneyRow::leftOn, JourneyRow::inFocus)
                .containsExactly(tuple(day(5), false), tuple(null, true));
    }

    @Test
    void a_move_that_is_noted_late_makes_no_visit_shorter_than_a_day() {
        JourneyRow first = visits(entered(Element.KOHIKOHI, day(10)), entered(Element.TATAI, day(4)))
                .getFirst();

        assertThat(first.leftOn()).isEqualTo(day(10));
        assertThat(first.days(day(20))).isZero();
    }

    @Test
    void days_are_counted_to_the_day_looked_at_while_it_is_open() {
        JourneyRow open = visits(entered(Element.KOHIKOHI, day(3))).getFirst();

        assertThat(open.days(day(10))).isEqualTo(7);
        assertThat(open.days(day(1))).isZero();
    }

    @Test
    void the_partnership_itself_says_where_it_is() {
        PartnershipRow row = Replay.of(
                        new Partnerships(),
                        new History()
                                .then(formed())
                                .then(entered(Element.KOHIKOHI, day(2)), enteredAlongside(Element.TATAI, day(5)))
                                .entries())
                .all()
                .iterator()
                .next();

        assertThat(row.stage()).isEqualTo(Element.TATAI);
        assertThat(row.stageSince()).isEqualTo(day(5));
        assertThat(row.alongside()).isEqualTo(Element.KOHIKOHI);
    }
}
