package org.lodestar.platform.records;

/** A question of a form and what was answered, both as a person reads them. */
public record RecordedAnswer(String question, String answer) {}
