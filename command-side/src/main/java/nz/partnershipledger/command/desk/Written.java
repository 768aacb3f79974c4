package nz.partnershipledger.command.desk;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import nz.partnershipledger.command.base.About;
import nz.partnershipledger.command.base.ByPosition;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.commitment.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What people say in one form and a command holds in another.
 *
 * @param saidAs what they say
 * @param form how it is written down
 */
record Written(Type saidAs, Form form) {
    private interface Form {
        @Nullable
        Object of(Object said, Incoming.WrittenDown written);
    }

    /** How this component is written down. */
    static Written in(RecordComponent component) {
        Class<?> type = component.getType();
        About about = component.getAnnotation(About.class);
        if (about != null) {
            return new Written(
                    String.class,
                    (said, written) ->
                            written.pen().about(written.person(about.value()), (String) said, about.value()));
        } else if (type == PersonalText.class) {
            return new Written(String.class, (said, written) -> written.pen().words((String) said));
        } else if (type == SealedSupport.class) {
            return new Written(
                    String.class,
                    (said, written) -> new SealedSupport(written.pen().words((String) said)));
        } else if (type == SealedGrounds.class) {
            return new Written(
                    String.class,
                    (said, written) -> new SealedGrounds(written.pen().words((String) said)));
        } else if (type == SealedReason.class) {
            return new Written(Reason.class, (said, written) -> written.pen().reason(written.speaker(), (Reason) said));
        } else if (component.isAnnotationPresent(ByPosition.class)) {
            return new Written(type, (said, written) -> written.pen().versionOf((Long) said));
        }
        return new Written(component.getGenericType(), (said, _) -> said);
    }

    @Nullable
    Object write(Object said, Incoming.WrittenDown written) {
        return form.of(said, written);
    }
}
