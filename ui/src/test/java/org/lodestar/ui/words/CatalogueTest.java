package org.lodestar.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue SPANISH = new Catalogue(Map.of(
            "Teacher", "Docente",
            "{0} has it now.", "Ahora lo tiene {0}.",
            "{0} needs at least {1} characters.", "{0} necesita al menos {1} caracteres.",
            "Please fill in {0}.", "Complete {0}."));

    @Test
    void wordsPutTogetherElsewhereFindTheirTranslationByTheirShape() {
        assertThat(SPANISH.fitting("The code needs at least 3 characters."))
                .isEqualTo("The code necesita al menos 3 caracteres.");
        assertThat(SPANISH.fitting("Please fill in 50 % (a.b)?.")).isEqualTo("Complete 50 % (a.b)?.");
    }

    @Test
    void whatFillsAGapIsTranslatedWhereItIsKnown() {
        assertThat(SPANISH.fitting("Teacher has it now.")).isEqualTo("Ahora lo tiene Docente.");
    }

    @Test
    void whatHasNoTranslationStaysEnglish() {
        assertThat(SPANISH.fitting("Nothing like it")).isEqualTo("Nothing like it");
        assertThat(SPANISH.exact("Nothing like it")).isEqualTo("Nothing like it");
    }

    @Test
    void aValueIsSaidAsItIs() {
        assertThat(Say.fill("{0} and {1}", "{1}", "$1")).isEqualTo("{1} and $1");
        assertThat(Say.it("{0} of {1}", 3, "ten")).isEqualTo("3 of ten");
    }
}
