package org.lodestar.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.jobs.JobProblem;

class ProblemsCsvTest {

    @Test
    void eachProblemIsALineThatASpreadsheetOpens() {
        assertThat(csv(new JobProblem("users.csv", 3, "email", "“x” is no address.")))
                .isEqualTo("\uFEFFfile,line,column,message\r\nusers.csv,3,email,“x” is no address.\r\n");
    }

    @Test
    void quotesCommasAndLinesStayInTheirCell() {
        assertThat(csv(new JobProblem(null, null, null, "a, \"b\"\nc"))).endsWith(",,,\"a, \"\"b\"\"\nc\"\r\n");
    }

    @Test
    void nothingIsRunByASpreadsheet() {
        assertThat(csv(new JobProblem("users.csv", 2, "=1+1", "+cmd"))).contains(",'=1+1,'+cmd");
    }

    private static String csv(JobProblem problem) {
        return new String(ProblemsCsv.of(List.of(problem)), StandardCharsets.UTF_8);
    }
}
