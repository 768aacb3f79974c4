package nz.partnershipledger.query.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where a list is read, and which: what it can be narrowed and sorted by is documented as the {@link Listing} declares it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET)
public @interface GetList {
    /** Its name. */
    String of();

    /** Its paths. */
    @AliasFor(annotation = RequestMapping.class)
    String[] path();

    /** In which forms. */
    @AliasFor(annotation = RequestMapping.class)
    String[] produces() default {MediaType.APPLICATION_JSON_VALUE, "text/csv"};
}
