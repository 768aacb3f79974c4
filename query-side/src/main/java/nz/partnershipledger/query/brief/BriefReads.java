package nz.partnershipledger.query.brief;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Briefs and the parts that they are made of, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    WhyWeAreHere.class,
    Connections.class,
    Voices.class,
    GoingWell.class,
    WhatWasKept.class,
    StillToCome.class,
    HowWeWork.class,
    Agenda.class,
    Patai.class,
    Path.class,
    Promises.class,
    Differences.class,
    Decided.class,
    LastHeard.class,
    StickyMoments.class,
    NotConfirmed.class,
    Integrity.class,
    BriefDesk.class,
    BriefController.class,
    BriefPageController.class
})
public class BriefReads {}
