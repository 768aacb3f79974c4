package nz.partnershipledger.query.hui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/** What was said: whose voices were heard, what is going well, what is difficult; the earliest first. */
public final class SaidDesk {
    private final Listing<Seen, VoiceRow, VoiceAnswer> voices;
    private final Listing<Seen, GoingWellRow, GoingWellAnswer> goingWell;
    private final Listing<Seen, DifficultyRow, DifficultyAnswer> difficulties;

    /** Reads partnerships so. */
    public SaidDesk(PartnershipReading partnerships) {
        voices = saidAt(
                        VoiceRow::hui,
                        partnerships
                                .list("voices", new Voices(), VoiceAnswer.class, (seen, rows) -> {
                                    AnswersReading said = AnswersReading.of(seen, rows, VoiceRow::events);
                                    return row -> VoiceAnswer.of(row, said);
                                })
                                .narrowedTo(
                                        "whose",
                                        "Only this person's voice",
                                        Parameters.id(PersonId::new),
                                        VoiceRow::whose))
                .by("on", VoiceRow::heardOn)
                .then(row -> row.events().getFirst())
                .found(VoiceRow::voice, ReadingRule.THERE_IS_NO_SUCH_VOICE::refusal)
                .columns("id", "whose", "how", "sharing", "words", "hui", "on", "recordedBy", "confirmed", "events")
                .column("notSo", it -> EntryAnswer.Answered.notSo(it.answers()))
                .column("readBackTo", it -> EntryAnswer.Answered.readBack(it.answers()))
                .shown("on", "table.day")
                .shown("whose", "table.who")
                .shown("words", "table.words")
                .shown("how", "table.how", "voice.how")
                .shown("sharing", "table.shared-as", "voice.sharing")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back")
                .shown("recordedBy", "promise.recorded");
        goingWell = saidAt(
                        GoingWellRow::hui,
                        partnerships.list("going-well", new GoingWell(), GoingWellAnswer.class, (seen, rows) -> {
                            AnswersReading said = AnswersReading.of(seen, rows, GoingWellRow::events);
                            return row -> GoingWellAnswer.of(row, said);
                        }))
                .by("on", GoingWellRow::notedOn)
                .then(row -> row.events().getFirst())
                .found(GoingWellRow::goingWell, ReadingRule.NOTHING_LIKE_THIS_IS_GOING_WELL::refusal)
                .columns("id", "text", "hui", "by", "confirmed", "on", "recordedBy")
                .column(
                        "sentHome",
                        answer -> answer.sentHome().stream()
                                .flatMap(sent -> sent.to().stream())
                                .distinct()
                                .toList())
                .columns("events")
                .column("notSo", it -> EntryAnswer.Answered.notSo(it.answers()))
                .column("readBackTo", it -> EntryAnswer.Answered.readBack(it.answers()))
                .shown("on", "table.day")
                .shown("by", "table.who")
                .shown("text", "table.words")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back")
                .shown("recordedBy", "promise.recorded");
        difficulties = saidAt(
                        DifficultyRow::hui,
                        partnerships.list("difficulties", new Difficulties(), DifficultyAnswer.class, (seen, rows) -> {
                            AnswersReading said = AnswersReading.of(seen, rows, it -> List.of(it.entry()));
                            return row -> DifficultyAnswer.of(row, said);
                        }))
                .by("on", DifficultyRow::namedOn)
                .then(DifficultyRow::entry)
                .found(DifficultyRow::difficulty, ReadingRule.THERE_IS_NO_SUCH_DIFFICULTY::refusal)
                .columns("id", "text", "hui", "by", "confirmed", "on", "recordedBy", "events")
                .column("notSo", it -> EntryAnswer.Answered.notSo(it.answers()))
                .column("readBackTo", it -> EntryAnswer.Answered.readBack(it.answers()))
                .shown("on", "table.day")
                .shown("by", "table.who")
                .shown("text", "table.words")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back")
                .shown("recordedBy", "promise.recorded");
    }

    private static <R, A> Listing<Seen, R, A> saidAt(Function<R, @Nullable HuiId> hui, Listing<Seen, R, A> list) {
        return list.narrowedTo("hui", "Only what was said at this hui, or for it", Parameters.id(HuiId::new), hui)
                .sorted("on; with a hyphen before it the latest comes first");
    }

    /** Whose voices were heard. */
    public Listing<Seen, VoiceRow, VoiceAnswer> voices() {
        return voices;
    }

    /** Whose voices were heard, and when those were heard last who are to be heard before all others. */
    public VoiceAnswer.Voices voices(Seen seen, Map<String, String[]> given) {
        Page<VoiceAnswer> page = voices.page(seen, given);
        return VoiceAnswer.Voices.of(page, seen);
    }

    /** What is going well. */
    public Listing<Seen, GoingWellRow, GoingWellAnswer> goingWell() {
        return goingWell;
    }

    /** What is difficult. */
    public Listing<Seen, DifficultyRow, DifficultyAnswer> difficulties() {
        return difficulties;
    }
}
