/** Looks for words, people and partnerships, as far as the reader may know. */
@org.jspecify.annotations.NullMarked
package nz.partnershipledger.query.search;
