package org.lodestar.platform.openings;

import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.students.Student;

/** A reason that may go into the audit, which outlives the record: short, and without the student's name. */
public final class Reason {
    public static final int LONGEST = 200;
    private static final int SHORT_NAME = 2;

    private Reason() {}

    /** The reason without space around it; {@link Refused} where it cannot be kept. */
    public static String checked(String reason, Student student) {
        if (reason.length() > LONGEST) throw new Refused("This reason is too long: " + LONGEST + " characters fit.");
        var words = reason.toLowerCase(Locale.ROOT);
        if (Stream.of(student.givenName(), student.familyName())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.length() > SHORT_NAME && words.contains(name))) {
            throw new Refused("Leave the name out of the reason: it is kept even after the record is gone.");
        }
        return reason.strip();
    }
}
