package nz.partnershipledger.command.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On words that are about one person, and are sealed as theirs; there are none about someone who is not known. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface About {
    /** The component that names the person. */
    String value();
}
