package nz.partnershipledger.doors.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What kind of text a component of a record holds, where it does not hold {@link Wording#WORDS}. */
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {
    /** The kind. */
    Wording value();
}
