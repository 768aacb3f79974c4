package nz.partnershipledger.query.commitment.mine;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of one's own, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({MyPromisesPageController.class, WhatWeSaidPageController.class})
public class MyPages {}
