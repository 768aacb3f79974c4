package nz.partnershipledger.command.hui;

import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.OnesOwnWord;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.hui.SpeakingCommand.ConfirmVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.command.hui.SpeakingCommand.SendGoingWellHome;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.jspecify.annotations.Nullable;

/** How what people say is put down: their voices, what is going well, what is difficult. */
final class Speaking {
    private Speaking() {}

    static VoiceHeard hear(HearVoice command, Acting acting, Surroundings surroundings) {
        boolean onlyHeard = command.sharing() == VoiceSharing.HEARD_ONLY;
        HuiRule.WHERE_ONLY_HEARING_IS_SHARED_THERE_ARE_NO_WORDS.check(!onlyHeard || command.words() == null);
        HuiRule.A_VOICE_THAT_IS_SHARED_HAS_WORDS.check(onlyHeard || command.words() != null);
        PersonId whose = speaker(command, command.hui(), "whose", acting, surroundings);
        return new VoiceHeard(
                command.partnership(),
                command.voice(),
                whose,
                command.how(),
                command.sharing(),
                command.words(),
                command.hui(),
                whose.equals(acting.person()),
                command.on(),
                OnesOwnWord.reaching(command.audience(), whose, acting.person(), surroundings.standing()));
    }

    static VoiceConfirmed confirm(ConfirmVoice command, Voice voice, Acting acting, Surroundings surroundings) {
        HuiRule.ONLY_AN_UNCONFIRMED_VOICE_IS_CONFIRMED.check(voice.unconfirmedOwner() != null);
        HuiRule.ONLY_ITS_OWNER_CONFIRMS_A_VOICE.check(acting.person().equals(voice.unconfirmedOwner()));
        NothingHappensBeforeItBegan.check(command.on(), voice.on());
        return new VoiceConfirmed(
                command.partnership(),
                command.voice(),
                acting.person(),
                command.on(),
                surroundings.now(voice.marked()));
    }

    static GoingWellNoted note(NoteGoingWell command, Acting acting, Surroundings surroundings) {
        PersonId by = speaker(command, command.hui(), "by", acting, surroundings);
        return new GoingWellNoted(
                command.partnership(),
                command.goingWell(),
                command.text(),
                command.hui(),
                by,
                by.equals(acting.person()),
                command.on(),
                OnesOwnWord.reaching(command.audience(), by, acting.person(), surroundings.standing()));
    }

    static GoingWellSentHome send(SendGoingWellHome command, GoodThing goodThing, Surroundings surroundings) {
        SomebodyIsNamed.check(command.to(), "to");
        NothingHappensBeforeItBegan.check(command.on(), goodThing.on());
        Audience audience = surroundings.now(goodThing.marked());
        HuiRule.IT_IS_SENT_HOME_TO_THOSE_WHO_MAY_READ_IT.check(
                command.to().stream().allMatch(audience::holds));
        return new GoingWellSentHome(command.partnership(), command.goingWell(), command.to(), command.on(), audience);
    }

    static DifficultyNamed name(NameDifficulty command, Acting acting, Surroundings surroundings) {
        PersonId by = speaker(command, command.hui(), "by", acting, surroundings);
        return new DifficultyNamed(
                command.partnership(),
                command.difficulty(),
                command.text(),
                command.hui(),
                by,
                by.equals(acting.person()),
                command.on(),
                OnesOwnWord.reaching(command.audience(), by, acting.person(), surroundings.standing()));
    }

    private static PersonId speaker(
            SpeakingCommand command, @Nullable HuiId hui, String field, Acting acting, Surroundings surroundings) {
        NothingHappensBeforeItBegan.check(command.on(), surroundings.standing().formedOn());
        WhatAnEntryLinksToIsHere.check(surroundings, hui, "hui");
        PersonId speaker = command.speaker(acting.person());
        Origin origin = hui == null ? Origin.UNSAID : Origin.at(hui);
        ThisPersonIsNotAPartner.check(surroundings, origin, speaker, field);
        return speaker;
    }
}
