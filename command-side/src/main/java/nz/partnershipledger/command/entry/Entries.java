package nz.partnershipledger.command.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatFollowsIsNoWiderThanItsBeginning;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.entry.ReplyGiven;

/** What may be said beside an entry. */
public final class Entries {
    private Entries() {}

    /**
     * Decides what this command records.
     *
     * @param concernedBy tells whom a promise concerns, besides those whom an entry about it names
     * @param owedTo tells for whom a promise is, where it is for one
     * @param answers what was said of entries before
     * @param widenings which entries reach more people than they were marked for
     */
    public static List<EntryEvent> decide(
            EntryCommand command,
            Function<CommitmentId, Set<PersonId>> concernedBy,
            Function<CommitmentId, Optional<PersonId>> owedTo,
            Answers answers,
            Widenings widenings,
            Acting acting,
            Standing standing) {
        return switch (command) {
            case ReplyToEntry reply -> {
                CommitmentId about = reply.commitment();
                ReplyToEntry asked = about == null ? reply : reply.alsoConcerning(concernedBy.apply(about));
                yield List.of(reply(asked, widenings.now(asked.marked()), acting, standing));
            }
            case AnswerEntry answer -> {
                boolean sees = Optional.ofNullable(answer.kept())
                        .flatMap(owedTo)
                        .filter(acting.person()::equals)
                        .isPresent();
                yield List.of(answer(answer, sees, widenings.now(answer.marked()), answers, acting.person(), standing));
            }
            case ReadBackEntry read -> List.of(readBack(read, widenings.now(read.marked()), acting.person(), standing));
            case WidenEntry widen -> List.of(widen(widen, widenings.now(widen.marked()), acting.person(), standing));
        };
    }

    private static ReplyGiven reply(ReplyToEntry command, Audience before, Acting acting, Standing standing) {
        EntryRule.NO_SUCH_ENTRY.check(
                command.concerned().contains(acting.person()) || reaches(before, acting.person(), standing));
        EntryRule.ONLY_THOSE_CONCERNED_REPLY_TO_AN_ENTRY.check(
                command.concerned().contains(acting.person()));
        Audience audience = command.audience() == null ? before : command.audience();
        APrivateEntryIsKeptByItsAuthor.check(audience);
        WhatFollowsIsNoWiderThanItsBeginning.check(audience, before);
        if (command.audience() != null) {
            ThisPersonIsNotAPartner.check(standing, audience);
        }
        NothingHappensBeforeItBegan.check(command.on(), command.entryOn());
        return new ReplyGiven(
                command.partnership(), command.entry(), acting.person(), command.text(), command.on(), audience);
    }

    /** For whom a promise was kept says whether they see that; each other speaks of what the entry says of themselves. */
    private static AnswerEvent answer(
            AnswerEntry command, boolean sees, Audience before, Answers answers, PersonId actor, Standing standing) {
        boolean bound = sees || command.binds().contains(actor);
        EntryRule.NO_SUCH_ENTRY.check(bound || reaches(before, actor, standing));
        EntryRule.THIS_ENTRY_ASKS_NOBODY.check(!command.binds().isEmpty());
        EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO.check(bound);
        NothingHappensBeforeItBegan.check(command.on(), command.entryOn());
        EntryRule.THAT_IS_WHAT_YOU_SAID_LAST.check(!answers.said(command, actor));
        UUID about = command.about() == null ? null : command.about().value();
        return command.isSo()
                ? new EntryConfirmed(
                        command.partnership(), command.entry(), about, actor, command.text(), command.on(), before)
                : new EntryNotSo(
                        command.partnership(), command.entry(), about, actor, command.text(), command.on(), before);
    }

    /** Whoever can say so themselves is not read to, and who left is asked no more. */
    private static EntryReadBack readBack(ReadBackEntry command, Audience before, PersonId actor, Standing standing) {
        EntryRule.NO_SUCH_ENTRY.check(reaches(before, actor, standing));
        EntryRule.THIS_ENTRY_ASKS_NOBODY.check(!command.binds().isEmpty());
        EntryRule.AN_ENTRY_IS_READ_BACK_TO_THOSE_WHOM_IT_BINDS.check(
                command.binds().contains(command.to()));
        EntryRule.WHO_LEFT_IS_NOT_ASKED.check(!standing.isFormerPartner(command.to()));
        EntryRule.WHO_HAS_AN_ACCOUNT_SAYS_IT_THEMSELVES.check(!command.signsIn());
        NothingHappensBeforeItBegan.check(command.on(), command.entryOn());
        return new EntryReadBack(
                command.partnership(),
                command.marked().entry(),
                command.about() == null ? null : command.about().value(),
                actor,
                command.to(),
                command.on(),
                before);
    }

    private static EntryWidened widen(WidenEntry command, Audience before, PersonId actor, Standing standing) {
        boolean own = actor.equals(command.speaker());
        EntryRule.NO_SUCH_ENTRY.check(own || actor.equals(command.recorder()) || reaches(before, actor, standing));
        if (command.speaker() == null || command.about() == null) {
            throw EntryRule.THIS_ENTRY_IS_NOT_WIDENED.refusal();
        }
        EntryRule.ONLY_WHOSE_WORD_IT_IS_WIDENS_IT.check(own);
        Audience after = command.audience().with(actor).with(command.recorder());
        EntryRule.AN_AUDIENCE_IS_WIDENED_AND_NEVER_NARROWED.check(before.isWithin(after) && !after.isWithin(before));
        ThisPersonIsNotAPartner.check(standing, command.audience());
        NothingHappensBeforeItBegan.check(command.on(), command.entryOn());
        return new EntryWidened(
                command.partnership(), command.marked().entry(), command.about(), actor, command.on(), after);
    }

    private static boolean reaches(Audience audience, PersonId reader, Standing standing) {
        return audience.holds(reader) && (standing.isPartner(reader) || !audience.equals(Audience.PARTNERSHIP));
    }
}
