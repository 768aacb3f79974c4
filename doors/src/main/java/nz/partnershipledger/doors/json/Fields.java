package nz.partnershipledger.doors.json;

import java.lang.reflect.Type;
import java.util.Map;

/**
 * The fields of a body that is read for something else than a record of its own, in order. Such a body is read as strictly as any other,
 * into a map of what was said by these names: null for what was not.
 *
 * @param fields what may be said
 * @param mayBeAbsent whether nothing need be said, so that no body need come
 */
public record Fields(Map<String, Shape.Field> fields, boolean mayBeAbsent) implements Type {}
