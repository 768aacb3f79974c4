package nz.partnershipledger.standalone.house.forgetful;

import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.person.PersonEvent;

/** Breaks a rule of the house on purpose, in all but its last three methods. */
public final class OneThatForgetsEvents {
    String withADefault(LedgerEvent event) {
        return switch (event) {
            case VoiceHeard _ -> "heard";
            default -> "anything else";
        };
    }

    void withAnEmptyDefault(LedgerEvent event) {
        switch (event) {
            case VoiceHeard heard -> System.out.println(heard);
            default -> {}
        }
    }

    String withAPatternForAllThatIsLeft(VoiceEvent event) {
        return switch (event) {
            case VoiceHeard _ -> "heard";
            case VoiceEvent left -> left.toString();
        };
    }

    String withADefaultForNull(LedgerEvent event) {
        return switch (event) {
            case VoiceHeard _ -> "heard";
            case null, default -> "anything else";
        };
    }

    String withAQuestion(LedgerEvent event) {
        return event instanceof VoiceHeard heard ? heard.toString() : "anything else";
    }

    String asItShouldBe(VoiceEvent event) {
        return switch (event) {
            case VoiceHeard _ -> "heard";
            case VoiceConfirmed _ -> "confirmed";
        };
    }

    String asItShouldBeWithSeveralInOneCase(VoiceEvent event) {
        return switch (event) {
            case VoiceHeard _, VoiceConfirmed _ -> "a voice";
        };
    }

    String byTheTwoHalvesOfTheLedger(LedgerEvent event) {
        return switch (event) {
            case PartnershipEvent it when it.begins() -> "begins";
            case PartnershipEvent _ -> "goes on";
            case PersonEvent _ -> "a person";
        };
    }
}
