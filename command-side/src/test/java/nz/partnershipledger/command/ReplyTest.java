package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Set;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatFollowsIsNoWiderThanItsBeginning;
import nz.partnershipledger.command.entry.EntryRule;
import nz.partnershipledger.command.entry.ReplyToEntry;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.entry.ReplyGiven;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said beside an entry. */
class ReplyTest {
    private static ReplyToEntry reply(Set<PersonId> concerned, Audience entryAudience, @Nullable Audience audience) {
        return new ReplyToEntry(TEAM, 5, null, concerned, MADE_ON, entryAudience, words(9), LATER, audience);
    }

    private static ReplyGiven given(PersonId by, Audience audience) {
        return new ReplyGiven(TEAM, 5, by, words(9), LATER, audience);
    }

    @Test
    void whom_an_entry_names_replies() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, reply(Set.of(NAN), ALL, null))
                .records(given(NAN, ALL));
    }

    @Test
    void who_has_left_may_still_reply() {
        ofThePartnership()
                .given(FACILITATOR, left(NAN))
                .when(NAN, reply(Set.of(NAN), ALL, null))
                .records(given(NAN, ALL));
    }

    @Test
    void whom_it_does_not_name_does_not_reply() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, reply(Set.of(NAN), ALL, null))
                .isRefused(EntryRule.ONLY_THOSE_CONCERNED_REPLY_TO_AN_ENTRY);
    }

    @Test
    void whom_it_does_not_reach_learns_nothing_of_it() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, reply(Set.of(NAN), Audience.people(Set.of(MOKO)), null))
                .isRefused(EntryRule.NO_SUCH_ENTRY);
    }

    @Test
    void whom_it_reaches_and_does_not_name_does_not_reply() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(MOKO, reply(Set.of(NAN), Audience.people(Set.of(MOKO)), null))
                .isRefused(EntryRule.ONLY_THOSE_CONCERNED_REPLY_TO_AN_ENTRY);
    }

    @Test
    void a_reply_reaches_those_whom_the_entry_reaches() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, reply(Set.of(NAN), Audience.people(Set.of(MOKO)), null))
                .records(given(NAN, Audience.people(Set.of(MOKO))));
    }

    @Test
    void a_reply_reaches_no_more() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, reply(Set.of(NAN), Audience.people(Set.of(MOKO)), ALL))
                .isRefused(WhatFollowsIsNoWiderThanItsBeginning.class);
    }

    @Test
    void a_reply_to_something_shared_is_not_private() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, reply(Set.of(NAN), ALL, Audience.PRIVATE))
                .isRefused(APrivateEntryIsKeptByItsAuthor.class);
    }

    @Test
    void a_reply_is_marked_for_partners() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, reply(Set.of(NAN), ALL, Audience.people(Set.of(STRANGER))))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void no_reply_comes_before_its_entry() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, new ReplyToEntry(TEAM, 5, null, Set.of(NAN), LATER, ALL, words(9), MADE_ON, null))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void a_stranger_replies_to_nothing() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(STRANGER, reply(Set.of(STRANGER), ALL, null))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }
}
