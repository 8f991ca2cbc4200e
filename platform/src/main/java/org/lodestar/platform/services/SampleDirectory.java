package org.lodestar.platform.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the current district with believable help, for demos and tests; a second time changes nothing. */
@Component
public class SampleDirectory {
    private record Giver(String key, String name, String description, String phone) {}

    private record Help(
            String key, String giver, String category, String name, String description, boolean consentNeeded) {}

    private static final List<Giver> GIVERS = List.of(
            new Giver(
                    "family-center",
                    "Family Resource Center",
                    "The district's own place for families: open to every family, no papers asked.",
                    "555-0110"),
            new Giver(
                    "school-team",
                    "School support team",
                    "Counselors, social workers and nurses of the schools.",
                    "555-0111"),
            new Giver(
                    "student-services",
                    "Student Services Office",
                    "The district office for attendance, housing rights and transport.",
                    "555-0112"),
            new Giver("food-bank", "Harvest Table Food Bank", "Food for families, picked up or brought.", "555-0113"),
            new Giver(
                    "bright-path",
                    "Bright Path Counseling",
                    "A licensed agency whose therapists see students at school.",
                    "555-0114"),
            new Giver("vans", "Rolling Smiles & Sight", "Vision and dental vans that come to the schools.", "555-0115"),
            new Giver(
                    "learning-bridge",
                    "Learning Bridge",
                    "Tutors and mentors from the neighborhood and the university.",
                    "555-0116"),
            new Giver(
                    "common-ground-law",
                    "Common Ground Legal Aid",
                    "Free lawyers for families: immigration, housing, benefits.",
                    "555-0117"),
            new Giver("youth-works", "Youth Works After School", "After-school programs until six.", "555-0118"));

    private static final List<Help> HELP = List.of(
            new Help("food-pantry", "food-bank", "Food", "Food pantry", "A box of groceries for the family, every week.", false),
            new Help("weekend-food", "food-bank", "Food", "Weekend food backpack", "Food for the weekend, handed out on Fridays.", false),
            new Help("family-support", "family-center", "Family", "Family resource center visit", "Someone sits down with the family and finds out what would help.", false),
            new Help("parent-group", "family-center", "Family", "Parent group", "Parents meet weekly, with child care and an interpreter.", false),
            new Help("clothing", "family-center", "Clothing and supplies", "Clothing closet", "Clothes, shoes and coats to choose from.", false),
            new Help("supplies", "family-center", "Clothing and supplies", "School supplies and hygiene kit", "Backpack, paper, soap, toothbrush.", false),
            new Help("housing", "student-services", "Housing", "Housing liaison (McKinney-Vento)", "Rights and help for students without a fixed home: stay in school, transport, shelter contacts.", false),
            new Help("bus-passes", "student-services", "Transport", "Bus passes", "A pass for the way to school.", false),
            new Help("attendance", "student-services", "Attendance", "Attendance home visit", "Two people visit the family and ask what is in the way.", false),
            new Help("counseling-individual", "school-team", "Counseling", "Individual counseling", "Regular talks with the school counselor.", true),
            new Help("counseling-group", "school-team", "Counseling", "Counseling group", "Six to eight students meet weekly: grief, friendship, newcomers.", true),
            new Help("check-in", "school-team", "Behavior", "Check-in/check-out", "An adult greets the student each morning and looks back in the afternoon.", false),
            new Help("conflict", "school-team", "Behavior", "Restorative circle", "Those in a conflict talk it through with a trained adult.", false),
            new Help("nurse", "school-team", "Health", "Nurse consultation", "The nurse looks at a health need and calls the family.", false),
            new Help("therapy", "bright-path", "Mental health", "Mental-health therapy at school", "A therapist sees the student weekly at school.", true),
            new Help("family-therapy", "bright-path", "Mental health", "Family therapy", "A therapist meets the whole family, also in the evening.", true),
            new Help("vision", "vans", "Health", "Vision van", "Eye test and free glasses at school.", true),
            new Help("dental", "vans", "Health", "Dental van", "Check-up, cleaning and sealants at school.", true),
            new Help("tutoring", "learning-bridge", "Learning", "Tutoring", "Two hours a week in reading or mathematics.", false),
            new Help("mentoring", "learning-bridge", "Learning", "Mentoring", "One adult, one student, one hour a week, for a year.", true),
            new Help("after-school", "youth-works", "After school", "After-school program", "Homework, snack, sports and arts until six.", false),
            new Help("legal-aid", "common-ground-law", "Legal", "Legal and immigration aid", "A first talk with a lawyer, in the family's language.", true));

    private final Directory directory;

    SampleDirectory(Directory directory) {
        this.directory = directory;
    }

    @Transactional
    public void fill() {
        Map<String, UUID> givers = new HashMap<>();
        for (var giver : GIVERS) {
            givers.put(
                    giver.key(),
                    directory.addProvider(giver.key(), giver.name(), giver.description(), giver.phone(), null));
        }
        for (var help : HELP) {
            directory.addService(
                    help.key(),
                    givers.get(help.giver()),
                    null,
                    help.name(),
                    help.description(),
                    help.category(),
                    help.consentNeeded());
        }
    }
}
