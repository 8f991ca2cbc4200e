package org.lodestar.platform.students;

/** How many active students and staff members a school has. */
public record Headcount(int students, int staff) {}
