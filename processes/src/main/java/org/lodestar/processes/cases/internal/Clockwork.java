package org.lodestar.processes.cases.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is done again and again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Clockwork {}
