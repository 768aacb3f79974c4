package nz.partnershipledger.query.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.disagreement.DisagreementAnswer;
import nz.partnershipledger.query.disagreement.DisagreementDesk;
import nz.partnershipledger.query.disagreement.DisagreementState;
import nz.partnershipledger.query.disagreement.GridAnswer;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.page.Said;

/** Differences that stand, with how each person sees them. */
final class Differences implements PartOfBrief {
    private final DisagreementDesk differences;

    Differences(DisagreementDesk differences) {
        this.differences = differences;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 40, ForWhom.HANDING_ON, 70);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        return Brief.Part.of(
                "differences",
                briefing.say(),
                briefing.open(differences.disagreements().page(briefing.seen(), Map.of())).items().stream()
                        .filter(it -> it.state() != DisagreementState.SETTLED)
                        .map(it -> line(it, briefing))
                        .toList());
    }

    private Brief.Line line(DisagreementAnswer it, Briefing briefing) {
        Saying say = briefing.say();
        GridAnswer grid = briefing.open(differences.grid(briefing.seen(), it.id()));
        Said naming = briefing.naming(grid.columns().stream().map(GridAnswer.Column::person));
        String since = say.label(
                "brief.difference",
                it.raisedOn(),
                say.label("about." + it.about().name()));
        return Brief.Line.said(
                        since,
                        naming.text(it.topic()),
                        it.revisitOn() == null ? null : say.label("difference.until", it.revisitOn()))
                .with(grid.columns().stream()
                        .map(column -> column(column, naming))
                        .toList());
    }

    private static Brief.Line column(GridAnswer.Column column, Said naming) {
        String unconfirmed =
                column.confirmed() == null ? null : AnswersInWords.ofOne(column.confirmed(), column.answers(), naming);
        List<String> cells = new ArrayList<>();
        cells.add(cell("EXPLANATION", column.explanation(), naming));
        cells.add(cell("INTERVENTION", column.intervention(), naming));
        cells.add(cell("RESPONSIBILITY", column.responsibility(), naming));
        Stream.ofNullable(unconfirmed).forEach(cells::add);
        return Brief.Line.said(naming.name(column.person()), null, cells.toArray(String[]::new));
    }

    private static String cell(String row, GridAnswer.Cell cell, Said naming) {
        Saying say = naming.say();
        return say.label(
                "brief.cell",
                say.label("grid." + row),
                cell.heard() ? Objects.requireNonNull(naming.text(cell.text())).text() : say.label("grid.not-heard"));
    }
}
