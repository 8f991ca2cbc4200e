package org.lodestar.platform.rosters.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.rosters.sample.SamplePeople.Child;
import org.lodestar.platform.rosters.sample.SamplePeople.Household;
import org.lodestar.platform.rosters.sample.SamplePeople.Parent;

/** Makes families: every seat in every school gets a child, some of them brothers and sisters. */
final class Households {
    private static final String ENGLISH = "English";
    private static final int MOST_CHILDREN = 4;
    private static final int RECENT = 40;

    private record Seat(SampleSchool school, int grade) {}

    private final Random random;
    private final boolean withStory;
    private final List<Household> households = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private int parents;

    /** {@code withStory}: with Amara Diallo, of whom the demo tells. */
    Households(Random random, boolean withStory) {
        this.random = random;
        this.withStory = withStory;
    }

    /** All children, school by school and grade by grade. */
    List<Child> fill(List<SampleSchool> schools) {
        var seats = new ArrayList<>(
                schools.stream().flatMap(school -> seats(school).stream()).toList());
        Collections.shuffle(seats, random);
        if (withStory) {
            story(seats);
        }
        seats.forEach(this::seat);
        children.sort(Comparator.comparing((Child child) -> child.school().sourceId())
                .thenComparing(Child::grade)
                .thenComparing(Child::sourceId));
        return children;
    }

    List<Parent> parents() {
        return households.stream()
                .flatMap(household -> household.parents().stream())
                .toList();
    }

    private static List<Seat> seats(SampleSchool school) {
        var grades = school.grades();
        var seats = new ArrayList<Seat>();
        for (int nth = 0; nth < school.students(); nth++) {
            seats.add(new Seat(school, grades.get(nth % grades.size())));
        }
        return seats;
    }

    private void story(List<Seat> seats) {
        seats.stream()
                .filter(seat -> seat.school().level() == SampleSchool.Level.MIDDLE && seat.grade() == 7)
                .min(Comparator.comparing(seat -> seat.school().sourceId()))
                .ifPresent(seat -> {
                    seats.remove(seat);
                    var fula = Origin.speaking("Fula");
                    var diallos = new Household(fula, "Diallo", fula.language(), true);
                    households.add(diallos);
                    diallos.parents().add(parent(diallos, "Mariama", "Diallo", "mother"));
                    child(diallos, seat, "Amara", true);
                });
    }

    private void seat(Seat seat) {
        var household = random.nextInt(100) < 32 ? oneOfTheRecent() : null;
        if (household == null) {
            household = newHousehold();
        }
        var girl = random.nextBoolean();
        child(household, seat, household.origin().givenName(girl, random), girl);
    }

    private void child(Household household, Seat seat, String givenName, boolean girl) {
        var nth = children.size() + 1;
        var child = new Child(
                "student-%06d".formatted(nth),
                Integer.toString(200_000 + nth),
                givenName,
                household.familyName(),
                girl,
                seat.grade(),
                seat.school(),
                household);
        children.add(child);
        household.children().add(child);
        household.parents().forEach(parent -> parent.children().add(child));
    }

    private @Nullable Household oneOfTheRecent() {
        if (households.isEmpty()) {
            return null;
        }
        var back = random.nextInt(Math.min(RECENT, households.size()));
        var household = households.get(households.size() - 1 - back);
        return household.children().size() < MOST_CHILDREN
                        && !household.familyName().equals("Diallo")
                ? household
                : null;
    }

    private Household newHousehold() {
        var origin = Origin.any(random);
        var language = random.nextDouble() < origin.spokenAtHome() ? origin.language() : ENGLISH;
        var interpreter = !language.equals(ENGLISH) && random.nextInt(100) < 45;
        var household = new Household(origin, origin.familyName(random), language, interpreter);
        households.add(household);
        var first = random.nextInt(10) < 8 ? "mother" : random.nextInt(4) == 0 ? "grandmother" : "father";
        household.parents().add(parent(household, first));
        if (random.nextInt(100) < 55) {
            household.parents().add(parent(household, first.equals("father") ? "stepmother" : "father"));
        }
        return household;
    }

    private Parent parent(Household household, String relationship) {
        var origin = household.origin();
        var familyName = relationship.equals("mother") && random.nextInt(2) == 0
                ? origin.familyName(random)
                : household.familyName();
        return parent(household, origin.givenName(!relationship.equals("father"), random), familyName, relationship);
    }

    private Parent parent(Household household, String givenName, String familyName, String relationship) {
        parents++;
        return new Parent(
                "guardian-%06d".formatted(parents),
                givenName,
                familyName,
                relationship,
                household.language(),
                Faculty.phone(random),
                new ArrayList<>());
    }
}
