package nz.partnershipledger.store;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** How events that were stored in an earlier shape are read: one step for each revision that there ever was. */
final class Upcasters {
    private Upcasters() {}

    static EventUpcaster all() {
        return new EventUpcasterChain(
                // In its first revision a partnership's facilitator could only be an RTLB, and the role was not kept.
                new Step("partnership-formed", 1, event -> event.put("facilitatorRole", "RTLB")),
                new Step("commitment-made", 1, Upcasters::beforePromisesSprangFromAnything),
                new Step("commitment-proposed", 1, Upcasters::beforePromisesSprangFromAnything),
                // A promise could only be due on a day.
                new Step("commitment-renegotiated", 1, event -> event.putNull("dueAtHui")),
                // Nobody was invited, and who had told them was not kept.
                new Step(
                        "partner-joined",
                        1,
                        event -> event.putNull("invitation").putNull("toldBy").put("saidYes", false)),
                // Who was asked to come, and in which part of the agenda something was said, was not kept.
                new Step("hui-held", 1, nobody("invited")),
                new Step("minutes-shared", 1, event -> {
                    event.putObject("parts");
                    return event;
                }),
                // Whom a decision is about was not kept, nor who agreed to what others recorded.
                new Step("decision-made", 1, nobody("about")),
                new Step("decision-reviewed", 1, nobody("agreedBy")),
                new Step("disagreement-settled", 1, nobody("agreedBy")),
                new Step("disagreement-left-standing", 1, nobody("agreedBy")),
                new Step("common-ground-noted", 1, nobody("agreedBy")),
                new Step("element-entered", 1, nobody("concerning")),
                new Step("tier-changed", 1, nobody("concerning")),
                new Step("facilitator-changed", 1, event -> {
                    event.putArray("concerning");
                    return event.putNull("whyNotAsked");
                }),
                // Whatever people said was for every partner.
                everyones("voice-heard"),
                everyones("voice-confirmed"),
                everyones("going-well-noted"),
                everyones("going-well-sent-home"),
                everyones("difficulty-named"),
                everyones("hui-reflected-on"),
                everyones("outcome-wished"),
                everyones("stance-taken"),
                everyones("stance-confirmed"),
                everyones("position-taken"),
                everyones("position-confirmed"));
    }

    /** A promise could only be due on a day, and what it sprang from was not kept. */
    private static ObjectNode beforePromisesSprangFromAnything(ObjectNode event) {
        ObjectNode promise = (ObjectNode) event.get("promise");
        promise.putNull("dueAtHui");
        promise.putObject("origin")
                .putNull("hui")
                .putNull("goal")
                .putNull("difficulty")
                .putNull("decision")
                .putNull("disagreement");
        return event;
    }

    private static UnaryOperator<ObjectNode> nobody(String people) {
        return event -> {
            event.putArray(people);
            return event;
        };
    }

    private static Step everyones(String name) {
        return new Step(name, 1, event -> event.put("audience", "PARTNERSHIP"));
    }

    /** One step, from one revision of a kind of event to the next. */
    private static final class Step extends SingleEventUpcaster {
        private final SimpleSerializedType from;
        private final SimpleSerializedType to;
        private final UnaryOperator<ObjectNode> change;

        Step(String name, int from, UnaryOperator<ObjectNode> change) {
            this.from = new SimpleSerializedType(name, Integer.toString(from));
            this.to = new SimpleSerializedType(name, Integer.toString(from + 1));
            this.change = change;
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation stored) {
            return from.equals(stored.getType());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
            return stored.upcastPayload(to, ObjectNode.class, change);
        }
    }
}
