package nz.partnershipledger.doors.openapi;

import java.util.List;

/**
 * Arguments of controllers that no caller sends, such as who is signed in.
 *
 * @param types their types
 */
public record NotInTheDocument(List<Class<?>> types) {}
