package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.SystemRole;

/**
 * Who may record what: the write half of the access table in {@code docs/security.md}, in this one place.
 *
 * <p>Whoever may not know of a partnership is told that there is none; whoever knows it but may not do this is told so.
 */
public final class WhoMay {
    private WhoMay() {}

    /**
     * Refuses unless this actor is allowed what is needed.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link GroundRule#NO_SUCH_PARTNERSHIP} if the actor may not know that the partnership exists
     * @throws nz.partnershipledger.events.rule.Refusal of kind {@code FORBIDDEN} if the actor is not allowed it
     */
    public static void check(Acting acting, Need need) {
        Actor actor = acting.actor();
        if (need instanceof Need.InAPartnership it) {
            GroundRule.WHOSE_SIGHT_IS_PAUSED_RECORDS_NOTHING_HERE.check(sees(acting, it.standing()));
        }
        switch (need) {
            case Need.ToForm(String cluster) ->
                GroundRule.ONLY_THOSE_OF_THE_CLUSTER_FORM_A_PARTNERSHIP.check(looksAfter(actor, cluster));
            // Nobody chooses the id of who is registered, so this is someone who says yes to an invitation.
            case Need.ToRegister(var person) ->
                GroundRule.ONLY_THOSE_WHO_FORM_PARTNERSHIPS_REGISTER_PEOPLE.check(
                        actor.person().equals(person) || registersPeople(actor));
            case Need.ToRename(var person) ->
                GroundRule.A_NAME_IS_CHANGED_BY_ITS_OWNER_OR_BY_THOSE_WHO_REGISTER.check(
                        actor.person().equals(person) || registersPeople(actor));
            // Asked of each partnership of someone, so that it must not tell which of them it is.
            case Need.ToKnowWhoTakesPart(Standing standing) ->
                GroundRule.NO_SUCH_PARTNERSHIP.check(
                        sees(acting, standing) && (standing.isPartner(actor.person()) || leads(actor, standing)));
            case Need.ToRecord(Standing standing) -> {
                checkKnows(actor, standing);
                GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP.check(
                        records(actor) && standing.isPartner(actor.person()));
            }
            case Need.ToRecordAtHui(Standing standing, var minuteTaker) -> {
                boolean writing = records(actor) && actor.person().equals(minuteTaker);
                GroundRule.NO_SUCH_PARTNERSHIP.check(writing || knows(actor, standing));
                GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP.check(
                        writing || (records(actor) && standing.isPartner(actor.person())));
            }
            case Need.ToAnswer(Standing standing) -> {
                checkKnows(actor, standing);
                GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP.check(records(actor) && tookPart(actor, standing));
            }
            case Need.ToChangeWhoTakesPart(Standing standing) -> {
                checkKnows(actor, standing);
                GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_CHANGES_WHO_TAKES_PART.check(
                        guides(actor, standing));
            }
            case Need.ToCallAPartnershipOtherwise(Standing standing) -> {
                checkKnows(actor, standing);
                GroundRule.ONLY_THE_FACILITATOR_RENAMES_A_PARTNERSHIP.check(facilitates(actor, standing));
            }
            case Need.ToInvite(Standing standing) -> {
                if (actor.role() != SystemRole.ADMINISTRATOR) {
                    checkKnows(actor, standing);
                    GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_CHANGES_WHO_TAKES_PART.check(
                            guides(actor, standing));
                }
            }
            case Need.ToAnswerAnInvitation(var invited) ->
                GroundRule.NO_SUCH_PARTNERSHIP.check(
                        records(actor) && (invited == null || actor.person().equals(invited)));
            case Need.ToRecordALeaving(Standing standing, var leaver) -> {
                checkKnows(actor, standing);
                boolean ownLeaving = actor.person().equals(leaver) && standing.isPartner(leaver) && records(actor);
                GroundRule.LEAVING_IS_ONES_OWN_OR_FOR_THE_FACILITATOR_TO_RECORD.check(
                        ownLeaving || facilitates(actor, standing) || guides(actor, standing));
            }
            case Need.ToPauseSight(Standing standing) -> {
                checkKnows(actor, standing);
                GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_PAUSES_SIGHT.check(
                        leads(actor, standing) || facilitates(actor, standing));
            }
            case Need.ToConfirmAPause(Standing standing) -> {
                checkKnows(actor, standing);
                GroundRule.ONLY_A_PRACTICE_LEADER_CONFIRMS_A_PAUSE.check(leads(actor, standing));
            }
            case Need.ToEndAPause(Standing standing, var pausedBy) -> {
                checkKnows(actor, standing);
                GroundRule.A_PAUSE_IS_ENDED_BY_WHO_PAUSED_OR_BY_A_PRACTICE_LEADER.check(leads(actor, standing)
                        || (pausedBy == null
                                ? facilitates(actor, standing)
                                : actor.person().equals(pausedBy)));
            }
        }
    }

    private static boolean sees(Acting acting, Standing standing) {
        return standing.pause(acting.person(), acting.today()).isEmpty();
    }

    private static void checkKnows(Actor actor, Standing standing) {
        GroundRule.NO_SUCH_PARTNERSHIP.check(knows(actor, standing));
    }

    private static boolean knows(Actor actor, Standing standing) {
        return tookPart(actor, standing) || leads(actor, standing);
    }

    private static boolean tookPart(Actor actor, Standing standing) {
        return standing.isPartner(actor.person()) || standing.isFormerPartner(actor.person());
    }

    private static boolean records(Actor actor) {
        return switch (actor.role()) {
            case PARTNER, RTLB, PRACTICE_LEADER -> true;
            case CLUSTER_MANAGER, AUDITOR, PRIVACY_OFFICER, ADMINISTRATOR -> false;
        };
    }

    private static boolean formsPartnerships(Actor actor) {
        return switch (actor.role()) {
            case RTLB, PRACTICE_LEADER -> true;
            case PARTNER, CLUSTER_MANAGER, AUDITOR, PRIVACY_OFFICER, ADMINISTRATOR -> false;
        };
    }

    private static boolean registersPeople(Actor actor) {
        return formsPartnerships(actor) || actor.role() == SystemRole.ADMINISTRATOR;
    }

    private static boolean looksAfter(Actor actor, String cluster) {
        return formsPartnerships(actor) && actor.clusters().contains(cluster);
    }

    private static boolean leads(Actor actor, Standing standing) {
        return actor.role() == SystemRole.PRACTICE_LEADER && actor.clusters().contains(standing.cluster());
    }

    private static boolean facilitates(Actor actor, Standing standing) {
        return records(actor) && standing.isFacilitator(actor.person());
    }

    private static boolean guides(Actor actor, Standing standing) {
        return leads(actor, standing) || (formsPartnerships(actor) && standing.isFacilitator(actor.person()));
    }
}
