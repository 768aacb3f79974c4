package nz.partnershipledger.store;

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
        return new EventUpcasterChain(new FacilitatorsBeforeRolesWereKept());
    }

    /** In its first revision a partnership's facilitator could only be an RTLB, and the role was not kept. */
    private static final class FacilitatorsBeforeRolesWereKept extends SingleEventUpcaster {
        private static final SimpleSerializedType FROM = new SimpleSerializedType("partnership-formed", "1");
        private static final SimpleSerializedType TO = new SimpleSerializedType("partnership-formed", "2");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation stored) {
            return FROM.equals(stored.getType());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
            return stored.upcastPayload(TO, ObjectNode.class, event -> event.put("facilitatorRole", "RTLB"));
        }
    }
}
