package nz.partnershipledger.standalone.house.one;

import nz.partnershipledger.standalone.house.other.OtherThatNeedsTheOne;
import org.jspecify.annotations.Nullable;

/** Breaks a rule of the house on purpose. */
public record OneThatNeedsTheOther(@Nullable OtherThatNeedsTheOne other) {}
