/** What has happened, for those who may know it: the views, their API and how they are put together. */
@NullMarked
package nz.partnershipledger.query;

import org.jspecify.annotations.NullMarked;
