package nz.partnershipledger.command.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a component of a command that need not be said: what it is then. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OrElse {
    /** The name of a constant, or of a truth; nothing for a list without anyone in it. */
    String value() default "";
}
