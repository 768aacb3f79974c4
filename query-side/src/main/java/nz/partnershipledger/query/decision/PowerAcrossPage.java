package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Past;
import org.jspecify.annotations.Nullable;

/**
 * The page of how power over decisions was shared across partnerships: counts alone.
 *
 * @param asked what was asked for
 * @param past which other moment is shown, if one is
 * @param partnerships how many partnerships are counted
 * @param profile the counts
 * @param today the day it is
 */
record PowerAcrossPage(Asked asked, @Nullable Past past, long partnerships, ProfileInWords profile, LocalDate today) {}
