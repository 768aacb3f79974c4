package nz.partnershipledger.command.entry;

import java.util.List;
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
import nz.partnershipledger.events.entry.ReplyGiven;

/** What may be said beside an entry. */
public final class Entries {
    private Entries() {}

    /**
     * Decides what this command records.
     *
     * @param concernedBy tells whom a promise concerns, besides those whom an entry about it names
     * @param answers what was said of entries before
     */
    public static List<EntryEvent> decide(
            EntryCommand command,
            Function<CommitmentId, Set<PersonId>> concernedBy,
            Answers answers,
            Acting acting,
            Standing standing) {
        return switch (command) {
            case ReplyToEntry reply -> {
                CommitmentId about = reply.commitment();
                ReplyToEntry asked = about == null ? reply : reply.alsoConcerning(concernedBy.apply(about));
                yield List.of(reply(asked, acting, standing));
            }
            case AnswerEntry answer -> List.of(answer(answer, answers, acting.person(), standing));
        };
    }

    private static ReplyGiven reply(ReplyToEntry command, Acting acting, Standing standing) {
        EntryRule.NO_SUCH_ENTRY.check(command.concerned().contains(acting.person())
                || reaches(command.entryAudience(), acting.person(), standing));
        EntryRule.ONLY_THOSE_CONCERNED_REPLY_TO_AN_ENTRY.check(
                command.concerned().contains(acting.person()));
        Audience audience = command.audience() == null ? command.entryAudience() : command.audience();
        APrivateEntryIsKeptByItsAuthor.check(audience);
        WhatFollowsIsNoWiderThanItsBeginning.check(audience, command.entryAudience());
        if (command.audience() != null) {
            ThisPersonIsNotAPartner.check(standing, audience);
        }
        NothingHappensBeforeItBegan.check(command.on(), command.entryOn());
        return new ReplyGiven(
                command.partnership(), command.entry(), acting.person(), command.text(), command.on(), audience);
    }

    private static AnswerEvent answer(AnswerEntry command, Answers answers, PersonId actor, Standing standing) {
        boolean bound = command.binds().contains(actor);
        EntryRule.NO_SUCH_ENTRY.check(bound || reaches(command.entryAudience(), actor, standing));
        EntryRule.THIS_ENTRY_ASKS_NOBODY.check(!command.binds().isEmpty());
        EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO.check(bound);
        NothingHappensBeforeItBegan.check(command.on(), command.entryOn());
        EntryRule.THAT_IS_WHAT_YOU_SAID_LAST.check(!answers.said(command, actor));
        UUID about = command.about() == null ? null : command.about().value();
        return command.isSo()
                ? new EntryConfirmed(
                        command.partnership(),
                        command.entry(),
                        about,
                        actor,
                        command.text(),
                        command.on(),
                        command.entryAudience())
                : new EntryNotSo(
                        command.partnership(),
                        command.entry(),
                        about,
                        actor,
                        command.text(),
                        command.on(),
                        command.entryAudience());
    }

    private static boolean reaches(Audience audience, PersonId reader, Standing standing) {
        return switch (audience) {
            case Audience.Everyone _ -> standing.isPartner(reader);
            case Audience.Named(var people) -> people.contains(reader);
            case Audience.AuthorAlone _ -> false;
        };
    }
}
