package nz.partnershipledger.events;

/** A fact with which the thing that it is about begins: nobody knows of the thing who may not know of this. */
public interface Begins {}
