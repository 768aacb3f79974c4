package nz.partnershipledger.standalone.house.other;

import nz.partnershipledger.standalone.house.one.OneThatNeedsTheOther;
import org.jspecify.annotations.Nullable;

/** Breaks a rule of the house on purpose. */
public record OtherThatNeedsTheOne(@Nullable OneThatNeedsTheOther one) {}
