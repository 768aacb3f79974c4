package nz.partnershipledger.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.command.desk.CommandsNameTheirTarget;
import nz.partnershipledger.command.desk.Family;
import nz.partnershipledger.command.desk.MetaDataOfCommands;
import nz.partnershipledger.command.desk.NoSuchHistory;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.events.rule.Rule;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** What had happened, what someone then asked for, and what came of it. */
final class Story {
    private final AggregateTestFixture<?> fixture;
    private final List<GenericEventMessage<?>> happened = new ArrayList<>();

    private Story(AggregateTestFixture<?> fixture) {
        this.fixture = fixture;
        fixture.registerCommandTargetResolver(new CommandsNameTheirTarget());
        fixture.registerCommandHandlerInterceptor(new NoSuchHistory());
    }

    /** The story of the partnership of the sketch, from its beginning (versions 1 to 4). */
    static Story ofThePartnership() {
        return ofAPartnership()
                .given(
                        ASketchOfAPartnership.FACILITATOR,
                        ASketchOfAPartnership.beginning().toArray(LedgerEvent[]::new));
    }

    /** The story of a partnership of which nothing has happened yet. */
    static Story ofAPartnership() {
        return new Story(new AggregateTestFixture<>(Partnership.class));
    }

    /** The story of a person of whom nothing has happened yet. */
    static Story ofAPerson() {
        return new Story(new AggregateTestFixture<>(Person.class));
    }

    Story given(PersonId recorder, LedgerEvent... events) {
        for (LedgerEvent event : events) {
            happened.add(new GenericEventMessage<>(event, MetaData.with(Recording.ACTOR, recorder.toString())));
        }
        return this;
    }

    Outcome when(PersonId actor, Object command) {
        return when(ASketchOfAPartnership.actor(actor), command);
    }

    Outcome when(Actor actor, Object command) {
        return when(actor, command, Map.of());
    }

    Outcome whenSeen(long version, PersonId actor, Object command) {
        return when(ASketchOfAPartnership.actor(actor), command, Map.of("ifMatch", Long.toString(version)));
    }

    /** As {@link #when(PersonId, Object)}, where this field of the command names someone whom the ledger does not know. */
    Outcome whenUnknown(String field, PersonId actor, Object command) {
        MetaData naming = MetaDataOfCommands.naming(field, MetaData.emptyInstance());
        return when(ASketchOfAPartnership.actor(actor), command, naming);
    }

    private Outcome when(Actor actor, Object command, Map<String, ?> more) {
        MetaData metaData =
                MetaDataOfCommands.of(ASketchOfAPartnership.acting(actor)).mergedWith(more);
        return new Outcome(fixture.given(happened).when(Family.message(command), metaData));
    }

    /** What came of it. */
    record Outcome(ResultValidator<?> result) {
        void records(LedgerEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        void recordsBeside(LedgerEvent event, Map<String, String> metaData) {
            result.expectEvents(new GenericEventMessage<>(event, metaData));
        }

        void answers(Object answer) {
            result.expectResultMessagePayload(answer).expectNoEvents();
        }

        void isRefused(Class<? extends Refusal> rule) {
            result.expectException(rule).expectNoEvents();
        }

        void isRefused(Rule rule) {
            result.expectException(Refusal.class)
                    .expectExceptionMessage(rule.type())
                    .expectNoEvents();
        }
    }
}
