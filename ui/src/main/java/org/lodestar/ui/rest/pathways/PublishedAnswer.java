package org.lodestar.ui.rest.pathways;

/** A pathway's new version. */
record PublishedAnswer(String key, int version) {}
