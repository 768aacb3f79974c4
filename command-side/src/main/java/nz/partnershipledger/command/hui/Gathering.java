package nz.partnershipledger.command.hui;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.OnesOwnWord;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.hui.GatheringCommand.AddAgendaItem;
import nz.partnershipledger.command.hui.GatheringCommand.AnswerHui;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.CancelHui;
import nz.partnershipledger.command.hui.GatheringCommand.CorrectMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.NameMinuteTaker;
import nz.partnershipledger.command.hui.GatheringCommand.OpenHui;
import nz.partnershipledger.command.hui.GatheringCommand.PostponeHui;
import nz.partnershipledger.command.hui.GatheringCommand.ReflectOnHui;
import nz.partnershipledger.command.hui.GatheringCommand.RemoveAccessBarrier;
import nz.partnershipledger.command.hui.GatheringCommand.ShareAgenda;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.StateConfidentiality;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;

/**
 * What may happen to one hui, from its calling to the correcting of its minutes.
 *
 * @param on the hui
 * @param acting who records it, and when
 * @param surroundings what is around it
 * @param next the hui to which its promises fall if it is cancelled, if one was called already
 */
record Gathering(Hui on, Acting acting, Surroundings surroundings, Optional<Hui> next) {

    static HuiCalled call(CallHui command, Set<HuiId> waiting, Acting acting, Surroundings surroundings) {
        Standing standing = surroundings.standing();
        PersonId facilitator = Objects.requireNonNullElse(command.facilitator(), standing.facilitator());
        ThisPersonIsNotAPartner.check(standing, facilitator, "facilitator");
        WhatAnEntryLinksToIsHere.check(surroundings, command.agreedAt(), "agreedAt");
        // Else someone who only writes the minutes of one hui could let themselves into the next.
        GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP.check(
                command.minuteTaker() == null || standing.isPartner(acting.person()));
        boolean liesAhead = !Aotearoa.dayOf(command.at()).isBefore(command.on());
        return new HuiCalled(
                command.partnership(),
                command.hui(),
                command.purpose(),
                command.at(),
                command.place(),
                facilitator,
                command.minuteTaker(),
                command.agreedAt(),
                liesAhead ? waiting : Set.of(),
                command.on());
    }

    GatheringEvent decide(GatheringCommand command) {
        return switch (command) {
            case CallHui _ -> throw HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED.refusal();
            case NameMinuteTaker name -> name(name);
            case ShareAgenda share ->
                new AgendaShared(share.partnership(), share.hui(), somebody(share.to(), "to"), share.on());
            case AddAgendaItem add -> add(add);
            case RemoveAccessBarrier remove ->
                new AccessBarrierRemoved(
                        remove.partnership(), remove.hui(), remove.what(), speaker(remove), remove.on());
            case AnswerHui answer -> answer(answer);
            case PostponeHui postpone -> postpone(postpone);
            case CancelHui cancel -> cancel(cancel);
            case OpenHui open -> {
                HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_OPENED.check(on.phase() == Hui.Phase.CALLED);
                yield new HuiOpened(open.partnership(), open.hui(), acting.person(), open.on());
            }
            case HoldHui hold -> hold(hold);
            case StateConfidentiality state ->
                new ConfidentialityStated(state.partnership(), state.hui(), speaker(state), state.on());
            case ShareMinutes share -> share(share);
            case CorrectMinutes correct -> {
                HuiRule.MINUTES_ARE_CORRECTED_AFTER_THEY_ARE_SHARED.check(on.phase() == Hui.Phase.MINUTED);
                yield new MinutesCorrected(
                        correct.partnership(), correct.hui(), correct.text(), acting.person(), correct.on());
            }
            case ReflectOnHui reflect -> {
                HuiRule.A_HUI_IS_REFLECTED_ON_AFTER_IT_WAS_HELD.check(on.wasHeld());
                yield new HuiReflectedOn(
                        reflect.partnership(),
                        reflect.hui(),
                        reflect.text(),
                        speaker(reflect),
                        isOwn(reflect),
                        reflect.on(),
                        OnesOwnWord.reaching(
                                reflect.audience(), speaker(reflect), acting.person(), surroundings.standing()));
            }
        };
    }

    private MinuteTakerNamed name(NameMinuteTaker command) {
        HuiRule.A_MINUTE_TAKER_IS_NAMED_BEFORE_MINUTES_ARE_SHARED.check(on.phase() != Hui.Phase.MINUTED);
        return new MinuteTakerNamed(command.partnership(), command.hui(), command.minuteTaker(), command.on());
    }

    private AgendaItemAdded add(AddAgendaItem command) {
        HuiRule.ITEMS_ARE_ADDED_UNTIL_A_HUI_IS_HELD.check(on.isToCome());
        return new AgendaItemAdded(
                command.partnership(),
                command.hui(),
                command.item(),
                command.part(),
                command.text(),
                speaker(command),
                isOwn(command),
                command.on());
    }

    private HuiAnswered answer(AnswerHui command) {
        HuiRule.ONLY_A_HUI_THAT_HAS_NOT_BEGUN_IS_ANSWERED.check(on.phase() == Hui.Phase.CALLED);
        HuiRule.THAT_IS_WHAT_YOU_ANSWERED_LAST.check(
                command.text() != null || !on.coming().contains(new Hui.Answered(acting.person(), command.answer())));
        return new HuiAnswered(
                command.partnership(), command.hui(), acting.person(), command.answer(), command.text(), command.on());
    }

    private HuiPostponed postpone(PostponeHui command) {
        HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_POSTPONED.check(on.isToCome());
        return new HuiPostponed(command.partnership(), command.hui(), command.to(), command.reason(), command.on());
    }

    private HuiCancelled cancel(CancelHui command) {
        HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_CANCELLED.check(on.isToCome());
        return new HuiCancelled(
                command.partnership(),
                command.hui(),
                command.reason(),
                next.map(Hui::id).orElse(null),
                next.map(Hui::dayToCome).orElse(null),
                command.on());
    }

    private HuiHeld hold(HoldHui command) {
        HuiRule.A_HUI_IS_HELD_ONCE.check(on.isToCome());
        HuiRule.NOBODY_IS_BOTH_THERE_AND_AWAY.check(Collections.disjoint(command.present(), command.apologies()));
        return new HuiHeld(
                command.partnership(),
                command.hui(),
                somebody(command.present(), "present"),
                command.apologies(),
                command.invited(),
                command.on());
    }

    private MinutesShared share(ShareMinutes command) {
        HuiRule.MINUTES_ARE_SHARED_ONCE.check(on.phase() != Hui.Phase.MINUTED);
        HuiRule.MINUTES_ARE_SHARED_AFTER_THE_HUI.check(on.wasHeld());
        command.proofreaders().stream()
                .filter(it -> !it.equals(on.minuteTaker()))
                .forEach(it -> ThisPersonIsNotAPartner.check(surroundings, Origin.at(on.id()), it, "proofreaders"));
        return new MinutesShared(
                command.partnership(),
                command.hui(),
                command.notes(),
                Objects.requireNonNullElse(command.parts(), Map.of()),
                command.proofreaders(),
                command.on());
    }

    private static Set<PersonId> somebody(Set<PersonId> people, String field) {
        SomebodyIsNamed.check(people, field);
        return people;
    }

    private PersonId speaker(HuiCommand command) {
        PersonId speaker = command.speaker(acting.person());
        ThisPersonIsNotAPartner.check(surroundings, Origin.at(on.id()), speaker, "by");
        return speaker;
    }

    private boolean isOwn(HuiCommand command) {
        return command.speaker(acting.person()).equals(acting.person());
    }
}
